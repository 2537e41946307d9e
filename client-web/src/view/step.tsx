// My next step: always in the same place, one thing at a time.

import type { ComponentChildren } from "preact";
import { type Step, step } from "../model/step";
import type { Message } from "../session";
import type { Store } from "../store";
import { minutes, say } from "../words";
import { Ask } from "./ask";
import { Box } from "./box";
import { Lines } from "./lines";

export function StepBox({ store }: { store: Store }) {
  const next = step(store.known.value);
  return (
    <section class="step" aria-live="polite">
      <Next next={next} store={store} />
      <More store={store} />
    </section>
  );
}

function Next({ next, store }: { next: Step; store: Store }) {
  const act = (key: string, message: Message) => (
    <button type="button" onClick={() => store.send(message)}>
      {say(key)}
    </button>
  );
  switch (next.is) {
    case "nothing":
      return <Says text={say(`step-${next.why}`)} />;
    case "listening":
      return <Says text={say("step-listening")}>{act("step-take-part", { type: "listen", on: false })}</Says>;
    case "quietened":
      return <Says text={say("step-quietened", { time: minutes(next.until - store.now()) })} />;
    case "ready":
      return (
        <Says text={say(next.called ? "step-ready-called" : "step-ready")} hint={say("step-ready-hint")}>
          <Box store={store} draft />
          {act("ready", { type: "ready" })}
          {act("later", { type: "later" })}
          {act("pass", { type: "pass" })}
        </Says>
      );
    case "speak":
      return (
        <Says text={say(ofTheTurn(next.closing, next.cue))}>
          <Box store={store} />
          {act("done", { type: "done" })}
        </Says>
      );
    case "missed":
      return (
        <Says text={say("step-missed")}>
          {act("missed-now", { type: "hand" })}
          {act("missed-later", { type: "later" })}
          {act("missed-leave", { type: "pass" })}
        </Says>
      );
    case "place":
      return (
        <Says text={say("step-place", { place: next.place })}>
          <Box store={store} draft />
          {act("lower", { type: "lower" })}
        </Says>
      );
    case "hand":
      return <Says text={say("step-hand")}>{act("hand", { type: "hand" })}</Says>;
    case "name-next":
      return (
        <Says text={say("step-name-next")}>
          {next.naming.hands.map(({ seat, alias }) => (
            <button type="button" key={seat} onClick={() => store.send({ type: "next", seat })}>
              {alias}
            </button>
          ))}
        </Says>
      );
    case "reply":
      return (
        <Says text={say("step-reply")}>
          <Box store={store} />
        </Says>
      );
    case "write":
      return (
        <Says text={next.slow > 0 ? say("step-write-slow", { seconds: next.slow }) : say("step-write")}>
          <Box store={store} />
        </Says>
      );
    case "agree":
      return <Says text={say("step-agree")}>{act("agree-again", { type: "agree" })}</Says>;
    case "answer":
      return <Ask store={store} ask={next.ask} key={next.ask.ask} />;
    case "read":
      return (
        <Says text={say("step-read")}>
          <blockquote dir="auto">{next.offered.text}</blockquote>
          {act("post", { type: "post", part: next.offered.part })}
          {act("skip", { type: "skip", part: next.offered.part })}
        </Says>
      );
    case "volunteer":
      return (
        <Says text={say("step-volunteer")}>
          {next.parts.map((part) => (
            <button type="button" key={part} onClick={() => store.send({ type: "volunteer", part })}>
              {say("volunteer", { part: part + 1 })}
            </button>
          ))}
        </Says>
      );
    case "room":
      return (
        <Says text={say("step-room")}>
          {next.rooms.map(({ name, stage }) => (
            <button type="button" key={stage} onClick={() => store.send({ type: "join_room", stage })}>
              {name}
            </button>
          ))}
        </Says>
      );
  }
}

function Says({ text, hint, children }: { text: string; hint?: string; children?: ComponentChildren }) {
  return (
    <>
      <p class="says">{text}</p>
      {hint && <p class="hint">{hint}</p>}
      <div class="acts">{children}</div>
    </>
  );
}

/** What is always there, and nobody needs first. */
function More({ store }: { store: Store }) {
  const { me, room } = store.known.value;
  const act = (key: string, message: Message) => (
    <button type="button" class="quiet" onClick={() => store.send(message)}>
      {say(key)}
    </button>
  );
  return (
    <details class="more">
      <summary>{say("more")}</summary>
      <div class="acts">
        <button type="button" onClick={() => store.send({ type: "need_person" })}>
          {say("person")}
        </button>
        {act("hard-time", { type: "hard_time" })}
        {me?.out ? act("step-in", { type: "step_out", on: false }) : act("step-out", { type: "step_out" })}
        {!me?.listening && act("listen-only", { type: "listen", on: true })}
        {room?.name && act("back-to-main", { type: "join_room", stage: 0 })}
        {act("leave", { type: "leave" })}
      </div>
      {me?.out && (
        <p>
          {say("out")} {say("grounding")}
        </p>
      )}
      <Lines
        id="note"
        label={say("note-label")}
        send={say("note-send")}
        said="note-sent"
        onSend={(text) => store.send({ type: "note", text })}
      />
    </details>
  );
}

function ofTheTurn(closing: boolean, cue: number | null) {
  if (closing) return "closing";
  if (cue === null) return "step-speak";
  return cue < 100 ? "cue-80" : "cue-100";
}
