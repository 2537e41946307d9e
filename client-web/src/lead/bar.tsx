// Three acts that are always in reach, and the way to all the others. How much waits there is said in words.

import type { Signal } from "@preact/signals";
import { say } from "../words";
import { Do } from "./button";
import { Crises } from "./crises";
import type { Desk } from "./desk";
import { waiting } from "./inbox";
import { Undone } from "./undone";

export function Bar({ desk, open }: { desk: Desk; open: Signal<boolean> }) {
  const count = waiting(desk.store.known.value, desk.dealt.value);
  return (
    <section class="lead-bar" aria-label={say("lead-title")}>
      {!open.value && (
        <>
          <Crises desk={desk} alone />
          <Undone desk={desk} />
          <p class="told" role="status">
            {desk.told.value}
          </p>
        </>
      )}
      <div class="lead-bar-acts">
        <Do desk={desk} act="next" main />
        <Do desk={desk} act="more" />
        <Do desk={desk} act="calm" />
        <button
          type="button"
          class="all"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {say("lead-all")}
          {count > 0 && (
            <span class="badge">
              <span aria-hidden="true">{count}</span>
              <span class="unseen">{say("lead-waiting", { count })}</span>
            </span>
          )}
        </button>
      </div>
    </section>
  );
}
