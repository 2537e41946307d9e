// Days and languages in the reader's own words.

import { language } from "../words";

/** `2026-11-22` as "22 November 2026". What is no day stays as it is. */
export function day(iso: string): string {
  const at = new Date(`${iso}T12:00:00`);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language.value, { day: "numeric", month: "long", year: "numeric" }).format(
    at,
  );
}

/** `pt-BR` as "Brazilian Portuguese"; the tag itself where the browser has no word for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language.value], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Monday to Sunday. */
export const weekdays = (): string[] => {
  const name = new Intl.DateTimeFormat(language.value, { weekday: "long", timeZone: "UTC" });
  // The fifth of January 1970 was a Monday.
  return [5, 6, 7, 8, 9, 10, 11].map((date) => name.format(Date.UTC(1970, 0, date)));
};
