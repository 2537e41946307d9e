// The door of a room: a few lines, a name, and two equal ways in. The rest is folded.

import { useSignal } from "@preact/signals";
import type { Store } from "../store";
import type { DoorInfo } from "../wire/server";
import { minutes, say, word } from "../words";

export function Door({ store }: { store: Store }) {
  const door = store.known.value.door ?? store.door.value;
  if (store.known.value.standing === "waiting") return <p role="status">{say("door-waiting")}</p>;
  if (door === null) return <p role="status">{say("door-asking")}</p>;
  if (door === "unknown" || door === "unreachable") return <p role="status">{say(door)}</p>;
  return (
    <article class="door">
      <h1>{say("door-title", { room: door.room })}</h1>
      <p>{say("door-kind", { minutes: door.minutes, led: door.led_by, label: door.facilitator_label })}</p>
      <Listed title="door-agreed" lines={door.agreements} />
      <WaysIn store={store} door={door} />
      <Folded door={door} />
    </article>
  );
}

function WaysIn({ store, door }: { store: Store; door: DoorInfo }) {
  const name = useSignal(store.alias ?? aName());
  const newcomer = useSignal(false);
  const refused = store.atDoor.value;
  const enter = (listen: boolean) => store.enter(name.value.trim(), listen, newcomer.value);
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
          value={name.value}
          maxLength={32}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="name-hint"
          required
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        <button type="button" class="quiet" onClick={() => (name.value = aName())}>
          {say("door-another-name")}
        </button>
      </div>
      <p id="name-hint" class="hint">
        {say("door-name-hint")}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={newcomer.value}
          onChange={(event) => (newcomer.value = event.currentTarget.checked)}
        />
        {say("door-newcomer")}
      </label>
      {refused && <p role="status">{refused.code === "room_asleep" ? say("door-opens") : refused.message}</p>}
      {!door.open && !refused && <p class="hint">{say("door-opens")}</p>}
      <div class="two">
        <button type="submit" disabled={store.entering.value}>
          {say("door-enter")}
        </button>
        <button type="button" disabled={store.entering.value} onClick={() => enter(true)}>
          {say("door-listen")}
        </button>
      </div>
      <p class="hint">{say("door-listen-hint")}</p>
    </form>
  );
}

function Folded({ door }: { door: DoorInfo }) {
  const part = ({ id, seconds }: DoorInfo["evening"][number]) =>
    say("door-part", { part: word("part", id), time: minutes(seconds * 1_000) });
  return (
    <details>
      <summary>{say("door-more")}</summary>
      {door.eligibility && <p>{say("door-eligibility", { text: door.eligibility })}</p>}
      {door.age_band && <p>{say("door-age-band", { text: door.age_band })}</p>}
      <Listed title="door-limits" lines={[door.limits_text]} />
      <Listed title="door-kept" lines={door.kept} />
      <Listed title="door-evening" lines={door.evening.map(part)} />
    </details>
  );
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{say(title)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function aName(): string {
  const names = say("names").split(/\s+/);
  return names[Math.floor(Math.random() * names.length)] ?? "";
}
