import { describe, expect, it } from "vitest";
import { golden, view } from "../golden";
import type { Said, ServerFrame } from "../wire/server";
import { firstPart } from "./lead";
import { reduce } from "./reduce";
import { EMPTY, iLead, type State, withLeading } from "./state";

const there = reduce(EMPTY, view());
const after = (...told: ServerFrame[]): State => told.reduce(reduce, there);
const at = there.now + 1_000;

const said = (by: string, change: Partial<Said> = {}): ServerFrame => ({
  ...golden("said"),
  line: at,
  seq: at,
  at,
  by,
  turn: null,
  ...change,
});

describe("who has not been heard is a number", () => {
  it("that falls once for each who says something now", () => {
    const before = withLeading(there, { not_heard: 2 });
    const now = [said("a"), said("a", { line: at + 1 }), said("b")].reduce(reduce, before);
    expect(now.leading?.not_heard).toBe(0);
  });

  it("that does not fall for what is only caught up on", () => {
    expect(after(said("a", { at: there.now - 1_000 })).leading?.not_heard).toBe(1);
  });

  it("that grows with whoever comes, and not with a program", () => {
    const here = (role: "member" | "bot") => ({
      ...golden("people"),
      at,
      here: [{ seat: `new ${role}`, alias: "Heron", role }],
      gone: [],
    });
    expect(after(here("member")).leading?.not_heard).toBe(2);
    expect(after(here("bot")).leading?.not_heard).toBe(1);
  });
});

describe("a quiet", () => {
  const ended = { ...golden("turn_ended"), at };
  const nobody = { ...golden("hands"), at, hands: [], held: false };

  it("begins when nobody has the floor and nobody wants it", () => {
    expect(after(nobody).leading?.quietSince).toBeNull();
    expect(after(nobody, { ...ended, at: at + 500 }).leading?.quietSince).toBe(at + 500);
  });

  it("begins anew with a word as the chair, and is over with a turn", () => {
    const quiet = after(nobody, ended);
    const spoken = reduce(quiet, said("5d0e91c742abf360", { as: "chair", at: at + 9_000 }));
    expect(spoken.leading?.quietSince).toBe(at + 9_000);
    const turn = reduce(quiet, { ...golden("turn_began"), at: at + 10_000 });
    expect([turn.leading?.quietSince, turn.leading?.turnSince]).toEqual([null, at + 10_000]);
  });
});

describe("leading", () => {
  it("ends on this page when the role is taken away", () => {
    const me = there.me?.seat ?? "";
    const member = { ...golden("people"), at, here: [{ seat: me, alias: "Rowan", role: "member" as const }] };
    expect(iLead(after(member))).toBe(false);
  });

  it("a room of a split is leading too, whatever the role", () => {
    const someone = view({ me: { ...view().me, role: "member" } });
    expect(iLead(reduce(EMPTY, someone))).toBe(true);
    expect(iLead(reduce(EMPTY, { ...someone, facilitating: null }))).toBe(false);
  });

  it("has the invitation again in the next part", () => {
    const invited = withLeading(there, { invited: true });
    expect(reduce(invited, { ...golden("phase_began"), at }).leading?.invited).toBe(false);
  });
});

describe("where the evening's first part stands", () => {
  const evening = [{ id: "welcome" }, { id: "quiet" }, { id: "share" }, { id: "quiet" }];
  const part = (index: number, id: string, inserted = false) =>
    ({ ...there.room?.phase, index, id, inserted }) as Parameters<typeof firstPart>[1];

  it("follows from the running part", () => {
    expect(firstPart(evening, part(3, "share"), null)).toBe(1);
    expect(firstPart(evening, part(0, "welcome"), null)).toBe(0);
  });

  it("is kept while a part of the same name is elsewhere", () => {
    expect(firstPart(evening, part(4, "quiet"), 1)).toBe(1);
  });

  it("is not asked of what was put between", () => {
    expect(firstPart(evening, part(3, "silence", true), null)).toBeNull();
    expect(firstPart(evening, part(3, "silence", true), 1)).toBe(1);
  });

  it("is the second where people gather first", () => {
    expect(firstPart(evening, part(0, "gather"), null)).toBe(1);
  });
});

it("what comes again with a view stands there once", () => {
  const noted = golden("noted");
  expect(after(noted, noted).mine).toEqual([noted]);
});
