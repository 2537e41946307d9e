// How soon the page shows what somebody does, or what comes from the server: from the event to the next picture. Nothing
// here looks for elements by their words while it measures: that alone would keep a long page busy.

/** Measures on this page from its next load on. */
export const measured = (page) => page.addInitScript(watch);

/** From now on the page's device is so many times slower than this one, when nothing else keeps this one busy. */
export async function slower(page, times) {
  const fastest = await page.evaluate(() => Math.min(...Array.from({ length: 30 }, globalThis.work)));
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("Emulation.setCPUThrottlingRate", { rate: times });
  return { page, times, fastest };
}

/** Runs in the page: notes how long each key, click and frame of the server's takes until it is painted. */
function watch() {
  globalThis.took = [];
  globalThis.work = () => {
    const since = performance.now();
    let sum = 1;
    for (let step = 0; step < 9_000_000; step++) sum = (sum * 31 + step) | 0;
    globalThis.worked = sum;
    return performance.now() - since;
  };
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

/** The longest wait for a picture while this happens; `scaled` as if nothing but this test kept the machine busy. */
async function look({ page, times, fastest }, happens, time) {
  const work = await page.evaluate(() => {
    globalThis.took.length = 0;
    return globalThis.work();
  });
  await happens(time);
  await page.waitForFunction(() => globalThis.unpainted === 0 && globalThis.took.length > 0);
  const wait = await page.evaluate(() => Math.max(...globalThis.took));
  return { wait, scaled: wait / Math.max(1, work / fastest / times) };
}

const TIMES = 7;

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function looks(device, { happens, undo }) {
  const seen = [];
  for (let time = 0; time < TIMES; time++) {
    seen.push(await look(device, happens, time));
    await undo?.();
  }
  const [wait, scaled] = [median(seen.map((one) => one.wait)), median(seen.map((one) => one.scaled))];
  return { wait: scaled, said: `${Math.round(scaled)} ms (${Math.round(wait)} on this busy machine)` };
}

const LOOKS_MAX = 3;

/** How long one waits for a picture when this happens, the median in milliseconds; looked at again if it is too long. */
export async function pace(test, device, what, boundMs, acts) {
  for (let look = 1; ; look++) {
    const { wait, said } = await looks(device, acts);
    test.diagnostic(`${what}${look > 1 ? ", once more" : ""}: ${said}`);
    if (wait < boundMs || look === LOOKS_MAX) return wait;
  }
}
