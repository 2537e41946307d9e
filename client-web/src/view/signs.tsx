// Silent signs, counted and never listed: for whoever speaks or spoke last, told when the turn is over; for a text that
// everyone may join in with; for a line outside a turn.

import { useSignal } from "@preact/signals";
import type { State } from "../model/state";
import type { Store } from "../store";
import { say, word } from "../words";

/** What a sign is for. */
type Target = { turn: number } | { line: number };

export function Signs({ store }: { store: Store }) {
  const asked = target(store.known.value);
  if (asked === null) return null;
  return <SignRow store={store} of={asked.of} legend={asked.legend} key={JSON.stringify(asked.of)} />;
}

/** What signs are for just now, if for anything: never for oneself. */
function target({ room, me, lastTurn, stream }: State): { of: Target; legend: string } | null {
  const phase = room?.phase;
  if (phase?.choral) {
    const text = [...stream].reverse().find((entry) => entry.is === "text");
    return text?.is === "text" ? { of: { line: text.line }, legend: say("signs-choral") } : null;
  }
  if (phase?.kind !== "turns" || phase.respond === "none") return null;
  const turn = stream.find((entry) => entry.is === "turn" && entry.turn === lastTurn);
  if (turn?.is !== "turn" || turn.seat === me?.seat) return null;
  return { of: { turn: turn.turn }, legend: say("signs-for", { who: turn.alias }) };
}

export function SignRow({ store, of, legend }: { store: Store; of: Target; legend: string }) {
  const given = useSignal<readonly string[]>([]);
  const give = (sign: string) => {
    const on = !given.value.includes(sign);
    given.value = on ? [...given.value, sign] : given.value.filter((other) => other !== sign);
    store.send({ type: "react", ...of, sign, on });
  };
  return (
    <fieldset class="give-signs">
      <legend>{legend}</legend>
      {store.known.value.room?.signs.map((sign) => (
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
