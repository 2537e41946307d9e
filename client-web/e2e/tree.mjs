// What a screen reader would be given: Chromium's accessibility tree, as far as a test asks about it.

/** The nodes that are there for a screen reader, in reading order, each with its role, name and live region. */
export async function tree(page) {
  const inspector = await page.context().newCDPSession(page);
  const { nodes } = await inspector.send("Accessibility.getFullAXTree");
  await inspector.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = [];
  const walk = (node) => {
    if (!node.ignored) inOrder.push(seen(node, byId));
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
  };
  walk(nodes[0]);
  return inOrder;
}

function seen(node, byId) {
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  return {
    role: node.role.value,
    name: plain(node.name?.value ?? ""),
    level: properties.level,
    focused: properties.focused === true,
    live: properties.live ?? "off",
    text: () => plain(textOf(node, byId)),
  };
}

/** All text below a node, as it would be spoken. */
function textOf(node, byId) {
  if (node.role.value === "StaticText" && !node.ignored) return node.name.value;
  const below = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  return below.map((child) => textOf(child, byId)).join(" ");
}

/** Without the marks that keep a name's direction to itself, and with single blanks. */
const plain = (text) =>
  text
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** What is told without being asked for: the text of each polite region of this kind (`log` or `status`). */
export async function told(page, kind) {
  const nodes = await tree(page);
  return nodes.filter(({ role, live }) => role === kind && live === "polite").map((node) => node.text());
}

/** Waits until one of these regions says this, whole; gives all that they say then. */
export async function hears(page, kind, words) {
  const matches = (text) => (words instanceof RegExp ? words.test(text) : text === words);
  for (const until = Date.now() + 20_000; ; ) {
    const texts = await told(page, kind);
    if (texts.some(matches)) return texts;
    if (Date.now() > until) throw new Error(`no ${kind} says ${words}, but: ${JSON.stringify(texts)}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
