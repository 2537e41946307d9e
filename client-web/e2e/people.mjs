// What people do in a room, as every test needs it: they come in, they say something, and someone leads them on.

/** A room with its facilitator at the terminal, whose door is open. */
export async function led(place, format, name = "a-room") {
  const [link, facilitatorLink] = place.room(format, name);
  const wren = place.start("openchair", "facilitate", facilitatorLink, "--as", "Wren");
  await wren.says(/\/agree/);
  wren.types("/agree");
  wren.types("/open");
  return { link, facilitatorLink, wren };
}

/** Begins the evening, and goes on to this part of it. */
export async function goesTo(wren, part) {
  wren.types("/start");
  let [, now] = await wren.says(/Now: ([^,]+),/);
  while (now !== part) {
    wren.types("/next");
    [, now] = await wren.says(/Now: ([^,]+),/);
  }
}

export async function enter(page, link, name, way = "Agree and come in") {
  await page.goto(link);
  await page.getByLabel("Your name here").fill(name);
  await page.getByRole("button", { name: way, exact: true }).click();
  await page.getByRole("region", { name: "Your next step" }).waitFor();
}

export async function says(page, words) {
  await page.getByLabel("Your words").fill(words);
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

/** What stands in the stream with these words; what a screen reader is told by itself stands elsewhere. */
export const line = (page, words) => page.locator(".stream").getByText(words);

/** Opens what stands behind "More", and one fold of it. */
export async function more(page, fold) {
  await page.getByRole("button", { name: "More", exact: true }).click();
  if (fold) await page.getByText(fold, { exact: true }).click();
}

export async function close(page) {
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
}

/** Opens all that is folded at the door, one after another: what comes in between moves the rest. */
export async function unfoldDoor(page) {
  await page.getByText("More about this room").click();
  await page.getByRole("heading", { name: "What is kept here" }).waitFor();
  await page.getByText("I was here before").click();
  await page.getByLabel("Your four words").waitFor();
}
