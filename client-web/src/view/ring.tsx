// The circle, for the eye: a seat for each person, the speaker's is lit, and time goes by as a quiet arc. Everything that
// it shows stands beside it in words, so it is hidden from screen readers.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { gone } from "../model/clock";
import { HEIGHT, places, RING_SEATS_MAX, WIDTH } from "../model/ring";
import { iSpeak, type State } from "../model/state";
import type { Store } from "../store";
import type { SeatView } from "../wire/server";

const NAME_LETTERS = 10;
const ARC = { x: WIDTH / 2, y: HEIGHT / 2 - 6, r: 34 };
const ROUND = 2 * Math.PI * ARC.r;

export function Ring({ store }: { store: Store }) {
  const { room, me } = store.known.value;
  const people = (room?.people ?? []).filter(({ role }) => role !== "bot");
  if (people.length === 0 || people.length > RING_SEATS_MAX) return null;
  const mine = Math.max(
    0,
    people.findIndex(({ seat }) => seat === me?.seat),
  );
  const where = places(people.length, mine);
  return (
    <svg class="ring" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <ellipse class="rug" cx={ARC.x} cy={ARC.y} rx="122" ry="74" />
      <Arc store={store} />
      {people.map((person, index) => (
        <Seat key={person.seat} person={person} at={where[index] ?? ARC} state={store.known.value} />
      ))}
    </svg>
  );
}

function Seat({ person, at, state }: { person: SeatView; at: { x: number; y: number }; state: State }) {
  const { room, me, leading } = state;
  const mine = person.seat === me?.seat;
  const handUp = mine ? me.place !== null : leading?.hands.some(({ seat }) => seat === person.seat);
  const marks = [
    "seat",
    room?.turn?.seat === person.seat && "lit",
    mine && "mine-seat",
    room?.chair === person.seat && "chair",
  ];
  return (
    <g class={marks.filter(Boolean).join(" ")} transform={`translate(${at.x} ${at.y})`}>
      <circle class="glow" r="19" />
      <circle class="place" r="12" />
      {handUp && <path class="hand" d="M0 5V-5M-4 -1 0 -5 4 -1" />}
      <text y="27" text-anchor="middle">
        {shortened(person.alias)}
      </text>
    </g>
  );
}

/** The speaker sees no time go by before the first cue. */
function Arc({ store }: { store: Store }) {
  const state = store.known.value;
  const part = useSignal(0);
  const shown = state.clock !== null && (!iSpeak(state) || state.cue !== null);
  useEffect(() => {
    const look = () => {
      part.value = state.clock === null ? 0 : gone(state.clock, store.now());
    };
    look();
    const timer = setInterval(look, 2_000);
    return () => clearInterval(timer);
  }, [state.clock]);
  if (!shown) return null;
  return (
    <>
      <circle class="arc-all" cx={ARC.x} cy={ARC.y} r={ARC.r} />
      <circle
        class="arc"
        cx={ARC.x}
        cy={ARC.y}
        r={ARC.r}
        transform={`rotate(-90 ${ARC.x} ${ARC.y})`}
        stroke-dasharray={`${part.value * ROUND} ${ROUND}`}
      />
    </>
  );
}

function shortened(alias: string): string {
  const letters = [...alias];
  return letters.length > NAME_LETTERS ? `${letters.slice(0, NAME_LETTERS - 1).join("")}…` : alias;
}
