import { expect, it } from "vitest";
import catalogue from "../../words/en/page.ftl?raw";

const sources = import.meta.glob<string>(["./view/*.tsx", "./words.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const all = Object.values(sources).join("\n");
const keys = [...catalogue.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key ?? "");

it("every sentence that is said stands in the catalogue", () => {
  const said = [...all.matchAll(/say\(\s*"([^"]+)"/g)].map(([, key]) => key);
  expect(said.filter((key) => !keys.includes(key ?? ""))).toEqual([]);
});

it("every sentence of the catalogue is said", () => {
  // Some keys are made of a word and what it is about: `step-` and why, `company-` and how it stands.
  const made = [...all.matchAll(/`([a-z]+-)\$\{/g)].map(([, start]) => start ?? "");
  const unsaid = keys.filter(
    (key) => !all.includes(`"${key}"`) && !made.some((start) => key.startsWith(start)),
  );
  expect(unsaid).toEqual([]);
});
