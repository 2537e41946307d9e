// My next step: always in the same place, one thing at a time. The box that one writes in stays the same box through all
// of them, so that whoever writes while the step changes goes on writing.

import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Step, step } from "../model/step";
import type { Message } from "../session";
import type { Store } from "../store";
import { minutes, say } from "../words";
import { Box } from "./box";
import { Check } from "./check";
import { Ask } from "./drawers";
import { Held } from "./held";
import { Signs } from "./signs";

export function StepBox({ store }: { store: Store }) {
  const next = step(store.known.value);
  const { says, hint, box, children } = shown(next, store);
  const section = useKeptFocus(next.is);
  return (
    <section class={`step ${next.is}`} aria-label={say("my-step")} ref={section} tabIndex={-1}>
      <p role="status" class="says">
        {says}
      </p>
      {hint && <p class="hint">{hint}</p>}
      <Held store={store} />
      {box && <Box store={store} draft={box === "draft"} short={box === "reply"} />}
      <div class="acts">
        {children}
        <Unfinished store={store} />
      </div>
      <Signs store={store} />
    </section>
  );
}

/** Whoever acts here by keyboard is still here when the step has changed, and not at the top of the page. */
function useKeptFocus(is: Step["is"]) {
  const section = useRef<HTMLElement>(null);
  const here = useRef(false);
  useEffect(() => {
    const look = () => {
      here.current = section.current?.contains(document.activeElement) === true;
    };
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, []);
  useEffect(() => {
    const at = document.activeElement;
    if (!here.current || (at !== document.body && at !== section.current)) return;
    const box = is === "speak" ? section.current?.querySelector("textarea") : null;
    (box ?? section.current)?.focus();
  }, [is]);
  return section;
}

interface Shown {
  says: string;
  hint?: string;
  box?: "draft" | "say" | "reply";
  children?: ComponentChildren;
}

function shown(next: Step, store: Store): Shown {
  const act = (key: string, message: Message, kind = "") => (
    <button type="button" class={kind} onClick={() => store.send(message)}>
      {say(key)}
    </button>
  );
  switch (next.is) {
    case "nothing":
      return { says: say(`step-${next.why}`) };
    case "listening":
      return {
        says: say("step-listening"),
        children: act("step-take-part", { type: "listen", on: false }, "soft"),
      };
    case "quietened":
      return { says: say("step-quietened", { time: minutes(next.until - store.now()) }) };
    case "ready":
      return {
        says: say(next.called ? "step-ready-called" : "step-ready"),
        hint: say("step-ready-hint"),
        box: "draft",
        children: <Ready store={store} />,
      };
    case "speak":
      return {
        says: say(ofTheTurn(next.closing, next.cue)),
        box: "say",
        children: [<Done key="done" store={store} />, <Replies key="replies" store={store} />],
      };
    case "missed":
      return {
        says: say("step-missed"),
        children: [
          act("missed-now", { type: "hand" }),
          act("missed-later", { type: "later" }, "soft"),
          act("missed-leave", { type: "pass" }, "soft"),
        ],
      };
    case "place":
      return {
        says: next.round
          ? say("step-round", { place: next.place })
          : say("step-place", { place: next.place }),
        box: "draft",
        children: [
          next.round ? act("pass", { type: "pass" }, "soft") : act("lower", { type: "lower" }, "soft"),
          <Replies key="replies" store={store} />,
        ],
      };
    case "hand":
      return { says: say("step-hand"), children: act("hand", { type: "hand" }) };
    case "name-next":
      return {
        says: say("step-name-next"),
        children: next.naming.hands.map(({ seat, alias }) => (
          <button type="button" key={seat} onClick={() => store.send({ type: "next", seat })}>
            {alias}
          </button>
        )),
      };
    case "reply":
      return { says: say("step-reply"), box: "reply" };
    case "write":
      return {
        says: next.slow > 0 ? say("step-write-slow", { seconds: next.slow }) : say("step-write"),
        box: "say",
      };
    case "agree":
      return { says: say("step-agree"), children: act("agree-again", { type: "agree" }) };
    case "answer":
      return {
        says: say(next.ask.step ? `ask-${next.ask.step}` : `ask-${next.ask.show}`),
        children: <Ask store={store} ask={next.ask} key={next.ask.ask} />,
      };
    case "read":
      return {
        says: say("step-read"),
        children: [
          <blockquote key="text" dir="auto" translate={false}>
            {next.offered.text}
          </blockquote>,
          act("post", { type: "post", part: next.offered.part }),
          act("skip", { type: "skip", part: next.offered.part }, "soft"),
        ],
      };
    case "volunteer":
      return {
        says: say("step-volunteer"),
        children: next.parts.map((part) => (
          <button
            type="button"
            class="soft"
            key={part}
            onClick={() => store.send({ type: "volunteer", part })}
          >
            {say("volunteer", { part: part + 1 })}
          </button>
        )),
      };
    case "room":
      return {
        says: say("step-room"),
        children: next.rooms.map(({ name, stage }) => (
          <button type="button" key={stage} onClick={() => store.send({ type: "join_room", stage })}>
            {name}
          </button>
        )),
      };
  }
}

/** Three equal answers, and, by one's own word alone, what was written goes out when the turn begins (N20). */
function Ready({ store }: { store: Store }) {
  const withDraft = useSignal(false);
  const draft = store.draft.value.trim();
  const ready = () => {
    const takes = withDraft.value && draft !== "";
    store.send(takes ? { type: "ready", draft } : { type: "ready" });
    if (takes) store.write("");
  };
  return (
    <>
      {draft !== "" && (
        <Check
          on={withDraft.value}
          change={(on) => {
            withDraft.value = on;
          }}
        >
          {say("ready-with-draft")}
        </Check>
      )}
      <button type="button" onClick={ready}>
        {say("ready")}
      </button>
      <button type="button" class="soft" onClick={() => store.send({ type: "later" })}>
        {say("later")}
      </button>
      <button type="button" class="soft" onClick={() => store.send({ type: "pass" })}>
        {say("pass")}
      </button>
    </>
  );
}

/** Whoever has words in the box that nobody has seen is asked once before the turn ends without them. */
function Done({ store }: { store: Store }) {
  const asked = useSignal(false);
  const unsent = store.draft.value.trim() !== "";
  const done = () => store.send({ type: "done" });
  return (
    <>
      <button
        type="button"
        class="soft"
        onClick={() => {
          if (unsent && !asked.value) asked.value = true;
          else done();
        }}
      >
        {say(asked.value && unsent ? "done-anyway" : "done")}
      </button>
      <p role="status" class="hint">
        {asked.value && unsent ? say("done-words") : ""}
      </p>
    </>
  );
}

/** Where replies are the speaker's to allow. */
function Replies({ store }: { store: Store }) {
  const { me, room } = store.known.value;
  if (room?.phase?.respond !== "on_request") return null;
  return (
    <Check on={me?.welcomes_replies ?? false} change={(on) => store.send({ type: "welcome_replies", on })}>
      {say("welcome-replies")}
    </Check>
  );
}

/** "I was not finished" can be said for so long after `done` (DECISIONS 15). */
const UNFINISHED_MS = 10_000;

function Unfinished({ store }: { store: Store }) {
  const { finishedAt } = store.known.value;
  const open = useSignal(false);
  useEffect(() => {
    const left = finishedAt === null ? 0 : finishedAt + UNFINISHED_MS - store.now();
    open.value = left > 0;
    const timer = setTimeout(() => {
      open.value = false;
    }, left);
    return () => clearTimeout(timer);
  }, [finishedAt]);
  if (!open.value) return null;
  return (
    <button type="button" class="soft" onClick={() => store.send({ type: "unfinished" })}>
      {say("unfinished")}
    </button>
  );
}

function ofTheTurn(closing: boolean, cue: number | null) {
  if (closing) return "closing";
  if (cue === null) return "step-speak";
  return cue < 100 ? "cue-80" : "cue-100";
}
