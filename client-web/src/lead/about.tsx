// What those who lead can do about someone, or about a line of theirs. Nobody else is told of any of it.

import { useEffect } from "preact/hooks";
import type { Frame, State } from "../model/state";
import type { Line } from "../model/stream";
import type { Message } from "../session";
import type { Store } from "../store";
import { say, word } from "../words";
import { Act } from "./button";
import { type Desk, deskOf } from "./desk";
import { Fold } from "./fold";
import "./lead.css";
import { Privately } from "./privately";
import { Cards } from "./room";
import { Undone } from "./undone";

export function LeadAbout({ store, seat, line }: { store: Store; seat: string; line: Line | null }) {
  const desk = deskOf(store);
  const who = store.known.value.names.get(seat) ?? say("someone");
  useEffect(() => {
    desk.told.value = "";
  }, []);
  const me = store.known.value.me?.seat === seat;
  return (
    <section class="lead about" aria-label={say("lead-about", { who })}>
      <Undone desk={desk} />
      <p class="told" role="status">
        {desk.told.value}
      </p>
      {line && <OfLine desk={desk} line={line} />}
      {!me && <OfPerson desk={desk} seat={seat} who={who} />}
    </section>
  );
}

function OfLine({ desk, line }: { desk: Desk; line: Line }) {
  const labels = desk.store.known.value.room?.veils ?? [];
  const veil = (label?: string): Message => ({ type: "veil", line: line.id, ...(label ? { label } : {}) });
  return (
    <section aria-labelledby="about-line">
      <h3 id="about-line">{say("lead-this-line")}</h3>
      <div class="acts">
        <Act desk={desk} message={{ type: "hide", line: line.id }}>
          {say("lead-hide-line")}
        </Act>
        {line.veil ? (
          <Act desk={desk} message={{ type: "veil", line: line.id, on: false }}>
            {say("lead-unveil")}
          </Act>
        ) : (
          <>
            <Act desk={desk} message={veil()}>
              {say("lead-veil")}
            </Act>
            {labels.map((label) => (
              <Act key={label} desk={desk} message={veil(label)}>
                {say("lead-veil-label", { label: word("veil", label) })}
              </Act>
            ))}
          </>
        )}
      </div>
      <p class="hint">{say("lead-line-hint")}</p>
    </section>
  );
}

function OfPerson({ desk, seat, who }: { desk: Desk; seat: string; who: string }) {
  const leads = isLead(desk.store.known.value, seat);
  return (
    <section aria-labelledby="about-person">
      <h3 id="about-person">{say("lead-to-person", { who })}</h3>
      <ToThem desk={desk} seat={seat} />
      {!leads && <Firmly desk={desk} seat={seat} />}
      <Roles desk={desk} seat={seat} />
    </section>
  );
}

/** Privately: the group's own phrases, own words, a card, or a while alone with them. */
function ToThem({ desk, seat }: { desk: Desk; seat: string }) {
  const { me } = desk.store.known.value;
  const alone = me?.asides?.some((aside) => aside.with === seat) ?? false;
  return (
    <>
      <Privately desk={desk} seat={seat} />
      <div class="acts">
        {alone ? (
          <Act desk={desk} message={{ type: "close_aside", with: seat }}>
            {say("lead-alone-close")}
          </Act>
        ) : (
          <>
            <Act desk={desk} message={{ type: "one_to_one", seat }}>
              {say("lead-one-to-one")}
            </Act>
            <Act desk={desk} message={{ type: "one_to_one", seat, crisis: true }}>
              {say("lead-one-to-one-crisis")}
            </Act>
          </>
        )}
      </div>
      <Fold title={say("lead-card-for-them")}>
        <Cards desk={desk} seat={seat} />
      </Fold>
    </>
  );
}

/** Quiet and removal: each undone by one tap. */
function Firmly({ desk, seat }: { desk: Desk; seat: string }) {
  const acts = desk.store.known.value.mine.filter(isAbout(seat));
  const quiet = last(acts, ["quieten", "unquieten"]) === "quieten";
  const removed = last(acts, ["remove", "readmit"]) === "remove";
  return (
    <div class="acts firmly">
      <Act desk={desk} message={{ type: "quieten", seat, minutes: 10 }}>
        {say("lead-quieten")}
      </Act>
      {quiet && (
        <Act desk={desk} message={{ type: "quieten", seat, minutes: 0 }}>
          {say("lead-lift")}
        </Act>
      )}
      <Act desk={desk} message={{ type: "remove", seat, on: !removed }}>
        {say(removed ? "lead-readmit" : "lead-remove")}
      </Act>
    </div>
  );
}

type Acted = Frame<"acted">;

const isAbout =
  (seat: string) =>
  (event: State["mine"][number]): event is Acted =>
    event.type === "acted" && event.seat === seat;

/** The last of these acts, if there was any. */
const last = (acts: readonly Acted[], of: readonly Acted["act"][]): Acted["act"] | undefined =>
  acts.filter(({ act }) => of.includes(act)).pop()?.act;

const isLead = ({ room }: State, seat: string): boolean =>
  room?.people.find((person) => person.seat === seat)?.role === "facilitator";

const ROLES = ["cofacilitator", "greeter", "speaker", "guest", "member"] as const;

function Roles({ desk, seat }: { desk: Desk; seat: string }) {
  const { room } = desk.store.known.value;
  const now = room?.people.find((person) => person.seat === seat)?.role;
  if (now === undefined || now === "bot") return null;
  return (
    <Fold title={say("lead-roles", { role: word("role", now) })}>
      {now !== "facilitator" && (
        <div class="acts">
          {ROLES.filter((role) => role !== now).map((role) => (
            <Act key={role} desk={desk} message={{ type: "appoint", seat, role }}>
              {say("lead-appoint", { role: word("role", role) })}
            </Act>
          ))}
        </div>
      )}
      <div class="acts">
        <Act desk={desk} message={{ type: "hand_over", seat }}>
          {say("lead-give-chair")}
        </Act>
        <Act desk={desk} message={{ type: "hand_over", seat, duty: "door" }}>
          {say("lead-give-door")}
        </Act>
      </div>
    </Fold>
  );
}
