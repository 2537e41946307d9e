// What happens for everyone in the room.

import type { RoomView, SeatView } from "../wire/server";
import * as clock from "./clock";
import { type Frame, iSpeak, named, type State, withMe, withRoom } from "./state";
import { changed, gone, inTurns, posted, said, signed } from "./stream";

type Told = Frame<
  | "people"
  | "chair"
  | "phase_began"
  | "phase_moved"
  | "rooms"
  | "recall_soon"
  | "bell"
  | "slow"
  | "agenda"
  | "rests"
  | "approval"
  | "asked"
  | "tally"
  | "ending"
  | "end_undone"
  | "ended"
  | "said"
  | "posted"
  | "veiled"
  | "gone"
  | "part_offered"
  | "waiting"
  | "turn_began"
  | "turn_paused"
  | "turn_resumed"
  | "composing"
  | "turn_extended"
  | "turn_ended"
  | "replies_open"
  | "turns_changed"
  | "signs"
>;

type Rules = { [T in Told["type"]]: (state: State, event: Frame<T>) => State };

export const room: Rules = {
  people: (state, { here = [], gone = [] }) => {
    const known = here.reduce((so, seat) => named(so, seat.seat, seat.alias), state);
    const me = here.find((seat) => seat.seat === state.me?.seat);
    const now = withRoom(me ? withMe(known, { role: me.role }) : known, {
      people: people(state, here, gone),
    });
    return { ...now, leaderHere: anyLeads(now) };
  },
  chair: (state, { seat }) =>
    withRoom({ ...state, leaderHere: seat !== null || anyLeads(state) }, { chair: seat }),
  phase_began: (state, { phase }) => {
    const began = { ...state, stream: [...state.stream, { is: "phase" as const, phase }], agreed: null };
    // What is put between changes nothing about a text that was offered in the part behind it.
    const offered = phase.index === state.room?.phase?.index ? (state.me?.offered ?? null) : null;
    return withRoom(withMe(began, { answers: {}, offered }), { phase, free_parts: [], next_part: null });
  },
  phase_moved: (state, { phase, ends_at }) => {
    const running = state.room?.phase;
    return running?.index === phase ? withRoom(state, { phase: { ...running, ends_at } }) : state;
  },
  turns_changed: (state, { phase }) => withRoom(state, { phase }),
  asked: (state, { ask }) => {
    const running = state.room?.phase;
    return running ? withRoom(state, { phase: { ...running, ask } }) : state;
  },
  tally: (state, tally) => ({ ...state, stream: [...state.stream, { is: "tally", tally }] }),
  rooms: (state, { rooms }) => withRoom(state, { rooms }),
  recall_soon: (state, { ends_at }) => ({ ...state, recallAt: ends_at }),
  bell: (state, { at }) => ({ ...state, stream: [...state.stream, { is: "bell", at }] }),
  slow: (state, { seconds }) => {
    const running = state.room?.phase;
    return running ? withRoom(state, { phase: { ...running, slow_s: seconds } }) : state;
  },
  agenda: (state, { items }) => withRoom(state, { agenda: items }),
  rests: (state, { on }) => withRoom(state, { rests: on }),
  approval: (state, { on }) => withRoom(state, { approval: on }),
  ending: (state, { ends_at }) => withRoom(state, { ending_at: ends_at }),
  end_undone: (state) => withRoom(state, { ending_at: null }),
  // Nothing of the meeting stays on the screen, nor in memory.
  ended: (state) => ({
    ...state,
    standing: "left",
    room: null,
    leading: null,
    stream: [],
    mine: [],
    names: new Map(),
  }),
  said: (state, event) => {
    const heard = named({ ...state, stream: said(state.stream, event) }, event.by, event.alias);
    return event.by === state.me?.seat ? withMe(heard, { line_waits: null }) : heard;
  },
  posted: (state, { line, slot, part, parts, by, text }) => {
    const entry = { is: "text" as const, line, slot, part, parts, by: by ?? null, text, signs: {} };
    const free = state.room?.free_parts?.filter((other) => other !== part) ?? [];
    const next = part + 1 < parts ? part + 1 : null;
    const offered = state.me?.offered?.part === part ? withMe(state, { offered: null }) : state;
    return withRoom(
      { ...offered, stream: posted(state.stream, entry) },
      { free_parts: free, next_part: next },
    );
  },
  veiled: (state, { line, veil }) => ({
    ...state,
    stream: changed(state.stream, line, (known) => ({
      ...known,
      veil: veil && { label: veil.label ?? null },
    })),
  }),
  gone: (state, { line }) => ({ ...state, stream: gone(state.stream, line) }),
  part_offered: (state, { part }) =>
    withRoom(state, { free_parts: [...new Set([...(state.room?.free_parts ?? []), part])] }),
  waiting: (state, { count }) => withRoom(state, { waiting: count }),
  turn_began: (state, { at, turn, seat, alias, planned_ms }) => {
    const began = { turn, seat, planned_ms, paused: false, composing: false, signs: {} };
    const again = state.stream.some((entry) => entry.is === "turn" && entry.turn === turn);
    const entry = { is: "turn" as const, turn, seat, alias, lines: [], signs: {}, over: false };
    const stream = again ? inTurns(state.stream, turn, { over: false }) : [...state.stream, entry];
    const next = {
      ...named(state, seat, alias),
      stream,
      lastTurn: turn,
      cue: null,
      closing: false,
      finishedAt: null,
    };
    const timed = { ...next, clock: again ? state.clock : clock.began(turn, planned_ms, at) };
    return withRoom(timed, { turn: began, replies_until: null });
  },
  turn_paused: (state, { turn }) => withTurn(state, turn, { paused: true }),
  turn_resumed: (state, { turn }) => withTurn(state, turn, { paused: false }),
  composing: (state, { turn, on }) => withTurn(state, turn, { composing: on }),
  turn_extended: (state, { turn, planned_ms }) => withTurn({ ...state, cue: null }, turn, { planned_ms }),
  turn_ended: (state, { at, turn }) => {
    const ended = { ...state, clock: null, stream: inTurns(state.stream, turn, { over: true }) };
    const finishedAt = state.closing ? null : at;
    return withRoom(iSpeak(state) ? { ...ended, cue: null, closing: false, finishedAt } : ended, {
      turn: null,
    });
  },
  replies_open: (state, { until }) => withRoom(state, { replies_until: until }),
  signs: (state, { turn = null, line = null, counts }) => ({
    ...state,
    stream: signed(state.stream, { turn, line }, counts),
  }),
};

/** Nobody who leads is among the people: then nobody comes. Whether someone is connected, a view says. */
const anyLeads = ({ room, leaderHere }: State): boolean =>
  leaderHere && (room?.people ?? []).some(({ role }) => role === "facilitator" || role === "cofacilitator");

function people(state: State, here: SeatView[], gone: string[]): SeatView[] {
  const changes = new Map(here.map((seat) => [seat.seat, seat]));
  const known = (state.room?.people ?? []).filter((seat) => !gone.includes(seat.seat));
  const kept = known.map((seat) => changes.get(seat.seat) ?? seat);
  return [...kept, ...here.filter((seat) => !known.some((other) => other.seat === seat.seat))];
}

function withTurn(
  state: State,
  turn: number,
  change: { paused?: boolean; composing?: boolean; planned_ms?: number },
): State {
  const running = state.room?.turn;
  if (running?.turn !== turn) return state;
  const changed = { ...running, ...change };
  return withRoom({ ...state, clock: ticking(state, changed) }, { turn: changed });
}

function ticking({ clock: known, now }: State, turn: NonNullable<RoomView["turn"]>): State["clock"] {
  if (known?.turn !== turn.turn) return null;
  return { ...clock.set(known, turn.paused || turn.composing, now), plannedMs: turn.planned_ms };
}
