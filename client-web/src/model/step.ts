// The one thing that this person can do next. It always stands in the same place on the page.

import type { AskView, NamingView, OfferedText } from "../wire/server";
import { iSpeak, type State } from "./state";

export type Step =
  /** Nothing is asked of them. `why` says what goes on. */
  | {
      is: "nothing";
      why: "not-begun" | "room-begins" | "quiet" | "text" | "speaker" | "rests" | "closed" | "split";
    }
  | { is: "listening" }
  | { is: "quietened"; until: number }
  /** You are next. */
  | { is: "ready"; until: number; called: boolean }
  | { is: "speak"; cue: number | null; closing: boolean }
  | { is: "missed" }
  /** `round`: they are asked when it comes to them, without having raised a hand. */
  | { is: "place"; place: number; round: boolean }
  | { is: "hand" }
  | { is: "name-next"; naming: NamingView }
  | { is: "reply"; until: number }
  | { is: "write"; slow: number }
  | { is: "agree" }
  | { is: "answer"; ask: AskView }
  | { is: "read"; offered: OfferedText }
  | { is: "volunteer"; parts: readonly number[] }
  | { is: "room"; rooms: readonly { name: string; stage: number }[] };

/** What comes first: what is asked of this person, then what they hold, then what they may do. */
export function step(state: State): Step {
  const { me, room, now } = state;
  const phase = room?.phase;
  if (!me || !room || !phase) return { is: "nothing", why: room?.name ? "room-begins" : "not-begun" };
  if (me.asked_until !== null) return { is: "ready", until: me.asked_until, called: me.called };
  if (room.rests) return { is: "nothing", why: "rests" };
  if (iSpeak(state)) return { is: "speak", cue: state.cue, closing: state.closing };
  if (me.offered) return { is: "read", offered: me.offered };
  if (me.naming) return { is: "name-next", naming: me.naming };
  if (phase.ask) return { is: "answer", ask: phase.ask };
  if (phase.kind === "ask") return { is: "agree" };
  if (phase.kind === "split" && (room.rooms?.length ?? 0) > 0) return { is: "room", rooms: room.rooms ?? [] };
  if (phase.kind === "split") return { is: "nothing", why: "split" };
  if (me.listening) return { is: "listening" };
  if (me.quiet_until !== null && me.quiet_until > now) return { is: "quietened", until: me.quiet_until };
  if (phase.kind === "open") return { is: "write", slow: phase.slow_s ?? 0 };
  if (phase.kind === "turns") return inTurns(state);
  const free = room.free_parts ?? [];
  if (phase.kind === "text" && free.length > 0) return { is: "volunteer", parts: free };
  return { is: "nothing", why: phase.kind === "quiet" ? "quiet" : "text" };
}

function inTurns({ me, room, now }: State): Step {
  if (me?.missed_turn) return { is: "missed" };
  const place = me?.place ?? null;
  if (place !== null) return { is: "place", place, round: room?.phase?.order === "round" };
  const until = room?.replies_until ?? 0;
  if (until > now && !room?.turn) return { is: "reply", until };
  if (room?.phase?.order === "fixed") return { is: "nothing", why: "speaker" };
  return room?.phase?.hands ? { is: "hand" } : { is: "nothing", why: "closed" };
}
