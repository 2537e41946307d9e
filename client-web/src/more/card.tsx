// A card to take away: one's own words, made into a file by one's own act. Nothing of others is on it, and the page keeps
// no copy.

import { useSignal } from "@preact/signals";
import { save } from "../save";
import type { Store } from "../store";
import { Check } from "../view/check";
import { say } from "../words";

export function Card({ store }: { store: Store }) {
  const words = useSignal("");
  const withHelp = useSignal(true);
  const make = () => {
    const help = withHelp.value ? [say("help-title"), ...(store.known.value.door?.help ?? [])] : [];
    const parts = [words.value.trim(), say("grounding"), help.join("\n")];
    save("card.txt", `${parts.filter(Boolean).join("\n\n")}\n`);
  };
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <label for="card">{say("card-label")}</label>
      <textarea
        id="card"
        rows={3}
        dir="auto"
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
      <Check
        on={withHelp.value}
        change={(on) => {
          withHelp.value = on;
        }}
      >
        {say("card-help")}
      </Check>
      <button type="submit" class="soft">
        {say("card-save")}
      </button>
      <p class="hint">{say("card-hint")}</p>
    </form>
  );
}
