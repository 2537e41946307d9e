// One thing in the stream: a turn with its lines, a line, a text of the group, a new part, a bell, a count.

import { useSignal } from "@preact/signals";
import type { Entry, Line, Signs } from "../model/stream";
import type { Store } from "../store";
import { say, word } from "../words";

/** What an entry's look depends on besides itself. */
export interface Around {
  /** This person's own seat, and the name on it. */
  seat: string | null;
  alias: string;
  names: ReadonlyMap<string, string>;
  /** What this group calls its facilitator. */
  label: string;
  /** The language of the group's texts. */
  groupLanguage: string;
  /** Whether a line may answer another one. */
  threads: boolean;
  muted: ReadonlySet<string>;
  language: string;
  store: Store;
}

export function One({ entry, around }: { entry: Entry; around: Around }) {
  switch (entry.is) {
    case "line":
      return <Single line={entry.line} around={around} />;
    case "turn":
      return <Turn turn={entry} around={around} />;
    case "text":
      return (
        <li class="text">
          <h2>
            {entry.by ? say("reads", { who: nameOf(entry.by, "", around) }) : say("group-text")}
            {entry.parts > 1 && ` · ${say("part-of", { part: entry.part + 1, parts: entry.parts })}`}
          </h2>
          <p dir="auto" lang={entry.by ? undefined : around.groupLanguage} translate={false}>
            {entry.text}
          </p>
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

function Single({ line, around }: { line: Line; around: Around }) {
  if (around.muted.has(line.by)) return <Unread by={line.by} around={around} />;
  const own = line.by === around.seat ? "own" : "";
  return (
    <li class={`said ${line.kind} ${own}`}>
      <h2>{author(line, around)}</h2>
      <Said line={line} around={around} />
      <Counted signs={line.signs} />
    </li>
  );
}

function Turn({ turn, around }: { turn: Entry & { is: "turn" }; around: Around }) {
  if (around.muted.has(turn.seat)) return <Unread by={turn.seat} around={around} />;
  const own = turn.seat === around.seat ? "own" : "";
  return (
    <li class={`turn ${turn.over ? "" : "running"} ${own}`}>
      <h2>{nameOf(turn.seat, turn.alias, around)}</h2>
      {turn.lines.map((line) => (
        <Said key={line.id} line={line} around={around} />
      ))}
      <Counted signs={turn.signs} />
    </li>
  );
}

/** Of someone whom this person would rather not read, on this device alone. */
function Unread({ by, around }: { by: string; around: Around }) {
  return (
    <li class="said muted">
      {say("muted-line", { who: nameOf(by, "", around) })}{" "}
      <button type="button" class="quiet" onClick={() => around.store.mute(by, false)}>
        {say("unmute")}
      </button>
    </li>
  );
}

function Said({ line, around }: { line: Line; around: Around }) {
  const open = useSignal(false);
  if (line.veil && !open.value) {
    const { label } = line.veil;
    return (
      <p class="veil">
        {label ? say("veiled-label", { label: word("veil", label) }) : say("veiled")}{" "}
        <button
          type="button"
          class="soft"
          onClick={() => {
            open.value = true;
          }}
        >
          {say("veil-open")}
        </button>
        <About line={line} around={around} />
      </p>
    );
  }
  return (
    <div class="words">
      <p dir="auto" translate={false}>
        {line.thread !== null && <span class="hint">{say("thread-of")} </span>}
        {line.text}
      </p>
      {around.threads && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            around.store.answering.value = line;
          }}
        >
          {say("answer-this")}
        </button>
      )}
      <About line={line} around={around} />
    </div>
  );
}

/** Everything that can be done about a line: take it back, veil it, report it, and what those who lead may. */
function About({ line, around }: { line: Line; around: Around }) {
  return (
    <button
      type="button"
      class="about"
      aria-label={say("about-line", { who: nameOf(line.by, line.alias, around) })}
      onClick={() => {
        around.store.panel.value = { is: "about", seat: line.by, line };
      }}
    >
      …
    </button>
  );
}

function author(line: Line, around: Around): string {
  const who = nameOf(line.by, line.alias, around);
  if (line.kind === "share" || line.kind === "talk") return who;
  const key = { reply: "replies", chair: "as-chair", card: "shows" }[line.kind];
  return say(key, { who, label: word("role", around.label) });
}

function nameOf(seat: string, alias: string, around: Around): string {
  return seat === around.seat
    ? say("own-name", { who: around.alias })
    : alias || (around.names.get(seat) ?? say("someone"));
}

function Counted({ signs }: { signs: Signs }) {
  const told = Object.entries(signs).filter(([, count]) => count > 0);
  if (told.length === 0) return null;
  return (
    <p class="signs">
      {told.map(([sign, count]) => say("signs-count", { sign: word("sign", sign), count })).join(" · ")}
    </p>
  );
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
