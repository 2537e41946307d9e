// The drawer: everything that is there all evening and that nobody needs first.

import type { Message } from "../session";
import type { Store } from "../store";
import { Check } from "../view/check";
import { Unfold } from "../view/unfold";
import { say, word } from "../words";
import { Card } from "./card";
import { Looks } from "./comfort";
import { Evening, kept, Listed } from "./door";
import { Slip } from "./slip";

export function More({ store }: { store: Store }) {
  return (
    <>
      <ForMe store={store} />
      <Unfold summary={say("more-evening")}>
        <ThisEvening store={store} />
      </Unfold>
      <Unfold summary={say("more-people")}>
        <People store={store} />
      </Unfold>
      <Unfold summary={say("more-card")}>
        <Card store={store} />
      </Unfold>
      <Unfold summary={say("more-words")}>
        <Words store={store} />
      </Unfold>
      <Unfold summary={say("more-slip")}>
        <Slip store={store} />
      </Unfold>
      <Unfold summary={say("more-looks")}>
        <Looks />
      </Unfold>
      <section class="leave">
        <button type="button" class="soft" onClick={() => store.send({ type: "leave" })}>
          {say("leave")}
        </button>
        <p class="hint">{say("leave-hint")}</p>
        <p class="hint">{say("leave-quickly-hint")}</p>
      </section>
    </>
  );
}

/** What only concerns this seat. Nobody is told of any of it. */
function ForMe({ store }: { store: Store }) {
  const { me, room } = store.known.value;
  const toggle = (key: string, on: boolean, message: Message) => (
    <Check on={on} change={() => store.send(message)}>
      {say(key)} <span class="hint">{say(`${key}-hint`)}</span>
    </Check>
  );
  if (!me) return null;
  return (
    <section>
      {toggle("listen-only", me.listening, { type: "listen", on: !me.listening })}
      {toggle("more-time", me.more_time, { type: "more_time", on: !me.more_time })}
      {me.role === "member" &&
        toggle("stand-in", me.stands_in ?? false, { type: "stand_in", on: !me.stands_in })}
      {room?.name && (
        <button type="button" class="soft" onClick={() => store.send({ type: "join_room", stage: 0 })}>
          {say("back-to-main")}
        </button>
      )}
    </section>
  );
}

function ThisEvening({ store }: { store: Store }) {
  const { door, room } = store.known.value;
  if (!door || !room) return null;
  const counted = Object.entries(room.record).filter(([, count]) => count > 0);
  return (
    <>
      <Evening door={door} now={room.phase?.id ?? null} />
      <Listed title="more-agenda" lines={room.agenda ?? []} />
      <Listed title="more-agreed" lines={door.agreements} lang={door.language} />
      <Listed title="door-limits" lines={[door.limits_text]} lang={door.language} />
      <Listed title="door-kept" lines={kept(door)} />
      <Listed
        title="more-record"
        lines={
          counted.length > 0
            ? counted.map(([what, count]) => say(`record-${what}`, { count }))
            : [say("record-nothing")]
        }
      />
      <button type="button" class="soft" onClick={() => store.send({ type: "look" })}>
        {say("look")}
      </button>
    </>
  );
}

function People({ store }: { store: Store }) {
  const { room, me } = store.known.value;
  return (
    <ul class="people">
      {(room?.people ?? []).map((person) => (
        <li key={person.seat}>
          <span dir="auto" translate={false}>
            {person.alias}
          </span>
          {person.pronouns && <span class="hint"> ({person.pronouns})</span>}
          {person.role !== "member" && <span class="hint"> · {word("role", person.role)}</span>}
          {person.seat === me?.seat ? (
            <span class="hint"> · {say("you")}</span>
          ) : (
            <button
              type="button"
              class="about"
              aria-label={say("about-person", { who: person.alias })}
              onClick={() => {
                store.panel.value = { is: "about", seat: person.seat, line: null };
              }}
            >
              …
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Four words that bring this seat back on any device. */
function Words({ store }: { store: Store }) {
  const words = store.returnWords.value;
  return (
    <>
      <p>{say("words-hint")}</p>
      {words ? (
        <p class="return-words" role="status" translate={false}>
          {words}
        </p>
      ) : (
        <button type="button" class="soft" onClick={() => store.send({ type: "return_words" })}>
          {say("words-show")}
        </button>
      )}
    </>
  );
}
