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
      <div class="lists">
        {useLists(stream, around)}
        <ol>
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
      </div>
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

/** So many entries are one list: what is out of sight is neither laid out nor styled, a list at a time. */
const TOGETHER = 20;

interface List {
  entries: readonly Entry[];
  around: Around;
  drawn: VNode;
}

/** Hundreds of entries stand still while one changes: a list is drawn anew only if it, or what is around it, did. */
function useLists(stream: readonly Entry[], around: Around): VNode[] {
  const known = useRef<readonly List[]>([]);
  const count = Math.ceil(stream.length / TOGETHER);
  known.current = Array.from({ length: count }, (_, place) => {
    const entries = stream.slice(place * TOGETHER, (place + 1) * TOGETHER);
    const before = known.current[place];
    const same = before?.around === around && isSame(before.entries, entries);
    return same ? before : { entries, around, drawn: drawn(entries, place, around) };
  });
  return known.current.map((list) => list.drawn);
}

const isSame = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  one.length === other.length && one.every((entry, place) => entry === other[place]);

function drawn(entries: readonly Entry[], place: number, around: Around): VNode {
  return (
    <ol key={`list ${place}`}>
      {entries.map((entry, index) => (
        <One key={keyOf(entry, place * TOGETHER + index)} entry={entry} around={around} />
      ))}
    </ol>
  );
}

function keyOf(entry: Entry, index: number): string {
  if (entry.is === "line") return `line ${entry.line.id}`;
  if (entry.is === "turn") return `turn ${entry.turn}`;
  return entry.is === "text" ? `text ${entry.line}` : `${entry.is} ${index}`;
}
