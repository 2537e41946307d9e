// The kind of evening, and what it looks like: its parts in order, each as long as its bar.

import type { FormatWhole } from "../../wire/http";
import { minutes, say, sayIfAny, word } from "../../words";
import { KINDS } from "../choose";
import { sentence } from "../choosing";
import type { Beginning } from "./beginning";
import { Wrong } from "./wrong";

export function Evening({ of }: { of: Beginning }) {
  const whole = of.format.value;
  return (
    <>
      <label for="new-format">{say("setup-format")}</label>
      <select
        id="new-format"
        value={of.draft.value.format}
        onChange={(event) => void of.choose(event.currentTarget.value)}
      >
        {plainestFirst(of).map(({ name, minutes: length }) => (
          <option key={name} value={name}>
            {word("format", name)}, {minutes(length * 60_000)}
          </option>
        ))}
      </select>
      <Wrong of={of} field="format" />
      <p>{sentence(of.draft.value.format)}</p>
      {whole === null ? <p role="status">{say("coming")}</p> : <Parts whole={whole} />}
    </>
  );
}

function plainestFirst({ formats }: Beginning) {
  const order = Object.keys(KINDS);
  const place = (name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  return [...formats.value].sort((one, other) => place(one.name) - place(other.name));
}

function Parts({ whole }: { whole: FormatWhole }) {
  const { evening } = whole;
  const longest = Math.max(...evening.map(({ seconds }) => seconds));
  return (
    <>
      <ol class="course">
        {evening.map(({ id, kind, seconds }) => (
          <li key={id}>
            <span class="title">{word("part", id)}</span>
            <span class="hint">{sayIfAny(`does-${kind}`)}</span>
            <span class="length">{minutes(seconds * 1_000)}</span>
            <svg class="bar" data-kind={kind} aria-hidden="true" focusable="false">
              <rect width={`${Math.max(1, (100 * seconds) / longest)}%`} height="100%" rx="3" />
            </svg>
          </li>
        ))}
      </ol>
      <ul class="hint">
        {particulars(whole).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

/** What a host should know of this kind before choosing it. */
function particulars({ facilitator_label: label, facilitators, entry, size }: FormatWhole): string[] {
  const told = [say("setup-label", { label: word("role", label) })];
  if (facilitators > 1) told.push(say("setup-facilitators", { count: facilitators }));
  if (entry === "approved") told.push(say("setup-approved"));
  if (entry === "invited") told.push(say("setup-invited"));
  if (size) told.push(say("setup-size", { least: size.least, most: size.most }));
  return told;
}
