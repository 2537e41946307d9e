// The meeting's clock for a part of the screen that shows it: looked at every few seconds, because nothing here ticks.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Store } from "../store";

const LOOK_MS = 5_000;

export function useNow(store: Store): number {
  const now = useSignal(store.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = store.now();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(now.value, store.known.value.now);
}
