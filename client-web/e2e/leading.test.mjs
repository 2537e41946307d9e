import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Place, violations } from "./place.mjs";
import { foundInFiles } from "./traces.mjs";

const place = new Place();
const profile = mkdtempSync(join(tmpdir(), "openchair-profile-"));
let links;
let juniper;

before(async () => {
  await place.serve();
  links = place.room("circle");
  juniper = await place.personWithProfile(profile);
});

after(async () => {
  await place.end();
  rmSync(profile, { recursive: true, force: true });
});

const types = async (secret) => {
  await juniper.getByLabel("Your link, its key, or the passphrase of the room").fill(secret);
  await juniper.getByRole("button", { name: "Use it" }).click();
  await juniper.getByText("Now choose your name above").waitFor();
  await juniper.getByRole("button", { name: "Agree and come in", exact: true }).click();
};

test("a key that is wrong is said to be, and can be typed again", async () => {
  await juniper.goto(links[0]);
  await juniper.getByText("I hold this meeting").click();
  await types("no such passphrase");
  await juniper.getByText("That link or passphrase was not accepted.").waitFor();
  assert.deepEqual(await violations(juniper), []);
});

test("whoever pastes their link at the door holds the meeting", async () => {
  await types(links[1]);
  await juniper.getByRole("button", { name: "Open the doors" }).first().click();
  await juniper.getByRole("heading", { level: 1, name: /Arriving/ }).waitFor();
});

test("the browser's list of visited pages has no secret then", async () => {
  await juniper.getByRole("button", { name: "Leave quickly" }).first().click();
  await juniper.waitForURL("about:blank");
  await juniper.context().close();
  const [, secret] = links[1].split("#f=");
  const files = foundInFiles(profile, [secret]).map(({ file }) => file);
  // What a tab has once kept stays in the log of its store for a while (docs/decisions/0010).
  assert.deepEqual(
    files.filter((file) => !file.includes("Session Storage")),
    [],
  );
});

test("no page reported a fault or broke its policy", () => assert.deepEqual(place.faults, []));
