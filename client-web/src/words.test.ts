import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { fitting, LANGUAGES } from "./words";

const catalogues = import.meta.glob<string>("../../words/*/{common,kinds,codes,page,more,lead,front}.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});
const sources = import.meta.glob<string>(["./**/*.{ts,tsx}", "!./**/*.test.ts", "!./wire/**"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const all = Object.values(sources).join("\n");

/** The keys of all catalogues of a language, each with the variables that its sentence takes. */
function sentences(language: string): Map<string, string[]> {
  const files = Object.entries(catalogues).filter(([path]) => path.includes(`/words/${language}/`));
  const messages = files.flatMap(([, text]) => new FluentResource(text).body);
  return new Map(messages.map(({ id, value }) => [id, [...variables(value)].sort()]));
}

function* variables(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && node.type === "var" && "name" in node) yield String(node.name);
  for (const value of Object.values(node)) yield* variables(value);
}

const english = sentences("en");

it("no two catalogues say the same key", () => {
  const keys = Object.entries(catalogues)
    .filter(([path]) => path.includes("/words/en/"))
    .flatMap(([, text]) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key));
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

it("every sentence that is said stands in a catalogue", () => {
  const said = [...all.matchAll(/say\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "");
  expect(said.filter((key) => !english.has(key))).toEqual([]);
});

it("every sentence of the catalogues is said", () => {
  // Some keys are made of a word and what it is about: `step-` and why, `over` and `-next`.
  const starts = [...all.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map(([, start]) => start ?? "");
  const ends = [...all.matchAll(/\$\{\w+\}(-[a-z-]+)`/g)].map(([, end]) => end ?? "");
  const words = ["part-", "sign-", "role-", "veil-", "format-"];
  const isMade = (key: string) =>
    [...starts, ...words].some((start) => key.startsWith(start)) ||
    ends.some((end) => key.endsWith(end) && english.has(key.slice(0, -end.length)));
  const unsaid = [...english.keys()].filter((key) => !all.includes(`"${key}"`) && !isMade(key));
  expect(unsaid).toEqual([]);
});

describe.each(Object.keys(LANGUAGES).filter((language) => language !== "en"))("in %s", (language) => {
  it("every sentence is there, with what is filled into it", () => {
    const here = sentences(language);
    const distinct = (found: string[] | undefined) => [...new Set(found)];
    const differing = [...english].filter(
      ([key, filled]) => distinct(here.get(key)).join() !== distinct(filled).join() || !here.has(key),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
    // What no native speaker has read says so, and English has nothing to say there.
    expect([...here.keys()].filter((key) => !english.has(key))).toEqual(["language-unread"]);
  });
});

it("the first language of a reader's that there is is spoken", () => {
  expect(fitting(["gsw", "fr-CH", "en"])).toBe("fr");
  expect(fitting(["AR-eg"])).toBe("ar");
  expect(fitting(["constructor", "tlh"])).toBe("en");
});
