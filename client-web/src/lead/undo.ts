// What was done in the last minute and can be taken back: in one place, whoever did it.

import type { Frame, State } from "../model/state";
import type { Message } from "../session";

export const UNDO_MS = 60_000;

type Acted = Frame<"acted">;
type Act = Acted["act"];

export interface Undo {
  key: string;
  act: Act | "end";
  /** Who did it, if that was another one who leads. */
  by: string | null;
  seat: string | null;
  line: number | null;
  message: Message;
}

/** The act that takes another back. */
const INVERSE: { [act in Act]?: Act } = {
  quieten: "unquieten",
  hide: "unhide",
  veil: "unveil",
  remove: "readmit",
  decline: "readmit",
  lock: "unlock",
  calm: "uncalm",
  guard: "unguard",
  approval: "approval_off",
};

/** The newest first. The end of the meeting stands above everything else. */
export function undos(state: State, now: number): Undo[] {
  const acts = state.mine.filter((event): event is Acted => event.type === "acted");
  const recent = acts.filter(
    (event, place) => now - event.at < UNDO_MS && holds(event, acts.slice(place + 1)),
  );
  return [...ending(state), ...recent.reverse().flatMap((event) => undo(event, state))];
}

/** What one act was, as something to take back; nothing where it cannot be. */
export function undo(event: Acted, state: State): [Undo] | [] {
  const message = back(event);
  if (message === null) return [];
  const { act, by, seat = null, line = null } = event;
  return [{ key: `${event.own}`, act, by: by === state.me?.seat ? null : by, seat, line, message }];
}

/** Whether it was neither taken back nor done again since. */
export function holds(event: Acted, later: readonly Acted[]): boolean {
  const over = [event.act, INVERSE[event.act]];
  return !later.some(
    (other) => over.includes(other.act) && other.seat === event.seat && other.line === event.line,
  );
}

function ending({ room }: State): Undo[] {
  if (room?.ending_at == null) return [];
  return [{ key: "end", act: "end", by: null, seat: null, line: null, message: { type: "undo_end" } }];
}

function back({ act, seat = null, line = null }: Acted): Message | null {
  switch (act) {
    case "quieten":
      return seat === null ? null : { type: "quieten", seat, minutes: 0 };
    case "hide":
      return line === null ? null : { type: "hide", line, on: false };
    case "veil":
      return line === null ? null : { type: "veil", line, on: false };
    case "remove":
    case "decline":
      return seat === null ? null : { type: "remove", seat, on: false };
    case "lock":
    case "calm":
    case "guard":
    case "approval":
      return { type: act, on: false };
    default:
      return null;
  }
}
