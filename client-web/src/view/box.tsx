// The box that one writes in. What is in it stays on this device until its author sends it.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Found, found } from "../model/guard";
import type { Store } from "../store";
import { say } from "../words";

/** With `draft` nothing can be sent: it is a place to write while one waits. `short` is for a reply. */
export function Box({ store, draft, short }: { store: Store; draft: boolean; short: boolean }) {
  const composing = useRef(false);
  const doubt = useSignal<Found | null>(null);
  const compose = (on: boolean) => {
    if (composing.current === on || (on && draft)) return;
    composing.current = on;
    store.send({ type: "typing", on });
  };
  useEffect(() => () => compose(false), []);
  const send = (sure: boolean) => {
    const text = store.draft.value.trim();
    if (text === "" || draft) return;
    doubt.value = sure ? null : doubtAbout(text);
    if (doubt.value !== null) return;
    compose(false);
    store.say(text);
  };
  const change = (text: string) => {
    store.write(text);
    doubt.value = null;
    compose(text.trim() !== "");
  };
  const max = short ? store.limits?.reply_chars : store.limits?.text_chars;
  return (
    <form
      class="box"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <Answering store={store} />
      <label for="box">{say(draft ? "draft" : "say-label")}</label>
      <textarea
        id="box"
        rows={short ? 1 : 3}
        dir="auto"
        maxLength={max ?? 4_000}
        aria-describedby={doubt.value ? "doubt" : undefined}
        value={store.draft.value}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing || touches()) return;
          event.preventDefault();
          send(false);
        }}
      />
      <div class={doubt.value ? "held" : undefined}>
        <p id="doubt" role="status">
          {doubt.value && `${say(`doubt-${doubt.value}`)} ${say("doubt-yours")}`}
        </p>
        {doubt.value && (
          <button type="button" class="soft" onClick={() => send(true)}>
            {say("send-anyway")}
          </button>
        )}
      </div>
      {!draft && <button type="submit">{say("send")}</button>}
    </form>
  );
}

/** The line that this one answers, in a part with threads. */
function Answering({ store }: { store: Store }) {
  const line = store.answering.value;
  if (line === null) return null;
  return (
    <p class="hint">
      {say("answering", { who: line.alias })}{" "}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          store.answering.value = null;
        }}
      >
        {say("answering-no")}
      </button>
    </p>
  );
}

/** Whether the word about advice was said: it is said once in a meeting. */
let adviceTold = false;

/** What in this text its writer may not have meant to tell. */
function doubtAbout(text: string): Found | null {
  const [first = null] = found(text, adviceTold ? [] : say("advice-phrases").split(", "));
  adviceTold ||= first === "advice";
  return first;
}

/** On a phone Enter makes a new line. */
const touches = (): boolean => matchMedia("(pointer: coarse)").matches;
