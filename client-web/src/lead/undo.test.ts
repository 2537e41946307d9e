import { expect, it } from "vitest";
import { golden, view } from "../golden";
import { reduce } from "../model/reduce";
import { EMPTY, type Frame, type State, withRoom } from "../model/state";
import { undos } from "./undo";

const there = reduce(EMPTY, view());
const me = there.me?.seat ?? "";
const at = there.now;

let own = 100;
function acted(act: Frame<"acted">["act"], change: Partial<Frame<"acted">> = {}): Frame<"acted"> {
  own += 1;
  return { ...golden("acted"), own, at, by: me, act, seat: null, line: null, ...change };
}

const after = (...told: Frame<"acted">[]): State => told.reduce(reduce, there);
const messages = (state: State, now = at) => undos(state, now).map(({ message }) => message);

it("each act that can be undone is, by its own message", () => {
  const state = after(
    acted("quieten", { seat: "a" }),
    acted("hide", { line: 7 }),
    acted("veil", { line: 8 }),
    acted("remove", { seat: "b" }),
    acted("decline", { seat: "c" }),
    acted("lock"),
    acted("calm"),
    acted("admit", { seat: "d" }),
  );
  expect(messages(state)).toEqual([
    { type: "calm", on: false },
    { type: "lock", on: false },
    { type: "remove", seat: "c", on: false },
    { type: "remove", seat: "b", on: false },
    { type: "veil", line: 8, on: false },
    { type: "hide", line: 7, on: false },
    { type: "quieten", seat: "a", minutes: 0 },
  ]);
});

it("what was taken back is no longer offered, and what was done twice once", () => {
  expect(messages(after(acted("lock"), acted("unlock")))).toEqual([]);
  const twice = after(
    acted("quieten", { seat: "a" }),
    acted("quieten", { seat: "b" }),
    acted("quieten", { seat: "a" }),
  );
  expect(messages(twice)).toHaveLength(2);
});

it("after a minute it is gone from there", () => {
  const state = after(acted("lock"));
  expect(messages(state, at + 59_999)).toHaveLength(1);
  expect(messages(state, at + 60_000)).toEqual([]);
});

it("who did it is said only where it was another", () => {
  const [mine] = undos(after(acted("lock")), at);
  const [other] = undos(after(acted("lock", { by: "another" })), at);
  expect([mine?.by, other?.by]).toEqual([null, "another"]);
});

it("the end of the meeting stands first", () => {
  const state = withRoom(after(acted("lock")), { ending_at: at + 60_000 });
  expect(messages(state)[0]).toEqual({ type: "undo_end" });
});
