import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, enter, goesTo, led, more, says, unfoldDoor } from "./people.mjs";
import { Place, violations } from "./place.mjs";
import { hears, told, tree } from "./tree.mjs";

// The first cue comes early, so that no test waits for most of a turn.
const place = new Place("waits.cue_percent=1");
let wren;
let link;
let maple;
let finch;

before(async () => {
  await place.serve();
  ({ link, wren } = await led(place, "circle"));
  maple = await place.person({});
  finch = await place.person({});
});

after(() => place.end());

const NAMED = ["button", "textbox", "link", "checkbox", "combobox", "radio", "DisclosureTriangle", "dialog"];

/** Every control has a name, and no heading stands deeper than one step below the one before it. */
async function isInOrder(page) {
  const nodes = await tree(page);
  const nameless = nodes.filter(({ role, name }) => NAMED.includes(role) && name === "");
  assert.deepEqual(nameless, []);
  let depth = 0;
  for (const { role, name, level } of nodes) {
    if (role !== "heading") continue;
    // What stands over the page begins anew, one step below its title.
    assert.ok(
      level <= depth + 1 || depth === 0,
      `"${name}" is a heading of level ${level} below one of ${depth}`,
    );
    depth = level;
  }
  assert.ok(depth > 0, "no heading at all");
}

const everything = async (page) => (await tree(page))[0].text();

test("each control has a name, and headings are in order, at the door and in all that opens", async () => {
  await maple.goto(link);
  await unfoldDoor(maple);
  await isInOrder(maple);
  await enter(maple, link, "Maple");
  await enter(finch, link, "Finch");
  await says(finch, "I am glad to be here.");
  await isInOrder(maple);
  for (const opens of [/^Help/, /^More/, /^Note to/, /this line of .?Finch/]) {
    await maple.getByRole("button", { name: opens }).first().click();
    await maple.locator("dialog").waitFor();
    await maple.getByText("One moment.").waitFor({ state: "detached" });
    for (const fold of await maple.locator("dialog summary").all()) await fold.click();
    await isInOrder(maple);
    await close(maple);
  }
});

test("a line is told once, and as one text", async () => {
  const log = (await tree(maple)).find(({ role, name }) => role === "log" && name === "News");
  assert.equal(log.live, "polite");
  wren.types("Good evening, all of you.");
  const line = "Wren: Good evening, all of you.";
  await hears(maple, "log", /Wren: Good evening/);
  const nodes = await tree(maple);
  assert.equal(nodes.filter(({ role, name }) => role === "StaticText" && name === line).length, 1);
  const elsewhere = nodes.filter(({ role, live }) => live !== "off" && role !== "log");
  assert.ok(
    elsewhere.every((node) => !node.text().includes("Good evening")),
    "it is told twice",
  );
});

test("one's own lines are not read to oneself", async () => {
  await says(maple, "It is Maple who writes this.");
  await hears(finch, "log", /Maple: It is Maple who writes this\./);
  wren.types("After Maple.");
  const heard = await hears(maple, "log", /Wren: After Maple\./);
  assert.ok(!heard.some((text) => text.includes("It is Maple who writes this.")));
});

test("many lines at once are told as a number", async () => {
  for (const line of ["one", "two", "three", "four", "five"]) wren.types(`A quick line ${line}.`);
  const heard = await hears(maple, "log", /\d new messages/);
  assert.ok(!heard.some((text) => text.includes("A quick line three.")));
});

test("after a reload nothing that was said before is told again", async () => {
  await finch.reload();
  await finch.getByText("A quick line five.").waitFor();
  wren.types("Said after the reload.");
  const heard = await hears(finch, "log", /Said after the reload/);
  assert.deepEqual(heard.filter(Boolean), ["Wren: Said after the reload."]);
});

test("whoever is asked for quiet hears it, and nobody else does", async () => {
  wren.types("/quieten Finch 5");
  await hears(finch, "status", /^A facilitator has asked you for a little quiet, for 5 minutes\./);
  wren.types("A line after that.");
  await hears(maple, "log", /A line after that/);
  assert.doesNotMatch(await everything(maple), /quiet/i);
  wren.types("/unquieten Finch");
  await hears(finch, "status", "Everybody may write.");
});

test("the place of one's hand is told, and whose turn it is, to each in their own words", async () => {
  await goesTo(wren, "Sharing");
  await maple.getByRole("button", { name: "Raise my hand" }).click();
  await hears(maple, "status", /^You are next\./);
  await finch.getByRole("button", { name: "Raise my hand" }).click();
  await hears(finch, "status", "You wait to speak. Your place: 2.");
  wren.types("/call");
  await maple.getByRole("button", { name: "I am ready" }).click();
  await hears(maple, "status", "You have the floor. Take your time.");
  await hears(maple, "status", "You have the floor");
  await hears(finch, "status", "Maple has the floor");
});

test("the time cue is for the speaker alone", async () => {
  await hears(maple, "status", "Most of your time has gone by.");
  assert.doesNotMatch(await everything(finch), /time has gone by/);
});

test("one key says where the meeting is, but not while one writes, and not if letters are no keys", async () => {
  await finch.locator("body").press("w");
  const where = /^Sharing, \d+ minutes Maple has the floor 3 people are here · 1 person waits to speak/;
  await hears(finch, "status", where);
  const count = async () => (await told(finch, "status")).filter((text) => where.test(text)).length;
  assert.equal(await count(), 1);
  await maple.getByLabel("Your words").press("w");
  assert.equal(await maple.getByLabel("Your words").inputValue(), "w");
  assert.ok(!(await told(maple, "status")).some((text) => text.startsWith("Sharing")));
  await more(maple, "How this page looks and speaks");
  await maple.getByLabel("Single letters are keys").uncheck();
  await close(maple);
  await maple.getByRole("button", { name: "I am finished" }).press("w");
  await says(maple, "The letters are letters.");
  await hears(finch, "log", /The letters are letters/);
  assert.ok(!(await told(maple, "status")).some((text) => text.startsWith("Sharing")));
});

test("the circle is for the eye alone, and all that it shows stands there in words", async () => {
  assert.ok(await finch.locator("svg.ring").isVisible());
  const nodes = await tree(finch);
  const drawn = nodes.filter(({ role }) => /svg|graphics|img|image/i.test(role));
  assert.deepEqual(drawn, []);
  assert.deepEqual(await violations(finch), []);
});

test("every region that tells something stands there before it has something to tell", async () => {
  const regions = (await tree(finch)).filter(({ live }) => live === "polite").map(({ role }) => role);
  // News and private lines; whose turn, where we are, the connection, one's next step, what was refused, what is doubtful.
  assert.deepEqual(regions.sort(), ["log", "log", ...Array(6).fill("status")]);
  assert.ok(!(await tree(finch)).some(({ live }) => live === "assertive"));
});

test("a new screen begins at its heading", async () => {
  wren.types("/remove Finch");
  await finch.getByRole("heading", { name: "You have been asked to leave this meeting" }).waitFor();
  const focused = (await tree(finch)).filter(({ role, focused }) => role === "heading" && focused);
  assert.deepEqual(
    focused.map(({ name }) => name),
    ["You have been asked to leave this meeting"],
  );
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
