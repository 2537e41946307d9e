// The meeting: where the evening is, what was said, what is for me alone, and my next step.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { iLead } from "../model/state";
import type { Store } from "../store";
import { minutes, say, word } from "../words";
import { later } from "./later";
import { Mine } from "./mine";
import { StepBox } from "./step";
import { Stream } from "./stream";

const Lead = later(async () => (await import("../lead/lead")).Lead, "lead");

export function Meeting({ store }: { store: Store }) {
  const { room } = store.known.value;
  if (!room) return null;
  return (
    <div class="meeting">
      <Now store={store} />
      <Stream store={store} />
      <Mine store={store} />
      {iLead(store.known.value) && <Lead store={store} />}
      <footer>
        <Link store={store} />
        <StepBox store={store} />
      </footer>
    </div>
  );
}

/** The part of the evening, who speaks, and how many wait. */
function Now({ store }: { store: Store }) {
  const { room, me, names } = store.known.value;
  const left = useLeft(store, room?.phase?.ends_at ?? null);
  const part = room?.phase
    ? say("phase-now", { part: word("part", room.phase.id), time: minutes(left) })
    : say("evening-not-begun");
  const turn = room?.turn;
  const who =
    turn &&
    (turn.seat === me?.seat
      ? say("speaks-you")
      : say("speaks", { who: names.get(turn.seat) ?? say("someone") }));
  return (
    <section class="now" aria-label={part}>
      <h1>{part}</h1>
      <p role="status">
        {room?.rests ? say("room-rests") : turn?.paused ? say("paused") : (who ?? "")}
        {room?.ending_at != null && ` ${say("ending")}`}
      </p>
      <p class="hint">
        {say("people", { count: room?.people.length ?? 0 })}
        {room?.phase?.kind === "turns" && ` · ${say("waiting-count", { count: room.waiting })}`}
      </p>
    </section>
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

function Link({ store }: { store: Store }) {
  return (
    <p class="link" role="status">
      {store.link.value === "down" ? say("link-down") : ""}
    </p>
  );
}
