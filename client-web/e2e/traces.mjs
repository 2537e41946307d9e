// What a browser still holds of a room: in a tab, and in the files of its profile.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that a page of this server can still find in this tab's browser, as one text. */
export async function foundByPage(page, origin) {
  await page.goto(`${origin}/help`);
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const answers = await cache.matchAll();
        return [(await cache.keys()).map(({ url }) => url), await Promise.all(answers.map((a) => a.text()))];
      }),
    );
    const workers = await navigator.serviceWorker.getRegistrations();
    const databases = await indexedDB.databases();
    const storage = { ...sessionStorage, ...localStorage, cookie: document.cookie };
    return JSON.stringify([storage, kept, workers.map(({ scope }) => scope), databases]);
  });
}

/** The addresses and titles that the back button leads to. */
export async function history(page) {
  const inspector = await page.context().newCDPSession(page);
  const { entries } = await inspector.send("Page.getNavigationHistory");
  return entries.map(({ url, title }) => `${url} ${title}`).join("\n");
}

/** A file's bytes; none of one that is gone again by now, as some of a browser's are. */
function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}

/** Which of these words stand in which files below a folder, in either of the ways in which Chromium writes text. */
export function foundInFiles(folder, words) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const bytes = read(path);
      const found = words.filter(
        (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le")),
      );
      return found.map((word) => ({ file: path.slice(folder.length + 1), word }));
    });
}
