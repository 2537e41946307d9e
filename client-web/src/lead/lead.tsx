// The screen of whoever holds the meeting: a column beside what everyone sees, on a phone a bar of three acts and a drawer.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { comfort } from "../comfort";
import { listenForKeys } from "../keys";
import type { Store } from "../store";
import { Sheet } from "../view/sheet";
import { say } from "../words";
import { ACTS, KEYS } from "./acts";
import { Bar } from "./bar";
import { type Desk, deskOf } from "./desk";
import "./lead.css";
import { CHAIR_BOX, goTo, NOTES } from "./go";
import { KeyMap, PLACES } from "./map";
import { Panel } from "./panel";
import { useRoom } from "./width";

export function Lead({ store }: { store: Store }) {
  const known = store.known.value.leading !== null;
  // Whoever was asked to lead a moment ago has not heard yet what those who lead see.
  useEffect(() => {
    if (!known) store.send({ type: "look" });
  }, [known]);
  return known ? <Screen desk={deskOf(store)} /> : null;
}

function Screen({ desk }: { desk: Desk }) {
  const wide = useRoom();
  const open = useSignal(false);
  const map = useSignal(false);
  const shown = wide === "column" || open.value;
  useKeys(
    desk,
    () => (open.value = true),
    () => (map.value = !map.value),
  );
  useBeside(wide !== "phone" && shown);
  useAway(desk, () => {
    if (wide === "phone") open.value = false;
  });
  const toMap = () => (map.value = true);
  return (
    <>
      {wide !== "column" && <Bar desk={desk} open={open} />}
      {wide === "phone" && open.value && (
        <Sheet title={say("lead-title")} onClose={() => (open.value = false)}>
          <Panel desk={desk} onMap={toMap} />
        </Sheet>
      )}
      {wide !== "phone" && shown && (
        <aside class="lead column" aria-label={say("lead-title")} id="lead-panel">
          <Panel desk={desk} onMap={toMap} />
        </aside>
      )}
      {map.value && <KeyMap onClose={() => (map.value = false)} />}
    </>
  );
}

/** Whoever has just gone to someone is with them: the words of the two stand on the page behind the drawer. */
function useAway(desk: Desk, close: () => void) {
  const alone = desk.store.known.value.me?.asides?.length ?? 0;
  useEffect(() => {
    if (alone > 0) close();
  }, [alone]);
}

/** The page makes room for the column. */
function useBeside(beside: boolean) {
  useEffect(() => {
    document.documentElement.toggleAttribute("data-leads", beside);
    return () => document.documentElement.removeAttribute("data-leads");
  }, [beside]);
}

function useKeys(desk: Desk, show: () => void, map: () => void) {
  useEffect(() => {
    const acts = ACTS.map((id) => [KEYS[id], () => desk.press(id)] as const);
    const to = (id: string) => () => {
      show();
      // What was not there a moment ago is there with the next frame.
      if (document.getElementById(id)) goTo(id);
      else requestAnimationFrame(() => goTo(id));
    };
    const places = [
      [PLACES.chair, to(CHAIR_BOX)],
      [PLACES.notes, to(NOTES)],
      [PLACES.map, map],
    ] as const;
    return listenForKeys(window, () => comfort.value.keys, Object.fromEntries([...acts, ...places]));
  }, []);
}
