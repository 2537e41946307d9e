import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Crowd } from "./crowd.mjs";
import { lastSays, measured, pace, slower, spot } from "./pace.mjs";
import { enter, goesTo, led, more } from "./people.mjs";
import { Place } from "./place.mjs";

/** What a person does is on the screen within this. */
const BOUND_MS = 100;
const RELOAD_MS = 4_000;
const SLOWER = 4;
const SHARES = 500;
const SEATS = 200;

const place = new Place(
  "limits.says_per_minute=600",
  "limits.says_burst=600",
  "server.connections_per_address=400",
  "rates.enter_per_minute=1000",
  "waits.signs_ms=200",
);

before(() => place.serve());

after(() => place.end());

const share = (number) =>
  `Share ${number}. ${"Today was long, and then it was quiet, and I sat with it for a while. ".repeat(3)}`;

const STREAM = ".stream ol > li";

/** Someone on a phone. */
async function onPhone(link) {
  const page = await place.person({ viewport: { width: 390, height: 844 } });
  await measured(page);
  await enter(page, link, "Maple");
  return page;
}

const typing = (page) => ({ happens: () => page.keyboard.press("a") });

/** A part of "More" opens, and is closed again. */
async function opens(page, fold) {
  const button = await spot(page.getByRole("button", { name: "More", exact: true }));
  return {
    happens: async () => {
      await button();
      await lastSays(page, "dialog summary", fold);
    },
    undo: async () => {
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.querySelector("dialog") === null);
    },
  };
}

function within(figures) {
  for (const [what, wait] of Object.entries(figures)) assert.ok(wait < BOUND_MS, `${what} took ${wait} ms`);
}

test(`with ${SHARES} shares on screen every act of one's own is there at once`, async (t) => {
  const { link, wren } = await led(place, "circle", "many-shares");
  const maple = await onPhone(link);
  const crowd = await Crowd.enters(place, link, 5);
  const shares = Array.from({ length: SHARES }, (_, number) => ({
    by: number % 5,
    type: "say",
    text: share(number),
  }));
  await crowd.send(...shares);
  await lastSays(maple, STREAM, share(SHARES - 1));
  await maple.getByLabel("Your words").focus();
  const phone = await slower(maple, SLOWER);
  const figures = {};
  const paces = async (what, acts) => {
    figures[what] = await pace(t, phone, what, BOUND_MS, acts);
  };
  await paces("a key in the box", typing(maple));
  await paces("a line arrives", {
    happens: async (time) => {
      const text = `Fresh ${time} ${Math.random()}`;
      await crowd.send({ by: 0, type: "say", text });
      await lastSays(maple, STREAM, text);
    },
  });
  await paces("More opens", await opens(maple, "How this page looks"));
  const since = performance.now();
  await maple.reload({ waitUntil: "commit" });
  await lastSays(maple, STREAM, "Fresh");
  const reloaded = performance.now() - since;
  t.diagnostic(`all of it is there after a reload: ${Math.round(reloaded)} ms`);
  assert.ok(reloaded < RELOAD_MS, `a reload took ${reloaded} ms`);
  await goesTo(wren, "Sharing");
  // Two are before Maple, so that nobody asks whether Maple is ready.
  await crowd.send({ by: 0, type: "hand" }, { by: 1, type: "hand" });
  const hand = await spot(maple.getByRole("button", { name: "Raise my hand" }));
  await paces("a hand is raised", {
    happens: async () => {
      await hand();
      await lastSays(maple, ".step .acts button", "Take my hand down");
    },
    undo: async () => {
      await maple.getByRole("button", { name: "Take my hand down" }).click();
      await lastSays(maple, ".step .acts button", "Raise my hand");
    },
  });
  within(figures);
});

test(`a meeting of ${SEATS} seats stays smooth`, async (t) => {
  const { link } = await led(place, "circle", "many-seats");
  const maple = await onPhone(link);
  // Maple and the facilitator sit there too.
  const crowd = await Crowd.enters(place, link, SEATS - 2);
  await maple.getByText(new RegExp(`${SEATS}.? people are here`)).waitFor();
  await maple.getByLabel("Your words").focus();
  const phone = await slower(maple, SLOWER);
  const figures = {};
  const paces = async (what, acts) => {
    figures[what] = await pace(t, phone, what, BOUND_MS, acts);
  };
  await paces("a key in the box", typing(maple));
  await paces("a line and its signs arrive", {
    happens: async (time) => {
      const text = `Fresh ${time} ${Math.random()}`;
      const [{ seq }] = await crowd.send({ by: 0, type: "say", text });
      const signs = Array.from({ length: 30 }, (_, by) => ({
        by: by + 1,
        type: "react",
        line: seq,
        sign: "heard",
      }));
      await crowd.send(...signs);
      await lastSays(maple, STREAM, "30");
    },
  });
  await paces("More opens", await opens(maple, "How this page looks"));
  await more(maple);
  const people = await spot(maple.getByText("Who is here", { exact: true }));
  const open = (is) =>
    maple.waitForFunction((now) => (document.querySelector("details[open] .people") !== null) === now, is);
  await paces("who is here opens", {
    happens: async () => {
      await people();
      await open(true);
    },
    undo: async () => {
      await people();
      await open(false);
    },
  });
  within(figures);
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
