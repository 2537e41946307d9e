// The screen of whoever holds the meeting, beside what everyone sees.

import type { Store } from "../store";
import { say } from "../words";

export function Lead({ store }: { store: Store }) {
  return <section class="lead" aria-label={say("lead-title")} hidden={store.known.value.leading === null} />;
}
