import { describe, expect, it } from "vitest";
import { frames, golden, view } from "../golden";
import type { Said } from "../wire/server";
import { reduce } from "./reduce";
import { EMPTY, iSpeak, type State } from "./state";
import type { Entry } from "./stream";

const there = reduce(EMPTY, view());

const after = (...told: Parameters<typeof reduce>[1][]): State => told.reduce(reduce, there);

function said(line: number, text: string, change: Partial<Said> = {}): Said {
  return {
    type: "said",
    seq: line,
    at: line,
    line,
    by: "3f0ca1d97be24468",
    alias: "Maple",
    as: "talk",
    text,
    ...change,
  };
}

const lines = (stream: readonly Entry[]): string[] =>
  stream.flatMap((entry) => {
    if (entry.is === "turn") return entry.lines.map((line) => line.text);
    return entry.is === "line" ? [entry.line.text] : [];
  });

describe("every frame of the wire", () => {
  it.each(frames.map((frame) => [frame.type, frame] as const))(
    "%s is taken in without a fault",
    (_, frame) => {
      const frozen = Object.freeze({ ...there });
      expect(reduce(frozen, frame)).toBeDefined();
      expect(reduce(EMPTY, frame)).toBeDefined();
    },
  );

  it("of a type that nobody knows changes nothing", () => {
    const unknown = { type: "fireworks", seq: 50, at: 900_000 } as unknown as Said;
    expect(reduce(there, unknown)).toEqual(there);
  });
});

describe("a view", () => {
  it("replaces what was known, and keeps names and what was private", () => {
    const before = after(said(50, "gone with the view"), golden("whispered"));
    const now = reduce(before, view({ seq: 60 }));
    expect(lines(now.stream)).toEqual([]);
    expect(now.mine).toEqual([golden("whispered")]);
    expect(now.names.get("3f0ca1d97be24468")).toBe("Maple");
  });
});

describe("a view of what was heard already", () => {
  const before = after(said(50, "still there"));

  it("leaves what was said, and what is known of this seat", () => {
    const mine = { ...before, cue: 80 };
    const now = reduce(mine, view({ seq: 50 }));
    expect(lines(now.stream)).toContain("still there");
    expect([now.cue, now.leading?.heard]).toEqual([80, before.leading?.heard]);
  });

  it("is one also when the lines that were caught up on are older than it", () => {
    const caughtUp = [view({ seq: 60 }), said(50, "from before")].reduce(reduce, EMPTY);
    expect(lines(reduce(caughtUp, view({ seq: 60 })).stream)).toContain("from before");
  });

  it("of another room is not one", () => {
    expect(lines(reduce(before, view({ seq: 50, stage: 2 })).stream)).toEqual([]);
  });

  it("tells whoever leads from now on who has been heard", () => {
    const member = { ...before, leading: null };
    expect(reduce(member, view({ seq: 50 })).leading?.heard).toEqual(new Set(["3f0ca1d97be24468"]));
  });
});

describe("a text that is offered", () => {
  const { phase } = golden("phase_began");
  const offered = (index: number) => {
    const now = after(golden("text_offered"), { ...golden("phase_began"), phase: { ...phase, index } });
    return now.me?.offered ?? null;
  };

  it("is offered no longer in the next part, and still behind what was put between", () => {
    expect(offered(7)).toBeNull();
    expect(offered(there.room?.phase?.index ?? 0)).not.toBeNull();
  });
});

describe("turns", () => {
  const began = { ...golden("turn_began"), turn: 4, seat: "3f0ca1d97be24468", alias: "Maple" };

  it("gather their lines in one place", () => {
    const now = after(
      began,
      said(51, "one", { turn: 4, as: "share" }),
      golden("bell"),
      said(52, "two", { turn: 4, as: "share" }),
    );
    const turn = now.stream.find((entry) => entry.is === "turn" && entry.turn === 4);
    expect(turn?.is === "turn" && turn.lines.map((line) => line.text)).toEqual(["one", "two"]);
    expect(now.room?.turn?.turn).toBe(4);
  });

  it("of one's own know it, and forget the cue when they end", () => {
    const mine = after({ ...began, seat: there.me?.seat ?? "" }, { ...golden("cue"), percent: 80 });
    expect([iSpeak(mine), mine.cue]).toEqual([true, 80]);
    const over = reduce(mine, { ...golden("turn_ended"), turn: 4 });
    expect([iSpeak(over), over.cue, over.room?.turn]).toEqual([false, null, null]);
  });

  it("that are taken up again go on where they were", () => {
    const again = after(began, said(51, "one", { turn: 4 }), { ...golden("turn_ended"), turn: 4 }, began);
    expect(again.stream.filter((entry) => entry.is === "turn" && entry.turn === 4)).toHaveLength(1);
    expect(lines(again.stream)).toContain("one");
  });
});

describe("lines", () => {
  it("come once, in the order of their numbers, whenever they are shown", () => {
    const now = after(said(50, "first"), said(52, "third"), said(51, "second"), said(50, "first"));
    expect(lines(now.stream)).toEqual(["first", "second", "third"]);
  });

  it("that are gone are nowhere any more", () => {
    const now = after(said(50, "taken back"), { ...golden("gone"), line: 50 });
    expect(JSON.stringify(now)).not.toContain("taken back");
  });

  it("stand under a veil with its label until it is lifted", () => {
    const veiled = after(said(50, "hard to read"), {
      ...golden("veiled"),
      line: 50,
      veil: { label: "graphic" },
    });
    const [entry] = veiled.stream.filter((one) => one.is === "line");
    expect(entry?.is === "line" && entry.line.veil).toEqual({ label: "graphic" });
    const lifted = reduce(veiled, { ...golden("veiled"), line: 50, veil: null });
    expect(JSON.stringify(lifted.stream)).not.toContain("graphic");
  });

  it("name the thread that they belong to", () => {
    const now = after(said(50, "tomatoes"), said(51, "which ones?", { thread: 50 }));
    const answer = now.stream.find((entry) => entry.is === "line" && entry.line.id === 51);
    expect(answer?.is === "line" && answer.line.thread).toBe(50);
  });
});

describe("leaving", () => {
  it.each(["removed", "left", "declined"] as const)("as %s leaves nothing of the room", (standing) => {
    const now = after(said(50, "a marker"), { ...golden("standing"), standing });
    expect(JSON.stringify({ ...now, me: null, door: null })).not.toMatch(/a marker|Maple/);
  });

  it("the end forgets everything that was said", () => {
    const now = after(said(50, "a marker"), golden("whispered"), golden("ended"));
    expect([now.stream, now.mine, now.names.size]).toEqual([[], [], 0]);
  });

  it("for another room keeps what was said here for whoever comes back, and apart from what is said there", () => {
    const main = { ...view(), seq: 60 };
    const inRoom = reduce(after(said(50, "in the main room")), { ...golden("room"), stage: 1 });
    const there1 = reduce(inRoom, { ...main, stage: 1, seq: 1 });
    expect(lines(there1.stream)).toEqual([]);
    const caughtUp = reduce(there1, said(51, "also in the main room"));
    expect(lines(caughtUp.stream)).toEqual([]);
    const spoke = reduce(caughtUp, said(2, "among two", { stage: 1 }));
    expect(lines(spoke.stream)).toEqual(["among two"]);
    const back = reduce(reduce(spoke, { ...golden("room"), stage: 0 }), main);
    expect(lines(back.stream)).toEqual(["in the main room", "also in the main room"]);
  });

  it("for another room of a split leaves what was said here", () => {
    expect(after(said(50, "in the main room"), golden("room")).stream).toEqual([]);
  });
});
