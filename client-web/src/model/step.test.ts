import { describe, expect, it } from "vitest";
import { golden, view } from "../golden";
import type { Me, RoomView, ServerFrame } from "../wire/server";
import { reduce } from "./reduce";
import { EMPTY, type State } from "./state";
import { step } from "./step";

const { me, room } = view();

function there(own: Partial<Me> = {}, here: Partial<RoomView> = {}): State {
  return reduce(EMPTY, view({ me: { ...me, ...own }, room: { ...(room as RoomView), turn: null, ...here } }));
}

const phase = (change: object) =>
  ({ phase: { ...golden("phase_began").phase, ...change } }) as Partial<RoomView>;

const after = (state: State, ...told: ServerFrame[]) => step(told.reduce(reduce, state)).is;

describe("in turns", () => {
  it("goes from a hand to the floor and back, one step at a time", () => {
    let state = there();
    const seen: string[] = [step(state).is];
    const told: ServerFrame[] = [
      { ...golden("place"), place: 3 },
      { ...golden("ready_check"), called: false },
      golden("ready_check_over"),
      { ...golden("turn_began"), turn: 9, seat: me.seat },
      { ...golden("place"), place: null },
      { ...golden("turn_ended"), turn: 9 },
    ];
    for (const frame of told) {
      state = reduce(state, frame);
      seen.push(step(state).is);
    }
    expect(seen).toEqual(["hand", "place", "ready", "place", "speak", "speak", "hand"]);
  });

  it("knows a missed turn, replies, a closed floor, and the speaker's part", () => {
    expect(after(there(), golden("turn_missed"))).toBe("missed");
    expect(after(there(), { ...golden("replies_open"), until: 900_000 })).toBe("reply");
    expect(step(there({}, phase({ hands: false })))).toEqual({ is: "nothing", why: "closed" });
    expect(step(there({}, phase({ order: "fixed" })))).toEqual({ is: "nothing", why: "speaker" });
  });
});

describe("elsewhere", () => {
  it("is to write where everyone may", () => {
    expect(step(there({}, phase({ kind: "open", slow_s: 5 })))).toEqual({ is: "write", slow: 5 });
  });

  it("is to answer, to agree, to read, or nothing at all", () => {
    const ask = golden("asked").ask;
    expect(after(there({}, phase({ kind: "ask", ask })))).toBe("answer");
    expect(after(there({}, phase({ kind: "ask" })))).toBe("agree");
    expect(after(there(), golden("text_offered"))).toBe("read");
    expect(step(there({}, phase({ kind: "quiet" })))).toEqual({ is: "nothing", why: "quiet" });
    expect(step(there({}, { phase: null }))).toEqual({ is: "nothing", why: "not-begun" });
  });

  it("is rest while the room rests, but for whoever is asked something", () => {
    expect(after(there(), { ...golden("rests"), on: true })).toBe("nothing");
    expect(after(there(), { ...golden("rests"), on: true }, golden("ready_check"))).toBe("ready");
    const speaks = { ...golden("turn_began"), turn: 9, seat: me.seat };
    expect(after(there(), speaks, { ...golden("rests"), on: true })).toBe("nothing");
  });

  it("is not to speak for whoever listens or is asked for quiet", () => {
    expect(step(there({ listening: true })).is).toBe("listening");
    expect(step(there({ quiet_until: 999_999_999 })).is).toBe("quietened");
  });
});
