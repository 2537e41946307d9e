// How much of the running turn has gone by, as far as someone in the room can know it: the clock stands still while the
// speaker writes or is away (DECISIONS 28). After a view it is known again with the next turn.

export interface Clock {
  turn: number;
  plannedMs: number;
  usedMs: number;
  /** The meeting's clock when `usedMs` was so much. */
  at: number;
  still: boolean;
}

export const began = (turn: number, plannedMs: number, at: number): Clock => ({
  turn,
  plannedMs,
  usedMs: 0,
  at,
  still: false,
});

export const usedBy = (clock: Clock, now: number): number =>
  clock.usedMs + (clock.still ? 0 : Math.max(0, now - clock.at));

/** The part that has gone by, 0 to 1. */
export const gone = (clock: Clock, now: number): number =>
  Math.min(1, usedBy(clock, now) / Math.max(1, clock.plannedMs));

/** Goes on, or stands still, from `now` on. */
export const set = (clock: Clock, still: boolean, now: number): Clock => ({
  ...clock,
  usedMs: usedBy(clock, now),
  at: now,
  still,
});
