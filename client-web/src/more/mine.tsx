// What is for this person alone, apart from what everyone reads, in a place and a colour of its own.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Frame, Private } from "../model/state";
import type { Message } from "../session";
import type { Store } from "../store";
import { Lines } from "../view/lines";
import { say, word } from "../words";
import { Company } from "./company";

/** So many of the last private lines stand there. */
const SHOWN = 4;

export function Mine({ store }: { store: Store }) {
  const { mine, me, names } = store.known.value;
  const readUpTo = useSignal(0);
  const newest = useRef<HTMLDivElement>(null);
  const last = mine[mine.length - 1]?.own;
  useEffect(() => newest.current?.lastElementChild?.scrollIntoView?.({ block: "nearest" }), [last]);
  const told = mine.flatMap((event) => {
    const sentence = event.own > readUpTo.value && !isAside(event) ? sentenceFor(event, store) : null;
    return sentence ? [{ ...sentence, own: event.own }] : [];
  });
  const who = (seat: string) => names.get(seat) ?? say("someone");
  return (
    <section class="mine" aria-label={say("for-you")}>
      <div class={told.length > 0 ? "mine-lines" : undefined}>
        <div role="log" ref={newest}>
          {told.slice(-SHOWN).map(({ own, from, text }) => (
            <p key={own} dir="auto">
              {from && <strong>{say("from", { who: from })} </strong>}
              {text}
            </p>
          ))}
        </div>
        {told.length > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              readUpTo.value = told[told.length - 1]?.own ?? 0;
            }}
          >
            {say("put-away")}
          </button>
        )}
      </div>
      <Company store={store} />
      {me?.line_waits != null && <p class="hint">{say("line-waits", { text: me.line_waits })}</p>}
      {me?.chair_offered && (
        <Offer store={store} text="chair-offered" act="take-chair" sends={{ type: "take_chair" }} />
      )}
      {me?.door_offered && (
        <Offer
          store={store}
          text="door-offered"
          act="take-door"
          sends={{ type: "take_chair", duty: "door" }}
        />
      )}
      {me?.private?.asked_by.map((seat) => (
        <p key={seat}>
          {say("asked-to-write", { who: who(seat) })}{" "}
          <button
            type="button"
            class="soft"
            onClick={() => store.send({ type: "answer_to_write", seat, yes: true })}
          >
            {say("write-yes")}
          </button>
          <button
            type="button"
            class="soft"
            onClick={() => store.send({ type: "answer_to_write", seat, yes: false })}
          >
            {say("write-no")}
          </button>
        </p>
      ))}
      {me?.asides?.map((aside) => (
        <Aside key={aside.with} store={store} seat={aside.with} alias={aside.alias} />
      ))}
    </section>
  );
}

function Offer(of: { store: Store; text: string; act: string; sends: Message }) {
  return (
    <p role="status">
      {say(of.text)}{" "}
      <button type="button" class="soft" onClick={() => of.store.send(of.sends)}>
        {say(of.act)}
      </button>
    </p>
  );
}

/** What two people write alone stands with them, as long as they are alone together, and nowhere afterwards. */
const isAside = (event: Private): event is Frame<"aside_said"> => event.type === "aside_said";

function Aside({ store, seat, alias }: { store: Store; seat: string; alias: string }) {
  const { mine, me } = store.known.value;
  const lines = mine.filter(isAside).filter((line) => line.by === seat || line.seat === seat);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [lines.length]);
  return (
    <div class="aside">
      <div
        class="aside-lines"
        role="log"
        ref={list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard scrolls it too
        tabIndex={0}
        aria-label={alias}
      >
        {lines.map((line) => (
          <p key={line.own} dir="auto" translate={false}>
            <strong>{say("from", { who: line.by === me?.seat ? say("you") : line.alias })} </strong>
            {line.text}
          </p>
        ))}
      </div>
      <Lines
        store={store}
        id={`aside-${seat}`}
        label={say("aside-label", { who: alias })}
        send={say("aside-send")}
        message={(text) => ({ type: "aside", to: seat, text })}
      />
      <button type="button" class="quiet" onClick={() => store.send({ type: "close_aside", with: seat })}>
        {say("aside-close")}
      </button>
    </div>
  );
}

function sentenceFor(event: Private, store: Store): { from: string | null; text: string } | null {
  const { me, names } = store.known.value;
  const mine = (seat: string) => seat === me?.seat;
  const who = (seat: string) => names.get(seat) ?? say("someone");
  switch (event.type) {
    case "whispered":
      if (mine(event.by)) return { from: say("whispered-by-me", { who: who(event.seat) }), text: event.text };
      // Those who lead see each other's private lines.
      if (!mine(event.seat))
        return {
          from: say("whispered-by-other", { who: event.alias, whom: who(event.seat) }),
          text: event.text,
        };
      return { from: say("whispered", { who: event.alias }), text: event.text };
    case "aside_closed":
      return { from: null, text: say("aside-closed", { who: who(event.with) }) };
    case "written":
      return { from: say("written", { who: event.alias }), text: event.text };
    case "may_write":
      return { from: null, text: say("may-write", { who: who(event.seat) }) };
    case "line_back":
      return { from: null, text: say("line-back", { text: event.text }) };
    case "not_reached":
      return { from: null, text: say(event.linger ? "not-reached-linger" : "not-reached") };
    case "orientation":
      return { from: null, text: say("orientation", { phase: word("part", event.phase) }) };
    case "hint":
      // What helps to hold the meeting stands with the news of those who lead.
      if (["no_hands", "hands_wait", "long_quiet", "nobody_stands_in"].includes(event.hint)) return null;
      return { from: null, text: say(`hint-${event.hint}`) };
    default:
      return null;
  }
}
