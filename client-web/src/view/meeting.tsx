// The meeting: where the evening is, what was said, what is for me alone, and my next step.

import { useEffect } from "preact/hooks";
import { comfort } from "../comfort";
import { iLead } from "../model/state";
import { type Step, step } from "../model/step";
import { near } from "../near";
import type { Store } from "../store";
import { say } from "../words";
import { ahead, Mine } from "./drawers";
import { later } from "./later";
import { Narrator } from "./narrator";
import { Now } from "./now";
import { StepBox } from "./step";
import { Stream } from "./stream";

const Lead = later(async () => (await import("../lead/lead")).Lead, "lead");

/** The steps at which this person writes, and needs the room for it. */
const WRITES: readonly Step["is"][] = ["ready", "speak", "place", "reply", "write", "answer"];

export function Meeting({ store }: { store: Store }) {
  const { room } = store.known.value;
  useEffect(() => near(store.known, () => comfort.value.near), []);
  useEffect(ahead, []);
  if (!room) return null;
  const leads = iLead(store.known.value);
  const { me } = store.known.value;
  const alone = me?.company != null || (me?.asides?.length ?? 0) > 0;
  const writes = WRITES.includes(step(store.known.value).is);
  return (
    <div class={`meeting ${leads ? "leads" : ""} ${writes ? "writes" : ""} ${alone ? "alone" : ""}`}>
      <Now store={store} />
      <Stream store={store} />
      <footer>
        <Mine store={store} />
        <Link store={store} />
        <StepBox store={store} />
      </footer>
      {leads && <Lead store={store} />}
      <Narrator store={store} />
    </div>
  );
}

function Link({ store }: { store: Store }) {
  return (
    <p class="link" role="status">
      {store.link.value === "down" ? say("link-down") : ""}
    </p>
  );
}
