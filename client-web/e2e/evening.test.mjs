// A whole evening in browsers alone: one who holds it and five who take part, each on a page of their own: on a phone, by
// keyboard alone, in Arabic, in the dark on a wide screen, and one who only listens. The server is killed in the middle.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { does, reaches } from "./keyboard.mjs";
import { enter, line, says } from "./people.mjs";
import { Place, violations } from "./place.mjs";

const place = new Place("waits.restart_rest_ms=500", "waits.rest_least_ms=500", "waits.end_undo_ms=2000");
const people = {};
let links;

const arabic = new FluentBundle("ar", { useIsolating: false });
for (const catalogue of ["common", "page"]) {
  const words = readFileSync(new URL(`../../words/ar/${catalogue}.ftl`, import.meta.url), "utf8");
  arabic.addResource(new FluentResource(words));
}
const inArabic = (key) => arabic.formatPattern(arabic.getMessage(key).value);

before(async () => {
  await place.serve();
  links = place.room("circle");
  people.juniper = await place.person({ viewport: { width: 1440, height: 900 } });
  people.maple = await place.person({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  people.finch = await place.person({ viewport: { width: 1280, height: 800 } });
  people.noor = await place.person({ locale: "ar", viewport: { width: 820, height: 1180 } });
  people.slate = await place.person({ viewport: { width: 1600, height: 1000 }, colorScheme: "dark" });
  people.pebble = await place.person();
});

after(() => place.end());

const everyone = () => Object.values(people);
const button = (page, name) => page.getByRole("button", { name }).first();
const acts = (name) => button(people.juniper, name).click();
/** The part that stands at the head of someone's page. */
const part = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();

test("whoever holds the meeting opens it from their own page", async () => {
  const { juniper } = people;
  await enter(juniper, links[1], "Juniper");
  await acts("Open the doors");
  await part(juniper, /Arriving/);
});

test("five come in, each in their own way", async () => {
  const { maple, finch, noor, slate, pebble } = people;
  await enter(maple, links[0], "Maple");
  await enter(slate, links[0], "Slate");
  await enter(pebble, links[0], "Pebble", "Agree and only listen");
  await finch.goto(links[0]);
  await finch.getByLabel("Your name here").waitFor();
  await reaches(finch, /Your name here/);
  await finch.keyboard.press("Control+A");
  await finch.keyboard.type("Finch");
  await does(finch, /^Agree and come in/);
  await finch.locator(".meeting").waitFor();
  await noor.goto(links[0]);
  await noor.locator("#name").fill("نور");
  await button(noor, inArabic("door-enter")).click();
  await noor.locator(".meeting").waitFor();
  assert.equal(await noor.evaluate(() => getComputedStyle(document.body).direction), "rtl");
  await people.juniper.getByText(/6.? people are here/).waitFor();
});

test("they greet each other in two scripts", async () => {
  const { maple, noor, slate } = people;
  await says(maple, "Good evening, all.");
  await noor.locator("#box").fill("مساء الخير");
  await button(noor, inArabic("send")).click();
  await line(slate, "مساء الخير").waitFor();
  await line(noor, "Good evening, all.").waitFor();
});

test("a text is read, and what is agreed is gone through, with a count and no names", async () => {
  const { juniper, maple, noor } = people;
  await acts("Start the evening");
  await part(maple, /Welcome/);
  await acts("Post the text");
  await line(noor, "Welcome to the circle.").waitFor();
  await acts("Next part");
  await button(maple, "I agree").click();
  await button(noor, inArabic("agree-again")).click();
  await juniper.getByText(/2.? of .?\d/).waitFor();
});

test("a round asks each in turn, and nobody sees who passes", async () => {
  await acts("Next part");
  // Whoever leads is asked too; whoever listens is not.
  const asked = everyone().filter((page) => page !== people.pebble);
  const first = await Promise.any(
    asked.map(async (page) => {
      await page.locator(".step.ready").waitFor();
      return page;
    }),
  );
  await first.locator(".step.ready .acts button").last().click();
  await first.locator(".step.ready").waitFor({ state: "detached" });
  for (const page of everyone())
    assert.equal(
      await page
        .locator(".stream")
        .getByText(/passe[ds]/i)
        .count(),
      0,
    );
});

test("hands are raised by a tap and by keyboard, and called from the page", async () => {
  const { juniper, maple, finch, slate } = people;
  await acts("Next part");
  await part(finch, /Sharing/);
  await does(finch, /^Raise my hand/);
  await button(maple, "Raise my hand").click();
  await maple.getByLabel("Your draft").fill("It rained, and I went out all the same.");
  await button(slate, "Raise my hand").click();
  await juniper.locator(".lead").getByText("Slate").first().waitFor();
  await acts(/^Call .?Finch/);
  await does(finch, /^I am ready/);
  await reaches(finch, /^Your words/);
  await finch.keyboard.type("I have no mouse, and I am here.");
  await finch.keyboard.press("Enter");
  await line(maple, "I have no mouse, and I am here.").waitFor();
  await button(maple, "heard").click();
  await does(finch, /^I am finished/);
  await slate.getByText(/heard.? .?1/).waitFor();
});

test("someone who disrupts is asked for quiet, alone, and a line is hidden and shown again", async () => {
  const { juniper, maple, slate, pebble } = people;
  await acts(/^Call .?Maple/);
  await button(maple, "I am ready").click();
  await button(maple, "Send").click();
  await line(slate, "It rained, and I went out").waitFor();
  await juniper.locator(".turn.running button.about").last().click();
  await acts("Hide the line");
  await line(slate, "It rained, and I went out").waitFor({ state: "detached" });
  await juniper.keyboard.press("Escape");
  await acts(/^Undo/);
  await line(slate, "It rained, and I went out").waitFor();
  assert.equal(await pebble.getByText(/hidden|quiet,/i).count(), 0);
});

test("the server is killed in the middle of a turn, and everybody goes on where they were", async () => {
  const { maple, slate, noor } = people;
  await place.server.kill();
  await says(maple, "And it was good to be wet.");
  await maple.getByText("Not confirmed yet").waitFor();
  await place.serve();
  for (const page of [slate, noor]) await line(page, "And it was good").waitFor();
  await button(maple, "I am finished").click();
  await line(slate, "It rained, and I went out").waitFor();
  assert.equal(await line(slate, "And it was good to be wet.").count(), 1);
});

test("calm lets the whole room rest, and go on", async () => {
  const { maple, noor } = people;
  await acts(/^Calm/);
  await maple.getByText("The room rests for a moment.").first().waitFor();
  await noor.getByText(inArabic("room-rests")).first().waitFor();
  await acts("Let the room go on");
  await maple.getByText("The room rests for a moment.").first().waitFor({ state: "detached" });
});

test("no screen of theirs has anything that axe finds wrong", async () => {
  for (const page of everyone()) assert.deepEqual(await violations(page), []);
});

test("the evening ends from the page, and nothing of it stays on any", async () => {
  const { juniper } = people;
  const fold = (name) => juniper.locator(".lead summary").filter({ hasText: name });
  if (await fold("More ways").count()) await fold("More ways").click();
  await fold("End the meeting").click();
  await acts("End the meeting");
  const heading = /meeting has ended/;
  for (const page of everyone().filter((one) => one !== people.noor)) await part(page, heading);
  for (const page of everyone()) {
    await page.getByText("It rained").first().waitFor({ state: "detached" });
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    assert.doesNotMatch(kept, /ticket|Maple|rained/);
  }
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
