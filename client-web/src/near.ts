// When one's turn is near, for whoever wants it: the phone trembles, and its screen stays awake while one waits.

import { effect, type Signal } from "@preact/signals";
import { iSpeak, type State } from "./model/state";

const TREMBLE_MS = [120, 80, 120];

/** Whether the turn of this seat is near enough to be told: it is next, asked, or has the floor. */
export const isNear = (state: State): boolean =>
  state.me?.asked_until != null || state.me?.place === 1 || iSpeak(state);

const waits = (state: State): boolean => isNear(state) || state.me?.place != null;

/** Looks after it until the returned function is called. */
export function near(known: Signal<State>, wanted: () => boolean): () => void {
  let lock: Promise<WakeLockSentinel> | null = null;
  let was = false;
  const release = () => {
    void lock?.then((held) => held.release()).catch(() => {});
    lock = null;
  };
  const stop = effect(() => {
    const [is, stays] = [isNear(known.value) && wanted(), waits(known.value) && wanted()];
    if (is && !was) navigator.vibrate?.(TREMBLE_MS);
    was = is;
    if (stays) lock ??= navigator.wakeLock?.request("screen") ?? null;
    else release();
    // The system may refuse, to spare the battery: then the screen sleeps as always.
    void lock?.catch(() => {
      lock = null;
    });
  });
  return () => {
    stop();
    release();
  };
}
