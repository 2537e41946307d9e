// The evening as a line: its parts, which of them is now, and when each ends as things stand.

import type { State } from "../model/state";
import type { RoomView } from "../wire/server";

export interface Part {
  /** Its place in the list, as messages name it. */
  index: number;
  id: string;
  minutes: number;
  is: "past" | "now" | "ahead" | "left-out";
  /** The meeting's clock at its end, for what is now and ahead. */
  endsAt: number | null;
}

/** Nothing where this page cannot know it: before the first part is known, and in a room of a split. */
export function plan({ room, door, leading }: State): Part[] {
  const first = leading?.firstPart ?? null;
  if (!room?.phase || !door || first === null || room.name != null) return [];
  const { index: here } = room.phase;
  const endsNow = partEndsAt(room.phase, leading?.behindMs ?? null);
  let endsAt = endsNow;
  return door.evening.map(({ id, seconds }, place) => {
    const index = first + place;
    const leftOut = leading?.left_out?.includes(index) ?? false;
    const is = index < here ? "past" : index === here ? "now" : leftOut ? "left-out" : "ahead";
    if (is === "ahead" && endsAt !== null) endsAt += seconds * 1_000;
    const ends = is === "now" || is === "ahead" ? endsAt : null;
    return { index, id, minutes: Math.max(1, Math.round(seconds / 60)), is, endsAt: ends };
  });
}

/** Behind what was put between, the part stands still, and has as much left as it had. */
function partEndsAt(phase: NonNullable<RoomView["phase"]>, behindMs: number | null): number | null {
  if (!phase.inserted) return phase.ends_at;
  return behindMs === null ? null : phase.ends_at + behindMs;
}

/** The part after the running one, or nothing if that is the last. */
export const comesNext = (state: State): Part | undefined => plan(state).find(({ is }) => is === "ahead");

/** A moment of the meeting's clock on the reader's own. */
export const onMyClock = (at: number, meetingNow: number, myNow: number): number => myNow + at - meetingNow;
