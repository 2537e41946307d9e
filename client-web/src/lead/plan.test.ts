import { expect, it } from "vitest";
import { golden, view } from "../golden";
import { reduce } from "../model/reduce";
import { EMPTY, withLeading, withRoom } from "../model/state";
import { comesNext, onMyClock, plan } from "./plan";

// Welcome is 1, sharing 2, and closing 3: people gathered in 0.
const there = reduce(EMPTY, view());

it("the evening is a line with what is past, now and ahead, and when each ends", () => {
  expect(plan(there)).toEqual([
    { index: 1, id: "welcome", minutes: 2, is: "past", endsAt: null },
    { index: 2, id: "sharing", minutes: 50, is: "now", endsAt: 3_420_000 },
    { index: 3, id: "closing", minutes: 2, is: "ahead", endsAt: 3_540_000 },
  ]);
});

it("what is left out takes no time, and does not come next", () => {
  const without = withLeading(there, { left_out: [3] });
  expect(plan(without)[2]).toMatchObject({ is: "left-out", endsAt: null });
  expect(comesNext(without)).toBeUndefined();
});

it("the part behind what was put between keeps the minutes that it had", () => {
  const at = there.now;
  const { phase } = golden("phase_began");
  const silence = { ...phase, index: 2, id: "silence", inserted: true, ends_at: at + 60_000 };
  const between = reduce(there, { ...golden("phase_began"), at, phase: silence });
  expect(plan(between).map(({ endsAt }) => endsAt)).toEqual([null, 3_480_000, 3_600_000]);
  const unseen = withLeading(between, { behindMs: null });
  expect(plan(unseen).map(({ endsAt }) => endsAt)).toEqual([null, null, null]);
});

it("a room of a split has parts that the door does not list", () => {
  expect(plan(withRoom(there, { name: "Garden" }))).toEqual([]);
});

it("a moment of the meeting is told by the reader's own clock", () => {
  expect(onMyClock(90_000, 30_000, 1_000_000)).toBe(1_060_000);
});
