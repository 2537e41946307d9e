// What was said, grouped by turn. Texts come from strangers: they are text nodes, and nothing else.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Entry, Line, Signs } from "../model/stream";
import type { Store } from "../store";
import { say, word } from "../words";

export function Stream({ store }: { store: Store }) {
  const { stream } = store.known.value;
  const end = useRef<HTMLLIElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current) end.current?.scrollIntoView({ block: "end" });
  }, [stream, store.unconfirmed.value]);
  const scrolled = (list: HTMLElement) => {
    follows.current = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  };
  return (
    <div
      class="stream"
      role="log"
      aria-relevant="additions"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard scrolls it too
      tabIndex={0}
      onScroll={(event) => scrolled(event.currentTarget)}
    >
      <ol>
        {stream.map((entry, index) => (
          <One key={keyOf(entry, index)} entry={entry} store={store} />
        ))}
        {store.unconfirmed.value.map((text, index) => (
          <li key={`unconfirmed ${index}`} class="unconfirmed">
            <p dir="auto">{text}</p>
            <span class="hint">{say("unconfirmed")}</span>
          </li>
        ))}
        <li ref={end} class="end" aria-hidden="true" />
      </ol>
    </div>
  );
}

function keyOf(entry: Entry, index: number): string {
  if (entry.is === "line") return `line ${entry.line.id}`;
  if (entry.is === "turn") return `turn ${entry.turn}`;
  return entry.is === "text" ? `text ${entry.line}` : `${entry.is} ${index}`;
}

function One({ entry, store }: { entry: Entry; store: Store }) {
  switch (entry.is) {
    case "line":
      return (
        <li class={`said ${entry.line.kind}`}>
          <h2>{author(entry.line, store)}</h2>
          <Said line={entry.line} store={store} />
          <Counted signs={entry.line.signs} />
        </li>
      );
    case "turn":
      return (
        <li class={entry.over ? "turn" : "turn running"}>
          <h2>{nameOf(entry.seat, entry.alias, store)}</h2>
          {entry.lines.map((line) => (
            <Said key={line.id} line={line} store={store} />
          ))}
          <Counted signs={entry.signs} />
        </li>
      );
    case "text":
      return (
        <li class="text">
          <h2>{entry.by ? say("reads", { who: nameOf(entry.by, "", store) }) : say("group-text")}</h2>
          <p dir="auto">{entry.text}</p>
          <Counted signs={entry.signs} />
        </li>
      );
    case "phase":
      return <li class="phase">{word("part", entry.phase.id)}</li>;
    case "bell":
      return <li class="phase">{say("bell")}</li>;
    case "tally":
      return <Tally tally={entry.tally} />;
  }
}

function Said({ line, store }: { line: Line; store: Store }) {
  const open = useSignal(false);
  const mine = line.by === store.known.value.me?.seat;
  if (line.veil && !open.value) {
    return (
      <p class="veil">
        {line.veil.label ? say("veiled-label", { label: line.veil.label }) : say("veiled")}{" "}
        <button type="button" class="quiet" onClick={() => (open.value = true)}>
          {say("veil-open")}
        </button>
      </p>
    );
  }
  return (
    <p dir="auto" translate={false}>
      {line.thread !== null && <span class="hint">{say("thread-of")}: </span>}
      {line.text}
      {mine && (
        <button
          type="button"
          class="quiet back"
          onClick={() => store.send({ type: "take_back", line: line.id })}
        >
          {say("take-back")}
        </button>
      )}
    </p>
  );
}

function author(line: Line, store: Store): string {
  const who = nameOf(line.by, line.alias, store);
  const key = { share: "turn-of", talk: "turn-of", reply: "replies", chair: "as-chair", card: "shows" }[
    line.kind
  ];
  return say(key, { who, label: store.known.value.door?.facilitator_label ?? "" });
}

function nameOf(seat: string, alias: string, store: Store): string {
  const { me, names } = store.known.value;
  return seat === me?.seat ? me.alias : alias || (names.get(seat) ?? say("someone"));
}

function Counted({ signs }: { signs: Signs }) {
  const told = Object.entries(signs).filter(([, count]) => count > 0);
  if (told.length === 0) return null;
  return <p class="signs">{told.map(([sign, count]) => say("signs-count", { sign, count })).join(" · ")}</p>;
}

function Tally({ tally }: { tally: (Entry & { is: "tally" })["tally"] }) {
  if (tally.too_few) return <li class="tally">{say("tally-too-few")}</li>;
  return (
    <li class="tally">
      {(tally.questions ?? []).map((question) => (
        <section key={question.key}>
          <h2 dir="auto">{question.label}</h2>
          <ul>
            {question.choices.map(({ key, label: choice, count }) => (
              <li key={key}>{say("tally-line", { choice, count })}</li>
            ))}
          </ul>
        </section>
      ))}
      {tally.passed != null && <p>{say(tally.passed ? "tally-passed" : "tally-not-passed")}</p>}
    </li>
  );
}
