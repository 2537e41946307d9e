// What comes after the meeting is there: its drawers and forms. They are fetched ahead, once all is quiet, so that each
// opens at once, also while the connection is gone.

import { later } from "./later";

export const Mine = later(async () => (await import("../more/mine")).Mine, "more");
export const Ask = later(async () => (await import("../more/ask")).Ask, "more");
export const More = later(async () => (await import("../more/more")).More, "more", "kinds", "codes");
export const AboutSheet = later(async () => (await import("../more/about")).AboutSheet, "more");
export const Note = later(async () => (await import("./lines")).Note, "more");
export const Over = later(async () => (await import("../more/over")).Over, "more");

/** Long enough for the first lines to stand there. */
const QUIET_MS = 1_500;

/** Fetches them all, until the returned function is called. */
export function ahead(): () => void {
  const timer = setTimeout(() => {
    for (const drawer of [Mine, Ask, More, AboutSheet, Note, Over]) void drawer.ahead();
  }, QUIET_MS);
  return () => clearTimeout(timer);
}
