// The page's own state, around what is known of the meeting: the connection, words that are on their way, the draft.

import { batch, signal } from "@preact/signals";
import { forget, type Kept, keep, recall } from "./keep";
import { forgetKey, keptKey } from "./key";
import { reduce } from "./model/reduce";
import { EMPTY, type Frame, type State } from "./model/state";
import type { Line } from "./model/stream";
import { taken } from "./model/taken";
import type { Place } from "./place";
import { type Action, type Limits, type Message, type News, Session, type Wait } from "./session";
import { connect, type Socket, socketUrl } from "./socket";
import { meetTabs } from "./tabs";
import type { DoorInfo, Refused, ServerFrame } from "./wire/server";

/** Something of one's own that did not go through: the words are back with their writer. */
export interface Held {
  text: string | null;
  refused: Refused;
}

/** What is open over the page. */
export type Panel =
  | { is: "help" | "note" | "more" }
  /** What can be done about someone, or about a line of theirs. */
  | { is: "about"; seat: string; line: Line | null };

/** What happens in the room just now, and was not merely caught up on. */
export type Live = Frame<"said" | "posted" | "phase_began" | "bell" | "gone" | "veiled">;

const isLive = (frame: ServerFrame): frame is Live =>
  ["said", "posted", "phase_began", "bell", "gone", "veiled"].includes(frame.type);

/** A key alone, as it stands in a link. */
const KEY = /^[\w-]{43}$/;

/** How someone comes in. */
export interface Arrival {
  alias: string;
  newcomer: boolean;
  /** Empty where the room has no place for them, or nothing was said. */
  pronouns: string;
}

/** The connection: not there yet, there, gone for a moment that is no news, gone for longer, never had, or elsewhere. */
export type Link = "first" | "up" | "trying" | "down" | "blocked" | "elsewhere";

export class Store {
  readonly known = signal<State>(EMPTY);
  /** What stands at the door, before anyone enters; `null` while it is asked for. */
  readonly door = signal<DoorInfo | "unknown" | "unreachable" | null>(null);
  readonly link = signal<Link>("first");
  readonly over = signal<(News & { is: "over" })["code"] | null>(null);
  /** Why the door did not open this time. */
  readonly atDoor = signal<Refused | null>(null);
  readonly held = signal<Held | null>(null);
  /** Lines that nobody has confirmed yet. */
  readonly unconfirmed = signal<readonly string[]>([]);
  readonly draft = signal("");
  readonly returnWords = signal<string | null>(null);
  /** An attendance slip that was just signed. */
  readonly slip = signal<Frame<"slip"> | null>(null);
  readonly entering = signal(false);
  /** A key or a passphrase was typed at the door. */
  readonly typed = signal(false);
  /** Another tab of this browser has a seat here. */
  readonly otherTab = signal<Kept | null>(null);
  readonly panel = signal<Panel | null>(null);
  /** The line that the next one answers, in a part with threads. */
  readonly answering = signal<Line | null>(null);
  /** Whose lines this person would rather not read, on this device and until the tab closes. */
  readonly muted = signal<ReadonlySet<string>>(new Set());
  /** The meeting's clock when this page last heard of it, and this page's own clock then. */
  private heardAt = performance.now();

  private readonly kept: Kept;
  private readonly session: Session;
  private socket: Socket | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private lastHeard = performance.now();
  /** In which of the meeting's rooms this person is. */
  private stage = 0;
  private readonly hearers = new Set<(live: Live) => void>();
  private joins: { listen: boolean } | null = null;
  /** Who waits for the answer to a message, by its id. */
  private readonly askers = new Map<string, (refused: Refused | null) => void>();

  constructor(
    readonly place: Place,
    /** Where help is, as the page came with it: for as long as the door has not told. */
    readonly help: readonly string[],
  ) {
    this.kept = recall(place.room);
    const cameBy = place.key ?? keptKey(place.room) ?? this.kept.key;
    if (cameBy) this.kept.key = cameBy;
    this.draft.value = this.kept.draft ?? "";
    this.save();
    const { ticket, key, alias } = this.kept;
    const door = { room: place.room, ticket, ...(key ? { key } : {}), ...(alias ? { alias } : {}) };
    const prefix = Math.random().toString(36).slice(2, 10);
    this.session = new Session(door, prefix, "openchair-web");
    if (alias) this.start();
    meetTabs(
      place.room,
      () => (this.known.value.standing === "in" ? this.kept : null),
      (kept) => {
        if (this.known.value.standing !== "in") this.otherTab.value = kept;
      },
    );
    void this.askDoor();
    setInterval(() => this.checkLife(), 5_000);
  }

  /** What the server takes, once it has said so. */
  get limits(): Limits | null {
    return this.session.limits;
  }

  /** The secret that this person came by. */
  get key(): string | undefined {
    return this.kept.key;
  }

  get alias(): string | undefined {
    return this.kept.alias;
  }

  private save() {
    keep(this.place.room, { ...this.kept, draft: this.draft.value });
  }

  async askDoor() {
    this.door.value = null;
    try {
      const answer = await fetch(`${this.place.base}/api/rooms/${encodeURIComponent(this.place.room)}`);
      this.door.value = answer.ok ? await answer.json() : answer.status === 404 ? "unknown" : "unreachable";
    } catch {
      this.door.value = "unreachable";
    }
  }

  // ---- the connection

  private start() {
    this.socket?.close();
    const url = socketUrl(new URL(location.href));
    this.socket = connect(url, {
      open: () => this.act(this.session.connected()),
      text: (text) => {
        this.lastHeard = performance.now();
        this.act(this.session.text(text));
      },
      closed: (code) => {
        if (this.link.value === "up") this.link.value = "trying";
        this.act(this.session.lost(code));
      },
    });
  }

  /** The server is silent for longer than it ever should be: the line is dead, whatever the browser thinks. */
  private checkLife() {
    const deadAfter = this.session.limits?.dead_after_ms;
    if (!deadAfter || this.link.value !== "up") return;
    if (performance.now() - this.lastHeard > deadAfter) {
      this.socket?.close();
      this.link.value = "trying";
      this.act(this.session.lost(null));
    }
  }

  /** The page is looked at again: a phone that slept has no live line. */
  wake() {
    const comesBack = ["first", "trying", "down", "blocked"].includes(this.link.value);
    if (comesBack && this.socket !== null && this.over.value === null) this.act(this.session.wake());
  }

  private act(actions: Action[]) {
    batch(() => {
      for (const action of actions) this.one(action);
      this.unconfirmed.value = this.session.unconfirmed();
    });
  }

  private one(action: Action) {
    switch (action.do) {
      case "write":
        return this.socket?.send(action.text);
      case "connect":
        return this.later(action.wait, () => this.start());
      case "knock":
        return this.later(action.wait, () => this.act(this.session.knock()));
      case "tell":
        return this.tell(action.news);
      case "show":
        return this.show(action);
    }
  }

  private later(wait: Wait, act: () => void) {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(act, wait.atLeastMs + Math.random() * wait.spreadMs);
  }

  private tell(news: News) {
    if (news.is === "outage") this.link.value = "down";
    if (news.is === "blocked") this.link.value = "blocked";
    if (news.is === "taken-elsewhere") this.link.value = "elsewhere";
    if (news.is === "over") this.over.value = news.code;
    if (news.is === "needs-name") this.entering.value = false;
  }

  // ---- what comes

  private show({ frame, answers, live }: Action & { do: "show" }) {
    this.known.value = reduce(this.known.value, frame);
    if ("at" in frame || frame.type === "view") this.heardAt = performance.now();
    if (frame.type === "entered") this.link.value = "up";
    if (frame.type === "view" && frame.standing === "door" && this.joins) this.agree(this.joins.listen);
    if (frame.type === "return_words") this.returnWords.value = frame.words;
    // What was refused before may be possible now.
    if (frame.type === "phase_began" && this.held.value?.text === null) this.held.value = null;
    if (frame.type === "view") this.stage = frame.stage ?? 0;
    if (frame.type === "room") this.changeRoom(frame.stage);
    if (frame.type === "slip") this.slip.value = frame;
    if (frame.type === "refused" && !this.answered(frame.re, frame)) this.refused(frame, answers);
    if (frame.type === "done") this.answered(frame.re, null);
    if (frame.type === "done" && answers) this.taken(answers);
    if (isLive(frame) && live) for (const hear of this.hearers) hear(frame);
    if (frame.type === "ended") forget();
  }

  private taken(message: Message) {
    this.known.value = taken(this.known.value, message);
    if (message.type === "leave") this.go();
  }

  /** A draft stays in the room for which it was written. */
  private changeRoom(stage: number) {
    this.kept.drafts = { ...this.kept.drafts, [this.stage]: this.draft.value };
    this.stage = stage;
    this.answering.value = null;
    this.write(this.kept.drafts[stage] ?? "");
  }

  /** Calls this for all that happens in the room, until the returned function is called. */
  hear(hearer: (live: Live) => void): () => void {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  }

  private refused(refused: Refused, answers: Message | null) {
    if (answers?.type === "enter" || answers?.type === "return") {
      if (refused.code === "wrong_credential" && this.typed.value) {
        this.typed.value = false;
        delete this.kept.key;
      }
      // A key that was taken back opens nothing any more, and stands in nobody's way.
      if (refused.code === "wrong_credential" && this.key === keptKey(this.place.room)) {
        forgetKey(this.place.room);
      }
      this.atDoor.value = refused;
      this.entering.value = refused.retryable;
      return;
    }
    const text = answers && "text" in answers && typeof answers.text === "string" ? answers.text : null;
    if (text !== null && (answers?.type === "say" || answers?.type === "answer_line")) this.write(text);
    this.held.value = { text, refused };
  }

  // ---- what this person does

  /** In by one tap: the name, and the agreements that stand above the buttons. */
  enter({ alias, newcomer, pronouns }: Arrival, listen: boolean) {
    this.kept.alias = alias;
    this.save();
    this.comes({ listen });
    this.act(this.session.enterAs({ alias, newcomer, ...(pronouns ? { pronouns } : {}) }));
  }

  /** Back to a seat by its four words, from any device. */
  returnWith(words: string) {
    this.comes(null);
    this.act(this.session.returnWith(words));
  }

  private comes(joins: { listen: boolean } | null) {
    this.joins = joins;
    this.entering.value = true;
    this.atDoor.value = null;
    if (this.socket === null) this.start();
  }

  /** Whether this person came with a link by which meetings are held. */
  get leads(): boolean {
    return this.kept.key !== undefined || this.typed.value;
  }

  /** Comes as whoever holds the meetings: by a link, its key, or the room's passphrase. Typed, none gets into an address. */
  leadBy(typed: string) {
    const [, secret] = /#f=(.+)$/.exec(typed) ?? [];
    const key = secret ?? (KEY.test(typed) ? typed : null);
    if (key) this.kept.key = key;
    this.typed.value = true;
    this.atDoor.value = null;
    this.session.leadBy(key ? { key } : { passphrase: typed });
  }

  private agree(listen: boolean) {
    this.joins = null;
    this.send(listen ? { type: "agree", listen } : { type: "agree" });
  }

  send(message: Message) {
    this.held.value = null;
    this.act(this.session.send(message));
  }

  /** Sends it and gives the answer: nothing, or why it was refused. Whoever asks shows that themselves. */
  ask(message: Message): Promise<Refused | null> {
    const id = this.session.newId();
    return new Promise((resolve) => {
      this.askers.set(id, resolve);
      this.act(this.session.send({ ...message, id }));
    });
  }

  /** Tells whoever waits for this answer; false if nobody does. */
  private answered(re: string | null | undefined, refused: Refused | null): boolean {
    const asker = this.askers.get(re ?? "");
    this.askers.delete(re ?? "");
    asker?.(refused);
    return asker !== undefined;
  }

  /** Says what stands in the box. It goes back there if nobody was shown it. */
  say(text: string) {
    const answered = this.answering.value;
    this.write("");
    this.answering.value = null;
    this.send(answered ? { type: "answer_line", line: answered.id, text } : { type: "say", text });
  }

  mute(seat: string, on: boolean) {
    const muted = new Set(this.muted.value);
    if (on) muted.add(seat);
    else muted.delete(seat);
    this.muted.value = muted;
  }

  /** What stands in the box: on this device alone, until its author sends it. */
  write(text: string) {
    this.draft.value = text;
    this.save();
  }

  /** Goes on here with the seat of the other tab, which hears of it and may take it back. */
  takeOver(kept: Kept) {
    keep(this.place.room, kept);
    location.reload();
  }

  /** What this person has written in the form that is asked just now: on this device alone. */
  answersTo(ask: number): { [question: string]: string } | null {
    return this.kept.answers?.ask === ask ? this.kept.answers.given : null;
  }

  keepAnswers(ask: number, given: { [question: string]: string }) {
    this.kept.answers = { ask, given };
    this.save();
  }

  takeSeat() {
    this.link.value = "trying";
    this.act(this.session.takeSeat());
  }

  /** The meeting's clock by now. */
  now(): number {
    return this.known.value.now + Math.max(0, performance.now() - this.heardAt);
  }

  /** Nothing of the room stays in this tab. */
  go() {
    forget();
    this.socket?.close();
    location.replace(`${this.place.base}/`);
  }
}
