// What can be done about a line, or about someone: for its author, for everyone, and for those who lead.

import { useSignal } from "@preact/signals";
import { iLead } from "../model/state";
import type { Line } from "../model/stream";
import type { Message } from "../session";
import type { Store } from "../store";
import { later } from "../view/later";
import { Lines, Note } from "../view/lines";
import { SignRow } from "../view/signs";
import { why } from "../view/why";
import { say, word } from "../words";

const LeadAbout = later(async () => (await import("../lead/about")).LeadAbout, "lead");

export interface About {
  store: Store;
  seat: string;
  line: Line | null;
  close: () => void;
}

export function AboutSheet({ store, seat, line, close }: About) {
  const mine = seat === store.known.value.me?.seat;
  return (
    <>
      {line && (
        <blockquote dir="auto" translate={false}>
          {line.veil ? say("veiled") : line.text}
        </blockquote>
      )}
      {iLead(store.known.value) && <LeadAbout store={store} seat={seat} line={line} />}
      {line && mine && <Own store={store} line={line} close={close} />}
      {!mine && <Others store={store} seat={seat} line={line} />}
    </>
  );
}

function Own({ store, line, close }: { store: Store; line: Line; close: () => void }) {
  const veils = store.known.value.room?.veils ?? [];
  const does = (message: Message) => () => {
    store.send(message);
    close();
  };
  return (
    <section class="acts">
      <button type="button" onClick={does({ type: "take_back", line: line.id })}>
        {say("take-back")}
      </button>
      {line.veil ? (
        <button type="button" class="soft" onClick={does({ type: "veil", line: line.id, on: false })}>
          {say("veil-lift")}
        </button>
      ) : (
        [null, ...veils].map((label) => (
          <button
            type="button"
            class="soft"
            key={label}
            onClick={does({ type: "veil", line: line.id, ...(label ? { label } : {}) })}
          >
            {label ? say("veil-as", { label: word("veil", label) }) : say("veil-mine")}
          </button>
        ))
      )}
      <p class="hint">{say("veil-hint")}</p>
    </section>
  );
}

function Others({ store, seat, line }: Omit<About, "close">) {
  const muted = store.muted.value.has(seat);
  return (
    <>
      {line && (line.kind === "talk" || line.kind === "chair" || line.kind === "reply") && (
        <SignRow
          store={store}
          of={{ line: line.id }}
          legend={say("signs-for", { who: store.known.value.names.get(seat) ?? say("someone") })}
        />
      )}
      <Report store={store} line={line} />
      <section>
        <button type="button" class="soft" onClick={() => store.mute(seat, !muted)}>
          {say(muted ? "unmute" : "mute")}
        </button>
        <p class="hint">{say("mute-hint")}</p>
      </section>
      <BetweenTwo store={store} seat={seat} />
      <details>
        <summary>{say("worry")}</summary>
        <Note store={store} about={seat} />
      </details>
    </>
  );
}

/** "This felt wrong": those who lead are told, never who said so. */
function Report({ store, line }: { store: Store; line: Line | null }) {
  const text = useSignal("");
  const told = useSignal("");
  if (line === null) return null;
  return (
    <form
      autocomplete="off"
      onSubmit={async (event) => {
        event.preventDefault();
        const words = text.value.trim();
        const refused = await store.ask({ type: "report", line: line.id, ...(words ? { text: words } : {}) });
        told.value = refused ? why(refused) : say("note-sent");
      }}
    >
      <label for="report">{say("report-label")}</label>
      <textarea
        id="report"
        rows={2}
        dir="auto"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="soft" disabled={told.value !== ""}>
        {say("report")}
      </button>
      <p role="status">{told.value}</p>
      <p class="hint">{say("report-hint")}</p>
    </form>
  );
}

/** Private messages, in a room that has them: by the consent of both. */
function BetweenTwo({ store, seat }: { store: Store; seat: string }) {
  const known = store.known.value.me?.private;
  if (!known) return null;
  const blocked = known.blocked.includes(seat);
  const last = store.known.value.mine.filter((event) => event.type === "written" && event.by === seat).pop();
  return (
    <section>
      {known.with.includes(seat) ? (
        <Lines
          store={store}
          id="write"
          label={say("write-label")}
          send={say("write-send")}
          message={(text) => ({ type: "write", seat, text })}
        />
      ) : (
        <button type="button" class="soft" onClick={() => store.send({ type: "ask_to_write", seat })}>
          {say("ask-to-write")}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => store.send({ type: "block", seat, on: !blocked })}>
        {say(blocked ? "unblock" : "block")}
      </button>
      {last && (
        <button
          type="button"
          class="quiet"
          onClick={() => store.send({ type: "report_written", own: last.own })}
        >
          {say("report-written")}
        </button>
      )}
    </section>
  );
}
