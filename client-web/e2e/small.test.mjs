import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { does, reaches } from "./keyboard.mjs";
import { goesTo, led, unfoldDoor } from "./people.mjs";
import { Place, violations } from "./place.mjs";

const place = new Place();
let link;
let wren;
let finch;
/** Someone with only a keyboard, and a page as narrow as WCAG has it: 320 px, which is also 1280 at 400 %. */
let maple;

before(async () => {
  await place.serve();
  ({ link, wren } = await led(place, "circle"));
  maple = await place.person({ viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
  finch = await place.person();
});

after(() => place.end());

const SIZES = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];
const THEMES = ["light", "dark", "contrast"];

/** Everything that one can do is on the page: nothing is wider than it, and axe finds nothing wrong. */
async function fits(page) {
  const wrong = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const text of ["normal", "larger"]) {
      await page.evaluate(
        (letters) => Object.assign(document.documentElement.dataset, { text: letters }),
        text,
      );
      wrong.push(...(await tooWide(page)).map((what) => `${size.height} px high, ${text} letters: ${what}`));
    }
    for (const theme of THEMES) {
      await page.evaluate((look) => Object.assign(document.documentElement.dataset, { theme: look }), theme);
      wrong.push(...(await violations(page)).map((what) => `${size.height} px high, ${theme}: ${what}`));
    }
  }
  // The lowest page with the largest letters stays: the keyboard has to do there too.
  await page.setViewportSize(SIZES[1]);
  assert.deepEqual(wrong, []);
}

const tooWide = (page) =>
  page.evaluate(() => {
    const inside = document.querySelector("dialog[open]") ?? document;
    const all = [
      ...inside.querySelectorAll("button, input, textarea, select, a, summary, h1, h2, h3, p, label"),
    ];
    const out = all.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < 0 || right > innerWidth) && !element.closest(".unseen");
    });
    const scrolls = [document.documentElement, ...document.querySelectorAll("dialog, .stream, footer, main")];
    const wide = scrolls.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    return [...out, ...wide].map(({ outerHTML }) => outerHTML.slice(0, 160));
  });

test("the door", async () => {
  await maple.goto(link);
  await unfoldDoor(maple);
  await fits(maple);
  await maple.reload();
  await reaches(maple, /^Your name here/);
  await maple.keyboard.press("ControlOrMeta+a");
  await maple.keyboard.type("Maple");
  await does(maple, /^Agree and come in$/);
  await maple.getByLabel("Your words").waitFor();
});

test("an open part: the box, and what stands above it", async () => {
  await finch.goto(link);
  await finch.getByLabel("Your name here").fill("Finch");
  await finch.getByRole("button", { name: "Agree and come in" }).click();
  await finch
    .getByLabel("Your words")
    .fill("Ein Wort ohne Ende: Donaudampfschifffahrtsgesellschaftskapitänswitwenrente.");
  await finch.getByRole("button", { name: "Send", exact: true }).click();
  await reaches(maple, /^Your words$/);
  await maple.keyboard.type("From the keyboard alone.");
  await does(maple, /^Send$/);
  await finch.getByText("From the keyboard alone.").first().waitFor();
  await fits(maple);
  await maple.locator("body").press("Home");
  await reaches(maple, /^Help$/, "Shift+Tab");
  await maple.keyboard.press("Shift+Tab");
  const order = await reaches(maple, /^Send$/);
  const stops = ["Help", "Note to the facilitators", "More", "Leave quickly", "Your words", "Send"];
  assert.deepEqual(
    order.filter((name) => stops.includes(name)),
    stops,
  );
});

const SHEETS = [
  ["help", /^Help$/],
  ["a note", /^Note to the facilitators$/],
  ["more", /^More$/],
  ["what can be done about a line", /^What can be done about this line of .?Finch/],
];

for (const [what, opener] of SHEETS) {
  test(`${what} opens, fits, and closes by the keyboard, and the focus is where it was`, async () => {
    await does(maple, opener);
    await maple.locator("dialog[open]").waitFor();
    await maple.getByText("One moment.").waitFor({ state: "detached" });
    for (const fold of await maple.locator("dialog summary").all()) await fold.press("Enter");
    await fits(maple);
    await reaches(maple, /^Close$/, "Shift+Tab");
    await maple.keyboard.press("Escape");
    await maple.locator("dialog[open]").waitFor({ state: "detached" });
    await maple.waitForFunction((name) => {
      const at = document.activeElement;
      return new RegExp(name).test(at.getAttribute("aria-label") ?? at.textContent);
    }, opener.source);
  });
}

test("a hand, waiting, being next, and one's turn", async () => {
  await goesTo(wren, "Sharing");
  await finch.getByRole("button", { name: "Raise my hand" }).click();
  await finch.getByText("You are next.").waitFor();
  await maple.getByRole("button", { name: "Raise my hand" }).waitFor();
  await fits(maple);
  await does(maple, /^Raise my hand$/);
  await maple.getByText(/Your place: .?2/).waitFor();
  await fits(maple);
  wren.types("/call Maple");
  await maple.getByRole("button", { name: "I am ready" }).waitFor();
  await fits(maple);
  await reaches(maple, /^Your draft/);
  await maple.keyboard.type("This is all that I have.");
  await does(maple, /^I am ready$/);
  await maple.getByRole("button", { name: "I am finished" }).waitFor();
  await fits(maple);
  await does(maple, /^Send$/);
  await finch.getByText("This is all that I have.").first().waitFor();
  await does(maple, /^I am finished$/);
  await maple.getByRole("button", { name: "I was not finished" }).waitFor();
  await fits(maple);
});

test("leaving by the keyboard alone", async () => {
  await does(maple, /^More$/);
  await does(maple, /^Leave the meeting$/);
  await maple.waitForURL(`${place.origin}/`);
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
