// Every screen as a picture, on a phone, a tablet and a desk, light and dark: for whoever looks at the page with their own
// eyes. They lie in target/screens/. On each of them axe finds nothing wrong, and nothing is wider than the screen.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { enter, says } from "./people.mjs";
import { Place, violations } from "./place.mjs";

const FOLDER = new URL("../../target/screens/", import.meta.url).pathname;
const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1360, height: 850 },
};
const SCHEMES = ["light", "dark"];

const place = new Place("rooms.start=anyone", "waits.rest_least_ms=500", "waits.end_undo_ms=1500");
let links;
let juniper;
let maple;
let finch;

before(async () => {
  mkdirSync(FOLDER, { recursive: true });
  await place.serve();
  links = place.room("grief_circle", "thursday-circle");
  juniper = await place.person();
  maple = await place.person();
  finch = await place.person();
});

after(() => place.end());

/** Takes the pictures of a screen, and leaves the page as wide as a desk. */
async function pictures(page, name, { whole = false } = {}) {
  const wrong = [];
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const [device, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) wrong.push(`${name} is wider than a ${device}`);
      await page.screenshot({ path: `${FOLDER}${name}-${device}-${scheme}.png`, fullPage: whole });
    }
    wrong.push(...(await violations(page)).map((what) => `${name}, ${scheme}: ${what}`));
  }
  assert.deepEqual(wrong, []);
}

const button = (page, name) => page.getByRole("button", { name }).first();
const acts = (name) => button(juniper, name).click();
const close = (page) => page.keyboard.press("Escape");
/** Goes on until this part stands at the head of the page, before its minutes. */
async function goesTo(part) {
  const head = () => juniper.evaluate(() => document.querySelector("h1")?.textContent.split(",")[0]);
  for (let now = await head(); !part.test(now); now = await head()) {
    await acts("Next part");
    await juniper.waitForFunction(
      (before) => !document.querySelector("h1")?.textContent.startsWith(before),
      now,
    );
  }
}

test("the front page, and beginning a group", async () => {
  await maple.goto(`${place.origin}/`);
  await maple.getByRole("heading", { level: 1 }).waitFor();
  await pictures(maple, "front", { whole: true });
  await button(maple, "Start a group").click();
  await maple.getByText("The name of its room").waitFor();
  for (const fold of await maple.locator("main summary").all()) await fold.click();
  await pictures(maple, "set-up", { whole: true });
});

test("a door that is not open yet, and one that is", async () => {
  await maple.goto(links[0]);
  await maple.getByText("This room is not open yet").waitFor();
  await pictures(maple, "door-closed");
  await enter(juniper, links[1], "Juniper");
  await acts("Open the doors");
  await maple.reload();
  await maple.getByLabel("Your name here").waitFor();
  await maple.getByText("More about this room").click();
  await maple.getByText("What is kept here").waitFor();
  await pictures(maple, "door", { whole: true });
});

test("a part where everyone writes", async () => {
  await enter(maple, links[0], "Maple");
  await enter(finch, links[0], "Finch");
  await says(maple, "Good evening. It is the second winter without him.");
  await says(finch, "Hello Maple. I remember you from last week.");
  await says(maple, "Yes. I came back.");
  await finch.getByText("I came back.").first().waitFor();
  await pictures(maple, "open");
});

test("quiet, and something that is asked", async () => {
  await acts("Start the evening");
  await juniper.getByRole("heading", { level: 1, name: /Welcome/ }).waitFor();
  await goesTo(/Candles/);
  await maple.locator(".step.answer form").waitFor();
  await pictures(maple, "asked");
  await goesTo(/Remembering/);
  await pictures(maple, "quiet");
});

test("waiting, being next, speaking, and listening to someone", async () => {
  await goesTo(/Sharing/);
  for (const page of [maple, finch]) await page.getByRole("heading", { level: 1, name: /Sharing/ }).waitFor();
  await button(maple, "Raise my hand").click();
  await button(finch, "Raise my hand").click();
  await finch.getByLabel("Your draft").fill("I have kept his coat.");
  await pictures(finch, "waiting");
  await acts(/^Call /);
  await button(maple, "I am ready").waitFor();
  await pictures(maple, "next");
  await button(maple, "I am ready").click();
  await says(maple, "On Sunday I cooked for two again, and noticed it only at the table.");
  await says(maple, "I sat down anyway. It was a good soup.");
  await finch.getByText("It was a good soup.").first().waitFor();
  await pictures(maple, "speaking");
  await pictures(finch, "listening");
});

test("what opens over the page", async () => {
  await button(finch, "Help").click();
  await pictures(finch, "help");
  await close(finch);
  await button(finch, "Note to the facilitators").click();
  await pictures(finch, "note");
  await finch.getByLabel("Only the facilitators read this").fill("May I speak with someone afterwards?");
  await button(finch, "Send to the facilitators").click();
  await close(finch);
  await button(finch, "More").click();
  await finch.getByText("How this page looks and speaks").click();
  await finch.getByLabel("Language").waitFor();
  await pictures(finch, "more");
  await close(finch);
  await finch.locator("button.about").last().click();
  await button(finch, "This felt wrong").waitFor();
  await pictures(finch, "about-a-line");
  await close(finch);
});

test("the screen of whoever holds the meeting, and what they can do about someone", async () => {
  await juniper.getByText("May I speak with someone afterwards?").first().waitFor();
  await pictures(juniper, "holding");
  await juniper.setViewportSize(SIZES.desk);
  await juniper.locator("button.about").last().click();
  await button(juniper, "Hide the line").waitFor();
  await pictures(juniper, "about-someone");
  await close(juniper);
});

test("a room that rests, a server that is away, and the end", async () => {
  await juniper.setViewportSize(SIZES.desk);
  await acts(/^Calm/);
  await maple.getByText("The room rests").first().waitFor();
  await pictures(maple, "rest");
  await acts("Let the room go on");
  const fold = (name) => juniper.locator(".lead summary").filter({ hasText: name });
  if (await fold("More ways").count()) await fold("More ways").click();
  await fold("End the meeting").click();
  await acts("End the meeting");
  await maple.getByRole("heading", { name: "The meeting has ended" }).waitFor();
  await pictures(maple, "ended");
  await place.server.kill();
  await finch.goto(`${place.origin}/r/nowhere`).catch(() => {});
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
