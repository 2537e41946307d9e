// Leaving quickly: the screen is empty at once, and nothing of the room stays in this browser that a page can reach. The
// seat is kept on the server. What a page cannot clear, the browser's own list of visited pages, holds an address that
// tells nothing.

/** What stands there instead: nothing, from nowhere. */
const NOWHERE = "about:blank";
/** So many presses of Shift, each within this of the one before. */
const PRESSES = 3;
const WITHIN_MS = 600;

/** Empties the screen and this browser's memory of the page, and goes. */
export function leaveQuickly(): void {
  document.documentElement.replaceChildren();
  document.title = "";
  forgetAll();
  void forgetShell();
  location.replace(NOWHERE);
}

/** Everything that the page has stored, settings too: that it was ever here is nobody's business. */
export function forgetAll(): void {
  for (const storage of [() => sessionStorage, () => localStorage]) {
    try {
      storage().clear();
    } catch {
      // It was forbidden, so there is nothing in it.
    }
  }
}

/** The page's own scripts, which a service worker keeps. They hold nothing of any room. It outlives the page, so it is told
 * at once to do it itself; where it does not listen yet, the page does what it still can. */
async function forgetShell(): Promise<void> {
  navigator.serviceWorker?.controller?.postMessage("forget");
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = "caches" in window ? await caches.keys() : [];
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Shift three times, with nothing in between, leaves quickly. */
export function listenForShift(target: Window): void {
  let presses = 0;
  let last = 0;
  target.addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses =
      key === "Shift" && (presses === 0 || timeStamp - last < WITHIN_MS)
        ? presses + 1
        : Number(key === "Shift");
    last = timeStamp;
    if (presses >= PRESSES) leaveQuickly();
  });
}

/** On a phone the picture of the page among the open apps shows a plain cover instead of the room. */
export function coverWhileAway(page: Document): void {
  if (!matchMedia("(pointer: coarse)").matches) return;
  page.addEventListener("visibilitychange", () => {
    page.documentElement.toggleAttribute("data-covered", page.visibilityState === "hidden");
  });
}
