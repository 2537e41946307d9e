// The box that one writes in. What is in it stays on this device until its author sends it.

import { useEffect, useRef } from "preact/hooks";
import type { Store } from "../store";
import { say } from "../words";

/** With `draft` nothing can be sent: it is a place to write while one waits. */
export function Box({ store, draft = false }: { store: Store; draft?: boolean }) {
  const composing = useRef(false);
  const compose = (on: boolean) => {
    if (draft || composing.current === on) return;
    composing.current = on;
    store.send({ type: "typing", on });
  };
  useEffect(() => () => compose(false), []);
  const held = store.held.value;
  const send = () => {
    const text = store.draft.value.trim();
    if (text === "" || draft) return;
    compose(false);
    store.say(text);
  };
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {held?.text && (
        <p role="status" class="held">
          {say("held")} {held.refused.message} {say("held-back")}{" "}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              store.send({ type: "note", text: store.draft.value });
              store.write("");
            }}
          >
            {say("to-note")}
          </button>
        </p>
      )}
      <label for="box">{say(draft ? "draft" : "say-label")}</label>
      <textarea
        id="box"
        rows={3}
        dir="auto"
        value={store.draft.value}
        onInput={(event) => {
          store.write(event.currentTarget.value);
          compose(event.currentTarget.value.trim() !== "");
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing || touches()) return;
          event.preventDefault();
          send();
        }}
      />
      {!draft && <button type="submit">{say("send")}</button>}
    </form>
  );
}

/** On a phone Enter makes a new line. */
const touches = (): boolean => matchMedia("(pointer: coarse)").matches;
