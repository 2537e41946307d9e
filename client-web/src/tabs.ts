// The other tabs of this browser: one that stands in the same room lets a new one take its seat over.

import type { Kept } from "./keep";

type Word = { asks: true } | { has: Kept };

/** Asks the other tabs, and answers them while `mine` gives something. Old browsers have no way to ask. */
export function meetTabs(room: string, mine: () => Kept | null, found: (kept: Kept) => void): void {
  if (!("BroadcastChannel" in window)) return;
  const channel = new BroadcastChannel(`openchair ${room}`);
  const say = (word: Word) => channel.postMessage(word);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    const kept = mine();
    if ("has" in data) found(data.has);
    else if (kept) say({ has: kept });
  };
  say({ asks: true });
}
