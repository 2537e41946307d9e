// What a screen reader is told by itself: each line once, as one short text; many at once as a number. The stream that
// the eye reads is no live region, so that nothing is spoken twice.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { comfort } from "../comfort";
import type { Frame } from "../model/state";
import type { Live, Store } from "../store";
import { say, word } from "../words";

/** What comes within this is told together. */
const TOGETHER_MS = 800;
/** More than so many at once are told as a number. */
const ONE_BY_ONE_MAX = 3;
/** Spoken long since by then: words stay here no longer than that, whatever becomes of their line. */
const KEPT_MS = 10_000;

interface Told {
  key: number;
  text: string;
  /** The line whose words these are, if it is one. */
  line: number | null;
}

export function Narrator({ store }: { store: Store }) {
  const told = useSignal<readonly Told[]>([]);
  useEffect(() => {
    const teller = new Teller((now) => {
      told.value = now;
    });
    const stop = store.hear((live) => {
      if (live.type === "gone" || live.type === "veiled") return teller.forget(live.line);
      const text = sentence(live, store);
      if (text !== null) teller.tell(text, "line" in live ? live.line : null);
    });
    return () => {
      stop();
      teller.stop();
    };
  }, []);
  return (
    <div class="unseen" role="log" aria-label={say("told")}>
      {told.value.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}

/** Gathers what comes at once, and lets go of it once it is spoken or its line is no longer there. */
class Teller {
  private waiting: Told[] = [];
  private told: Told[] = [];
  private count = 0;
  private soon: ReturnType<typeof setTimeout> | null = null;
  private end: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly show: (told: readonly Told[]) => void) {}

  tell(text: string, line: number | null) {
    this.waiting.push(this.made(text, line));
    this.soon ??= setTimeout(() => this.speak(), TOGETHER_MS);
  }

  forget(line: number) {
    this.waiting = this.waiting.filter((one) => one.line !== line);
    this.set(this.told.filter((one) => one.line !== line));
  }

  stop() {
    if (this.soon !== null) clearTimeout(this.soon);
    clearTimeout(this.end);
  }

  private made(text: string, line: number | null): Told {
    this.count += 1;
    return { key: this.count, text, line };
  }

  private speak() {
    const now = this.waiting.splice(0);
    this.soon = null;
    const many = now.length > ONE_BY_ONE_MAX;
    this.set([...this.told, ...(many ? [this.made(say("told-many", { count: now.length }), null)] : now)]);
    clearTimeout(this.end);
    this.end = setTimeout(() => this.set([]), KEPT_MS);
  }

  private set(told: Told[]) {
    this.told = told;
    this.show(told);
  }
}

function sentence(live: Exclude<Live, Frame<"gone" | "veiled">>, store: Store): string | null {
  const wanted = comfort.value.told;
  if (wanted === "nothing") return null;
  if (live.type === "phase_began") return say("told-phase", { part: word("part", live.phase.id) });
  if (wanted === "turns") return null;
  if (live.type === "bell") return say("bell");
  return live.type === "posted" ? live.text : said(live, store);
}

function said(line: Frame<"said">, store: Store): string | null {
  if (line.by === store.known.value.me?.seat || store.muted.value.has(line.by)) return null;
  const text = line.veil ? say("veiled") : line.text;
  return say("told-line", { who: line.alias, text });
}
