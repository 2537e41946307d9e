// Help choosing: three plain questions. The answers stay on the device, and go when the page goes.

import { useSignal } from "@preact/signals";
import { say, sayIfAny, word } from "../words";
import { type Answers, FAITHS, fitting, TOPICS, WAYS } from "./choose";
import { RoomList } from "./rooms";
import type { Visit } from "./visit";

export function Choosing({ visit }: { visit: Visit }) {
  const answers = useSignal<Answers>({ way: null, topic: null, faith: null });
  const { way, topic, faith } = answers.value;
  const answer = (change: Partial<Answers>) => {
    answers.value = { ...answers.value, ...change };
  };
  const asked = way !== null || topic !== null || faith !== null;
  return (
    <details class="choosing">
      <summary>
        <h2>{say("front-choose")}</h2>
      </summary>
      <p class="hint">{say("front-choose-hint")}</p>
      <Question
        name="way"
        of={WAYS}
        chosen={way}
        label={(one) => say(`way-${one}`)}
        onChoose={(way) => answer({ way })}
      />
      <Question
        name="topic"
        of={TOPICS}
        chosen={topic}
        label={(one) => say(`topic-${one}`)}
        onChoose={(topic) => answer({ topic })}
      />
      <Question
        name="faith"
        of={FAITHS}
        chosen={faith}
        label={(one) => say(`faith-${one}`)}
        onChoose={(faith) => answer({ faith })}
      />
      {asked && <Found formats={fitting(answers.value)} visit={visit} />}
    </details>
  );
}

function Question<T extends string>(of: {
  name: string;
  of: readonly T[];
  chosen: T | null;
  label: (one: T) => string;
  onChoose: (one: T) => void;
}) {
  return (
    <fieldset class="question">
      <legend>{say(`asks-${of.name}`)}</legend>
      <div class="answers">
        {of.of.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={of.name}
              checked={of.chosen === one}
              onChange={() => of.onChoose(one)}
            />
            <span>{of.label(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Found({ formats, visit }: { formats: readonly string[]; visit: Visit }) {
  const rooms = Array.isArray(visit.rooms.value) ? visit.rooms.value : [];
  const here = rooms.filter(({ format }) => formats.includes(format));
  return (
    <div class="found">
      <p role="status">{say("front-found", { count: formats.length, rooms: here.length })}</p>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <h3>{word("format", format)}</h3>
            <p>{sentence(format)}</p>
            <RoomList rooms={rooms.filter((room) => room.format === format)} base={visit.base} />
          </li>
        ))}
      </ul>
      <p class="hint">{say("front-found-hint")}</p>
    </div>
  );
}

/** A kind of evening in one sentence, if it is one of those that ship. */
export const sentence = (format: string) => sayIfAny(`is-${format.replace(/_/g, "-")}`);
