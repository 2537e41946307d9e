// The acts that have a key of their own: what each of them is just now, in words and as a message. Buttons and keys both
// ask here, so that they never differ.

import type { State } from "../model/state";
import type { Message } from "../session";
import type { Values } from "../words";
import { begun, next } from "./next";
import { undos } from "./undo";

export interface Act {
  /** Its sentence is `leadact-` and this. */
  word: string;
  values?: Values;
  /** Nothing while it cannot be done. */
  message: Message | null;
}

/** At this moment of the meeting's clock. */
type Rule = (state: State, now: number) => Act;

const RULES = {
  next: comes,
  call: ({ room, leading }) => {
    const waits = room?.phase?.kind === "turns" && ((leading?.hands.length ?? 0) > 0 || room.waiting > 0);
    const turn = room?.turn ? { turn: room.turn.turn } : {};
    return { word: "call-next", message: waits ? { type: "call", ...turn } : null };
  },
  more: ({ room }) => {
    const { turn, phase } = room ?? {};
    if (turn) return { word: "more", message: { type: "extend", turn: turn.turn, minutes: 1 } };
    const longer = phase ? ({ type: "extend_phase", phase: phase.index, minutes: 1 } as const) : null;
    return { word: "more-part", message: longer };
  },
  thank: ({ room }) => ({
    word: "thank",
    message: room?.turn ? { type: "close_turn", turn: room.turn.turn } : null,
  }),
  hold: ({ room, leading }) => {
    const on = !leading?.held;
    return { word: on ? "hold" : "let-pass", message: isTurns(room) ? { type: "hold", on } : null };
  },
  floor: ({ room }) => {
    const open = !room?.phase?.hands;
    const may = isTurns(room) && room?.phase?.order !== "fixed";
    return { word: open ? "open-floor" : "close-floor", message: may ? { type: "floor", open } : null };
  },
  invite: ({ room, leading }) => {
    const { kind, order, hands, inserted } = room?.phase ?? {};
    const byHand = kind === "turns" && hands === true && order !== "round" && order !== "fixed";
    const may = (byHand || (kind === "open" && !inserted)) && !leading?.invited;
    return { word: leading?.invited ? "invited" : "invite", message: may ? { type: "invite" } : null };
  },
  ahead: (state) => {
    const phase = state.room?.phase;
    const may = phase && !phase.inserted && begun(state);
    return { word: "ahead", message: may ? { type: "advance", phase: phase.index } : null };
  },
  back: ({ room }) => {
    const phase = room?.phase;
    const may = phase && !phase.inserted && phase.index > 0;
    return { word: "back", message: may ? { type: "back", phase: phase.index } : null };
  },
  silence: (state) => ({ word: "silence", message: between(state, { type: "silence", minutes: 1 }) }),
  talk: (state) => ({ word: "talk", message: between(state, { type: "conversation", minutes: 1 }) }),
  agreements: ({ room }) => ({
    word: "agreements-pause",
    message: isTurns(room) && !room?.turn ? { type: "card", card: "agreements", hold: true } : null,
  }),
  lock: ({ leading }) => {
    const on = !leading?.locked;
    return { word: on ? "lock" : "unlock", message: { type: "lock", on } };
  },
  calm: ({ room }) => {
    const on = !room?.rests;
    return { word: on ? "calm" : "go-on", message: room?.phase ? { type: "calm", on } : null };
  },
  undo: (state, now) => ({ word: "undo", message: undos(state, now)[0]?.message ?? null }),
} satisfies Record<string, Rule>;

export type ActId = keyof typeof RULES;

/** One letter each; none is a letter of the meeting's own. */
export const KEYS: { readonly [act in ActId]: string } = {
  next: "n",
  call: "c",
  more: "m",
  thank: "t",
  hold: "h",
  floor: "f",
  invite: "i",
  ahead: "a",
  back: "b",
  silence: "s",
  talk: "o",
  agreements: "g",
  lock: "l",
  calm: "p",
  undo: "u",
};

export const ACTS = Object.keys(RULES) as ActId[];

/** While the room rests neither the floor nor the evening moves. */
const IN_A_REST: readonly ActId[] = ["next", "agreements", "lock", "calm", "undo"];

export function act(id: ActId, state: State, now: number): Act {
  const known = (RULES[id] as Rule)(state, now);
  const still = state.room?.rests === true && !IN_A_REST.includes(id);
  return still ? { ...known, message: null } : known;
}

function comes(state: State): Act {
  const known = next(state);
  if (known === null) return { word: "nothing", message: null };
  const { message } = known;
  switch (known.is) {
    case "call":
      return { word: "call", values: { who: known.who }, message };
    case "post":
      return { word: known.part === 0 ? "post" : "post-part", values: { part: known.part + 1 }, message };
    case "advance":
      return {
        word: known.to !== null ? "advance" : state.room?.name ? "advance-room" : "advance-end",
        values: { part: known.to ?? "" },
        message,
      };
    default:
      return { word: known.is, message };
  }
}

const isTurns = (room: State["room"]): boolean => room?.phase?.kind === "turns";

/** What begins between turns, once the evening runs and nothing else stands between. */
const between = (state: State, message: Message): Message | null =>
  begun(state) && !state.room?.phase?.inserted && state.leading?.insert_waits == null ? message : null;
