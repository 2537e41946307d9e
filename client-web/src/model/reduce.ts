// The one way in which anything becomes known: a frame of the server's, and what it makes of what was known before.

import type { ClockView, ServerFrame, View } from "../wire/server";
import type { Clock } from "./clock";
import { besides, lead, leading } from "./lead";
import { room } from "./room";
import { seat } from "./seat";
import { EMPTY, type Frame, type State } from "./state";
import type { Entry } from "./stream";

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
  return isElsewhere(state, frame)
    ? heardElsewhere(state, frame, rule)
    : besides(state, rule(heard(state, frame), frame), frame);
}

/** Something of another room of the meeting: it is sent to whoever catches up on what they heard there. */
const isElsewhere = ({ standing, heardTo }: State, frame: ServerFrame): boolean =>
  standing === "in" && "seq" in frame && ((frame as { stage?: number }).stage ?? 0) !== heardTo.stage;

function heardElsewhere(
  state: State,
  frame: ServerFrame,
  rule: (state: State, frame: ServerFrame) => State,
): State {
  const { stage = 0 } = frame as { stage?: number };
  const { stream, names } = rule({ ...state, stream: state.streams.get(stage) ?? [] }, frame);
  return { ...state, names, streams: new Map(state.streams).set(stage, stream) };
}

/** That it was heard, before what it means. */
function heard(state: State, frame: ServerFrame): State {
  const { at, seq, stage = 0 } = frame as { at?: number; seq?: number; stage?: number };
  const here = stage === state.heardTo.stage ? state.heardTo.seq : 0;
  const heardTo = seq === undefined ? state.heardTo : { stage, seq: Math.max(seq, here) };
  return { ...state, now: Math.max(state.now, at ?? 0), heardTo };
}

/**
 * A view replaces all that was known but for names; the lines follow it. Where there are none that this page has not
 * heard, as in the answer to `look`, nothing follows, and what was said stays.
 */
function viewed(state: State, view: View): State {
  const { stage, seq } = state.heardTo;
  const same = state.standing === view.standing && stage === (view.stage ?? 0) && seq === view.seq;
  const known = { ...(same ? state : EMPTY), ...seen(state, view) };
  if (same) return { ...known, leading: leading(view, state) };
  const before = state.standing === view.standing ? state.streams : EMPTY.streams;
  return { ...known, streams: before, stream: withTurn(before.get(view.stage ?? 0) ?? [], opening(view)) };
}

/** The running turn stands at the end of what was read here before, unless it stands there already. */
function withTurn(before: State["stream"], running: State["stream"]): State["stream"] {
  const known = (entry: Entry) =>
    before.some((other) => isTurn(other) && isTurn(entry) && other.turn === entry.turn);
  return [...before, ...running.filter((entry) => !known(entry))];
}

const isTurn = (entry: Entry): entry is Entry & { is: "turn" } => entry.is === "turn";

function seen(state: State, view: View): Partial<State> {
  const room = view.room ?? null;
  const names = new Map(state.names);
  for (const person of room?.people ?? []) names.set(person.seat, person.alias);
  return {
    heardTo: { stage: view.stage ?? 0, seq: view.seq },
    now: view.now,
    standing: view.standing,
    why: view.why ?? null,
    door: view.door,
    me: view.me,
    room,
    leading: leading(view, null),
    leaderHere: view.leader_here,
    names,
    mine: state.mine,
    lastTurn: room?.turn?.turn ?? null,
    clock: view.facilitating?.clock ? clockOf(view.facilitating.clock, view.now) : null,
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
