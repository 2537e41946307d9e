// What people bring to those who lead: a note, a report, their first time here, answers that were meant for them.

import type { Entry, Line } from "../model/stream";
import { say } from "../words";
import type { Desk } from "./desk";
import { Answer, Dealt, dealing, Kind, type Of, Quoted } from "./note";

export function Noted({ desk, event }: Of<"noted">) {
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

export function Reported({ desk, event }: Of<"reported">) {
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
function Open({ desk, seat, line }: { desk: Desk; seat: string; line: Line | null }) {
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

export function Arrived({ desk, event }: Of<"arrived">) {
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

export function Answered({ desk, event }: Of<"answered">) {
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
