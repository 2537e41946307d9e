// The room's name: all that a group needs to begin.

import { say } from "../../words";
import { tidied } from "../name";
import type { Beginning } from "./beginning";
import { isAbout, Wrong } from "./wrong";

export function Name({ of }: { of: Beginning }) {
  const { name } = of.draft.value;
  const becomes = tidied(name);
  const refused = of.refused.value;
  return (
    <section class="naming">
      <label for="new-name">{say("setup-name")}</label>
      <input
        id="new-name"
        value={name}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        dir="auto"
        required
        aria-describedby="new-name-wrong new-name-hint"
        aria-invalid={refused !== null && isAbout(refused, "name")}
        onInput={(event) => of.change({ name: event.currentTarget.value })}
      />
      <Wrong of={of} field="name" id="new-name-wrong" />
      <p id="new-name-hint" class="hint">
        {becomes === name.trim() ? say("setup-name-hint") : say("setup-name-becomes", { name: becomes })}
      </p>
    </section>
  );
}
