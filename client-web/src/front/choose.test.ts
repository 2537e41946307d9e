import { expect, it } from "vitest";
import told from "../../../words/en/front.ftl?raw";
import shipped from "../../../words/en/kinds.ftl?raw";
import { FAITHS, fitting, KINDS, TOPICS, WAYS } from "./choose";

it("every answer finds a kind of evening, and few enough to choose from", () => {
  for (const way of [null, ...WAYS]) {
    for (const topic of [null, ...TOPICS]) {
      for (const faith of [null, ...FAITHS]) {
        const found = fitting({ way, topic, faith });
        expect(found.length, `${way} ${topic} ${faith}`).toBeGreaterThan(0);
        expect(found.length).toBeLessThan(6);
      }
    }
  }
});

it("nobody who wants none meets words of faith, and what is meant comes first", () => {
  expect(fitting({ way: null, topic: "free", faith: "without" })).not.toContain("twelve_step");
  expect(fitting({ way: null, topic: "free", faith: "with" })[0]).toBe("twelve_step");
  expect(fitting({ way: "speak", topic: "loss", faith: "any" })[0]).toBe("grief_circle");
  expect(fitting({ way: "listen", topic: "company", faith: null })[0]).toBe("lounge");
});

it("every kind that ships can be found, and is told in one sentence", () => {
  const ids = [...shipped.matchAll(/^format-([\w-]+) =/gm)].map(([, id]) => id?.replace(/-/g, "_"));
  expect(Object.keys(KINDS).sort()).toEqual(ids.sort());
  for (const id of Object.keys(KINDS)) expect(told).toContain(`is-${id.replace(/_/g, "-")} =`);
});
