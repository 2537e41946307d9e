// What those who lead hear besides, and what they can know from what everyone hears.

import type { View } from "../wire/server";
import { kept } from "./seat";
import { type Frame, facilitates, type Leading, named, type State, withLeading, withRoom } from "./state";
import type { Entry } from "./stream";

type Told = Frame<
  | "hands"
  | "insert_waits"
  | "agreed"
  | "arrived"
  | "door"
  | "unread"
  | "noted"
  | "crisis"
  | "answered"
  | "reported"
  | "doorkeeper"
  | "stand_ins"
  | "acted"
  | "round_too_long"
  | "left_out"
  | "alert"
>;

type Rules = { [T in Told["type"]]: (state: State, event: Frame<T>) => State };

export const lead: Rules = {
  hands: (state, { hands, held }) => withLeading(state, { hands, held }),
  insert_waits: (state, { name }) => withLeading(state, { insert_waits: name }),
  agreed: (state, { agreed, here }) => ({ ...state, agreed: { agreed, here } }),
  arrived: (state, event) => kept(named(state, event.seat, event.alias), event),
  door: (state, { locked, why = null, guarded = false, waiting }) =>
    withLeading(state, { locked, why_waiting: why, guarded, waiting }),
  unread: (state, { lines }) => withLeading(state, { unread: lines }),
  noted: (state, event) => kept(named(state, event.seat, event.alias), event),
  crisis: (state, { seat, alias, crisis, by = null }) => {
    const others = (state.leading?.crises ?? []).filter((known) => known.seat !== seat);
    const over = crisis === "over" || crisis === "left";
    const now = { seat, alias, by, line_gone: crisis === "line_gone" };
    return withLeading(state, { crises: over ? others : [...others, now] });
  },
  answered: kept,
  reported: kept,
  doorkeeper: (state, { seat }) => withLeading(state, { doorkeeper: seat }),
  stand_ins: (state, { offers, on_break }) => withLeading(state, { stand_ins: offers, on_break }),
  acted: kept,
  round_too_long: kept,
  left_out: (state, { phases }) => withLeading(state, { left_out: phases }),
  alert: kept,
};

// ---- what follows from a view, and from what everyone hears

type Room = NonNullable<State["room"]>;
type Part = Room["phase"];

/** What this seat leads with, as of a view; with `before`, of the room where this page has heard everything. */
export function leading(view: View, before: State | null): Leading | null {
  const seen = view.facilitating;
  if (!seen) return null;
  if (before?.leading) return { ...before.leading, ...seen };
  const turn = view.room?.turn;
  return {
    ...seen,
    viewedAt: view.now,
    partSince: view.now,
    turnSince: turn ? view.now - (seen.clock?.used_ms ?? 0) : null,
    quietSince: seen.quiet_ms == null ? null : view.now - seen.quiet_ms,
    firstPart: firstPart(view.door.evening, view.room?.phase ?? null, null),
    behindMs: null,
    invited: false,
    heard: new Set(before?.stream.flatMap(authors)),
  };
}

const authors = (entry: Entry): string[] =>
  entry.is === "turn" ? entry.lines.map(({ by }) => by) : entry.is === "line" ? [entry.line.by] : [];

/** What an event that everyone hears makes known to those who lead. */
export function besides(before: State, state: State, event: { type: string }): State {
  const told = event as Frame<
    "said" | "posted" | "people" | "turn_began" | "turn_ended" | "hands" | "phase_began"
  >;
  if (state.leading === null) return state;
  switch (told.type) {
    case "said":
      return spoke(heard(state, told), told.as === "chair" ? told.at : null);
    case "posted":
      return spoke(state, told.at);
    case "people":
      return came(before, state, told);
    case "turn_began":
      return withLeading(state, { turnSince: told.at, quietSince: null });
    case "turn_ended":
      return quiet(withLeading(state, { turnSince: null }), told.at);
    case "hands":
      return quiet(state, told.at);
    case "phase_began":
      return began(before, state, told);
    default:
      return state;
  }
}

function heard(state: State, { by, at }: Frame<"said">): State {
  const known = state.leading;
  if (known === null || known.heard.has(by)) return state;
  // Whoever spoke before the view is no longer in its count.
  const counted = at > known.viewedAt && known.not_heard > 0;
  return withLeading(state, {
    heard: new Set(known.heard).add(by),
    not_heard: known.not_heard - Number(counted),
  });
}

/** A word of whoever leads, or of the group: a quiet begins anew. */
const spoke = (state: State, at: number | null): State =>
  at === null || state.leading?.quietSince == null ? state : withLeading(state, { quietSince: at });

function came(before: State, state: State, { here = [], gone = [] }: Frame<"people">): State {
  if (facilitates(before.me?.role) && !facilitates(state.me?.role)) return { ...state, leading: null };
  const known = state.leading;
  if (known === null) return state;
  const there = new Set(before.room?.people.map(({ seat }) => seat));
  const people = here.filter(({ seat, role }) => role !== "bot" && !there.has(seat));
  const unheard = (seats: readonly string[]) => seats.filter((seat) => !known.heard.has(seat)).length;
  const more = unheard(people.map(({ seat }) => seat)) - unheard(gone.filter((seat) => there.has(seat)));
  return withLeading(state, { not_heard: Math.max(0, known.not_heard + more) });
}

/** Nobody has the floor and nobody wants it, where people ask for it by hand. */
function quiet(state: State, at: number): State {
  const { room, leading: known } = state;
  const byHand =
    room?.phase?.kind === "turns" && room.phase.order !== "round" && room.phase.order !== "fixed";
  const free = byHand && !room.turn && known?.hands.length === 0;
  return withLeading(state, { quietSince: free ? (known.quietSince ?? at) : null });
}

function began(before: State, state: State, { at, phase }: Frame<"phase_began">): State {
  const evening = state.door?.evening ?? [];
  const first = firstPart(evening, phase, state.leading?.firstPart ?? null);
  const left = Math.max(0, (before.room?.phase?.ends_at ?? at) - at);
  const behindMs = phase.inserted ? left : null;
  const part = { partSince: at, firstPart: first, behindMs, invited: false, quietSince: null, agreed: 0 };
  const now = quiet(withLeading(state, part), at);
  const starts = phase.index === first && !phase.inserted && !state.room?.ends_at;
  const length = evening.reduce((sum, { seconds }) => sum + seconds * 1_000, 0);
  return starts ? withRoom(now, { ends_at: at + length }) : now;
}

/** How many parts may stand before the counted evening. */
const BEFORE_MAX = 3;

/**
 * The door lists the counted evening; an index counts what comes before it too. Where the running part stands in that
 * list tells the difference; what was known before is kept while it agrees.
 */
export function firstPart(
  evening: readonly { id: string }[],
  phase: Part,
  known: number | null,
): number | null {
  if (phase === null || phase.inserted) return known;
  const fits = (first: number) => evening[phase.index - first]?.id === phase.id;
  if (known !== null && (fits(known) || phase.index < known)) return known;
  const found = Array.from({ length: BEFORE_MAX + 1 }, (_, first) => first).find(fits);
  return found ?? (phase.index === 0 ? 1 : known);
}
