// The way into a room that one knows the name of.

import { useSignal } from "@preact/signals";
import { say } from "../words";
import { wayTo } from "./name";
import type { Visit } from "./visit";

export function Go({ visit }: { visit: Visit }) {
  const typed = useSignal("");
  const wrong = useSignal<string | null>(null);
  const go = () => {
    const way = wayTo(typed.value, visit.base);
    if ("href" in way) location.assign(way.href);
    else wrong.value = way.wrong;
  };
  return (
    <section class="go" aria-labelledby="go-title">
      <h2 id="go-title">{say("front-go")}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <label for="room">{say("front-go-label")}</label>
        <div class="row">
          <input
            id="room"
            value={typed.value}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="room-wrong"
            aria-invalid={wrong.value !== null}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
              wrong.value = null;
            }}
          />
          <button type="submit">{say("front-go-in")}</button>
        </div>
        <p id="room-wrong" class="wrong" role="status">
          {wrong.value && say(`unlike-${wrong.value}`)}
        </p>
      </form>
    </section>
  );
}
