// What waits for those who lead: notes, reports, news and questions, each until it is dealt with or no longer true. None
// of it is ever part of what the room reads.

import { type Frame, facilitates, type Private, type State } from "../model/state";
import { holds, undo } from "./undo";

export type Told = Frame<
  "noted" | "reported" | "arrived" | "answered" | "alert" | "hint" | "acted" | "round_too_long"
>;

const TOLD: readonly Private["type"][] = [
  "noted",
  "reported",
  "arrived",
  "answered",
  "alert",
  "hint",
  "acted",
  "round_too_long",
];

const isTold = (event: Private): event is Told => TOLD.includes(event.type);

/** What is still to be looked at: what is urgent first, then as it came. */
export function inbox(state: State, dealt: ReadonlySet<number>): Told[] {
  const told = state.mine.filter(isTold);
  const open = told.filter(
    (event, place) => !dealt.has(event.own) && matters(state, event, told.slice(place + 1)),
  );
  return [...open.filter(isUrgent), ...open.filter((event) => !isUrgent(event))];
}

export const isUrgent = ({ type }: Told): boolean => type === "reported" || type === "alert";

/** How many things wait, with people at the door and lines to read. */
export function waiting(state: State, dealt: ReadonlySet<number>): number {
  const { leading, me } = state;
  const alone = leading?.crises?.filter(({ by }) => by == null).length ?? 0;
  const offers = Number(me?.chair_offered ?? false) + Number(me?.door_offered ?? false);
  const atDoor = (leading?.waiting.length ?? 0) + (leading?.unread?.length ?? 0);
  return inbox(state, dealt).length + alone + offers + atDoor;
}

function matters(state: State, event: Told, later: readonly Told[]): boolean {
  switch (event.type) {
    case "arrived":
      return (event.newcomer || event.late) && isHere(state, event.seat);
    case "answered":
      return event.answers.length > 0 && !later.some((other) => replaces(event, other));
    case "acted":
      return (
        event.by !== state.me?.seat && undo(event, state).length > 0 && holds(event, later.filter(isActed))
      );
    case "alert":
      return alertMatters(state, event);
    case "hint":
      return hintMatters(state, event);
    case "round_too_long":
      return state.room?.phase?.order === "round" && isOfThisPart(state, event.at);
    default:
      return true;
  }
}

const isActed = (event: Told): event is Frame<"acted"> => event.type === "acted";

const replaces = (event: Frame<"answered">, other: Told): boolean =>
  other.type === "answered" && other.ask === event.ask && other.seat === event.seat;

const isHere = ({ room }: State, seat: string): boolean =>
  room?.people.some((person) => person.seat === seat) ?? false;

const isOfThisPart = ({ leading }: State, at: number): boolean => (leading?.partSince ?? 0) <= at;

function alertMatters(state: State, { alert, at }: Frame<"alert">): boolean {
  const { room, leading, me } = state;
  switch (alert) {
    case "overrun":
    case "long_composing":
      return leading?.turnSince != null && leading.turnSince <= at;
    case "phase_ending":
      return isOfThisPart(state, at);
    case "chair_away":
      return room?.chair !== me?.seat;
    case "chair_asked":
      return room?.chair === me?.seat;
    case "door_asked":
      return leading?.doorkeeper === me?.seat;
    case "many_arrivals":
      return leading?.guarded ?? false;
    case "too_few_facilitators":
      return room?.ends_at === null;
    case "too_few":
      return true;
    default:
      // An alert that this page has no words for.
      return false;
  }
}

function hintMatters({ room, leading }: State, { hint, at }: Frame<"hint">): boolean {
  const quiet = leading?.quietSince != null && leading.quietSince <= at;
  if (hint === "no_hands" || hint === "long_quiet") return quiet;
  if (hint === "hands_wait") return !room?.turn && (leading?.hands.length ?? 0) > 0;
  return hint === "nobody_stands_in";
}

/** What whoever leads sees first: the floor, or the people; the other is folded where someone else looks after it. */
export function duties({ room, me, leading }: State): { first: "floor" | "people"; folded: boolean } {
  const chair = room?.chair === me?.seat || room?.name != null;
  const keeper = leading?.doorkeeper ?? null;
  if (keeper !== null && keeper === me?.seat) return { first: "people", folded: !chair };
  if (chair) return { first: "floor", folded: keeper !== null };
  return { first: facilitates(me?.role) ? "people" : "floor", folded: false };
}
