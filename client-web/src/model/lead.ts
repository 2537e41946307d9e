// What those who lead hear besides.

import { kept } from "./seat";
import { type Frame, named, type State, withLeading } from "./state";

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
