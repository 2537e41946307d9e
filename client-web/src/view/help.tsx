// Where to find help: on every screen, in every state, in one tap. It needs nothing to be fetched first.

import { linked } from "../model/linked";
import type { Store } from "../store";
import { say } from "../words";
import { Sheet } from "./sheet";

export function HelpLines({ store }: { store: Store }) {
  const door = store.door.value;
  const lines = store.known.value.door?.help ?? (typeof door === "object" && door ? door.help : store.help);
  return (
    <>
      <ul class="help-lines">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {linked(line).map(({ text, href }) =>
              href ? (
                <a key={text} href={href} target="_blank" rel="noreferrer">
                  {text}
                </a>
              ) : (
                text
              ),
            )}
          </li>
        ))}
      </ul>
      <a href={`${store.place.base}/help`} target="_blank" rel="noreferrer">
        {say("help-other")}
      </a>
    </>
  );
}

export function Help({ store }: { store: Store }) {
  const { standing } = store.known.value;
  const close = () => {
    store.panel.value = null;
  };
  return (
    <Sheet title={say("help-title")} onClose={close}>
      <HelpLines store={store} />
      {standing !== null && <Care store={store} close={close} />}
      {standing === "in" && <Out store={store} />}
    </Sheet>
  );
}

/** What starts only by this person's own act. Whether anyone who leads is there is said before, not after (DECISIONS 33). */
function Care({ store, close }: { store: Store; close: () => void }) {
  const { leaderHere } = store.known.value;
  return (
    <section>
      <h3>{say("help-here")}</h3>
      {!leaderHere && <p>{say("person-nobody-here")}</p>}
      <div class="acts">
        <button
          type="button"
          onClick={() => {
            store.send({ type: "need_person" });
            close();
          }}
        >
          {say("person")}
        </button>
        <button
          type="button"
          class="soft"
          onClick={() => {
            store.send({ type: "hard_time" });
            close();
          }}
        >
          {say("hard-time")}
        </button>
      </div>
    </section>
  );
}

function Out({ store }: { store: Store }) {
  const out = store.known.value.me?.out === true;
  return (
    <section>
      <button type="button" class="soft" onClick={() => store.send({ type: "step_out", on: !out })}>
        {say(out ? "step-in" : "step-out")}
      </button>
      {out && <p>{say("out")}</p>}
      {out && <p class="grounding">{say("grounding")}</p>}
    </section>
  );
}
