// What happens for this seat alone.

import { EMPTY, type Frame, named, type Private, type State, withMe } from "./state";

type Told = Frame<
  | "standing"
  | "place"
  | "ready_check"
  | "ready_check_over"
  | "cue"
  | "turn_closing"
  | "name_next"
  | "turn_missed"
  | "not_reached"
  | "quietened"
  | "whispered"
  | "line_waits"
  | "line_back"
  | "asked_to_write"
  | "may_write"
  | "written"
  | "text_offered"
  | "room"
  | "chair_offered"
  | "door_offered"
  | "orientation"
  | "hint"
  | "stepped_out"
  | "company"
  | "aside_opened"
  | "aside_said"
  | "aside_closed"
>;

type Rules = { [T in Told["type"]]: (state: State, event: Frame<T>) => State };

/** What comes again with a view is there already. */
export const kept = (state: State, event: Private): State =>
  state.mine.some(({ own }) => own === event.own) ? state : { ...state, mine: [...state.mine, event] };

export const seat: Rules = {
  standing: (state, { standing, why }) => {
    const known = { ...state, standing, why: why ?? null };
    return standing === "in" || standing === "waiting" || standing === "door"
      ? known
      : { ...known, room: EMPTY.room, leading: null, stream: [], mine: [], names: new Map() };
  },
  place: (state, { place }) => withMe(state, { place }),
  ready_check: (state, { until, called }) => withMe(state, { asked_until: until, called }),
  ready_check_over: (state) => withMe(state, { asked_until: null }),
  cue: (state, { percent }) => ({ ...state, cue: percent }),
  turn_closing: (state) => ({ ...state, closing: true }),
  name_next: (state, { naming }) => withMe(state, { naming }),
  turn_missed: (state) => withMe(state, { missed_turn: true }),
  not_reached: kept,
  quietened: (state, { until }) => withMe(state, { quiet_until: until }),
  whispered: (state, event) => kept(named(state, event.by, event.alias), event),
  line_waits: (state, { text }) => withMe(state, { line_waits: text }),
  line_back: (state, event) => kept(withMe(state, { line_waits: null }), event),
  asked_to_write: (state, event) => withPrivate(kept(state, event), "asked_by", event.seat),
  may_write: (state, event) => withPrivate(kept(state, event), "with", event.seat),
  written: (state, event) => kept(named(state, event.by, event.alias), event),
  text_offered: (state, { slot, part, text, until }) =>
    withMe(state, { offered: { slot, part, text, until } }),
  // What was read in another room of the meeting stays there; a view of this one follows.
  room: (state, { stage }) => {
    const streams = new Map(state.streams).set(state.heardTo.stage, state.stream);
    return { ...state, streams, stream: streams.get(stage) ?? [], recallAt: null, cue: null, closing: false };
  },
  chair_offered: (state) => withMe(state, { chair_offered: true }),
  door_offered: (state) => withMe(state, { door_offered: true }),
  orientation: kept,
  hint: kept,
  stepped_out: (state, { on }) => withMe(state, { out: on }),
  company: (state, { company, by = null }) =>
    withMe(state, { company: company === "over" ? null : { company, by } }),
  aside_opened: (state, event) => {
    const other = event.by === state.me?.seat ? event.seat : event.by;
    const alias = event.by === state.me?.seat ? (state.names.get(other) ?? "") : event.alias;
    const asides = (state.me?.asides ?? []).filter((aside) => aside.with !== other);
    return kept(
      withMe(named(state, event.by, event.alias), { asides: [...asides, { with: other, alias }] }),
      event,
    );
  },
  aside_said: (state, event) => kept(named(state, event.by, event.alias), event),
  aside_closed: (state, event) => {
    const asides = (state.me?.asides ?? []).filter((aside) => aside.with !== event.with);
    return kept(withMe(state, { asides }), event);
  },
};

function withPrivate(state: State, list: "asked_by" | "with", seat: string): State {
  const before = state.me?.private ?? { asked_by: [], with: [], blocked: [] };
  return withMe(state, { private: { ...before, [list]: [...new Set([...before[list], seat])] } });
}
