// What the facilitator's screen remembers beside what is known of the meeting: what became of the last act, and which
// news have been dealt with. Both screens of those who lead share it.

import { signal } from "@preact/signals";
import type { Message } from "../session";
import type { Store } from "../store";
import type { Refused } from "../wire/server";
import { say, sayIfAny } from "../words";
import { type ActId, act } from "./acts";

/** What became of an act stands there for this long. */
const TOLD_MS = 15_000;

export class Desk {
  /** What became of the last act, in one calm line. */
  readonly told = signal("");
  /** News that were dealt with, by their `own`. */
  readonly dealt = signal<ReadonlySet<number>>(new Set());

  /** Private phrases to the speaker stay open from turn to turn, once someone has opened them. */
  readonly steers = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly store: Store) {}

  /** Does it, and says what became of it. True if it was done. */
  async do(message: Message): Promise<boolean> {
    this.tell("");
    const refused = await this.store.ask(message);
    this.tell(refused ? whyNot(refused) : (sayIfAny(`leaddone-${message.type.replace(/_/g, "-")}`) ?? ""));
    return refused === null;
  }

  private tell(text: string): void {
    this.told.value = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.told.value = "";
    }, TOLD_MS);
  }

  /** Does what has a key of its own, if it can be done just now. */
  press(id: ActId): void {
    const { message } = act(id, this.store.known.value, this.store.now());
    if (message) void this.do(message);
  }

  deal(own: number): void {
    this.dealt.value = new Set(this.dealt.value).add(own);
  }
}

const whyNot = ({ code, message }: Refused): string => {
  const key = code.replace(/_/g, "-");
  return sayIfAny(`leadno-${key}`) ?? sayIfAny(`code-${key}`) ?? message ?? say("leadno");
};

const desks = new WeakMap<Store, Desk>();

export function deskOf(store: Store): Desk {
  const known = desks.get(store) ?? new Desk(store);
  desks.set(store, known);
  return known;
}
