// The circle, for the eye: a seat for each person, the speaker's is lit, and time goes by around it as a quiet arc.
// Everything that it shows stands beside it in words, so it is hidden from screen readers.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { gone } from "../model/clock";
import { HEIGHT, places, RING_SEATS_MAX, WIDTH } from "../model/ring";
import { iSpeak, type State } from "../model/state";
import type { Store } from "../store";
import type { SeatView } from "../wire/server";

const NAME_LETTERS = 11;
const ARC_R = 21;
const ROUND = 2 * Math.PI * ARC_R;

export function Ring({ store }: { store: Store }) {
  const { room, me } = store.known.value;
  const people = (room?.people ?? []).filter(({ role }) => role !== "bot");
  if (people.length === 0 || people.length > RING_SEATS_MAX) return null;
  const mine = people.findIndex(({ seat }) => seat === me?.seat);
  const where = places(people.length, Math.max(0, mine));
  return (
    <svg class="ring" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <ellipse class="rug" cx={WIDTH / 2} cy={HEIGHT / 2 - 6} rx="100" ry="52" />
      {people.map((person, index) => (
        <Seat key={person.seat} person={person} at={where[index] ?? { x: 0, y: 0 }} store={store} />
      ))}
    </svg>
  );
}

function Seat({ person, at, store }: { person: SeatView; at: { x: number; y: number }; store: Store }) {
  const state = store.known.value;
  const lit = state.room?.turn?.seat === person.seat;
  const marks = [
    "seat",
    lit && "lit",
    person.seat === state.me?.seat && "mine-seat",
    state.room?.chair === person.seat && "chair",
  ];
  return (
    <g class={marks.filter(Boolean).join(" ")} transform={`translate(${at.x} ${at.y})`}>
      <circle class="glow" r="26" />
      <circle class="place" r="15" />
      <text class="initial" y="5" text-anchor="middle">
        {[...person.alias][0]?.toUpperCase()}
      </text>
      {lit && <Arc store={store} />}
      {handIsUp(person.seat, state) && <path class="hand" d="M14 -6V-18M9.5 -13.5 14 -18 18.5 -13.5" />}
      <text class="name" y="33" text-anchor="middle">
        {shortened(person.alias)}
      </text>
    </g>
  );
}

/** One's own, and, for those who lead, everybody's. The room knows a number. */
const handIsUp = (seat: string, { me, leading }: State): boolean =>
  seat === me?.seat ? me.place !== null : (leading?.hands.some((hand) => hand.seat === seat) ?? false);

/** The speaker sees no time go by before the first cue. */
function Arc({ store }: { store: Store }) {
  const state = store.known.value;
  const part = useSignal(0);
  useEffect(() => {
    const look = () => {
      part.value = state.clock === null ? 0 : gone(state.clock, store.now());
    };
    look();
    const timer = setInterval(look, 2_000);
    return () => clearInterval(timer);
  }, [state.clock]);
  if (state.clock === null || (iSpeak(state) && state.cue === null)) return null;
  return (
    <circle
      class="arc"
      r={ARC_R}
      transform="rotate(-90)"
      stroke-dasharray={`${part.value * ROUND} ${ROUND}`}
    />
  );
}

function shortened(alias: string): string {
  const letters = [...alias];
  return letters.length > NAME_LETTERS ? `${letters.slice(0, NAME_LETTERS - 1).join("")}…` : alias;
}
