// What a screen reader is told by itself: each line once, as one short text; many at once as a number. The stream that
// the eye reads is no live region, so that nothing is spoken twice.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { comfort } from "../comfort";
import type { Frame } from "../model/state";
import type { Live, Store } from "../store";
import { say, word } from "../words";

/** What comes within this is told together. */
const TOGETHER_MS = 800;
/** More than so many at once are told as a number. */
const ONE_BY_ONE_MAX = 3;
const KEPT = 12;

export function Narrator({ store }: { store: Store }) {
  const told = useSignal<readonly { key: number; text: string }[]>([]);
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const count = useRef(0);
  const tell = () => {
    const texts = waiting.current.splice(0);
    const spoken = texts.length > ONE_BY_ONE_MAX ? [say("told-many", { count: texts.length })] : texts;
    const next = spoken.map((text) => ({ key: ++count.current, text }));
    told.value = [...told.value, ...next].slice(-KEPT);
    timer.current = null;
  };
  useEffect(() => {
    const stop = store.hear((live) => {
      const text = sentence(live, store);
      if (text === null) return;
      waiting.current.push(text);
      timer.current ??= setTimeout(tell, TOGETHER_MS);
    });
    return () => {
      stop();
      if (timer.current !== null) clearTimeout(timer.current);
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

function sentence(live: Live, store: Store): string | null {
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
