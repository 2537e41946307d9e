// Where it ends: a plain sentence, and where to go on. Whoever was turned away is shown at once where help is.

import type { Store } from "../store";
import { HelpLines } from "../view/help";
import { say } from "../words";

export function Over({ store, why }: { store: Store; why: string }) {
  return (
    <section class="over">
      <h1>{say(why)}</h1>
      <p>{say(`${why}-next`)}</p>
      {why !== "over-ended" && <HelpLines store={store} />}
      <p>
        <a href={`${store.place.base}/`}>{say("to-front")}</a>
      </p>
    </section>
  );
}
