// Back to one's seat from another device, by the four words that it was given.

import { useSignal } from "@preact/signals";
import type { Store } from "../store";
import { say } from "../words";

export function Return({ store }: { store: Store }) {
  const words = useSignal("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        store.returnWith(words.value.trim());
      }}
    >
      <label for="return-words">{say("return-label")}</label>
      <input
        id="return-words"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        required
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
      <button type="submit">{say("return-go")}</button>
    </form>
  );
}
