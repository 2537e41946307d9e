// Silent signs for whoever speaks or spoke last: counted, never listed, told when the turn is over.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Store } from "../store";
import { say, word } from "../words";

export function Signs({ store }: { store: Store }) {
  const given = useSignal<readonly string[]>([]);
  const { room, lastTurn, stream, me } = store.known.value;
  useEffect(() => {
    given.value = [];
  }, [lastTurn]);
  const turn = stream.find((entry) => entry.is === "turn" && entry.turn === lastTurn);
  const welcome = room?.phase?.kind === "turns" && room.phase.respond !== "none";
  if (turn?.is !== "turn" || !welcome || turn.seat === me?.seat) return null;
  const give = (sign: string) => {
    const on = !given.value.includes(sign);
    given.value = on ? [...given.value, sign] : given.value.filter((other) => other !== sign);
    store.send({ type: "react", turn: turn.turn, sign, on });
  };
  return (
    <fieldset class="give-signs">
      <legend>{say("signs-for", { who: turn.alias })}</legend>
      {room.signs.map((sign) => (
        <button
          type="button"
          class="sign"
          key={sign}
          aria-pressed={given.value.includes(sign)}
          onClick={() => give(sign)}
        >
          {word("sign", sign)}
        </button>
      ))}
    </fieldset>
  );
}
