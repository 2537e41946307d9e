// The floor: what comes next, who speaks and who would like to.

import { usedBy } from "../model/clock";
import type { Hand } from "../wire/server";
import { minutes, say } from "../words";
import { Act, Do } from "./button";
import type { Desk } from "./desk";
import { Fold } from "./fold";
import { begun } from "./next";
import { useNow } from "./now";
import { Privately } from "./privately";

/** The largest act on the screen, and what belongs to the running turn. */
export function Comes({ desk }: { desk: Desk }) {
  const { room } = desk.store.known.value;
  if (!room) return null;
  if (!room.turn) return <Free desk={desk} />;
  return (
    <section class="comes speaks" aria-label={say("lead-comes")}>
      <Turn desk={desk} />
      <div class="pair">
        <Do desk={desk} act="more" />
        <Do desk={desk} act="thank" />
      </div>
      <ToSpeaker desk={desk} seat={room.turn.seat} />
    </section>
  );
}

function Free({ desk }: { desk: Desk }) {
  return (
    <section class="comes" aria-label={say("lead-comes")}>
      <Do desk={desk} act="next" main />
      <Quiet desk={desk} />
    </section>
  );
}

/** Privately, in the group's own phrases or one's own words. */
function ToSpeaker({ desk, seat }: { desk: Desk; seat: string }) {
  const { names, me } = desk.store.known.value;
  if (seat === me?.seat) return null;
  return (
    <details
      class="lead-fold"
      open={desk.steers.value}
      onToggle={(event) => {
        desk.steers.value = event.currentTarget.open;
      }}
    >
      <summary>{say("lead-whisper-to", { who: names.get(seat) ?? say("someone") })}</summary>
      <Privately desk={desk} seat={seat} key={seat} />
    </details>
  );
}

/** Who has the floor, and the clock of their turn in whole minutes. */
function Turn({ desk }: { desk: Desk }) {
  const { room, names, clock } = desk.store.known.value;
  const now = useNow(desk.store);
  if (!room?.turn) return null;
  const used = clock ? Math.floor(usedBy(clock, now) / 60_000) : null;
  const planned = Math.max(1, Math.round(room.turn.planned_ms / 60_000));
  return (
    <>
      <p class="who">{say("lead-speaks", { who: names.get(room.turn.seat) ?? say("someone") })}</p>
      {used !== null && (
        <p class="hint">
          {say("lead-clock", { used, planned })} {clock?.still && say("lead-clock-still")}
        </p>
      )}
      {clock && <Bar part={usedBy(clock, now) / Math.max(1, room.turn.planned_ms)} />}
    </>
  );
}

/** For the eye alone: the words beside it say the same. */
function Bar({ part }: { part: number }) {
  const width = Math.min(100, Math.round(part * 100));
  return (
    <svg
      class={part >= 1 ? "bar over" : "bar"}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="track" width="100" height="4" />
      <rect class="used" width={width} height="4" />
    </svg>
  );
}

/** For how long nobody has wanted the floor: for whoever leads alone, from half a minute on. */
function Quiet({ desk }: { desk: Desk }) {
  const since = desk.store.known.value.leading?.quietSince ?? null;
  const now = useNow(desk.store);
  if (since === null || now - since < 30_000) return null;
  return <p class="hint">{say("lead-quiet", { time: minutes(now - since) })}</p>;
}

/** Raised hands, and how the floor passes on. */
export function Floor({ desk }: { desk: Desk }) {
  const { room, leading } = desk.store.known.value;
  const phase = room?.phase;
  if (!leading || phase?.kind !== "turns") return <NotHeard desk={desk} />;
  return (
    <section class="floor-part" aria-labelledby="lead-floor">
      <h3 id="lead-floor">{say("lead-hands")}</h3>
      <Hands desk={desk} hands={leading.hands} />
      {leading.held && <p class="note">{say("lead-held")}</p>}
      {!phase.hands && phase.order !== "fixed" && <p class="note">{say("lead-closed")}</p>}
      <div class="pair">
        <Do desk={desk} act="hold" />
        <Do desk={desk} act="floor" />
      </div>
      <NotHeard desk={desk} />
      <HowItPasses desk={desk} />
    </section>
  );
}

function Hands({ desk, hands }: { desk: Desk; hands: readonly Hand[] }) {
  const { room } = desk.store.known.value;
  const now = useNow(desk.store);
  const turn = room?.turn ? { turn: room.turn.turn } : {};
  if (hands.length === 0)
    return <p class="hint">{say(room?.phase?.order === "round" ? "lead-round" : "lead-no-hands")}</p>;
  return (
    <ol class="hands">
      {hands.map(({ seat, alias, since, ready }) => (
        <li key={seat}>
          <span class="name" dir="auto">
            {alias}
          </span>
          <span class="hint">
            {ready ? say("lead-ready") : say("lead-since", { time: minutes(now - since) })}
          </span>
          <Act desk={desk} message={{ type: "call", seat, ...turn }}>
            {say("lead-call")}
            <span class="unseen"> {alias}</span>
          </Act>
        </li>
      ))}
    </ol>
  );
}

/** How many have not been heard: a number, and never who. */
function NotHeard({ desk }: { desk: Desk }) {
  const { leading, room } = desk.store.known.value;
  if (!leading || !room?.phase || !begun(desk.store.known.value)) return null;
  return (
    <div class="row not-heard">
      <span>{say("lead-not-heard", { count: leading.not_heard })}</span>
      {(room.phase.kind === "turns" || room.phase.kind === "open") && <Do desk={desk} act="invite" />}
    </div>
  );
}

const ORDERS = ["queue", "quietest", "newcomers"] as const;
const TURN_SECONDS = [60, 120, 180, 300];

function HowItPasses({ desk }: { desk: Desk }) {
  const phase = desk.store.known.value.room?.phase;
  if (!phase || phase.order === "fixed") return null;
  const turns = (change: { order?: (typeof ORDERS)[number]; turn_seconds?: number }) =>
    ({ type: "turns", phase: phase.index, ...change }) as const;
  return (
    <Fold title={say("lead-passing", { time: minutes(phase.turn_ms ?? 0) })}>
      <p class="label">{say(phase.order === "round" ? "lead-order-round" : "lead-order")}</p>
      <div class="acts">
        {ORDERS.map((order) => (
          <Act key={order} desk={desk} message={turns({ order })}>
            {say(`leadorder-${order}`)}
          </Act>
        ))}
      </div>
      <p class="label">{say("lead-turn-length")}</p>
      <div class="acts">
        {TURN_SECONDS.map((seconds) => (
          <Act key={seconds} desk={desk} message={turns({ turn_seconds: seconds })}>
            {minutes(seconds * 1_000)}
          </Act>
        ))}
      </div>
    </Fold>
  );
}
