// A line that was not sent is back with its writer, with three ways on: keep it and raise a hand, send it to those who
// lead, find help. Nobody has seen it. Whatever else was refused is told here too.

import type { Held as NotTaken, Store } from "../store";
import { say } from "../words";
import { why } from "./why";

export function Held({ store }: { store: Store }) {
  const held = store.held.value;
  return (
    <div class={held ? "held" : undefined}>
      <p role="status">{held && sentence(held)}</p>
      {held && held.text !== null && <WaysOn store={store} held={held} />}
    </div>
  );
}

function sentence({ text, refused }: NotTaken): string {
  return text === null ? why(refused) : `${why(refused)} ${say("held-back")}`;
}

function WaysOn({ store, held }: { store: Store; held: NotTaken }) {
  const canRaise = held.refused.place == null && store.known.value.room?.phase?.hands === true;
  return (
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
  );
}
