// A line for one person, or for those who lead: a box of its own, in a colour of its own, so that no private word ever
// lands in the room. That it can be read is said once the server has it; what it did not take is back in the box.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Message } from "../session";
import type { Store } from "../store";
import type { Refused } from "../wire/server";
import { say } from "../words";
import { why } from "./why";

interface Of {
  store: Store;
  id: string;
  label: string;
  send: string;
  /** The key of what is said once it was taken. */
  said?: string;
  message: (text: string) => Message;
}

type Sent = "on-its-way" | "taken" | Refused | null;

export function Lines({ store, id, label, send, said, message }: Of) {
  const text = useSignal("");
  const sent = useSignal<Sent>(null);
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  const submit = async () => {
    const words = text.value.trim();
    if (words === "") return;
    text.value = "";
    sent.value = "on-its-way";
    const refused = await store.ask(message(words));
    sent.value = refused ?? "taken";
    if (refused && text.value === "") text.value = words;
    // Whoever has closed the drawer meanwhile hears of it where everything is heard.
    if (refused && !here.current) store.held.value = { text: null, refused };
  };
  return (
    <form
      class="private"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={store.limits?.note_chars ?? 2_000}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit">{send}</button>
      <p role="status">{told(sent.value, said, store)}</p>
    </form>
  );
}

/** A moment without an answer is no news while the connection is there. */
function told(sent: Sent, said: string | undefined, store: Store): string {
  if (sent === null) return "";
  if (sent === "taken") return said ? say(said) : "";
  if (sent === "on-its-way") return store.link.value === "up" ? "" : say("unconfirmed");
  return `${why(sent)} ${say("held-back")}`;
}

/** To those who lead, and to nobody else; with `about`, that the writer worries about that person, who is never told. */
export function Note({ store, about }: { store: Store; about?: string }) {
  return (
    <Lines
      store={store}
      id={about ? "worry" : "note"}
      label={say(about ? "worry-label" : "note-label")}
      send={say("note-send")}
      said="note-sent"
      message={(text) => ({ type: "note", text, ...(about ? { about } : {}) })}
    />
  );
}
