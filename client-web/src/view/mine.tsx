// What is for this person alone, apart from what everyone reads.

import type { Private } from "../model/state";
import type { Store } from "../store";
import { say, word } from "../words";
import { Lines } from "./lines";

export function Mine({ store }: { store: Store }) {
  const told = store.known.value.mine.flatMap((event) => {
    const sentence = sentenceFor(event, store);
    return sentence ? [{ ...sentence, own: event.own }] : [];
  });
  return (
    <section class="mine" role="log" aria-label={say("for-you")}>
      {told.slice(-5).map(({ own, who, text }) => (
        <p key={own} dir="auto">
          {who && <strong>{who}: </strong>}
          {text}
        </p>
      ))}
      <Company store={store} />
      {(store.known.value.me?.asides ?? []).map((aside) => (
        <Lines
          key={aside.with}
          id={`aside-${aside.with}`}
          label={say("aside-label", { who: aside.alias })}
          send={say("aside-send")}
          onSend={(text) => store.send({ type: "aside", to: aside.with, text })}
        />
      ))}
    </section>
  );
}

/** The truth about who comes, for whoever needs a person now. */
function Company({ store }: { store: Store }) {
  const { me, names, door } = store.known.value;
  const company = me?.company;
  if (!company) return null;
  const alone =
    company.company === "nobody_yet" || company.company === "nobody_here" || company.company === "dropped";
  return (
    <section class="company" role="status">
      <p>{say(`company-${company.company}`, { who: names.get(company.by ?? "") ?? say("someone") })}</p>
      {alone && (
        <ul>
          {(door?.help ?? []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <button type="button" class="quiet" onClick={() => store.send({ type: "need_person", on: false })}>
        {say("person-over")}
      </button>
    </section>
  );
}

function sentenceFor(event: Private, store: Store): { who: string | null; text: string } | null {
  const mine = store.known.value.me?.seat;
  switch (event.type) {
    case "whispered":
      return { who: event.by === mine ? null : say("whispered", { who: event.alias }), text: event.text };
    case "aside_said":
      return { who: say("aside-said", { who: event.alias }), text: event.text };
    case "written":
      return { who: say("written", { who: event.alias }), text: event.text };
    case "line_back":
      return { who: null, text: say("line-back", { text: event.text }) };
    case "not_reached":
      return { who: null, text: say(event.linger ? "not-reached-linger" : "not-reached") };
    case "orientation":
      return { who: null, text: say("orientation", { phase: word("part", event.phase) }) };
    case "hint":
      return { who: null, text: say(`hint-${event.hint}`) };
    default:
      return null;
  }
}
