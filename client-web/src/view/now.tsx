// Where the evening is, in words: the part, who has the floor, how many are here and wait.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { comfort } from "../comfort";
import { listenForKeys } from "../keys";
import type { State } from "../model/state";
import type { Store } from "../store";
import { minutes, say, word } from "../words";
import { Ring } from "./ring";

export function Now({ store }: { store: Store }) {
  const { room } = store.known.value;
  const left = useLeft(store, room?.phase?.ends_at ?? null);
  const part = room?.phase
    ? say("phase-now", { part: word("part", room.phase.id), time: minutes(left) })
    : say(room?.name ? "step-room-begins" : "evening-not-begun");
  return (
    <section class="now" aria-labelledby="now">
      <h1 id="now">{part}</h1>
      {room?.name && <p class="room-name">{say("in-room", { room: room.name })}</p>}
      <p role="status" class="floor">
        {floor(store.known.value)}
      </p>
      <Ring store={store} />
      <p class="hint">{counts(store.known.value)}</p>
      <Where store={store} part={part} />
    </section>
  );
}

/** Who has the floor, or what stands in its way. */
export function floor({ room, me, names, recallAt }: State): string {
  const turn = room?.turn;
  if (recallAt !== null) return say("recall-soon");
  if (room?.ending_at != null) return say("ending");
  if (room?.rests) return say("room-rests");
  if (turn?.paused) return say("paused");
  if (!turn) return room?.phase?.kind === "turns" ? say("floor-free") : "";
  return turn.seat === me?.seat
    ? say("speaks-you")
    : say("speaks", { who: names.get(turn.seat) ?? say("someone") });
}

function counts({ room }: State): string {
  const here = say("people", { count: room?.people.length ?? 0 });
  if (room?.phase?.kind !== "turns") return here;
  return `${here} · ${say("waiting-count", { count: room.waiting })}`;
}

/** "Where are we?" on one key, for whoever cannot look: it is told again, whole, and by that known to be so. */
function Where({ store, part }: { store: Store; part: string }) {
  const told = useSignal("");
  useEffect(
    () =>
      listenForKeys(window, () => comfort.value.keys, {
        w: () => {
          told.value = "";
          const { me } = store.known.value;
          const place = me?.place ? say("step-place", { place: me.place }) : "";
          setTimeout(() => {
            told.value = [part, floor(store.known.value), counts(store.known.value), place]
              .filter(Boolean)
              .join(" ");
          }, 100);
        },
      }),
    [part],
  );
  return (
    <p role="status" class="where">
      {told.value}
    </p>
  );
}

/** How much of a part is left, looked at a few times a minute: no clock ticks here. */
function useLeft(store: Store, endsAt: number | null): number {
  const left = useSignal(0);
  useEffect(() => {
    const look = () => {
      left.value = Math.max(0, (endsAt ?? 0) - store.now());
    };
    look();
    const timer = setInterval(look, 10_000);
    return () => clearInterval(timer);
  }, [endsAt]);
  return left.value;
}
