// How soon the page shows what somebody does, or what comes from the server: from the event to the next picture. Nothing
// here looks for elements by their words while it measures: that alone would keep a long page busy.

/** Measures on this page from its next load on. */
export const measured = (page) => page.addInitScript(watch);

/** From now on the page's device is so many times slower than this one. */
export async function slower(page, times) {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("Emulation.setCPUThrottlingRate", { rate: times });
}

/** Runs in the page: notes how long each key, click and frame of the server's takes until it is painted. */
function watch() {
  globalThis.took = [];
  globalThis.unpainted = 0;
  const note = (since) => {
    globalThis.unpainted += 1;
    // The task after the frame's own callbacks begins when the picture is made.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.unpainted -= 1;
        globalThis.took.push(performance.now() - since);
      };
      port2.postMessage(null);
    });
  };
  for (const type of ["keydown", "click"]) addEventListener(type, (event) => note(event.timeStamp), true);
  globalThis.WebSocket = class extends WebSocket {
    constructor(...of) {
      super(...of);
      this.addEventListener("message", () => note(performance.now()));
    }
  };
}

/** Waits until the last of these elements says so. */
export const lastSays = (page, selector, words) =>
  page.waitForFunction(
    ([of, text]) => [...document.querySelectorAll(of)].pop()?.textContent.includes(text),
    [selector, words],
  );

/** Something to click on again and again, without looking for it each time. */
export async function spot(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return () => locator.page().mouse.click(x + width / 2, y + height / 2);
}

async function longest(page, happens, time) {
  await page.evaluate(() => {
    globalThis.took.length = 0;
  });
  await happens(time);
  await page.waitForFunction(() => globalThis.unpainted === 0 && globalThis.took.length > 0);
  return page.evaluate(() => Math.max(...globalThis.took));
}

const TIMES = 7;

async function median(page, { happens, undo }) {
  const waits = [];
  for (let time = 0; time < TIMES; time++) {
    waits.push(await longest(page, happens, time));
    await undo?.();
  }
  return waits.sort((a, b) => a - b)[Math.floor(TIMES / 2)];
}

/** The median wait for a picture when this happens, in milliseconds; once more if something kept this machine busy. */
export async function pace(test, page, what, boundMs, acts) {
  const first = await median(page, acts);
  test.diagnostic(`${what}: ${Math.round(first)} ms`);
  if (first < boundMs) return first;
  const again = await median(page, acts);
  test.diagnostic(`${what}, measured again: ${Math.round(again)} ms`);
  return again;
}
