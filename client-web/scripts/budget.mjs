// What a phone has to fetch until its owner is in a meeting, packed with brotli, against what the issue of a slow line
// allows: 30 KB of script and 8 KB of style. Counts `dist/`, or the folder that is named; exits with 1 when it is over.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const KB = 1_000;
const BUDGET = { script: 30 * KB, style: 8 * KB };
/** What says the words of the door and of the meeting. They are data, and counted beside the script. */
const WORDS = ["common", "page"];

const folder = process.argv[2] ?? "dist";
const assets = join(folder, "assets");
const packed = async (file) => (await stat(join(assets, `${file}.br`))).size;
const sum = async (files) => (await Promise.all([...files].map(packed))).reduce((all, one) => all + one, 0);

/** A script and all that it imports before it runs. What it may fetch later is not among them. */
async function withImports(file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const code = await readFile(join(assets, file), "utf8");
  for (const [, other] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    await withImports(other, known);
  return known;
}

const page = await readFile(join(folder, "room.html"), "utf8");
const named = (ending) =>
  [...page.matchAll(new RegExp(`assets/([^"']+\\.${ending})"`, "g"))].map(([, file]) => file);
const scripts = new Set();
for (const file of named("js")) await withImports(file, scripts);

const script = await sum(scripts);
const style = await sum(named("css"));
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
console.log(`script ${kb(script)} of ${kb(BUDGET.script)}, style ${kb(style)} of ${kb(BUDGET.style)}`);
for (const language of ["en", "es", "de", "fr", "pt", "ar"]) {
  const words = await sum(WORDS.map((name) => `${language}-${name}.json`)).catch(() => null);
  if (words !== null) console.log(`words in ${language} ${kb(words)}, with the script ${kb(script + words)}`);
}
if (script > BUDGET.script || style > BUDGET.style) {
  console.error("the page is over its budget");
  process.exit(1);
}
