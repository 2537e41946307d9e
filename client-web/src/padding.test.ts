import { expect, test } from "vitest";
import { padded } from "./padding";

const bytes = (message: unknown) => new TextEncoder().encode(padded(JSON.stringify(message))).length;

test("what someone says has the same length on the way, be it yes or three sentences", () => {
  for (const text of ["yes", "x".repeat(200), "ж".repeat(400)])
    expect(bytes({ type: "say", text })).toBe(1_024);
  expect(bytes({ type: "say", text: "x".repeat(1_100) })).toBe(4_096);
  expect(bytes({ type: "say", text: "x".repeat(4_097) })).toBe(8_192);
});

test("everything else is as short as the shortest", () => {
  expect(bytes({ type: "alive" })).toBe(256);
  expect(bytes({ type: "enter", alias: "x".repeat(250) })).toBe(1_024);
});

test("blanks change nothing of the message", () => {
  expect(JSON.parse(padded('{"type":"say","text":" a "}'))).toEqual({ type: "say", text: " a " });
});
