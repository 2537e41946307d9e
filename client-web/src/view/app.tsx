// Which screen: the door, the meeting, or where it ends. Help and the way out stand above each of them.

import { useEffect, useRef } from "preact/hooks";
import { leaveQuickly } from "../leave";
import type { Store } from "../store";
import { say } from "../words";
import { Door } from "./door";
import { AboutSheet, More, Note, Over } from "./drawers";
import { Help } from "./help";
import { Meeting } from "./meeting";
import { useHeadingOf } from "./screen";
import { Sheet } from "./sheet";

export function App({ store }: { store: Store }) {
  const open = (is: "help" | "note" | "more") => () => {
    store.panel.value = { is };
  };
  const inside = store.known.value.standing === "in";
  const main = useRef<HTMLElement>(null);
  useHeadingOf(screenOf(store), main);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-inside", inside);
    // What is open is about the meeting, but for help.
    if (!inside && store.panel.value?.is !== "help") store.panel.value = null;
  }, [inside]);
  return (
    <>
      <header class="above">
        <button type="button" class="soft" onClick={open("help")}>
          {say("help")}
        </button>
        {inside && (
          <button type="button" class="quiet note" aria-label={say("note")} onClick={open("note")}>
            {say("note-short")}
          </button>
        )}
        {inside && (
          <button type="button" class="quiet" onClick={open("more")}>
            {say("more")}
          </button>
        )}
        <button type="button" class="quick" onClick={leaveQuickly}>
          {say("leave-quickly")}
        </button>
      </header>
      <main ref={main}>
        <Screen store={store} />
      </main>
      <Open store={store} />
    </>
  );
}

/** What is open over the page. */
function Open({ store }: { store: Store }) {
  const panel = store.panel.value;
  const close = () => {
    store.panel.value = null;
  };
  switch (panel?.is) {
    case "help":
      return <Help store={store} />;
    case "note":
      return (
        <Sheet title={say("note")} onClose={close}>
          <Note store={store} />
        </Sheet>
      );
    case "more":
      return (
        <Sheet title={say("more")} onClose={close}>
          <More store={store} />
        </Sheet>
      );
    case "about": {
      const { seat, line } = panel;
      const who = store.known.value.names.get(seat) ?? say("someone");
      return (
        <Sheet title={who} onClose={close} key={`${seat} ${line?.id}`}>
          <AboutSheet store={store} seat={seat} line={line} close={close} />
        </Sheet>
      );
    }
    default:
      return null;
  }
}

/** What this screen is, in a word: an end, by its sentence, or where this person stands. */
function screenOf(store: Store): string {
  const { standing } = store.known.value;
  const stands = standing === "in" || standing === "waiting" ? standing : "door";
  return ending(store) ?? (store.link.value === "elsewhere" ? "elsewhere" : stands);
}

function Screen({ store }: { store: Store }) {
  const over = ending(store);
  if (over !== null) return <Over store={store} why={over} />;
  const screen = screenOf(store);
  if (screen === "elsewhere") {
    return (
      <section class="over">
        <h1>{say("elsewhere")}</h1>
        <button type="button" onClick={() => store.takeSeat()}>
          {say("elsewhere-back")}
        </button>
      </section>
    );
  }
  return screen === "in" ? <Meeting store={store} /> : <Door store={store} />;
}

/** The sentence for an end, if this is one. */
function ending(store: Store): string | null {
  const { standing } = store.known.value;
  const code = store.over.value;
  if (standing === "removed" || code === "removed" || code === 4503) return "over-removed";
  if (standing === "declined" || code === "declined") return "over-declined";
  if (code === 4504 || code === "gone" || code === "ended") return "over-ended";
  if (standing === "left") return "over-ended";
  if (code === "wrong_credential" || code === "pair_complete") return "over-link";
  if (code === 4501) return "over-version";
  return code === null ? null : "over";
}
