// The link that one leads by. A browser's history holds it, and a page cannot clear that: so this device gets a key of its
// own, and the link can be taken back.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { forgetKey, keepKey, keptKey } from "../key";
import type { Store } from "../store";
import type { LinkInfo } from "../wire/http";
import { moment, say } from "../words";
import { devices, forDevice, type Holder, list, takeBack } from "./links";

export function Devices({ store }: { store: Store }) {
  const links = useSignal<readonly LinkInfo[] | null>(null);
  const told = useSignal("");
  const kept = useSignal(keptKey(store.place.room) !== null);
  const holder = holderOf(store);
  const look = async () => {
    const now = holderOf(store);
    links.value = now && (await list(now));
  };
  /** Does it, says what became of it, and looks again. */
  const act = async (does: () => Promise<boolean>, done: string) => {
    told.value = say((await does()) ? done : "lead-links-not");
    kept.value = keptKey(store.place.room) !== null;
    await look();
  };
  useEffect(() => void look(), []);
  const known = links.value;
  if (holder === null || known === null) return <p class="hint">{say("lead-links-none")}</p>;
  const presented = known.find((link) => link.presented);
  return (
    <>
      <p class="told" role="status">
        {told.value}
      </p>
      {kept.value ? (
        <p>{say("lead-key-kept")}</p>
      ) : (
        <>
          <p>{say("lead-history")}</p>
          <button
            type="button"
            onClick={() => act(() => keepHere(store, holder, presented), "lead-key-done")}
          >
            {say("lead-key-keep")}
          </button>
        </>
      )}
      <List links={known} onBack={(link) => act(() => back(store, holder, link), "lead-link-back-done")} />
    </>
  );
}

/** With the key of this device, or else the link that one came by. */
function holderOf({ place, key }: Store): Holder | null {
  const secret = keptKey(place.room) ?? key;
  return secret ? { base: place.base, room: place.room, key: secret } : null;
}

async function keepHere(store: Store, holder: Holder, presented: LinkInfo | undefined): Promise<boolean> {
  const made = await forDevice(holder, presented?.grants ?? "facilitator");
  return made !== null && keepKey(store.place.room, made.secret);
}

/** A key of this device that is taken back is forgotten here too. */
async function back(store: Store, holder: Holder, link: LinkInfo): Promise<boolean> {
  const done = await takeBack(holder, link.id);
  if (done && link.presented) forgetKey(store.place.room);
  return done;
}

function List({ links, onBack }: { links: readonly LinkInfo[]; onBack: (link: LinkInfo) => void }) {
  const onDevices = devices(links);
  const came = links.filter(
    ({ device, grants }) => !device && grants !== "invitation" && grants !== "companion",
  );
  // Without one nobody could hold the room's meetings any more.
  const opens = links.filter(({ grants }) => grants === "facilitator");
  const only = opens.length === 1 ? opens[0]?.id : null;
  return (
    <>
      <p>{say("lead-device-count", { count: onDevices.length })}</p>
      <ul class="people devices">
        {[...onDevices, ...came].map((link) => (
          <li key={link.id}>
            <One link={link} last={link.id === only} onBack={() => onBack(link)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What cannot be undone asks once more. */
function One({ link, last, onBack }: { link: LinkInfo; last: boolean; onBack: () => void }) {
  const sure = useSignal(false);
  const name = say(link.device ? "lead-key-of-device" : "lead-key-link", {
    made: link.made_ms ? moment(link.made_ms) : "",
    here: link.presented ? "yes" : "no",
  });
  if (!sure.value) {
    return (
      <>
        <span class="name">{name}</span>
        {last && <span class="hint">{say("lead-link-last")}</span>}
        <button type="button" class="quiet" disabled={last} onClick={() => (sure.value = true)}>
          {say(link.device && link.presented ? "lead-key-forget" : "lead-link-back")}
        </button>
      </>
    );
  }
  return (
    <div class="sure">
      <p>
        {name}: {say("lead-link-back-sure")}
      </p>
      <div class="acts">
        <button type="button" onClick={onBack}>
          {say("lead-link-back")}
        </button>
        <button type="button" class="quiet" onClick={() => (sure.value = false)}>
          {say("lead-link-leave")}
        </button>
      </div>
    </div>
  );
}

/** Before the evening begins there is time for it. */
export function InHistory({ store }: { store: Store }) {
  const shown = useSignal(store.place.key !== null && keptKey(store.place.room) === null);
  if (!shown.value) return null;
  return (
    <section class="in-history" aria-labelledby="lead-history">
      <h3 id="lead-history">{say("lead-history-title")}</h3>
      <Devices store={store} />
      <button type="button" class="quiet" onClick={() => (shown.value = false)}>
        {say("lead-later")}
      </button>
    </section>
  );
}
