import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { close, enter, led, more, says } from "./people.mjs";
import { Place } from "./place.mjs";
import { foundByPage, foundInFiles, history } from "./traces.mjs";

const place = new Place();
const ROOM = "nightjar-7731";
const NOTE = "pewterwhistle is what the note says.";
const DRAFT = "velvetharbour, not sent yet.";
let link;
let wren;

before(async () => {
  await place.serve();
  ({ link, wren } = await led(place, "circle", ROOM));
});

after(() => place.end());

/** Someone who has left their marks everywhere: a name, a line, a note, a draft. Gives them, with the seat's secret. */
async function leavesMarks(page, alias) {
  const line = `marmaladelighthouse is what ${alias} says.`;
  await enter(page, link, alias);
  await says(page, line);
  await page.getByText(line).first().waitFor();
  await page.getByRole("button", { name: "Note to the facilitators" }).click();
  await page.getByLabel("Only the facilitators read this").fill(NOTE);
  await page.getByRole("button", { name: "Send to the facilitators" }).click();
  await page.getByText("The facilitators can read it now").waitFor();
  await close(page);
  await page.getByLabel("Your words").fill(DRAFT);
  const kept = await page.evaluate(() => Object.values(sessionStorage).join());
  const { ticket } = JSON.parse(kept);
  for (const mark of [ticket, alias, DRAFT]) assert.ok(kept.includes(mark), `no ${mark} in ${kept}`);
  return [ROOM, alias, "marmaladelighthouse", "pewterwhistle", "velvetharbour", ticket];
}

/** Nothing of these marks, nor the room's address, is in what the tab and the page's own stores hold. */
async function holdsNothing(page, marks) {
  const seen = [await history(page), await page.content(), await page.title()];
  seen.push(await foundByPage(page, place.origin));
  for (const mark of [...marks, link]) assert.ok(!seen.join("\n").includes(mark), `${mark} in ${seen}`);
}

/** Who the facilitator sees in the room. */
async function here() {
  wren.types("/who");
  const [, names] = await wren.says(/(?:people are|person is) here:\s+(.*)\n/);
  return names;
}

const press3 = async (page) => {
  for (const _ of "three") await page.keyboard.press("Shift");
};

const QUICKLY = [
  [
    "the button",
    "Quillfeather",
    (page) => page.getByRole("button", { name: "Leave quickly" }).first().click(),
  ],
  ["Shift three times", "Sandpiper", press3],
];

for (const [by, alias, leaves] of QUICKLY) {
  test(`leaving quickly by ${by} leaves nothing behind, and the seat is kept`, async () => {
    const page = await place.person();
    const marks = await leavesMarks(page, alias);
    await leaves(page);
    await page.waitForURL("about:blank");
    assert.equal(await page.evaluate(() => document.body.childNodes.length), 0);
    await holdsNothing(page, marks);
    assert.match(await here(), new RegExp(alias));
    await page.goBack();
    await page.goBack();
    assert.equal(page.url(), "about:blank");
  });
}

// What Chromium keeps whatever a page does: its store of sessionStorage is a log, in which what was cleared stands until the
// browser compacts it.
const KEPT_BY_CHROMIUM = /^Default\/Session Storage\//;

test("the browser's own files hold no name, no word and no secret afterwards", async () => {
  const folder = mkdtempSync(join(tmpdir(), "openchair-profile-"));
  try {
    const page = await place.personWithProfile(folder);
    const marks = await leavesMarks(page, "Nettlebright");
    await written(folder, page, marks);
    await page.getByRole("button", { name: "Leave quickly" }).first().click();
    await page.waitForURL("about:blank");
    await page.context().close();
    const found = foundInFiles(folder, marks);
    assert.deepEqual(
      found.filter(({ file }) => !KEPT_BY_CHROMIUM.test(file)),
      [],
    );
    const address = new URL(link).pathname;
    assert.ok(
      foundInFiles(folder, [address]).some(({ file }) => file === "Default/History"),
      "the history was not written, so this test looked at nothing",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Waits until the browser has written down what it knows of the open page. */
async function written(folder, page, marks) {
  const ticket = marks[marks.length - 1];
  while (foundInFiles(folder, [ticket]).length === 0) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
}

test("a facilitator's secret is out of the address, of the tab's history and of the titles at once", async () => {
  const [another, secretLink] = place.room("circle", "another-room");
  const secret = secretLink.split("=")[1];
  const page = await place.person();
  await page.goto(secretLink);
  await page.getByLabel("Your name here").waitFor();
  assert.equal(page.url(), another);
  assert.ok(!(await history(page)).includes(secret));
  await page.getByRole("button", { name: "Leave quickly" }).first().click();
  await page.waitForURL("about:blank");
  assert.ok(!(await foundByPage(page, place.origin)).includes(secret));
});

/** As when the phone shows its open apps. */
const looksAway = (page, away) =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    },
    away ? "hidden" : "visible",
  );

test("a phone that shows its open apps shows nothing of the room, and the room again afterwards", async () => {
  const phone = await place.person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await enter(phone, link, "Otterling");
  // biome-ignore lint/performance/useDomNodeTextContent: what can be seen is asked for
  const words = () => phone.evaluate(() => document.body.innerText.trim());
  await more(phone, "Who is here");
  for (const open of [true, false]) {
    assert.match(await words(), /Otterling/);
    await looksAway(phone, true);
    assert.equal(await words(), "");
    assert.equal(await phone.locator("dialog").filter({ visible: true }).count(), 0);
    await looksAway(phone, false);
    assert.match(await words(), /Otterling/);
    if (open) await close(phone);
  }
});

test("leaving leaves nothing behind either, and the seat is given up", async () => {
  const page = await place.person();
  const marks = await leavesMarks(page, "Kestrelwing");
  assert.match(await here(), /Kestrelwing/);
  await more(page);
  await page.getByRole("button", { name: "Leave the meeting" }).click();
  await page.waitForURL(`${place.origin}/`);
  await holdsNothing(page, marks);
  // A departure is told with the next part.
  wren.types("/start");
  await wren.says(/Now: Welcome/);
  assert.doesNotMatch(await here(), /Kestrelwing/);
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
