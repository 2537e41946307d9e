import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Crowd } from "./crowd.mjs";
import { isHarmless, saysAll, watchedStranger } from "./harmless.mjs";
import { close, enter, led, more } from "./people.mjs";
import { Place, violations } from "./place.mjs";
import { NAMES, TEXTS } from "./tricks.mjs";

// Everyone says everything at once here, and a room is full with three.
const place = new Place("limits.says_burst=100", "limits.seats=40");
const small = new Place("limits.seats=2");

before(async () => {
  await place.serve();
  await small.serve();
});

after(() => Promise.all([place.end(), small.end()]));

const stranger = (options) => watchedStranger(place, options);

test("lines and names appear as they were written, and do nothing", async () => {
  const { link } = await led(place, "circle", "tricks");
  const page = await stranger();
  await enter(page, link, "Maple");
  const crowd = await Crowd.entersAs(place, link, NAMES);
  assert.ok(crowd.names.length > 2, `only ${crowd.names}`);
  const said = TEXTS.map((text, number) => ({ by: number % crowd.names.length, type: "say", text }));
  await crowd.send(...said);
  await page.getByText("line four").first().waitFor();
  await saysAll(page, ".stream p", TEXTS);
  await saysAll(page, ".stream h2", crowd.names);
  await isHarmless(page);
  await more(page, "Who is here");
  await page.locator(".people li").first().waitFor();
  await saysAll(page, ".people li", crowd.names);
  await isHarmless(page);
  assert.deepEqual(await violations(page), []);
  await close(page);
  for (const name of crowd.names) {
    await page.locator("li", { hasText: name }).locator("button.about").first().click();
    await page.locator("dialog h2").waitFor();
    await saysAll(page, "dialog h2", [name]);
    await isHarmless(page);
    await close(page);
  }
});

test("agreements and a group's own texts appear as they were written, and do nothing", async () => {
  const [, setup] = await place.server.says(/#setup=(\S+)/);
  const agreements = TEXTS.filter((text) => !text.includes("\n")).slice(0, 12);
  const answer = await fetch(`${place.origin}/api/rooms`, {
    method: "POST",
    headers: { authorization: `Bearer ${setup}`, "content-type": "application/json" },
    body: JSON.stringify({
      name: "trick-texts",
      format: "circle",
      agreements,
      limits_text: TEXTS[0],
      slots: { welcome: TEXTS[1] },
    }),
  });
  assert.equal(answer.status, 201, JSON.stringify(await answer.clone().json()));
  const { link, facilitator_link: facilitatorLink } = await answer.json();
  const page = await stranger();
  await page.goto(link);
  await page.getByText("More about this room").click();
  await page.getByRole("heading", { name: "What is kept here" }).waitFor();
  await saysAll(page, "main li", agreements);
  await saysAll(page, "main li", [TEXTS[0]]);
  await isHarmless(page);
  const wren = place.start("openchair", "facilitate", facilitatorLink, "--as", "Wren");
  await wren.says(/\/agree/);
  for (const line of ["/agree", "/open"]) wren.types(line);
  await enter(page, link, "Maple");
  wren.types("/start");
  await wren.says(/\/post/);
  wren.types("/post");
  await page.locator(".stream .text").first().waitFor();
  await saysAll(page, ".stream .text p", [TEXTS[1]]);
  await isHarmless(page);
});

/** A screen that says in plain words what is, what one can do next, and where help is. */
async function says(page, heading, next) {
  await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
  await next.first().waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "Help", exact: true }).click();
  await page.locator("dialog li").first().waitFor();
  assert.deepEqual(await violations(page), []);
  await close(page);
  await isHarmless(page);
}

test("a room that does not exist", async () => {
  const page = await stranger();
  await page.goto(`${place.origin}/r/no-such-room`);
  await says(page, "There is no such room here", page.getByText("Whoever gave it to you can send it again"));
  await page.getByRole("link", { name: "To the front page" }).waitFor();
});

test("a server that cannot be reached, and the same page once it can", async () => {
  const [link] = place.room("circle", "far-away");
  const page = await stranger();
  await page.route("**/api/rooms/*", (route) => route.abort());
  await page.goto(link);
  await says(page, "The server cannot be reached just now", page.getByText("another network"));
  await page.unroute("**/api/rooms/*");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("This room is not open yet.").waitFor();
});

test("a room that nobody has opened yet, and then somebody does", async () => {
  const [link, facilitatorLink] = place.room("circle", "closed-room");
  const page = await stranger();
  await page.goto(link);
  await says(page, /./, page.getByText("Choose a name and a way in"));
  await page.getByLabel("Your name here").fill("Early");
  await page.getByRole("button", { name: "Agree and come in" }).click();
  await says(page, /./, page.getByText("You come in by yourself as soon as it opens."));
  const wren = place.start("openchair", "facilitate", facilitatorLink, "--as", "Wren");
  await wren.says(/\/agree/);
  for (const line of ["/agree", "/open"]) wren.types(line);
  await page.getByRole("region", { name: "Your next step" }).waitFor();
});

test("a locked door, and not being let in", async () => {
  const { link, wren } = await led(place, "circle", "locked-room");
  wren.types("/lock");
  await wren.says(/locked/);
  const page = await stranger();
  await page.goto(link);
  await page.getByLabel("Your name here").fill("Knocker");
  await page.getByRole("button", { name: "Agree and come in" }).click();
  await says(page, "You wait to be let in", page.getByText("You can write to the facilitators meanwhile"));
  wren.types("/decline Knocker");
  await says(page, "You were not let in this time", page.getByText("these people are there"));
});

test("a seat that is taken away", async () => {
  const { link, wren } = await led(place, "circle", "removing-room");
  const page = await stranger();
  await enter(page, link, "Trouble");
  wren.types("/remove Trouble");
  await says(page, "You have been asked to leave this meeting", page.getByText("these people are there"));
});

test("a room in which every seat is taken", async () => {
  const { link } = await led(small, "circle", "full-room");
  const first = await small.person();
  await enter(first, link, "First");
  const page = await stranger();
  await page.goto(link);
  await page.getByLabel("Your name here").fill("Second");
  await page.getByRole("button", { name: "Agree and come in" }).click();
  await says(page, /./, page.getByText("You come in by yourself when one is free"));
});

test("a network that blocks this kind of connection", async () => {
  const { link } = await led(place, "circle", "blocked-room");
  const page = await stranger();
  await page.routeWebSocket(/\/ws$/, (socket) => socket.close());
  await page.goto(link);
  await page.getByLabel("Your name here").fill("Blocked");
  await page.getByRole("button", { name: "Agree and come in" }).click();
  await says(page, /./, page.getByText("another network, such as the phone's own, may help"));
});

test("a facilitator's link that opens nothing", async () => {
  const { link } = await led(place, "circle", "wrong-link");
  const page = await stranger();
  await page.goto(`${link}#f=${"a".repeat(43)}`);
  await page.getByLabel("Your name here").fill("Nobody");
  await page.getByRole("button", { name: "Agree and come in" }).click();
  await says(page, "This link does not open the door", page.getByText("can make another one"));
});

const WITHOUT = [
  ["without scripts", { javaScriptEnabled: false }, async () => {}],
  ["in a browser that is too old for it", {}, (page) => page.route("**/*.js", (route) => route.abort())],
];

for (const [how, options, prepare] of WITHOUT) {
  test(`a page ${how} says what else there is, and where help is`, async () => {
    const { link } = await led(place, "circle", `room-${how.replace(/\W/g, "-")}`);
    const page = await stranger(options);
    await prepare(page);
    await page.goto(link);
    await page.getByRole("heading", { name: "You have a link to a room" }).waitFor();
    await page.getByText("Another browser or another device may do").waitFor();
    await page.getByRole("heading", { name: "If you need help now" }).waitFor();
    assert.ok((await page.getByRole("listitem").count()) > 0);
    // It is the same page both times, and axe is a script.
    if (options.javaScriptEnabled !== false) assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.astray, []);
  });
}

test("no page broke its policy", () => {
  // What did not come was kept away by these tests.
  const others = [...place.faults, ...small.faults].filter(
    (fault) => !fault.startsWith("Failed to load resource"),
  );
  assert.deepEqual(others, []);
});
