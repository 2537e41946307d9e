// A line for one person, or for those who lead: a box of its own, in a colour of its own, so that no private word ever
// lands in the room.

import { useSignal } from "@preact/signals";
import { say } from "../words";

export function Lines(of: {
  id: string;
  label: string;
  send: string;
  said?: string;
  onSend: (text: string) => void;
}) {
  const text = useSignal("");
  const sent = useSignal(false);
  return (
    <form
      class="private"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.value.trim();
        if (words === "") return;
        of.onSend(words);
        text.value = "";
        sent.value = true;
      }}
    >
      <label for={of.id}>{of.label}</label>
      <textarea
        id={of.id}
        rows={2}
        dir="auto"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit">{of.send}</button>
      {of.said && <p role="status">{sent.value && say(of.said)}</p>}
    </form>
  );
}
