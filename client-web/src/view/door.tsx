// The door of a room: three lines, a name, and two equal ways in. The rest is folded.

import { useSignal } from "@preact/signals";
import type { Store } from "../store";
import type { DoorInfo } from "../wire/server";
import { moment, say, word } from "../words";
import { Check } from "./check";
import { Note } from "./drawers";
import { later } from "./later";
import { Unfold } from "./unfold";
import { why } from "./why";

const Folded = later(async () => (await import("../more/door")).DoorMore, "more", "kinds");
const LeadIn = later(async () => (await import("../more/lead-in")).LeadIn, "more");
const Return = later(async () => (await import("../more/return")).Return, "more");

export function Door({ store }: { store: Store }) {
  const door = store.known.value.door ?? store.door.value;
  if (door === "unknown" || door === "unreachable") return <NoDoor store={store} is={door} />;
  if (store.known.value.standing === "waiting") return <Waiting store={store} />;
  if (door === null) return <p role="status">{say("door-asking")}</p>;
  return (
    <article class="door">
      <h1>{door.room}</h1>
      <p>
        {say("door-kind", {
          minutes: door.minutes,
          led: door.led_by,
          label: word("role", door.facilitator_label),
        })}
      </p>
      {door.consent && (
        <p dir="auto" lang={door.language}>
          {say("door-consent", { text: door.consent })}
        </p>
      )}
      <section>
        <h2>{say("door-agreed")}</h2>
        <ul>
          {door.agreements.map((line) => (
            <li key={line} dir="auto" lang={door.language}>
              {line}
            </li>
          ))}
        </ul>
      </section>
      <OtherTab store={store} />
      <WaysIn store={store} door={door} />
      <Unfold summary={say("door-more")}>
        <Folded door={door} />
      </Unfold>
      <Unfold summary={say("door-return")}>
        <Return store={store} />
      </Unfold>
      {!store.key && (
        <Unfold summary={say("door-lead")}>
          <LeadIn store={store} />
        </Unfold>
      )}
    </article>
  );
}

function NoDoor({ store, is }: { store: Store; is: "unknown" | "unreachable" }) {
  return (
    <section class="over">
      <h1>{say(is)}</h1>
      <p>{say(`${is}-next`)}</p>
      <button type="button" class="soft" onClick={() => store.askDoor()}>
        {say("try-again")}
      </button>
      <a href={`${store.place.base}/`}>{say("to-front")}</a>
    </section>
  );
}

/** Someone who has the room open in another tab already need not come in twice. */
function OtherTab({ store }: { store: Store }) {
  const kept = store.otherTab.value;
  if (kept === null) return null;
  return (
    <section class="asleep">
      <p>{say("tab-here", { who: kept.alias ?? "" })}</p>
      <button type="button" onClick={() => store.takeOver(kept)}>
        {say("tab-go-on")}
      </button>
    </section>
  );
}

/** Whoever waits is told what for, what they can do meanwhile, and how to go. */
function Waiting({ store }: { store: Store }) {
  return (
    <section class="over">
      <h1>{say("door-waiting")}</h1>
      <p role="status">{say(`waiting-${store.known.value.why ?? "approval"}`)}</p>
      <p>{say("waiting-meanwhile")}</p>
      <Note store={store} />
      <button type="button" class="quiet" onClick={() => store.send({ type: "leave" })}>
        {say("leave-waiting")}
      </button>
    </section>
  );
}

function WaysIn({ store, door }: { store: Store; door: DoorInfo }) {
  const name = useSignal(store.alias ?? aName());
  const newcomer = useSignal(false);
  const pronouns = useSignal("");
  const enter = (listen: boolean) =>
    store.enter(
      { alias: name.value.trim(), newcomer: newcomer.value, pronouns: pronouns.value.trim() },
      listen,
    );
  return (
    <form
      class="ways"
      onSubmit={(event) => {
        event.preventDefault();
        enter(false);
      }}
    >
      <label for="name">{say("door-name")}</label>
      <div class="row">
        <input
          id="name"
          dir="auto"
          value={name.value}
          maxLength={32}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="name-hint"
          required
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <button
          type="button"
          class="quiet"
          onClick={() => {
            name.value = aName();
          }}
        >
          {say("door-another-name")}
        </button>
      </div>
      <p id="name-hint" class="hint">
        {say("door-name-hint")}
      </p>
      {door.pronouns && (
        <label>
          {say("door-pronouns")}
          <input
            maxLength={24}
            dir="auto"
            autocomplete="off"
            value={pronouns.value}
            onInput={(event) => {
              pronouns.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      <Check
        on={newcomer.value}
        change={(on) => {
          newcomer.value = on;
        }}
      >
        {say("door-newcomer")}
      </Check>
      <Said store={store} door={door} />
      <div class="two">
        <button type="submit">{say("door-enter")}</button>
        <button type="button" onClick={() => enter(true)}>
          {say("door-listen")}
        </button>
      </div>
      <p class="hint">{say("door-listen-hint")}</p>
    </form>
  );
}

/** Why it has not opened yet, and what one can do until then. Never only a spinner. */
function Said({ store, door }: { store: Store; door: DoorInfo }) {
  const refused = store.atDoor.value;
  const waits = store.entering.value;
  const asleep = refused ? refused.code === "room_asleep" : !door.open && !store.leads;
  if (asleep) {
    const next = door.next_ms ? say("door-next", { when: moment(door.next_ms) }) : say("door-opens");
    return (
      <p role="status" class="asleep">
        {next} {say(waits ? "door-stays" : "door-until")}
      </p>
    );
  }
  if (refused) {
    return (
      <p role="status" class="held">
        {why(refused)}
      </p>
    );
  }
  if (store.link.value === "blocked") return <p role="status">{say("link-blocked")}</p>;
  return waits ? <p role="status">{say("door-entering")}</p> : null;
}

function aName(): string {
  const names = say("names").split(/\s+/);
  return names[Math.floor(Math.random() * names.length)] ?? "";
}
