// The one act that comes next for whoever holds the meeting. It never cuts anyone off by itself: each names the turn or
// the part that it is about, so that a second hand at the same moment changes nothing.

import type { State } from "../model/state";
import type { Message } from "../session";
import { comesNext } from "./plan";

export type Next =
  | { is: "open" | "start" | "go-on" | "end-insert" | "ask-next"; message: Message }
  | { is: "post"; part: number; message: Message }
  | { is: "call"; who: string; message: Message }
  | { is: "thank"; message: Message }
  /** To this part, or to the end of the evening. */
  | { is: "advance"; to: string | null; message: Message };

/** Nothing, while the meeting ends by itself. */
export function next(state: State): Next | null {
  const { room } = state;
  const phase = room?.phase;
  if (!room || room.ending_at !== null) return null;
  if (!phase) return { is: "open", message: { type: "open" } };
  if (room.rests) return { is: "go-on", message: { type: "calm", on: false } };
  if (room.turn) return { is: "thank", message: { type: "close_turn", turn: room.turn.turn } };
  if (phase.inserted) return { is: "end-insert", message: { type: "uninsert" } };
  if (!begun(state)) return { is: "start", message: { type: "start" } };
  return called(state) ?? read(state) ?? advance(state);
}

/** Whether the counted evening runs. In a room of a split it does. */
export function begun({ room, leading }: State): boolean {
  if (!room?.phase) return false;
  const first = leading?.firstPart ?? null;
  return room.name != null || room.ends_at !== null || (first !== null && room.phase.index >= first);
}

function called({ room, leading }: State): Next | null {
  if (room?.phase?.kind !== "turns") return null;
  const message: Message = { type: "call" };
  const [first] = leading?.hands ?? [];
  if (first) return { is: "call", who: first.alias, message };
  return room.waiting > 0 ? { is: "ask-next", message } : null;
}

function read({ room, me }: State): Next | null {
  const part = me?.offered?.part ?? room?.next_part ?? null;
  return part === null ? null : { is: "post", part, message: { type: "post", part } };
}

function advance(state: State): Next | null {
  const index = state.room?.phase?.index;
  if (index === undefined) return null;
  return { is: "advance", to: comesNext(state)?.id ?? null, message: { type: "advance", phase: index } };
}
