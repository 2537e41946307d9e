import { expect, it } from "vitest";
import { nextOf, wire } from "./schedule";

// A Tuesday evening, on whatever clock the tests run.
const tuesday = new Date(2026, 11, 1, 19, 30);

it("the next meeting is today if its time is still to come, and else in a week", () => {
  expect(nextOf([{ weekday: 1, at: "20:00" }], tuesday)).toEqual(new Date(2026, 11, 1, 20, 0));
  expect(nextOf([{ weekday: 1, at: "19:30" }], tuesday)).toEqual(new Date(2026, 11, 8, 19, 30));
});

it("the first of several times comes first, over the end of a week and of a year", () => {
  const times = [
    { weekday: 6, at: "10:00" },
    { weekday: 0, at: "07:15" },
  ];
  expect(nextOf(times, tuesday)).toEqual(new Date(2026, 11, 6, 10, 0));
  expect(nextOf(times, new Date(2026, 11, 31, 12, 0))).toEqual(new Date(2027, 0, 3, 10, 0));
  expect(nextOf([], tuesday)).toBeNull();
});

it("a time that was put down twice is told once", () => {
  const twice = [
    { weekday: 1, at: "19:30" },
    { weekday: 1, at: "19:30" },
    { weekday: 6, at: "19:30" },
  ];
  expect(wire(twice, "Europe/Lisbon")).toEqual([
    { weekday: "tuesday", time: "19:30", zone: "Europe/Lisbon" },
    { weekday: "sunday", time: "19:30", zone: "Europe/Lisbon" },
  ]);
});
