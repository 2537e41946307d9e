// The one way in which anything becomes known: a frame of the server's, and what it makes of what was known before.

import type { ClockView, ServerFrame, View } from "../wire/server";
import type { Clock } from "./clock";
import { besides, lead, leading } from "./lead";
import { room } from "./room";
import { seat } from "./seat";
import { EMPTY, type Frame, type State } from "./state";

/** Frames that answer a message of ours, and signs of life. */
type Answer =
  | "welcome"
  | "done"
  | "refused"
  | "entered"
  | "view"
  | "help"
  | "return_words"
  | "slip"
  | "heartbeat"
  | "restart";

type Rule<T extends ServerFrame["type"]> = (state: State, frame: Frame<T>) => State;

// Every event of the wire has a rule, or this does not compile.
const RULES: { [T in Exclude<ServerFrame["type"], Answer>]: Rule<T> } = { ...room, ...seat, ...lead };

const rules = new Map(Object.entries(RULES)) as ReadonlyMap<
  string,
  (state: State, frame: ServerFrame) => State
>;

/** What is known after a frame. A frame of a type that this page does not know changes nothing. */
export function reduce(state: State, frame: ServerFrame): State {
  if (frame.type === "view") return viewed(state, frame);
  const rule = rules.get(frame.type);
  if (rule === undefined) return state;
  const then = "at" in frame ? { ...state, now: Math.max(state.now, frame.at) } : state;
  return besides(state, rule(then, frame), frame);
}

/** A view replaces all that was known but for names; the lines follow it. */
function viewed(state: State, view: View): State {
  const room = view.room ?? null;
  const names = new Map(state.names);
  for (const person of room?.people ?? []) names.set(person.seat, person.alias);
  return {
    ...EMPTY,
    now: view.now,
    standing: view.standing,
    why: view.why ?? null,
    door: view.door,
    me: view.me,
    room,
    leading: leading(view),
    leaderHere: view.leader_here,
    names,
    mine: state.mine,
    lastTurn: room?.turn?.turn ?? null,
    clock: view.facilitating?.clock ? clockOf(view.facilitating.clock, view.now) : null,
    stream: opening(view),
  };
}

const clockOf = ({ turn, planned_ms, used_ms, still }: ClockView, at: number): Clock => ({
  turn,
  plannedMs: planned_ms,
  usedMs: used_ms,
  at,
  still,
});

/** The running turn stands there from the start, with its signs, also before its lines have come. */
function opening({ room }: View): State["stream"] {
  const turn = room?.turn;
  if (!turn) return [];
  const alias = room?.people.find((person) => person.seat === turn.seat)?.alias ?? "";
  const { seat, signs } = turn;
  return [{ is: "turn", turn: turn.turn, seat, alias, lines: [], signs, over: false }];
}
