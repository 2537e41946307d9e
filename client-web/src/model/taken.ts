// What an answered message of one's own makes known, where no event says it: what is private to a seat often has none.

import type { Message } from "../session";
import { type State, withLeading, withMe } from "./state";

/** What is known once the server has taken this message. */
export function taken(state: State, message: Message): State {
  switch (message.type) {
    case "listen":
      return withMe(state, { listening: message.on });
    case "more_time":
      return withMe(state, { more_time: message.on });
    case "welcome_replies":
      return withMe(state, { welcomes_replies: message.on });
    case "stand_in":
      return message.seat ? state : withMe(state, { stands_in: message.on ?? true });
    case "skip":
    case "post":
      return withMe(state, { offered: null });
    case "hand":
    case "later":
    case "pass":
      return withMe(state, { missed_turn: false });
    case "invite":
      return withLeading(state, { invited: true });
    case "next":
      return withMe(state, { naming: null });
    case "need_person":
      return message.on === false ? withMe(state, { company: null }) : state;
    case "take_chair":
      return withMe(state, message.duty === "door" ? { door_offered: false } : { chair_offered: false });
    case "answer":
      return withMe(state, { answers: message.answers ?? {} });
    case "answer_to_write":
      return answeredToWrite(state, message.seat, message.yes);
    case "block":
      return blocked(state, message.seat, message.on ?? true);
    default:
      return state;
  }
}

function answeredToWrite(state: State, seat: string, yes: boolean): State {
  const known = state.me?.private;
  if (!known) return state;
  const asked_by = known.asked_by.filter((other) => other !== seat);
  return withMe(state, { private: { ...known, asked_by, with: yes ? [...known.with, seat] : known.with } });
}

function blocked(state: State, seat: string, on: boolean): State {
  const known = state.me?.private;
  if (!known) return state;
  const others = known.blocked.filter((other) => other !== seat);
  return withMe(state, { private: { ...known, blocked: on ? [...others, seat] : others } });
}
