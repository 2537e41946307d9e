// Everything else that stands at a door: for whom, what the group is and is not, what is kept, what an evening looks like.

import type { DoorInfo } from "../wire/server";
import { minutes, say, sayIfAny, word } from "../words";

export function DoorMore({ door }: { door: DoorInfo }) {
  return (
    <>
      <p>{say("door-shape", { kind: word("format", door.format) })}</p>
      {door.eligibility && <p dir="auto">{say("door-eligibility", { text: door.eligibility })}</p>}
      {door.age_band && <p dir="auto">{say("door-age-band", { text: door.age_band })}</p>}
      <p>{say(`door-entry-${door.entry}`)}</p>
      {door.staffed && <p>{say("door-staffed")}</p>}
      <p>{say(`door-private-${door.private}`)}</p>
      <Listed title="door-limits" lines={[door.limits_text]} lang={door.language} />
      <Listed title="door-kept" lines={kept(door)} />
      <Evening door={door} now={null} />
    </>
  );
}

/** What is kept here, from the server's own table, in the reader's language where there are words for it. */
export const kept = (door: DoorInfo): string[] =>
  door.kept.map(({ key, text }) => sayIfAny(`kept-${key}`) ?? text);

/** The parts of an evening, in order; the running one is marked. */
export function Evening({ door, now }: { door: DoorInfo; now: string | null }) {
  return (
    <section>
      <h3>{say("door-evening")}</h3>
      <ol class="evening">
        {door.evening.map(({ id, kind, form, seconds }, index) => (
          <li key={`${id} ${index}`} aria-current={id === now ? "step" : undefined}>
            <strong>{word("part", id)}</strong> · {minutes(seconds * 1_000)}
            <span class="hint"> {say(form && kind === "ask" ? "kind-form" : `kind-${kind}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** `lang` is the language of lines that a group has written. */
export function Listed(of: { title: string; lines: readonly string[]; lang?: string }) {
  const { title, lines, lang } = of;
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{say(title)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto" lang={lang}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
