// Markup in the places where a format or a private word brings it in: questions, choices, notes, the chair's words.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { isHarmless, saysAll, watchedStranger } from "./harmless.mjs";
import { enter, goesTo, led } from "./people.mjs";
import { Place } from "./place.mjs";
import { TEXTS } from "./tricks.mjs";

const formats = mkdtempSync(join(tmpdir(), "openchair-formats-"));
const place = new Place(`formats.folder=${formats}`);
// A question and its choices are a line each.
const [question, ...choices] = TEXTS.filter((text) => !text.includes("\n") && text.length < 100).slice(0, 8);

before(async () => {
  mkdirSync(formats, { recursive: true });
  const form = choices.map((text, number) => JSON.stringify([`c${number}`, text])).join(", ");
  writeFileSync(
    join(formats, "tricks.toml"),
    `
lang = "en"
set = { mins = 10, facilitator = "keeper", pm = "facilitator", late = "any", keep = "none", hands = "!" }
phases = [
  { k = "open", id = "gather", pre = true, min = 2 },
  { k = "ask", id = "trick", form = "trick", show = "choice", min = 5 },
  { k = "open", id = "linger", post = true, min = 2 },
]
[forms.trick]
ask = [{ key = "one", label = ${JSON.stringify(question)}, choices = [${form}] }]
[slots]
welcome = ${JSON.stringify(TEXTS[2])}
agree = "We let each other finish."
limits = ${JSON.stringify(TEXTS[0])}
thanks = ${JSON.stringify(TEXTS[1])}
`,
  );
  await place.serve();
});

after(async () => {
  await place.end();
  rmSync(formats, { recursive: true, force: true });
});

test("a format's questions and choices appear as they were written, and do nothing", async () => {
  const { link, wren } = await led(place, "tricks");
  const page = await watchedStranger(place);
  await enter(page, link, "Maple");
  await goesTo(wren, "trick");
  await page.getByText(choices.at(-1)).first().waitFor();
  await saysAll(page, "main :is(p, h2, h3, legend, label, span, button)", [question, ...choices]);
  await isHarmless(page);
});

test("notes and private words appear to whoever leads as they were written, and do nothing", async () => {
  const [link, facilitatorLink] = place.room("circle", "notes-room");
  const juniper = await watchedStranger(place);
  await enter(juniper, facilitatorLink, "Juniper");
  await juniper.getByRole("button", { name: "Open the doors" }).first().click();
  const page = await watchedStranger(place);
  await enter(page, link, "Maple");
  for (const note of TEXTS.slice(0, 6)) {
    await page.getByRole("button", { name: "Note to the facilitators" }).click();
    await page.getByLabel("Only the facilitators read this").fill(note);
    await page.getByRole("button", { name: "Send to the facilitators" }).click();
    await page.getByText("The facilitators can read it now").waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
  }
  await juniper.getByRole("button", { name: /^All/ }).click();
  await saysAll(juniper, ".notes", TEXTS.slice(0, 6));
  await isHarmless(juniper);
  await isHarmless(page);
});

test("no page broke its policy", () => assert.deepEqual(place.faults, []));
