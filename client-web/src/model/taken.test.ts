import { describe, expect, it } from "vitest";
import { golden, view } from "../golden";
import { isNear } from "../near";
import type { Me } from "../wire/server";
import { reduce } from "./reduce";
import { EMPTY, type State } from "./state";
import { taken } from "./taken";

const there = (own: Partial<Me> = {}): State => reduce(EMPTY, view({ me: { ...view().me, ...own } }));
const me = (state: State): Me => state.me ?? view().me;

describe("a message that was taken", () => {
  it("makes known what nobody else is told", () => {
    expect(me(taken(there(), { type: "listen", on: true })).listening).toBe(true);
    expect(me(taken(there(), { type: "more_time", on: true })).more_time).toBe(true);
    expect(me(taken(there(), { type: "stand_in" })).stands_in).toBe(true);
    expect(me(taken(there(), { type: "stand_in", on: false })).stands_in).toBe(false);
  });

  it("leaves nothing on the screen that was answered", () => {
    const offered = reduce(there(), golden("text_offered"));
    expect(me(taken(offered, { type: "skip", part: 0 })).offered).toBeNull();
    const missed = reduce(there(), golden("turn_missed"));
    expect(me(taken(missed, { type: "pass" })).missed_turn).toBe(false);
    const asked = there({ private: { asked_by: ["a", "b"], with: [], blocked: [] } });
    expect(me(taken(asked, { type: "answer_to_write", seat: "a", yes: true })).private).toEqual({
      asked_by: ["b"],
      with: ["a"],
      blocked: [],
    });
    expect(me(taken(asked, { type: "answer_to_write", seat: "a", yes: false })).private?.with).toEqual([]);
  });

  it("blocks someone once, and lifts that", () => {
    const known = there({ private: { asked_by: [], with: [], blocked: ["a"] } });
    const twice = taken(known, { type: "block", seat: "a" });
    expect(me(twice).private?.blocked).toEqual(["a"]);
    expect(me(taken(twice, { type: "block", seat: "a", on: false })).private?.blocked).toEqual([]);
  });

  it("of any other kind changes nothing", () => {
    const state = there();
    expect(taken(state, { type: "say", text: "hello" })).toBe(state);
  });
});

describe("one's own last turn", () => {
  const mine = { ...golden("turn_began"), turn: 4, seat: there().me?.seat ?? "" };
  const over = { ...golden("turn_ended"), turn: 4, at: 90_000 };

  it("can be taken up again for a moment, unless it was ended by someone else", () => {
    expect(reduce(reduce(there(), mine), over).finishedAt).toBe(90_000);
    const closed = reduce(reduce(there(), mine), golden("turn_closing"));
    expect(reduce(closed, over).finishedAt).toBeNull();
  });

  it("is near when one is next, asked, or has the floor", () => {
    expect([there({ place: 3 }), there({ place: 1 }), reduce(there(), mine)].map(isNear)).toEqual([
      false,
      true,
      true,
    ]);
    expect(isNear(reduce(there({ place: null }), golden("ready_check")))).toBe(true);
  });
});
