import { expect, it } from "vitest";
import type { RoomInfo } from "../wire/http";
import { sorted } from "./visit";

const room = (room: string, more: Partial<RoomInfo> = {}): RoomInfo => ({
  room,
  address: room,
  format: "circle",
  language: "en",
  led_by: "peers",
  open: false,
  ...more,
});

it("open rooms come first, then those that meet soon, then those without a time", () => {
  const rooms = [
    room("b"),
    room("late", { next_ms: 9 }),
    room("a"),
    room("soon", { next_ms: 3 }),
    room("on", { open: true }),
  ];
  expect(sorted(rooms).map(({ room }) => room)).toEqual(["on", "soon", "late", "a", "b"]);
});
