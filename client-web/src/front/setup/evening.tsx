// The kind of evening, and what it looks like: its parts in order, each as long as its bar.

import { minutes, say, sayIfAny, word } from "../../words";
import type { FormatWhole } from "../api";
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

function Parts({ whole: { evening, facilitator_label: label } }: { whole: FormatWhole }) {
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
      <p class="hint">{say("setup-label", { label })}</p>
    </>
  );
}
