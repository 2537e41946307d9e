// Where to find help: on every screen, in every state, in one tap.

import type { Store } from "../store";
import { say } from "../words";

export function Help({ store }: { store: Store }) {
  const door = store.door.value;
  const lines = store.known.value.door?.help ?? (typeof door === "object" && door ? door.help : []);
  return (
    <details class="help">
      <summary>{say("help")}</summary>
      <section aria-label={say("help-title")}>
        <h2>{say("help-title")}</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <a href={`${store.place.base}/help`} target="_blank" rel="noreferrer">
          {say("help-other")}
        </a>
      </section>
    </details>
  );
}
