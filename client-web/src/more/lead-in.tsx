// In as whoever holds the meetings, without a link in the address bar: a browser writes down what stands there.

import { useSignal } from "@preact/signals";
import type { Store } from "../store";
import { say } from "../words";

export function LeadIn({ store }: { store: Store }) {
  const typed = useSignal("");
  if (store.typed.value) return <p role="status">{say("lead-in-then")}</p>;
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        store.leadBy(typed.value.trim());
        typed.value = "";
      }}
    >
      <label for="lead-in">{say("lead-in-label")}</label>
      <input
        id="lead-in"
        type="password"
        autocomplete="off"
        required
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <button type="submit">{say("lead-in-use")}</button>
      <p class="hint">{say("lead-in-hint")}</p>
    </form>
  );
}
