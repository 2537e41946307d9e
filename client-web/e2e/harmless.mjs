// Whether what somebody wrote does anything on a page but stand there.

import assert from "node:assert/strict";

/** A narrow page, and whatever it asks of anyone but its own server. */
export async function watchedStranger(place, options) {
  const page = await place.person({ viewport: { width: 320, height: 640 }, ...options });
  page.astray = [];
  const ours = ({ hostname }) => hostname === "127.0.0.1";
  page.context().on("request", (request) => {
    if (!ours(new URL(request.url()))) page.astray.push(request.url());
  });
  page.on("dialog", (dialog) => {
    page.astray.push(dialog.message());
    void dialog.dismiss();
  });
  return page;
}

/** Nothing ran, nothing was fetched, nothing became markup, and nothing is wider than the page. */
export async function isHarmless(page) {
  const found = await page.evaluate(() => ({
    ran: globalThis.ran ?? null,
    markup: document.querySelectorAll(
      "main :is(script, style, base, iframe, img, math, b, [onload], [onerror])",
    ).length,
    // The host's own help list leads elsewhere, and nothing that a stranger wrote.
    links: [...document.querySelectorAll("a")].filter(
      (link) => link.origin !== location.origin && !link.closest(".help-lines"),
    ).length,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
  assert.deepEqual(found, { ran: null, markup: 0, links: 0, wide: false });
  assert.deepEqual(page.astray, []);
}

/** Waits until elements below `selector` say all of these texts, letter for letter; names those that none says. */
export async function saysAll(page, selector, texts) {
  const missing = ([of, wanted]) => {
    const shown = [...document.querySelectorAll(of)].map(({ textContent }) => textContent);
    return wanted.filter((text) => !shown.some((other) => other.includes(text)));
  };
  const all = `(${missing})(${JSON.stringify([selector, texts])})`;
  await page.waitForFunction(`${all}.length === 0`).catch(() => {});
  assert.deepEqual(await page.evaluate(all), []);
}
