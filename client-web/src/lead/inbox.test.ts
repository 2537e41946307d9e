import { describe, expect, it } from "vitest";
import { golden, view } from "../golden";
import { reduce } from "../model/reduce";
import { EMPTY, type Frame, type State, withLeading, withMe, withRoom } from "../model/state";
import type { ServerFrame } from "../wire/server";
import { duties, inbox, waiting } from "./inbox";

const there = reduce(EMPTY, view());
const me = there.me?.seat ?? "";
const maple = "3f0ca1d97be24468";
const juniper = "b27e0d5419f38ac1";
const at = there.now + 1_000;
const none: ReadonlySet<number> = new Set();

let own = 200;
const news = <T extends Frame<"noted" | "reported" | "arrived" | "answered" | "alert" | "hint" | "acted">>(
  event: T,
  change: Partial<T>,
): T => {
  own += 1;
  return { ...event, at, own, ...change };
};
const after = (...told: ServerFrame[]): State => told.reduce(reduce, there);
const kinds = (state: State, dealt = none) => inbox(state, dealt).map(({ type }) => type);

it("reports and alerts stand above notes", () => {
  const state = after(
    news(golden("noted"), {}),
    news(golden("alert"), { alert: "too_few" }),
    news(golden("reported"), {}),
  );
  expect(kinds(state)).toEqual(["alert", "reported", "noted"]);
});

it("what was dealt with is gone", () => {
  const note = news(golden("noted"), {});
  expect(kinds(after(note), new Set([note.own]))).toEqual([]);
});

it("only arrivals that a welcome is for are told, while they are here", () => {
  const arrived = (seat: string, newcomer: boolean, late: boolean) =>
    news(golden("arrived"), { seat, newcomer, late });
  expect(kinds(after(arrived(maple, false, false)))).toEqual([]);
  expect(kinds(after(arrived(maple, true, false), arrived(juniper, false, true)))).toHaveLength(2);
  expect(kinds(after(arrived("somebody gone", true, true)))).toEqual([]);
});

it("the newest answers of a person stand for all, and withdrawn ones for none", () => {
  const answered = (change: Partial<Frame<"answered">>) => news(golden("answered"), change);
  expect(inbox(after(answered({}), answered({})), none)).toHaveLength(1);
  expect(kinds(after(answered({}), answered({ answers: [] })))).toEqual([]);
});

it("what others did can be undone from there, and one's own act is no news", () => {
  const acted = (by: string) => news(golden("acted"), { by, act: "lock", seat: null, line: null });
  expect(kinds(after(acted(maple)))).toEqual(["acted"]);
  expect(kinds(after(acted(me)))).toEqual([]);
});

describe("an alert goes by itself", () => {
  const alert = (kind: Frame<"alert">["alert"], change: Partial<Frame<"alert">> = {}) =>
    news(golden("alert"), { alert: kind, ...change });

  it("when the turn that it was about is over", () => {
    const overrun = after(alert("overrun"));
    expect(kinds(overrun)).toEqual(["alert"]);
    expect(kinds(reduce(overrun, { ...golden("turn_ended"), at }))).toEqual([]);
  });

  it("when the part that it was about is over", () => {
    const ending = after(alert("phase_ending"));
    expect(kinds(reduce(ending, { ...golden("phase_began"), at: at + 5_000 }))).toEqual([]);
  });

  it("when the chair is given away", () => {
    const asked = after(alert("chair_asked", { seat: juniper }));
    expect(kinds(asked)).toEqual(["alert"]);
    expect(kinds(reduce(asked, { ...golden("chair"), at, seat: juniper }))).toEqual([]);
  });

  it("and one that this page does not know is not shown", () => {
    expect(kinds(after(alert("fireworks" as "overrun")))).toEqual([]);
  });
});

it("a hint about quiet is there while it is quiet", () => {
  const quiet = after(
    { ...golden("hands"), at: at - 600, hands: [], held: false },
    { ...golden("turn_ended"), at: at - 500 },
    news(golden("hint"), { hint: "no_hands" }),
  );
  expect(kinds(quiet)).toEqual(["hint"]);
  expect(kinds(reduce(quiet, { ...golden("turn_began"), at: at + 5 }))).toEqual([]);
});

it("what waits is counted with the door, lines to read, offers and whoever is alone", () => {
  const before = waiting(there, none);
  const crisis = { seat: maple, alias: "Maple", by: null };
  const state = withLeading(withMe(there, { chair_offered: true }), {
    crises: [crisis],
    waiting: [{ seat: "x", alias: "Rook", role: "member" }],
  });
  expect(waiting(state, none) - before).toBe(3);
});

describe("what stands first", () => {
  it("is the floor for the chair, with everything open while nobody else has the door", () => {
    expect(duties(withLeading(there, { doorkeeper: null }))).toEqual({ first: "floor", folded: false });
    expect(duties(withLeading(there, { doorkeeper: juniper }))).toEqual({ first: "floor", folded: true });
  });

  it("is people for whoever has the door, and for whoever leads beside the chair", () => {
    const beside = withRoom(there, { chair: juniper });
    expect(duties(withLeading(beside, { doorkeeper: me }))).toEqual({ first: "people", folded: true });
    expect(duties(withLeading(beside, { doorkeeper: null }))).toEqual({ first: "people", folded: false });
  });

  it("is the floor in a room of a split", () => {
    const room = withMe(withRoom(there, { name: "Garden", chair: me }), { role: "member" });
    expect(duties(withLeading(room, { doorkeeper: null })).first).toBe("floor");
  });
});
