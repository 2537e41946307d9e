// What was said, grouped by turn. Texts come from strangers: they are text nodes, and nothing else.

import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Entry } from "../model/stream";
import type { Store } from "../store";
import { language, say } from "../words";
import { type Around, One } from "./entry";

/** Whoever has scrolled up further than this reads what was said before, and is left there. */
const FOLLOWS_PX = 80;

export function Stream({ store }: { store: Store }) {
  const { stream, me, room, door, names } = store.known.value;
  const list = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const top = useRef(0);
  useEffect(() => keptAtFoot(list.current, follows), []);
  const around = useAround({
    seat: me?.seat ?? null,
    alias: me?.alias ?? "",
    names,
    label: door?.facilitator_label ?? "",
    groupLanguage: door?.language ?? "en",
    threads: room?.phase?.threads === true,
    muted: store.muted.value,
    language: language.value,
    store,
  });
  return (
    <section
      class="stream"
      ref={list}
      aria-label={say("stream")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard scrolls it too
      tabIndex={0}
      onScroll={({ currentTarget: shown }) => {
        const near = shown.scrollHeight - shown.scrollTop - shown.clientHeight < FOLLOWS_PX;
        // What grows below is no scrolling away from it.
        follows.current = near || (follows.current && shown.scrollTop >= top.current);
        top.current = shown.scrollTop;
      }}
    >
      <ol>
        {stream.map((entry, index) => drawn(entry, index, around))}
        <Composing store={store} />
        {store.unconfirmed.value.map((text, index) => (
          <li key={`unconfirmed ${index}`} class="said own unconfirmed">
            <p dir="auto" translate={false}>
              {text}
            </p>
            <span class="hint">{say("unconfirmed")}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** That the speaker writes, for the eye alone: nobody is told of each pause. */
function Composing({ store }: { store: Store }) {
  const { room, me, names } = store.known.value;
  const turn = room?.turn;
  if (!turn?.composing || turn.seat === me?.seat) return null;
  return (
    <li class="composing hint" aria-hidden="true">
      {say("composing", { who: names.get(turn.seat) ?? say("someone") })} …
    </li>
  );
}

/** Keeps what is newest in sight, whatever grows, for whoever has not scrolled away from it. */
function keptAtFoot(shown: HTMLElement | null, follows: { current: boolean }) {
  const all = shown?.firstElementChild;
  if (!shown || !all) return;
  const watcher = new ResizeObserver(() => {
    if (follows.current) shown.scrollTop = shown.scrollHeight;
  });
  watcher.observe(shown);
  watcher.observe(all);
  return () => watcher.disconnect();
}

/** The same object for as long as nothing in it has changed, so that what is drawn already stays as it is. */
function useAround(now: Around): Around {
  const known = useRef(now);
  const keys = Object.keys(now) as (keyof Around)[];
  if (keys.some((key) => known.current[key] !== now[key])) known.current = now;
  return known.current;
}

const before = new WeakMap<Entry, { around: Around; drawn: VNode }>();

/** Hundreds of entries stand still while one changes: each is drawn anew only if it, or what is around it, did. */
function drawn(entry: Entry, index: number, around: Around): VNode {
  const known = before.get(entry);
  if (known?.around === around) return known.drawn;
  const now = { around, drawn: <One key={keyOf(entry, index)} entry={entry} around={around} /> };
  before.set(entry, now);
  return now.drawn;
}

function keyOf(entry: Entry, index: number): string {
  if (entry.is === "line") return `line ${entry.line.id}`;
  if (entry.is === "turn") return `turn ${entry.turn}`;
  return entry.is === "text" ? `text ${entry.line}` : `${entry.is} ${index}`;
}
