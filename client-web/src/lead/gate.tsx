// The door: who waits and why, who may come in, and who is here. Whoever waits, and lines that wait to be read, stand with
// the notes: one place for all that waits.

import { say, word } from "../words";
import { Act, Do } from "./button";
import type { Desk } from "./desk";
import { Fold } from "./fold";

export function Gate({ desk }: { desk: Desk }) {
  const { leading } = desk.store.known.value;
  if (!leading) return null;
  const why = leading.why_waiting ?? null;
  return (
    <section class="gate" aria-labelledby="lead-gate">
      <h3 id="lead-gate">{say("lead-gate")}</h3>
      {why !== null && <p class="note">{say(`leadwhy-${why}`)}</p>}
      <div class="acts">
        <Do desk={desk} act="lock" />
        <Guard desk={desk} />
      </div>
      <People desk={desk} />
    </section>
  );
}

/** Who would like to come in. */
export function Waiting({ desk }: { desk: Desk }) {
  const people = desk.store.known.value.leading?.waiting ?? [];
  if (people.length === 0) return null;
  return (
    <>
      <h4>{say("lead-at-door")}</h4>
      <ul class="people">
        {people.map(({ seat, alias }) => (
          <li key={seat}>
            <span class="name" dir="auto">
              {alias}
            </span>
            <Act desk={desk} message={{ type: "admit", seat }}>
              {say("lead-admit")}
              <span class="unseen"> {alias}</span>
            </Act>
            <Act desk={desk} quiet message={{ type: "decline", seat }}>
              {say("lead-decline")}
              <span class="unseen"> {alias}</span>
            </Act>
          </li>
        ))}
      </ul>
    </>
  );
}

function Guard({ desk }: { desk: Desk }) {
  const on = desk.store.known.value.leading?.guarded ?? false;
  return on ? (
    <Act desk={desk} message={{ type: "guard", on: false }}>
      {say("lead-guard-off")}
    </Act>
  ) : null;
}

/** Lines that the room sees once someone who leads has read them. */
export function Unread({ desk }: { desk: Desk }) {
  const lines = desk.store.known.value.leading?.unread ?? [];
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{say("lead-unread")}</h4>
      <ul class="unread">
        {lines.map(({ id, alias, text }) => (
          <li key={id}>
            <strong dir="auto">{alias}</strong>
            <blockquote dir="auto" translate={false}>
              {text}
            </blockquote>
            <div class="acts">
              <Act desk={desk} message={{ type: "approve", unread: id }}>
                {say("lead-approve")}
              </Act>
              <Act desk={desk} quiet message={{ type: "approve", unread: id, on: false }}>
                {say("lead-give-back")}
              </Act>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each name opens what can be done about that person. */
function People({ desk }: { desk: Desk }) {
  const { room, me } = desk.store.known.value;
  const people = room?.people.filter(({ seat }) => seat !== me?.seat) ?? [];
  return (
    <Fold title={say("lead-people", { count: people.length })}>
      <ul class="people">
        {people.map(({ seat, alias, role, pronouns }) => (
          <li key={seat}>
            <button
              type="button"
              class="quiet name"
              dir="auto"
              onClick={() => {
                desk.store.panel.value = { is: "about", seat, line: null };
              }}
            >
              {alias}
            </button>
            <span class="hint">
              {pronouns} {role !== "member" && word("role", role)}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
