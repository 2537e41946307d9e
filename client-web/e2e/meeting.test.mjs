import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { line } from "./people.mjs";
import { Place, violations } from "./place.mjs";

const place = new Place();
let links;
let wren;
let maple;
let finch;

before(async () => {
  await place.serve();
  links = place.room("circle");
  wren = place.start("openchair", "facilitate", links[1], "--as", "Wren");
  await wren.says(/\/agree/);
  wren.types("/agree");
  wren.types("/open");
  maple = await place.person({ viewport: { width: 390, height: 844 }, hasTouch: true });
  finch = await place.person({ viewport: { width: 1280, height: 800 }, colorScheme: "dark" });
});

after(() => place.end());

const enter = async (page, name, way = "Agree and come in") => {
  await page.goto(links[0]);
  await page.getByLabel("Your name here").fill(name);
  await page.getByRole("button", { name: way, exact: true }).click();
};

const says = async (page, words) => {
  await page.getByLabel("Your words").fill(words);
  await page.getByRole("button", { name: "Send", exact: true }).click();
};

test("the door tells what is agreed, and lets in by one tap", async () => {
  await maple.goto(links[0]);
  await maple.getByText("We let each other finish.").waitFor();
  assert.deepEqual(await violations(maple), []);
  await enter(maple, "Maple");
  await enter(finch, "Finch");
  await finch.getByRole("button", { name: "Send", exact: true }).waitFor();
  assert.ok(!(await finch.title()).includes("a-room"));
});

test("what one says in an open part everyone reads, as text and nothing else", async () => {
  await says(maple, "<b>Good evening</b>, everyone.");
  await line(finch, "<b>Good evening</b>, everyone.").waitFor();
  await line(maple, "<b>Good evening</b>, everyone.").waitFor();
  await maple.getByRole("button", { name: "What can be done about this line of" }).click();
  await maple.getByRole("button", { name: "Take back" }).click();
  await line(finch, "<b>Good evening</b>, everyone.").waitFor({ state: "detached" });
});

test("a turn goes from a hand to the floor and back, with the draft that was written meanwhile", async () => {
  wren.types("/start");
  let [, part] = await wren.says(/Now: ([^,]+),/);
  while (part !== "Sharing") {
    wren.types("/next");
    [, part] = await wren.says(/Now: ([^,]+),/);
  }
  await maple.getByRole("button", { name: "Raise my hand" }).click();
  await maple.getByLabel("Your draft").fill("I have been thinking of spring.");
  wren.types("/call");
  await maple.getByRole("button", { name: "I am ready" }).click();
  assert.equal(await maple.getByLabel("Your words").inputValue(), "I have been thinking of spring.");
  await finch.getByText(/Maple.? has the floor/).waitFor();
  assert.ok(!(await line(finch, "I have been thinking").isVisible()), "a draft went out by itself");
  await maple.getByRole("button", { name: "Send", exact: true }).click();
  await line(finch, "I have been thinking of spring.").waitFor();
  for (const page of [maple, finch]) assert.deepEqual(await violations(page), []);
});

test("whoever needs a person now hears the truth, and is alone with whoever comes", async () => {
  await finch.getByRole("button", { name: "Help", exact: true }).click();
  await finch.getByRole("button", { name: "I need a person now" }).click();
  await finch.getByText("Those who lead have just been told").waitFor();
  await wren.says(/Finch needs a person now/);
  wren.types("/go Finch");
  await finch.getByText(/is here for you now/).waitFor();
  wren.types("/aside I am here.");
  await finch.getByText("I am here.").waitFor();
  await finch.getByLabel(/With .*Wren.* alone/).fill("Thank you. It is a hard night.");
  await finch.getByRole("button", { name: "Send to this one person" }).click();
  await wren.says(/Finch, with you alone: Thank you. It is a hard night./);
  assert.deepEqual(await violations(finch), []);
  assert.equal(await maple.getByText("a hard night").count(), 0);
});

test("a note goes to those who lead and nowhere else", async () => {
  await maple.getByRole("button", { name: "Note to the facilitators" }).click();
  await maple.getByLabel("Only the facilitators read this").fill("A word for you only.");
  await maple.getByRole("button", { name: "Send to the facilitators" }).click();
  await maple.getByText("The facilitators can read it now.").waitFor();
  await maple.getByRole("button", { name: "Close" }).click();
  await wren.says(/Note from Maple, to the facilitators: A word for you only./);
  assert.equal(await finch.getByText("A word for you only.").count(), 0);
});

test("a server that is killed costs nobody their turn or their words", async () => {
  await place.server.kill();
  await maple.getByLabel("Your words").fill("Written while nobody answers.");
  await maple.getByRole("button", { name: "Send", exact: true }).click();
  await maple.getByText("Not confirmed yet").waitFor();
  await place.serve();
  await line(finch, "Written while nobody answers.").waitFor();
  await maple.getByText("Not confirmed yet").waitFor({ state: "detached" });
  await maple.getByRole("button", { name: "I am finished" }).click();
  await finch.getByText(/Maple.? has the floor/).waitFor({ state: "detached" });
  assert.equal(await line(finch, "Written while nobody answers.").count(), 1);
});

test("a reload comes back to the same seat", async () => {
  await maple.reload();
  await line(maple, "I have been thinking of spring.").waitFor();
});

test("a second tab goes on with the seat, and the first may take it back", async () => {
  const second = place.watched(await maple.context().newPage());
  await second.goto(links[0]);
  await second.getByRole("button", { name: "Go on here" }).click();
  await line(second, "I have been thinking of spring.").waitFor();
  await maple.getByRole("button", { name: "Take it back here" }).click();
  await second.getByText("Your seat was taken up").waitFor();
  await line(maple, "I have been thinking of spring.").waitFor();
  await second.close();
});

test("help stands on the page, and leaving quickly leaves nothing behind", async () => {
  await maple.getByRole("button", { name: "Help", exact: true }).click();
  await maple.getByRole("heading", { name: "If you need help now" }).waitFor();
  await maple.getByRole("button", { name: "Close" }).click();
  await maple.getByRole("button", { name: "Leave quickly" }).first().click();
  await maple.waitForURL("about:blank");
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
