import { describe, expect, it } from "vitest";
import { golden, view } from "../golden";
import { reduce } from "../model/reduce";
import { EMPTY, type State, withLeading, withRoom } from "../model/state";
import type { RoomView, ServerFrame } from "../wire/server";
import { ACTS, act, KEYS } from "./acts";
import { next } from "./next";

const there = reduce(EMPTY, view());
const after = (...told: ServerFrame[]): State => told.reduce(reduce, there);
const free = after(golden("turn_ended"));
const phase = (change: Partial<NonNullable<RoomView["phase"]>>): State =>
  withRoom(free, { phase: free.room?.phase ? { ...free.room.phase, ...change } : null });

describe("what comes next", () => {
  const is = (state: State) => next(state)?.is ?? null;

  it("is to open, and then to start", () => {
    expect(is(withRoom(there, { phase: null }))).toBe("open");
    const gathering = withLeading(
      withRoom(phase({ index: 0, id: "gather", kind: "open" }), { ends_at: null }),
      {
        firstPart: 1,
      },
    );
    expect(is(gathering)).toBe("start");
  });

  it("never cuts off who speaks without naming the turn", () => {
    expect(next(there)?.message).toEqual({ type: "close_turn", turn: 3 });
  });

  it("is to call the first hand, by name", () => {
    expect(next(free)).toEqual({ is: "call", who: "Juniper", message: { type: "call" } });
  });

  it("is to go on to the next part, by its name, when nobody waits", () => {
    const nobody = withRoom(withLeading(free, { hands: [] }), { waiting: 0 });
    expect(next(nobody)).toMatchObject({ is: "advance", to: "closing", message: { phase: 2 } });
    expect(next(withLeading(nobody, { left_out: [3] }))).toMatchObject({ is: "advance", to: null });
  });

  it("names nobody in a round, where hands would tell who passes", () => {
    const round = withLeading(phase({ order: "round" }), { hands: [] });
    expect(is(round)).toBe("ask-next");
  });

  it("is to read the text that is offered, part by part", () => {
    const text = withRoom(phase({ kind: "text" }), { next_part: 1 });
    expect(next(text)?.message).toEqual({ type: "post", part: 1 });
  });

  it("is to go on, in a rest and behind what was put between", () => {
    expect(is(withRoom(free, { rests: true }))).toBe("go-on");
    expect(is(phase({ inserted: true }))).toBe("end-insert");
  });

  it("is nothing while the meeting ends", () => {
    expect(next(withRoom(free, { ending_at: 900_000 }))).toBeNull();
  });
});

describe("keys", () => {
  it("are one letter each, and no two alike", () => {
    const letters = [...Object.values(KEYS), "k", "r", "w", "?"];
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => letter.length === 1)).toBe(true);
  });

  it.each(ACTS)("%s names the turn or the part that it is about, if it is about one", (id) => {
    for (const state of [there, free]) {
      const { message } = act(id, state, state.now);
      if (message && ["extend", "close_turn"].includes(message.type))
        expect(message).toHaveProperty("turn", 3);
      if (message && ["advance", "back", "extend_phase"].includes(message.type))
        expect(message).toHaveProperty("phase", 2);
    }
  });

  it("do nothing that would be refused", () => {
    const nothing = (id: (typeof ACTS)[number], state: State) => act(id, state, state.now).message;
    expect(nothing("thank", free)).toBeNull();
    expect(nothing("invite", phase({ order: "round" }))).toBeNull();
    expect(nothing("ahead", phase({ inserted: true }))).toBeNull();
    expect(nothing("agreements", there)).toBeNull();
    expect(nothing("hold", withRoom(free, { rests: true }))).toBeNull();
    expect(nothing("undo", there)).toBeNull();
  });

  it("turn back what they have turned", () => {
    expect(act("hold", withLeading(free, { held: true }), 0).message).toEqual({ type: "hold", on: false });
    expect(act("floor", phase({ hands: false }), 0).message).toEqual({ type: "floor", open: true });
    expect(act("lock", withLeading(free, { locked: true }), 0).message).toEqual({ type: "lock", on: false });
    expect(act("calm", withRoom(free, { rests: true }), 0).message).toEqual({ type: "calm", on: false });
  });

  it("give a minute to the speaker, or else to the part", () => {
    expect(act("more", there, 0).message).toMatchObject({ type: "extend" });
    expect(act("more", free, 0).message).toMatchObject({ type: "extend_phase" });
  });
});
