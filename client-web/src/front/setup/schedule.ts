// When a group meets: times of the week, by the clocks of the place that it names.

import type { WeeklyTime } from "../api";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** More times than these the server does not take. */
export const TIMES_MAX = 7;

export interface Weekly {
  /** 0 is Monday, 6 Sunday. */
  weekday: number;
  /** As `19:30`. */
  at: string;
}

/** The zone of this device, such as `Europe/Lisbon`. A browser may hide it, and say `UTC`. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

/** As the server takes them, each once. */
export function wire(times: readonly Weekly[], zone: string): WeeklyTime[] {
  const once = times.filter(
    ({ weekday, at }, place) =>
      times.findIndex((other) => other.weekday === weekday && other.at === at) === place,
  );
  return once.map(({ weekday, at }) => ({ weekday: WEEKDAYS[weekday] ?? "", time: at, zone }));
}

/** The next of these times after a moment, on this device's clock; `null` without any. */
export function nextOf(times: readonly Weekly[], now: Date): Date | null {
  const coming = times.map((time) => next(time, now));
  return coming.reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null);
}

function next({ weekday, at }: Weekly, now: Date): Date {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  const today = (now.getDay() + 6) % 7;
  const days = (weekday - today + 7) % 7;
  const on = (later: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + later, hours, minutes);
  return on(days) > now ? on(days) : on(days + 7);
}
