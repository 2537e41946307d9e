// What everyone in a room reads, grouped as it happened: a turn with its lines is one thing, not a scroll of them.

import type { PhaseBegan, Said, Tally } from "../wire/server";

export interface Line {
  id: number;
  by: string;
  alias: string;
  kind: Said["as"];
  text: string;
  /** The first line of its thread, if it answers one. */
  thread: number | null;
  /** The veil over it, with its label. */
  veil: { label: string | null } | null;
  signs: Signs;
}

export type Signs = { readonly [sign: string]: number };

export type Entry =
  | { is: "line"; line: Line }
  | {
      is: "turn";
      turn: number;
      seat: string;
      alias: string;
      lines: readonly Line[];
      signs: Signs;
      over: boolean;
    }
  | {
      is: "text";
      line: number;
      slot: string;
      part: number;
      parts: number;
      by: string | null;
      text: string;
      signs: Signs;
    }
  | { is: "phase"; phase: PhaseBegan["phase"] }
  | { is: "bell"; at: number }
  | { is: "tally"; tally: Tally };

type Stream = readonly Entry[];

/** A line that was said. One that is there already stays as it is: it is shown again in its old place. */
export function said(stream: Stream, event: Said): Stream {
  const line: Line = {
    id: event.line,
    by: event.by,
    alias: event.alias,
    kind: event.as,
    text: event.text,
    thread: event.thread ?? null,
    veil: event.veil ? { label: event.veil.label ?? null } : null,
    signs: {},
  };
  const turn = event.turn ?? null;
  if (turn === null) return placed(stream, { is: "line", line });
  const open = stream.findIndex((entry) => entry.is === "turn" && entry.turn === turn);
  if (open >= 0)
    return stream.map((entry, index) =>
      index === open && entry.is === "turn" ? inTurn(entry, line) : entry,
    );
  return placed(stream, {
    is: "turn",
    turn,
    seat: line.by,
    alias: line.alias,
    lines: [line],
    signs: {},
    over: true,
  });
}

function inTurn(entry: Entry & { is: "turn" }, line: Line): Entry {
  const lines = entry.lines.filter((known) => known.id !== line.id).concat(line);
  return { ...entry, lines: lines.sort((a, b) => a.id - b.id) };
}

/** Lines stand in the order of their ids, whenever they come. */
function placed(stream: Stream, entry: Entry): Stream {
  const id = lineOf(entry);
  if (id === null) return [...stream, entry];
  const others = stream.filter((known) => known.is === "turn" || lineOf(known) !== id);
  const after = others.findIndex((known) => (lineOf(known) ?? -1) > id);
  return after < 0 ? [...others, entry] : [...others.slice(0, after), entry, ...others.slice(after)];
}

function lineOf(entry: Entry): number | null {
  if (entry.is === "line") return entry.line.id;
  if (entry.is === "text") return entry.line;
  return entry.is === "turn" ? (entry.lines[0]?.id ?? null) : null;
}

/** A text of the group. */
export const posted = (stream: Stream, text: Entry & { is: "text" }): Stream => placed(stream, text);

/** Takes a line off the screen. A turn stays, also with no line left in it. */
export function gone(stream: Stream, id: number): Stream {
  const left = stream.filter((entry) => entry.is === "turn" || lineOf(entry) !== id);
  return left.map((entry) =>
    entry.is === "turn" && entry.lines.some((line) => line.id === id)
      ? { ...entry, lines: entry.lines.filter((line) => line.id !== id) }
      : entry,
  );
}

/** Changes one line, wherever it stands. */
export function changed(stream: Stream, id: number, change: (line: Line) => Line): Stream {
  return stream.map((entry) => {
    if (entry.is === "line" && entry.line.id === id) return { ...entry, line: change(entry.line) };
    if (entry.is !== "turn" || !entry.lines.some((line) => line.id === id)) return entry;
    return { ...entry, lines: entry.lines.map((line) => (line.id === id ? change(line) : line)) };
  });
}

/** Changes one turn. */
export function inTurns(stream: Stream, turn: number, change: Partial<Entry & { is: "turn" }>): Stream {
  return stream.map((entry) =>
    entry.is === "turn" && entry.turn === turn ? { ...entry, ...change } : entry,
  );
}

/** The signs for a turn, a line or a text, as they stand now. */
export function signed(
  stream: Stream,
  of: { turn: number | null; line: number | null },
  signs: Signs,
): Stream {
  if (of.turn !== null) return inTurns(stream, of.turn, { signs });
  const texts = stream.map((entry) =>
    entry.is === "text" && entry.line === of.line ? { ...entry, signs } : entry,
  );
  return of.line === null ? stream : changed(texts, of.line, (line) => ({ ...line, signs }));
}
