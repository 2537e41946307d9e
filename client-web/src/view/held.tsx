// A line that was not sent is back with its writer, with three ways on: keep it and raise a hand, send it to those who
// lead, find help. Nobody has seen it.

import type { Store } from "../store";
import { say, sayIfAny } from "../words";

export function Held({ store }: { store: Store }) {
  const held = store.held.value;
  if (held === null) return null;
  const { code, message, place } = held.refused;
  const why = sayIfAny(`code-${code.replace(/_/g, "-")}`) ?? message;
  if (held.text === null) {
    return (
      <p role="status" class="held">
        {why}
      </p>
    );
  }
  const canRaise = place == null && store.known.value.room?.phase?.hands === true;
  return (
    <div role="status" class="held">
      <p>
        {say("held")} {why} {say("held-back")}
      </p>
      <div class="acts">
        {canRaise && (
          <button type="button" class="soft" onClick={() => store.send({ type: "hand" })}>
            {say("held-hand")}
          </button>
        )}
        <button
          type="button"
          class="soft"
          onClick={() => {
            store.send({ type: "note", text: store.draft.value });
            store.write("");
          }}
        >
          {say("to-note")}
        </button>
        <button
          type="button"
          class="soft"
          onClick={() => {
            store.panel.value = { is: "help" };
          }}
        >
          {say("help")}
        </button>
      </div>
    </div>
  );
}
