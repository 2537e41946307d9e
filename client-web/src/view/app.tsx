// Which screen: the door, the meeting, or where it ends. Help and the way out stand above each of them.

import { leaveQuickly } from "../leave";
import type { Store } from "../store";
import { say } from "../words";
import { Door } from "./door";
import { Help } from "./help";
import { Meeting } from "./meeting";

export function App({ store }: { store: Store }) {
  return (
    <>
      <header class="above">
        <Help store={store} />
        <button type="button" class="quick" onClick={leaveQuickly}>
          {say("leave-quickly")}
        </button>
      </header>
      <main>
        <Screen store={store} />
      </main>
    </>
  );
}

function Screen({ store }: { store: Store }) {
  const { standing } = store.known.value;
  const over = ending(store);
  if (over !== null) return <p class="over">{say(over)}</p>;
  if (store.link.value === "elsewhere") {
    return (
      <section class="over">
        <p>{say("elsewhere")}</p>
        <button type="button" onClick={() => store.takeSeat()}>
          {say("elsewhere-back")}
        </button>
      </section>
    );
  }
  return standing === "in" ? <Meeting store={store} /> : <Door store={store} />;
}

/** The sentence for an end, if this is one. */
function ending(store: Store): string | null {
  const { standing } = store.known.value;
  const code = store.over.value;
  if (standing === "removed" || code === "removed" || code === 4503) return "over-removed";
  if (standing === "declined" || code === "declined") return "over-declined";
  if (code === 4504 || code === "gone" || code === "ended") return "over-ended";
  if (standing === "left") return "over-ended";
  return code === null ? null : "over";
}
