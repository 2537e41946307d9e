// Notes, reports and news for those who lead: in their own place and colour, each with the acts that help. Nothing written
// here can land in the room: there is no box for the room in it.

import type { ComponentChildren } from "preact";
import type { Frame, State } from "../model/state";
import type { Entry, Line } from "../model/stream";
import type { Message } from "../session";
import { minutes, say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";
import { inbox, isUrgent, type Told } from "./inbox";
import { undo } from "./undo";
import { what } from "./undone";
import { Write } from "./write";

export const NOTES = "lead-notes";

export function Notes({ desk }: { desk: Desk }) {
  const told = inbox(desk.store.known.value, desk.dealt.value);
  return (
    <section class="notes" aria-labelledby={NOTES}>
      <h3 id={NOTES} tabIndex={-1}>
        {say("lead-notes")}
      </h3>
      <Offers desk={desk} />
      <Asides desk={desk} />
      {told.length === 0 && <p class="hint">{say("lead-notes-none")}</p>}
      <ul>
        {told.map((event) => (
          <li key={event.own} class={isUrgent(event) ? "urgent" : ""}>
            <One desk={desk} event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A duty that is offered to this seat. */
function Offers({ desk }: { desk: Desk }) {
  const { me } = desk.store.known.value;
  const offers = [
    ...(me?.chair_offered ? [["lead-chair-offered", { type: "take_chair" }] as const] : []),
    ...(me?.door_offered ? [["lead-door-offered", { type: "take_chair", duty: "door" }] as const] : []),
  ];
  return (
    <>
      {offers.map(([key, message]) => (
        <p key={key} class="note">
          {say(key)}{" "}
          <Act desk={desk} message={message}>
            {say("lead-take")}
          </Act>
        </p>
      ))}
    </>
  );
}

/** With whom one is alone. The words themselves stand where every private word stands. */
function Asides({ desk }: { desk: Desk }) {
  const { me, leading } = desk.store.known.value;
  const inCrisis = (seat: string) => leading?.crises?.some((crisis) => crisis.seat === seat) ?? false;
  return (
    <>
      {(me?.asides ?? [])
        .filter((aside) => !inCrisis(aside.with))
        .map(({ with: seat, alias }) => (
          <p key={seat} class="note">
            {say("lead-alone", { who: alias })}{" "}
            <Act desk={desk} quiet message={{ type: "close_aside", with: seat }}>
              {say("lead-alone-close")}
            </Act>
          </p>
        ))}
    </>
  );
}

function One({ desk, event }: { desk: Desk; event: Told }) {
  switch (event.type) {
    case "noted":
      return <Noted desk={desk} event={event} />;
    case "reported":
      return <Reported desk={desk} event={event} />;
    case "arrived":
      return <Arrived desk={desk} event={event} />;
    case "answered":
      return <Answered desk={desk} event={event} />;
    case "acted":
      return <Acted desk={desk} event={event} />;
    case "alert":
      return <Alert desk={desk} event={event} />;
    case "hint":
      return <Hint desk={desk} event={event} />;
    case "round_too_long":
      return <TooLong desk={desk} event={event} />;
  }
}

type Of<T extends Told["type"]> = { desk: Desk; event: Frame<T> };

/** An act that deals with the news it stands under. */
const dealing =
  (desk: Desk, { own }: Told) =>
  (key: string, message: Message, values?: { [name: string]: string | number }) => (
    <Act desk={desk} message={message} then={() => desk.deal(own)}>
      {say(key, values)}
    </Act>
  );

function Kind({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <p>
      <strong>{say(`leadkind-${of}`)}</strong> {children}
    </p>
  );
}

function Dealt({ desk, own }: { desk: Desk; own: number }) {
  return (
    <button type="button" class="quiet" onClick={() => desk.deal(own)}>
      {say("lead-dealt")}
    </button>
  );
}

/** Own words to whoever wrote or came, in a box that opens when it is asked for. */
function Answer({ desk, event }: { desk: Desk; event: Frame<"noted"> | Frame<"arrived"> }) {
  return (
    <details class="lead-answer">
      <summary>{say("lead-answer")}</summary>
      <Write
        private
        label={say("lead-whisper-to", { who: event.alias })}
        send={say("lead-whisper")}
        onSend={async (text) => {
          const sent = await desk.do({ type: "whisper", seat: event.seat, text });
          if (sent) desk.deal(event.own);
          return sent;
        }}
      />
    </details>
  );
}

const Quoted = ({ text }: { text: string }) => (
  <blockquote dir="auto" translate={false}>
    {text}
  </blockquote>
);

function Noted({ desk, event }: Of<"noted">) {
  const { names } = desk.store.known.value;
  const does = dealing(desk, event);
  const about = event.about ?? null;
  return (
    <>
      <Kind of="note">{say("lead-from", { who: event.alias })}</Kind>
      {about !== null && <p>{say("lead-worries", { who: names.get(about) ?? say("someone") })}</p>}
      {event.text === "" ? <p>{say("lead-question")}</p> : <Quoted text={event.text} />}
      <div class="acts">
        <Answer desk={desk} event={event} />
        {does("lead-one-to-one", { type: "one_to_one", seat: event.seat })}
        {about !== null &&
          does("lead-go-to", { type: "one_to_one", seat: about }, { who: names.get(about) ?? "" })}
        <Dealt desk={desk} own={event.own} />
      </div>
    </>
  );
}

function Reported({ desk, event }: Of<"reported">) {
  const { names, stream } = desk.store.known.value;
  const does = dealing(desk, event);
  const { line = null, about = null, letter, text, hidden } = event;
  const known = line === null ? null : lineOf(stream, line);
  const who = names.get(about ?? "") ?? say("someone");
  return (
    <>
      <Kind of="report">{say(about === null ? "lead-reported" : "lead-reported-who", { who })}</Kind>
      {known && <Quoted text={known.text} />}
      {letter && (
        <>
          <p>{say("lead-reported-letter")}</p>
          <Quoted text={letter} />
        </>
      )}
      {text && (
        <>
          <p>{say("lead-reported-text")}</p>
          <Quoted text={text} />
        </>
      )}
      {hidden && <p>{say("lead-reported-hidden")}</p>}
      <div class="acts">
        {line !== null && hidden && does("lead-show-line", { type: "hide", line, on: false })}
        {line !== null && !hidden && does("lead-hide-line", { type: "hide", line })}
        {about !== null && !hidden && does("lead-quieten", { type: "quieten", seat: about, minutes: 10 })}
        {about !== null && hidden && does("lead-lift", { type: "quieten", seat: about, minutes: 0 })}
        {about !== null && <Open desk={desk} seat={about} line={known} />}
        <Dealt desk={desk} own={event.own} />
      </div>
    </>
  );
}

/** Everything else that can be done about someone. */
export function Open({ desk, seat, line }: { desk: Desk; seat: string; line: Line | null }) {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        desk.store.panel.value = { is: "about", seat, line };
      }}
    >
      {say("lead-more-about")}
    </button>
  );
}

function lineOf(stream: readonly Entry[], id: number): Line | null {
  for (const entry of stream) {
    const lines = entry.is === "turn" ? entry.lines : entry.is === "line" ? [entry.line] : [];
    const found = lines.find((line) => line.id === id);
    if (found) return found;
  }
  return null;
}

function Arrived({ desk, event }: Of<"arrived">) {
  const { alias, seat, newcomer, own } = event;
  const words = say("lead-welcome-words");
  return (
    <>
      <Kind of="arrival">{say(newcomer ? "lead-newcomer" : "lead-late", { who: alias })}</Kind>
      <p class="hint">{say("lead-welcome-hint", { words })}</p>
      <div class="acts">
        {dealing(desk, event)("lead-welcome", { type: "whisper", seat, text: words })}
        <Answer desk={desk} event={event} />
        <Dealt desk={desk} own={own} />
      </div>
    </>
  );
}

function Answered({ desk, event }: Of<"answered">) {
  return (
    <>
      <Kind of="answer">{say("lead-answered", { who: event.alias })}</Kind>
      <dl>
        {event.answers.map(({ key, label, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        {dealing(desk, event)("lead-one-to-one", { type: "one_to_one", seat: event.seat })}
        <Open desk={desk} seat={event.seat} line={null} />
        <Dealt desk={desk} own={event.own} />
      </div>
    </>
  );
}

function Acted({ desk, event }: Of<"acted">) {
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

function Alert({ desk, event }: Of<"alert">) {
  const { names } = desk.store.known.value;
  const who = names.get(event.seat ?? "") ?? say("someone");
  return (
    <>
      <Kind of="news">{say(`leadalert-${event.alert}`, { who })}</Kind>
      <div class="acts">
        {helpful(desk.store.known.value, event).map(([key, message]) => (
          <Act key={key} desk={desk} message={message} then={() => desk.deal(event.own)}>
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

function Hint({ desk, event }: Of<"hint">) {
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

function TooLong({ desk, event }: Of<"round_too_long">) {
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
