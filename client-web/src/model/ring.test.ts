import { describe, expect, it } from "vitest";
import { began, gone, set, usedBy } from "./clock";
import { HEIGHT, places, RING_SEATS_MAX, WIDTH } from "./ring";

describe("the circle", () => {
  it("has a place for everyone inside its box, and one's own at the foot", () => {
    for (let count = 1; count <= RING_SEATS_MAX; count += 1) {
      const all = places(count, count - 1);
      expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      expect(all.every(({ x, y }) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT)).toBe(true);
      expect(Math.max(...all.map(({ y }) => y))).toBe(all[count - 1]?.y);
    }
  });
});

describe("the turn's clock", () => {
  it("goes while nobody writes, and stands still meanwhile", () => {
    const turn = began(4, 60_000, 1_000);
    expect(gone(turn, 31_000)).toBe(0.5);
    const still = set(turn, true, 31_000);
    expect(usedBy(still, 90_000)).toBe(30_000);
    expect(usedBy(set(still, false, 90_000), 100_000)).toBe(40_000);
  });

  it("is never more than over", () => expect(gone(began(4, 60_000, 0), 999_999)).toBe(1));
});
