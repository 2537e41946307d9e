// One person's seat as the connection sees it: hello, the door, coming back, and messages that are sent again with the
// same id until they are answered. Pure: what happened goes in, what is to be done comes out. It knows no page.

import type { ClientFrame, Enter } from "./wire/client";
import type { Refused, ServerFrame, View, Welcome } from "./wire/server";

export type Message = ClientFrame;
export type Limits = Welcome["limits"];

/** What is still unanswered is kept up to here, which is how many the server remembers of a seat. */
const UNANSWERED_MAX = 128;
/** The longest wait before the first, second, third try to come back is 500 ms, 1 s, 2 s and so on, up to this. */
const BACK_OFF_MS_MAX = 30_000;
/** A door that is closed for now is asked again after this, unless the server says when. */
const ASK_AGAIN_MS = 5_000;
const SEAT_TAKEN_ELSEWHERE = 4502;
const NO_WAY_BACK = 4500;

/** What opens the door. */
export interface Door {
  room: string;
  ticket: string;
  alias?: string;
  key?: string;
  /** A passphrase of the room, instead of a key. */
  passphrase?: string;
  newcomer?: boolean;
  pronouns?: string;
}

/** A wait of at least so long, and a part of `spreadMs` that chance decides (full jitter). */
export interface Wait {
  atLeastMs: number;
  spreadMs: number;
}

export type Action =
  | { do: "write"; text: string }
  /** Take it in, and show it. `answers` is the message of ours that it answers; what only follows a view, and was said
   * before, is not `live`. */
  | { do: "show"; frame: ServerFrame; answers: Message | null; live: boolean }
  | { do: "tell"; news: News }
  | { do: "connect"; wait: Wait }
  | { do: "knock"; wait: Wait };

/** What a person hears of the connection. */
export type News =
  | { is: "needs-name" }
  | { is: "outage" }
  /** The server answers, but not on this kind of connection: something between here and there forbids it. */
  | { is: "blocked" }
  | { is: "back" }
  /** The seat was taken up elsewhere, and can be taken back: call `takeSeat`. */
  | { is: "taken-elsewhere" }
  | { is: "not-taken"; message: Message }
  /** Nothing comes any more: the code of the close, or of the refusal at the door. */
  | { is: "over"; code: number | Refused["code"] };

type WayIn = { by: "nothing" } | { by: "name" } | { by: "words"; words: string } | { by: "seat" };
type Seen = NonNullable<Enter["seen"]>;

const tell = (news: News): Action => ({ do: "tell", news });
const write = (message: Message | { type: string; [field: string]: unknown }): Action => ({
  do: "write",
  text: JSON.stringify(message),
});

export class Session {
  limits: Limits | null = null;
  private wayIn: WayIn;
  private idsUsed = 0;
  private atDoor = false;
  private entered = false;
  private knocking: Message | null = null;
  private unanswered: Message[] = [];
  private seat: string | null = null;
  private typed = false;
  /** Lines of one's own that stand in the room already, while their answer is still to come. */
  private readonly shown = new Set<Message>();
  private epoch: string | null = null;
  private seen: Seen | null = null;
  /** While the lines of a view still come: the last of them. A connection that drops now starts over. */
  private viewUntil: number | null = null;
  private tries = 0;
  private outageTold = false;
  private restartAfterMs: number | null = null;

  /** `idPrefix` keeps the ids of this page apart from those of an earlier one. */
  constructor(
    private door: Door,
    private readonly idPrefix: string,
    private readonly client: string,
  ) {
    this.wayIn = door.alias === undefined ? { by: "nothing" } : { by: "name" };
  }

  connected(): Action[] {
    return [write({ type: "hello", client: this.client })];
  }

  /** The connection is gone, or could not be made. */
  lost(code: number | null): Action[] {
    this.atDoor = false;
    this.entered = false;
    this.knocking = null;
    if (code === SEAT_TAKEN_ELSEWHERE) {
      this.wayIn = { by: "nothing" };
      return [tell({ is: "taken-elsewhere" })];
    }
    if (code !== null && code >= NO_WAY_BACK) return [tell({ is: "over", code })];
    return this.comeBack();
  }

  private comeBack(): Action[] {
    const after = this.restartAfterMs;
    this.restartAfterMs = null;
    const wait =
      after === null
        ? { atLeastMs: 0, spreadMs: Math.min(500 * 2 ** this.tries, BACK_OFF_MS_MAX) }
        : { atLeastMs: after, spreadMs: Math.max(after, 1_000) };
    this.tries += 1;
    // A short gap is no news: only the second try in a row is told.
    const news = this.tries === 2 && !this.outageTold;
    this.outageTold ||= news;
    const never = this.limits === null;
    return [...(news ? [tell({ is: never ? "blocked" : "outage" })] : []), { do: "connect", wait }];
  }

  /** Whoever looks at the page again does not wait for the clock: the next try is now. */
  wake(): Action[] {
    this.tries = 0;
    return this.atDoor || this.entered ? [] : [{ do: "connect", wait: { atLeastMs: 0, spreadMs: 0 } }];
  }

  takeSeat(): Action[] {
    this.wayIn = { by: "seat" };
    return [{ do: "connect", wait: { atLeastMs: 0, spreadMs: 0 } }];
  }

  /** A text frame came. What is no frame of ours is passed over. */
  text(text: string): Action[] {
    const frame = read(text);
    if (frame === null) return [];
    const live = !this.isOfView(frame);
    this.count(frame);
    if (frame.type === "heartbeat") return [write({ type: "alive" })];
    const answers = "re" in frame && typeof frame.re === "string" ? this.answerTo(frame.re) : null;
    return [{ do: "show", frame, answers, live }, ...this.follow(frame, answers)];
  }

  private isOfView(frame: ServerFrame): boolean {
    return this.viewUntil !== null && "at" in frame && "seq" in frame && frame.seq <= this.viewUntil;
  }

  private count(frame: ServerFrame) {
    if (frame.type === "view" || !("at" in frame)) return;
    const here = this.seen?.stage ?? 0;
    const seq = "seq" in frame && (frame.stage ?? 0) === here ? frame.seq : null;
    if (this.viewUntil !== null && (seq === null || seq >= this.viewUntil)) this.viewUntil = null;
    if (this.seen === null) return;
    if (seq !== null) this.seen.seq = Math.max(this.seen.seq, seq);
    if ("own" in frame) this.seen.own = Math.max(this.seen.own, frame.own);
  }

  private answerTo(re: string): Message | null {
    if (this.knocking?.id === re) {
      const knocked = this.knocking;
      this.knocking = null;
      return knocked;
    }
    const place = this.unanswered.findIndex((message) => message.id === re);
    const [answered = null] = place < 0 ? [] : this.unanswered.splice(place, 1);
    if (answered) this.shown.delete(answered);
    return answered;
  }

  private follow(frame: ServerFrame, answers: Message | null): Action[] {
    switch (frame.type) {
      case "welcome":
        return this.welcome(frame);
      case "entered":
        this.seat = frame.seat;
        return this.enter(frame.epoch, frame.resumed);
      case "said":
        if (frame.by === this.seat) this.shows(frame.text);
        return [];
      case "view":
        this.start(frame);
        return [];
      case "restart":
        this.restartAfterMs = frame.after_ms;
        this.outageTold = true;
        return [];
      case "refused":
        return answers?.type === "enter" || answers?.type === "return" ? this.refusedAtDoor(frame) : [];
      default:
        return [];
    }
  }

  private welcome({ limits }: Welcome): Action[] {
    this.limits = limits;
    this.atDoor = true;
    const help = this.again((message) => message.type === "help");
    return [...help, ...(this.wayIn.by === "nothing" ? [tell({ is: "needs-name" })] : this.knock())];
  }

  private start(view: View) {
    const { seq, own, stage } = view;
    // Where everything was heard already, as in the answer to `look`, no lines follow.
    const knows = this.seen?.seq === seq && (this.seen.stage ?? 0) === (stage ?? 0);
    if (!knows) this.viewUntil = seq;
    if (this.epoch === null) return;
    this.seen = { epoch: this.epoch, seq, own, ...(stage ? { stage } : {}) };
  }

  /** Asks the door, if the connection is up and there is something to ask with. */
  knock(): Action[] {
    const request = this.request();
    if (!this.atDoor || this.entered || this.knocking !== null || request === null) return [];
    this.knocking = request;
    return [write(request)];
  }

  private request(): Message | null {
    const { room, ticket, alias, key, passphrase, newcomer, pronouns } = this.door;
    const id = this.newId();
    if (this.wayIn.by === "nothing") return null;
    if (this.wayIn.by === "words") return { type: "return", id, room, ticket, words: this.wayIn.words };
    const seen = this.viewUntil === null ? this.seen : null;
    return {
      type: "enter",
      id,
      room,
      ticket,
      // Without a name a lost seat cannot become a new one that nobody asked for.
      ...(this.wayIn.by === "name" && alias !== undefined ? { alias } : {}),
      ...(key === undefined ? {} : { key }),
      // Checking it costs the server something: the seat keeps what it granted.
      ...(this.wayIn.by === "name" && passphrase !== undefined ? { passphrase } : {}),
      ...(newcomer ? { newcomer } : {}),
      ...(pronouns === undefined ? {} : { pronouns }),
      ...(seen === null ? {} : { seen }),
    };
  }

  private enter(epoch: string, resumed: boolean): Action[] {
    const back = this.outageTold ? [tell({ is: "back" })] : [];
    this.outageTold = false;
    this.entered = true;
    this.tries = 0;
    this.wayIn = { by: "seat" };
    this.epoch = epoch;
    if (!resumed) this.seen = null;
    return [...back, ...this.again((message) => message.type !== "help")];
  }

  private again(like: (message: Message) => boolean): Action[] {
    return this.unanswered.filter(like).map(write);
  }

  private refusedAtDoor(refused: Refused): Action[] {
    if (["invalid_name", "name_taken", "wrong_words"].includes(refused.code)) {
      this.wayIn = { by: "nothing" };
      return [tell({ is: "needs-name" })];
    }
    if (refused.code === "wrong_credential" && this.typed) {
      this.leadBy({});
      return [tell({ is: "needs-name" })];
    }
    if (!refused.retryable) return [tell({ is: "over", code: refused.code })];
    const atLeastMs = refused.retry_after_ms ?? ASK_AGAIN_MS;
    return [{ do: "knock", wait: { atLeastMs, spreadMs: ASK_AGAIN_MS } }];
  }

  /** By a key or passphrase that was typed at the door. One that is wrong can be typed again. */
  leadBy(secret: Pick<Door, "key" | "passphrase">): void {
    const { key: _, passphrase: __, ...others } = this.door;
    this.door = { ...others, ...secret };
    this.wayIn = { by: "nothing" };
    this.typed = true;
  }

  enterAs(how: Pick<Door, "alias" | "newcomer" | "pronouns">): Action[] {
    this.door = { ...this.door, ...how };
    this.wayIn = { by: "name" };
    return this.knock();
  }

  /** Brings a seat back by its four words. */
  returnWith(words: string): Action[] {
    this.wayIn = { by: "words", words };
    return this.knock();
  }

  /** Sends a message: now, and again after each reconnection until it is answered. */
  send(message: Message): Action[] {
    if (message.type === "typing") return this.entered ? [write(message)] : [];
    if (this.unanswered.length >= UNANSWERED_MAX) return [tell({ is: "not-taken", message })];
    const sent = { ...message, id: message.id ?? this.newId() };
    // A view answers `look`: nothing would ever tick it off.
    if (sent.type !== "look") this.unanswered.push(sent);
    return this.entered || (this.atDoor && sent.type === "help") ? [write(sent)] : [];
  }

  /** Lines of one's own that nobody has confirmed yet. */
  unconfirmed(): string[] {
    return this.ownLines().map(({ text }) => text);
  }

  private ownLines() {
    return this.unanswered.flatMap((message) => {
      const isLine = message.type === "say" || message.type === "answer_line";
      return isLine && !this.shown.has(message) ? [message] : [];
    });
  }

  /** The room has this line: it stands there, and needs no place of its own any more. */
  private shows(text: string) {
    const line = this.ownLines().find((message) => message.text === text);
    if (line) this.shown.add(line);
  }

  /** An id for a message of this page's. */
  newId(): string {
    this.idsUsed += 1;
    return `${this.idPrefix}-${this.idsUsed}`;
  }
}

function read(text: string): ServerFrame | null {
  try {
    const frame: unknown = JSON.parse(text);
    const tagged = typeof frame === "object" && frame !== null && "type" in frame;
    return tagged && typeof frame.type === "string" ? (frame as ServerFrame) : null;
  } catch {
    return null;
  }
}
