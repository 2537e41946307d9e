// Someone who has only a keyboard: they reach a control by Tab, and see where they are all the way.

/** What has the focus: its name, and whether that can be seen. */
const focused = (page) =>
  page.evaluate(async () => {
    // As it is seen, and not as it is just about to change.
    for (const _ of "two") await new Promise(requestAnimationFrame);
    const at = document.activeElement;
    if (at === null || at === document.body) return { name: "" };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    // Of something larger than the page, such as what was said, its upper end counts.
    const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const top = document.elementFromPoint(
      middle(box.left, box.right, innerWidth),
      middle(box.top, box.bottom, innerHeight),
    );
    return {
      name: (at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent).trim(),
      marked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      under:
        at.contains(top) || top?.contains(at)
          ? null
          : (top?.outerHTML.slice(0, 200) ?? "the edge of the page"),
    };
  });

const STOPS_MAX = 80;

/** Presses Tab until this has the focus; gives the names of all that had it on the way. */
export async function reaches(page, name, key = "Tab") {
  const passed = [];
  for (let stop = 0; stop < STOPS_MAX; stop++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at.name === "") continue;
    if (!at.marked || at.under) throw new Error(`the focus cannot be seen: ${JSON.stringify(at)}`);
    passed.push(at.name);
    if (name.test(at.name)) return passed;
  }
  throw new Error(`${name} is never reached, only ${passed.join(" | ")}`);
}

/** Reaches it and does what it does. */
export async function does(page, name, key = "Enter") {
  const passed = await reaches(page, name);
  await page.keyboard.press(key);
  return passed;
}
