import { describe, expect, it } from "vitest";
import { golden, view } from "./golden";
import { type Action, type Door, Session } from "./session";
import type { ServerFrame } from "./wire/server";

const DOOR: Door = { room: "tuesday-evening", ticket: "t".repeat(43), alias: "Maple" };

class Line {
  readonly session: Session;
  constructor(door: Partial<Door> = {}) {
    this.session = new Session({ ...DOOR, ...door }, "m", "openchair-web/0");
  }
  told(frame: ServerFrame): Action[] {
    return this.session.text(JSON.stringify(frame));
  }
  /** Connects and comes in. Gives what was written behind the answer. */
  enter(resumed = false): Action[] {
    this.session.connected();
    const [knock] = written(this.told(golden("welcome")));
    return this.told({ ...golden("entered"), re: String(knock?.id), resumed });
  }
}

const written = (actions: Action[]): Record<string, unknown>[] =>
  actions.flatMap((action) => (action.do === "write" ? [JSON.parse(action.text)] : []));
const news = (actions: Action[]) =>
  actions.flatMap((action) => (action.do === "tell" ? [action.news.is] : []));

describe("the door", () => {
  it("is asked once the server has said welcome", () => {
    const line = new Line();
    expect(written(line.session.connected())).toEqual([{ type: "hello", client: "openchair-web/0" }]);
    const [enter] = written(line.told(golden("welcome")));
    expect(enter).toMatchObject({ type: "enter", room: DOOR.room, ticket: DOOR.ticket, alias: "Maple" });
  });

  it("waits for a name where there is none", () => {
    const line = new Session({ room: "r", ticket: "t" }, "m", "c");
    line.connected();
    expect(news(line.text(JSON.stringify(golden("welcome"))))).toEqual(["needs-name"]);
    expect(written(line.enterAs({ alias: "Finch", newcomer: true }))[0]).toMatchObject({
      alias: "Finch",
      newcomer: true,
    });
  });

  it("asks for another name, asks again later, or is closed", () => {
    const refuse = (change: object) => {
      const line = new Line();
      line.session.connected();
      const [knock] = written(line.told(golden("welcome")));
      return line.told({ ...golden("refused"), re: String(knock?.id), ...change } as ServerFrame);
    };
    expect(news(refuse({ code: "name_taken", retryable: false }))).toEqual(["needs-name"]);
    const later = refuse({ code: "room_asleep", retryable: true, retry_after_ms: 7_000 });
    expect(later.at(-1)).toEqual({ do: "knock", wait: { atLeastMs: 7_000, spreadMs: 5_000 } });
    expect(news(refuse({ code: "removed", retryable: false }))).toEqual(["over"]);
  });
});

describe("coming back", () => {
  it("names what was seen, and sends what is unanswered again with the same id", () => {
    const line = new Line();
    line.enter();
    line.told(view({ seq: 43, own: 12 }));
    line.told({ ...golden("said"), seq: 44 });
    const [sent] = written(line.session.send({ type: "say", text: "am I there?" }));
    expect(line.session.lost(null).map((action) => action.do)).toEqual(["connect"]);
    line.session.connected();
    const [knock] = written(line.told(golden("welcome")));
    expect(knock).toMatchObject({
      type: "enter",
      seen: { epoch: golden("entered").epoch, seq: 44, own: 12 },
    });
    expect(knock).not.toHaveProperty("alias");
    const again = line.told({ ...golden("entered"), re: String(knock?.id), resumed: true });
    expect(written(again)).toEqual([sent]);
    line.told({ ...golden("done"), re: String(sent?.id) });
    line.session.lost(null);
    expect(written(line.enter(true))).toEqual([]);
  });

  it("starts over when the lines of a view were still on their way", () => {
    const line = new Line();
    line.enter();
    line.told(view({ seq: 43, own: 12 }));
    line.told({ ...golden("said"), seq: 40 });
    line.session.lost(null);
    line.session.connected();
    expect(written(line.told(golden("welcome")))[0]).not.toHaveProperty("seen");
  });

  it("does not, behind a view of what was heard already, such as the answer to look", () => {
    const line = new Line();
    line.enter();
    line.told(view({ seq: 7, own: 2 }));
    line.told({ ...golden("bell"), seq: 7 });
    line.told(view({ seq: 7, own: 2 }));
    line.session.lost(null);
    line.session.connected();
    expect(written(line.told(golden("welcome")))[0]).toMatchObject({ seen: { seq: 7, own: 2 } });
  });

  it("waits longer each time, and tells only of a gap that lasts", () => {
    const line = new Line();
    line.enter();
    const tries = [1, 2, 3, 4].map(() => line.session.lost(null));
    const waits = tries.map((actions) =>
      actions.flatMap((action) => (action.do === "connect" ? [action.wait.spreadMs] : [])),
    );
    expect(waits).toEqual([[500], [1_000], [2_000], [4_000]]);
    expect(tries.map(news)).toEqual([[], ["outage"], [], []]);
    expect(news(line.enter(true))).toEqual(["back"]);
  });

  it("comes when the server says that it restarts", () => {
    const line = new Line();
    line.enter();
    line.told({ type: "restart", after_ms: 2_000 });
    expect(line.session.lost(4001)).toEqual([{ do: "connect", wait: { atLeastMs: 2_000, spreadMs: 2_000 } }]);
  });

  it("never happens by itself where the server has said no, or the seat is elsewhere", () => {
    for (const code of [4503, 4504, 4505, 4999]) {
      const line = new Line();
      line.enter();
      expect(news(line.session.lost(code))).toEqual(["over"]);
    }
    const line = new Line();
    line.enter();
    expect(news(line.session.lost(4502))).toEqual(["taken-elsewhere"]);
    expect(line.session.takeSeat().map((action) => action.do)).toEqual(["connect"]);
  });
});

describe("signs of life", () => {
  it("are answered at once and shown to nobody", () => {
    expect(new Line().told(golden("heartbeat"))).toEqual([{ do: "write", text: '{"type":"alive"}' }]);
  });

  it("and frames that are none are passed over", () => {
    const line = new Line();
    for (const text of ["", "[]", "7", "null", "{}", '{"type":7}'])
      expect(line.session.text(text)).toEqual([]);
  });
});

describe("messages", () => {
  it("beyond what the server remembers are given back", () => {
    const line = new Line();
    line.enter();
    const sent = Array.from({ length: 129 }, () => line.session.send({ type: "hand" }));
    expect(news(sent.at(-1) ?? [])).toEqual(["not-taken"]);
  });

  it("about composing are worth something only now", () => {
    const line = new Line();
    expect(line.session.send({ type: "typing", on: true })).toEqual([]);
    line.enter();
    expect(written(line.session.send({ type: "typing", on: true }))).toEqual([{ type: "typing", on: true }]);
  });

  it("for help go out before anyone is in", () => {
    const line = new Line();
    line.session.connected();
    line.told(golden("welcome"));
    expect(written(line.session.send({ type: "help" }))[0]).toMatchObject({ type: "help" });
  });
});

describe("a line of one's own", () => {
  it("is unconfirmed until the room has it, once for each time that it was sent", () => {
    const line = new Line();
    line.enter();
    line.session.send({ type: "say", text: "hello" });
    line.session.send({ type: "say", text: "hello" });
    expect(line.session.unconfirmed()).toEqual(["hello", "hello"]);
    const mine = { ...golden("said"), by: golden("entered").seat, text: "hello" };
    line.told({ ...mine, by: "someone else" });
    expect(line.session.unconfirmed()).toHaveLength(2);
    line.told(mine);
    expect(line.session.unconfirmed()).toEqual(["hello"]);
  });
});
