import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, goesTo, led, line, says } from "./people.mjs";
import { Place } from "./place.mjs";

const place = new Place("waits.choose_room_ms=500");
let wren;
let maple;
let finch;

before(async () => {
  await place.serve();
  const room = await led(place, "circle");
  wren = room.wren;
  maple = await place.person({ viewport: { width: 390, height: 844 }, hasTouch: true });
  finch = await place.person();
  await enter(maple, room.link, "Maple");
  await enter(finch, room.link, "Finch");
});

after(() => place.end());

test("one is led into a smaller room, and what is said there stays there", async () => {
  await says(maple, "This is for all of us.");
  await line(finch, "This is for all of us.").waitFor();
  await goesTo(wren, "Sharing");
  await maple.getByRole("button", { name: "Raise my hand" }).click();
  await maple.getByLabel("Your draft").fill("Not said yet.");
  wren.types("/split 10 choice oak, elm");
  for (const [page, name] of [
    [maple, "oak"],
    [finch, "elm"],
  ])
    await page.getByRole("button", { name }).click();
  await maple.getByText(/You are in the smaller room .?oak/).waitFor();
  await maple.getByLabel("Your words").waitFor();
  assert.equal(await maple.getByLabel("Your words").inputValue(), "");
  await says(maple, "Only for the two of us.");
  await line(maple, "Only for the two of us.").waitFor();
  assert.equal(await line(maple, "This is for all of us.").count(), 0);
});

test("a reload in a smaller room keeps the rooms apart", async () => {
  await maple.reload();
  await line(maple, "Only for the two of us.").waitFor();
  assert.equal(await line(maple, "This is for all of us.").count(), 0);
});

test("one is led back to what was said before, and to one's own draft", async () => {
  await finch.getByText(/You are in the smaller room .?elm/).waitFor();
  wren.types("/recall");
  for (const page of [maple, finch]) await line(page, "This is for all of us.").waitFor();
  for (const page of [maple, finch]) assert.equal(await line(page, "Only for the two of us.").count(), 0);
  await maple.getByLabel("Your draft").waitFor();
  assert.equal(await maple.getByLabel("Your draft").inputValue(), "Not said yet.");
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
