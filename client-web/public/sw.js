// What the browser keeps of the page itself, so that it opens at once, and says so in plain words when the server cannot
// be reached. It keeps scripts, styles and the pages as they are for everyone: nothing that a server has said of a room,
// nothing of the API, and no address of a room. Whoever leaves quickly takes it away with all it holds.

const BASE = "/BASE/";
const CACHE = "openchair";
/** Scripts and styles of old versions go when there are more than so many. */
const ASSETS_MAX = 80;

/** The pages, each under one name whatever its address was. */
const SHELLS = [
  { path: /^$/, name: "shell/front", like: "" },
  { path: /^help$/, name: "shell/help", like: "help" },
  { path: /^r\/[^/]+$/, name: "shell/room", like: "r/room" },
];

const within = (path) => BASE + path;

addEventListener("install", (event) => {
  const kept = SHELLS.map(async ({ name, like }) => keepShell(name, await fetch(within(like))));
  event.waitUntil(Promise.all(kept).then(() => skipWaiting()));
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const path = pathname.slice(BASE.length);
  if (path.startsWith("assets/")) event.respondWith(asset(event.request));
  const shell = mode === "navigate" && SHELLS.find((shell) => shell.path.test(path));
  if (shell) event.respondWith(page(event, shell.name));
});

// Whoever leaves quickly is gone before a page could wait for this.
addEventListener("message", (event) => {
  if (event.data === "forget") event.waitUntil(forget());
});

async function forget() {
  await registration.unregister();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Their names change with what is in them, so one that is kept is right. */
async function asset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}

/** From the server if it answers; else as it was, and the page itself finds that the server is away. */
async function page(event, name) {
  try {
    const fresh = await fetch(event.request);
    event.waitUntil(keepShell(name, fresh.clone()));
    return fresh;
  } catch (unreachable) {
    const kept = await (await caches.open(CACHE)).match(within(name));
    if (kept) return kept;
    throw unreachable;
  }
}

/** Made anew, because a response remembers the address that it came from. */
async function keepShell(name, response) {
  if (!response.ok) return;
  const headers = new Headers(response.headers);
  for (const packed of ["content-encoding", "content-length"]) headers.delete(packed);
  const text = await response.text();
  const cache = await caches.open(CACHE);
  await cache.put(within(name), new Response(text, { headers }));
  const assets = [...text.matchAll(/"([^"]*\/assets\/[^"]+)"/g)].map(([, path]) => path);
  await Promise.all(assets.map((path) => asset(new Request(path))));
  await forgetOld(cache);
}

async function forgetOld(cache) {
  const assets = (await cache.keys()).filter(({ url }) => url.includes("/assets/"));
  await Promise.all(assets.slice(0, -ASSETS_MAX).map((old) => cache.delete(old)));
}
