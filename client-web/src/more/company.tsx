// The truth about who comes, for whoever needs a person now. The help list stands beside it: nobody waits for us.

import type { Store } from "../store";
import { HelpLines } from "../view/help";
import { say } from "../words";

const ALONE = ["nobody_yet", "nobody_here", "dropped"];

export function Company({ store }: { store: Store }) {
  const { me, names } = store.known.value;
  const company = me?.company;
  if (!company) return null;
  return (
    <section class="company" role="status">
      <p>{say(`company-${company.company}`, { who: names.get(company.by ?? "") ?? say("someone") })}</p>
      {ALONE.includes(company.company) && <HelpLines store={store} />}
      <button type="button" class="quiet" onClick={() => store.send({ type: "need_person", on: false })}>
        {say("person-over")}
      </button>
    </section>
  );
}
