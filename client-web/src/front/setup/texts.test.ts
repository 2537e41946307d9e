import { expect, it } from "vitest";
import common from "../../../../words/en/common.ftl?raw";
import front from "../../../../words/en/front.ftl?raw";

const formats = import.meta.glob<string>("../../../../formats/*.toml", {
  eager: true,
  query: "?raw",
  import: "default",
});

it("every text that a group may bring has a name in words", () => {
  const texts = Object.values(formats).map((format) => format.split("\n[slots]\n")[1] ?? "");
  const slots = texts.flatMap((text) => [...text.matchAll(/^([a-z_]+) = /gm)].map(([, slot]) => slot ?? ""));
  // These two have boxes of their own.
  const named = new Set(slots.filter((slot) => slot !== "agree" && slot !== "limits"));
  const unnamed = [...named].filter((slot) => {
    const key = slot.replace(/_/g, "-");
    return !front.includes(`\nslot-${key} =`) && !common.includes(`\npart-${key} =`);
  });
  expect(named.size).toBeGreaterThan(50);
  expect(unnamed).toEqual([]);
});
