// What whoever leads says or lays before everyone: words as the chair, cards, silence, an open minute.

import type { Message } from "../session";
import { say, word } from "../words";
import { Act, Do } from "./button";
import type { Desk } from "./desk";
import { Fold } from "./fold";
import { CHAIR_BOX } from "./go";
import { plan } from "./plan";
import { Write } from "./write";

export function Everyone({ desk }: { desk: Desk }) {
  const { room, door, leading } = desk.store.known.value;
  if (!room?.phase || !leading) return null;
  const label = word("role", door?.facilitator_label ?? "");
  return (
    <section class="everyone" aria-labelledby="lead-everyone">
      <h3 id="lead-everyone">{say("lead-everyone")}</h3>
      <Write
        id={CHAIR_BOX}
        label={say("lead-chair", { label })}
        send={say("lead-chair-send")}
        onSend={(text) => desk.do({ type: "chair", text })}
      />
      {room.turn && !room.rests && <p class="hint">{say("lead-chair-between")}</p>}
      <div class="pair">
        <Do desk={desk} act="silence" />
        <Do desk={desk} act="talk" />
        <Do desk={desk} act="agreements" />
      </div>
      <Inserted desk={desk} />
      <Fold title={say("lead-longer-silence")}>
        <Between desk={desk} />
      </Fold>
      <Fold title={say("lead-cards")}>
        <Cards desk={desk} seat={null} />
      </Fold>
    </section>
  );
}

/** What was put between, or waits for the turn to end. */
function Inserted({ desk }: { desk: Desk }) {
  const { room, leading } = desk.store.known.value;
  const waits = leading?.insert_waits ?? null;
  if (waits === null && !room?.phase?.inserted) return null;
  return (
    <p class="note">
      {waits === null ? say("lead-between") : say("lead-insert-waits", { part: word("part", waits) })}{" "}
      <Act desk={desk} quiet message={{ type: "uninsert" }}>
        {say(waits === null ? "lead-uninsert" : "lead-take-back")}
      </Act>
    </p>
  );
}

const SILENCES = [2, 5];
const TALKS = [3, 5, 10];

function Between({ desk }: { desk: Desk }) {
  const inserts = desk.store.known.value.room?.inserts ?? [];
  return (
    <div class="acts">
      {SILENCES.map((minutes) => (
        <Act key={`silence ${minutes}`} desk={desk} message={{ type: "silence", minutes }}>
          {say("lead-silence", { minutes })}
        </Act>
      ))}
      {TALKS.map((minutes) => (
        <Act key={`talk ${minutes}`} desk={desk} message={{ type: "conversation", minutes }}>
          {say("lead-talk", { minutes })}
        </Act>
      ))}
      {inserts
        .filter((name) => name !== "motion")
        .map((name) => (
          <Act key={name} desk={desk} message={{ type: "insert", name }}>
            {word("part", name)}
          </Act>
        ))}
    </div>
  );
}

type CardMessage = Message & { type: "card" };

/** Cards for the room, or before one person. */
export function Cards({ desk, seat }: { desk: Desk; seat: string | null }) {
  const to = seat === null ? {} : { seat };
  const card = (what: CardMessage["card"], name: string) => (
    <Act key={name} desk={desk} message={{ type: "card", card: what, ...to }}>
      {name}
    </Act>
  );
  return (
    <>
      <div class="acts">
        {card("agreements", say("lead-card-agreements"))}
        {card("help", say("lead-card-help"))}
        {texts(desk).map((slot) => card({ text: slot }, word("part", slot)))}
      </div>
      <Write
        label={say("lead-card-own")}
        send={say("lead-card-send")}
        private={seat !== null}
        onSend={(text) => desk.do({ type: "card", card: { prompt: text }, ...to })}
      />
    </>
  );
}

/** The group's texts that this page knows of: the running part's, and those of parts that are texts. */
function texts(desk: Desk): string[] {
  const { room, door } = desk.store.known.value;
  const ofParts = (door?.evening ?? []).filter(({ kind }) => kind === "text").map(({ id }) => id);
  const running = room?.phase?.slot && plan(desk.store.known.value).length > 0 ? [room.phase.slot] : [];
  return [...new Set([...running, ...ofParts])];
}
