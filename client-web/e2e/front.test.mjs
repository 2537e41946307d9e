import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Place, violations } from "./place.mjs";

const HOSTILE = "<img src=x onerror=alert(1)>";

const place = new Place();
let setup;
let host;
let visitor;
let invite;

before(async () => {
  await place.serve();
  [, setup] = await place.server.says(/(http\S+#setup=\S+)/);
  host = await place.person({ viewport: { width: 390, height: 844 }, timezoneId: "Europe/Berlin" });
  visitor = await place.person({ viewport: { width: 1280, height: 800 }, timezoneId: "Europe/Lisbon" });
});

after(() => place.end());

const make = () => host.getByRole("button", { name: "Make the room" }).click();
const fold = (title) => host.locator("summary", { hasText: title }).click();

test("a set-up link leaves the address at once, and its page needs a name and nothing else", async () => {
  await host.goto(setup);
  await host.getByLabel("The name of its room").waitFor();
  assert.ok(!host.url().includes("setup"));
  assert.ok(
    !(await host.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).includes("setup"),
  );
  assert.deepEqual(await violations(host), []);
});

test("the host looks at the help list of a country, and says that it is right", async () => {
  await host.locator("#confirm-country").selectOption("IE");
  await host.locator(".confirm-help").getByText("Samaritans", { exact: true }).waitFor();
  await host.getByRole("button", { name: "I have looked: they are right" }).click();
  await host.getByText("The date of today stands with the list now.").waitFor();
  assert.deepEqual(await violations(host), []);
});

test("what is wrong is said at its field, and nothing that was typed is lost", async () => {
  await make();
  await host.getByText("The name is still missing.").waitFor();
  await host.getByLabel("The name of its room").fill("Tuesday Evening");
  await fold("When it meets");
  await host.getByRole("button", { name: "Add a time" }).click();
  await fold("The group's texts");
  await host.getByLabel("What everyone agrees to").fill(`We listen.\n${HOSTILE}`);
  await host.getByLabel("Welcome", { exact: true }).fill("a\u0007b");
  await make();
  await host.getByText("it holds a control character").waitFor();
  assert.equal(await host.evaluate(() => document.activeElement?.id), "new-slots-welcome");
  assert.equal(await host.getByLabel("The name of its room").inputValue(), "Tuesday Evening");
  await host.getByLabel("Welcome", { exact: true }).fill(HOSTILE);
  await fold("Who leads it");
  await host.getByRole("radio", { name: "Everyone" }).check();
  assert.deepEqual(await violations(host), []);
});

test("the links come apart, and one of them is the host's alone", async () => {
  await make();
  await host.getByRole("heading", { name: /tuesday-evening.* is ready/ }).waitFor();
  invite = await host.getByRole("textbox", { name: "The link for everyone" }).inputValue();
  const own = await host.getByRole("textbox", { name: "Yours alone" }).inputValue();
  assert.ok(own.startsWith(`${invite}#f=`) && !invite.includes("#"));
  await host.getByRole("button", { name: "Keep a key on this device" }).click();
  await host.getByText("Kept. On this device").waitFor();
  const kept = await host.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.ok(
    kept.includes(invite.split("/").pop()) && !kept.includes(own.split("#f=")[1]),
    "a key of its own",
  );
  assert.deepEqual(await violations(host), []);
  await host.getByRole("button", { name: "Forget it here" }).click();
  assert.equal(await host.evaluate(() => localStorage.length), 0);
  await host.getByRole("button", { name: "Open the room now" }).click();
  await host.getByText(HOSTILE).first().waitFor();
  assert.ok(!host.url().includes("#"));
});

test("a visitor reads the next time by their own clock, and finds the room by what would do them good", async () => {
  await visitor.goto(`http://127.0.0.1:${place.port}/`);
  await visitor.getByRole("link", { name: "tuesday-evening" }).waitFor();
  assert.match(await visitor.locator(".rooms .when").textContent(), /Tuesday.*6:30/);
  assert.deepEqual(await violations(visitor), []);
  await visitor.getByText("What kind of evening would do you good?").click();
  await visitor.getByRole("radio", { name: "How I am" }).check();
  await visitor.locator(".found").getByRole("link", { name: "tuesday-evening" }).waitFor();
  assert.deepEqual(await violations(visitor), []);
});

test("a name leads to its room as people type it, and what is no name is said", async () => {
  await visitor.getByLabel("The room's name").fill(HOSTILE);
  await visitor.getByRole("button", { name: "Go in" }).click();
  await visitor.getByText("only the letters a to z").waitFor();
  await visitor.getByLabel("The room's name").fill(" Tuesday evening ");
  await visitor.getByRole("button", { name: "Go in" }).click();
  await visitor.getByText("We listen.").waitFor();
});

test("without the server the page still opens and says so, and what is kept of it holds no room", async () => {
  await visitor.goto(`http://127.0.0.1:${place.port}/`);
  await visitor.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await visitor.goto(invite);
  await visitor.getByText("We listen.").waitFor();
  await visitor.goto(`http://127.0.0.1:${place.port}/`);
  await visitor.getByRole("link", { name: "tuesday-evening" }).waitFor();
  const kept = await visitor.evaluate(async () => {
    const cache = await caches.open("openchair");
    const all = (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      return request.url + response.url + (await response.text());
    });
    return (await Promise.all(all)).join("\n");
  });
  for (const secret of ["tuesday-evening is", "We listen.", invite.split("/").pop()])
    assert.ok(!kept.includes(secret));
  await place.server.kill();
  await visitor.reload();
  await visitor.getByText("The server cannot be reached just now").waitFor();
  await visitor.getByRole("heading", { name: "If you need help now" }).waitFor();
  await place.serve();
  await visitor.getByRole("link", { name: "tuesday-evening" }).waitFor();
});

test("leaving quickly takes the service worker and all that it kept away", async () => {
  await visitor.getByRole("button", { name: "Leave quickly" }).first().click();
  await visitor.waitForURL("about:blank");
  const next = await visitor.context().newPage();
  await next.goto(`http://127.0.0.1:${place.port}/healthz`);
  await next.waitForFunction(async () => {
    const left = [...(await navigator.serviceWorker.getRegistrations()), ...(await caches.keys())];
    return left.length === 0 && localStorage.length === 0;
  });
});

test("no page reported a fault or broke its policy", () => {
  // A browser reports each refusal of the server's too.
  assert.deepEqual(
    place.faults.filter((fault) => !/status of 422/.test(fault)),
    [],
  );
});
