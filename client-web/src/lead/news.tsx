// What the meeting itself tells those who lead, and what another of them has done, each with the acts that help.

import type { Frame, State } from "../model/state";
import type { Message } from "../session";
import { minutes, say } from "../words";
import { Act } from "./button";
import { Dealt, dealing, Kind, type Of, settle } from "./note";
import { undo } from "./undo";
import { what } from "./undone";

export function Acted({ desk, event }: Of<"acted">) {
  const [known] = undo(event, desk.store.known.value);
  if (!known) return null;
  return (
    <>
      <Kind of="done">{what(known, desk)}</Kind>
      <div class="acts">
        {dealing(desk, event)("lead-undo-act", known.message)}
        <Dealt desk={desk} own={event.own} />
      </div>
    </>
  );
}

export function Alert({ desk, event }: Of<"alert">) {
  const { names } = desk.store.known.value;
  const who = names.get(event.seat ?? "") ?? say("someone");
  return (
    <>
      <Kind of="news">{say(`leadalert-${event.alert}`, { who })}</Kind>
      <div class="acts">
        {helpful(desk.store.known.value, event).map(([key, message]) => (
          <Act key={key} desk={desk} message={message} then={() => settle(desk, event.own)}>
            {say(key)}
          </Act>
        ))}
        <Dealt desk={desk} own={event.own} />
      </div>
    </>
  );
}

/** The acts that help with an alert. */
function helpful({ room }: State, { alert, seat = null }: Frame<"alert">): [string, Message][] {
  const phase = room?.phase?.index ?? 0;
  const turn = room?.turn?.turn;
  switch (alert) {
    case "overrun":
    case "long_composing":
      if (turn === undefined) return [];
      return [
        ["leadact-more", { type: "extend", turn, minutes: 1 }],
        ["leadact-thank", { type: "close_turn", turn }],
      ];
    case "chair_away":
      return [["lead-take-chair", { type: "take_chair" }]];
    case "chair_asked":
      return seat === null ? [] : [["lead-give-chair", { type: "hand_over", seat }]];
    case "door_asked":
      return seat === null ? [] : [["lead-give-door", { type: "hand_over", seat, duty: "door" }]];
    case "phase_ending":
      return [
        ["lead-part-longer-1", { type: "extend_phase", phase, minutes: 1 }],
        ["lead-part-longer-5", { type: "extend_phase", phase, minutes: 5 }],
        ["leadact-ahead", { type: "advance", phase }],
      ];
    case "many_arrivals":
      return [
        ["lead-guard-off", { type: "guard", on: false }],
        ["leadact-lock", { type: "lock", on: true }],
      ];
    case "too_few":
      return [
        ["lead-go-on-talking", { type: "conversation", minutes: 20 }],
        ["lead-wait-longer", { type: "extend_phase", phase, minutes: 10 }],
        ["lead-end", { type: "end" }],
      ];
    default:
      return [];
  }
}

export function Hint({ desk, event }: Of<"hint">) {
  const { room } = desk.store.known.value;
  const phase = room?.phase;
  const does = dealing(desk, event);
  const hands = event.hint === "hands_wait";
  const quiet = event.hint === "no_hands" || event.hint === "long_quiet";
  return (
    <>
      <Kind of="news">{say(`hint-${event.hint}`)}</Kind>
      <div class="acts">
        {hands && does("leadact-call-next", { type: "call" })}
        {quiet && phase?.slot && does("lead-prompt-again", { type: "card", card: { text: phase.slot } })}
        {quiet && does("leadact-silence", { type: "silence", minutes: 1 })}
        {quiet && does("leadact-invite", { type: "invite" })}
        {quiet && phase && does("leadact-ahead", { type: "advance", phase: phase.index })}
        <Dealt desk={desk} own={event.own} />
      </div>
    </>
  );
}

export function TooLong({ desk, event }: Of<"round_too_long">) {
  const phase = desk.store.known.value.room?.phase?.index ?? 0;
  const { people, needed_ms, left_ms, turn_seconds } = event;
  const does = dealing(desk, event);
  return (
    <>
      <Kind of="news">
        {say("lead-too-long", { people, needed: minutes(needed_ms), left: minutes(left_ms) })}
      </Kind>
      <div class="acts">
        {turn_seconds != null &&
          does("lead-shorter-turns", { type: "turns", phase, turn_seconds }, { seconds: turn_seconds })}
        {does("lead-hands-only", { type: "turns", phase, order: "queue" })}
        {does("lead-split-pairs", {
          type: "split",
          by: "new_pairs",
          minutes: Math.max(1, Math.floor(left_ms / 120_000)),
        })}
        <Dealt desk={desk} own={event.own} />
      </div>
    </>
  );
}
