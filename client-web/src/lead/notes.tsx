// Notes, reports and news for those who lead: in their own place and colour, each with the acts that help. Nothing written
// here can land in the room: there is no box for the room in it.

import { say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";
import { Unread, Waiting } from "./gate";
import { NOTES } from "./go";
import { inbox, isUrgent, type Told, waiting } from "./inbox";
import { Acted, Alert, Hint, TooLong } from "./news";
import { Answered, Arrived, Noted, Reported } from "./written";

export function Notes({ desk }: { desk: Desk }) {
  const told = inbox(desk.store.known.value, desk.dealt.value);
  return (
    <section class="notes" aria-labelledby={NOTES}>
      <h3 id={NOTES} tabIndex={-1}>
        {say("lead-notes")}
      </h3>
      <Offers desk={desk} />
      <Asides desk={desk} />
      <Waiting desk={desk} />
      <Unread desk={desk} />
      {waiting(desk.store.known.value, desk.dealt.value) === 0 && (
        <p class="hint">{say("lead-notes-none")}</p>
      )}
      <ul>
        {told.map((event) => (
          <li key={event.own} class={isUrgent(event) ? "urgent" : ""}>
            <One desk={desk} event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A duty that is offered to this seat. */
function Offers({ desk }: { desk: Desk }) {
  const { me } = desk.store.known.value;
  const offers = [
    ...(me?.chair_offered ? [["lead-chair-offered", { type: "take_chair" }] as const] : []),
    ...(me?.door_offered ? [["lead-door-offered", { type: "take_chair", duty: "door" }] as const] : []),
  ];
  return (
    <>
      {offers.map(([key, message]) => (
        <p key={key} class="note">
          {say(key)}{" "}
          <Act desk={desk} message={message}>
            {say("lead-take")}
          </Act>
        </p>
      ))}
    </>
  );
}

/** With whom one is alone. The words themselves stand where every private word stands. */
function Asides({ desk }: { desk: Desk }) {
  const { me, leading } = desk.store.known.value;
  const inCrisis = (seat: string) => leading?.crises?.some((crisis) => crisis.seat === seat) ?? false;
  return (
    <>
      {(me?.asides ?? [])
        .filter((aside) => !inCrisis(aside.with))
        .map(({ with: seat, alias }) => (
          <p key={seat} class="note">
            {say("lead-alone", { who: alias })}{" "}
            <Act desk={desk} quiet message={{ type: "close_aside", with: seat }}>
              {say("lead-alone-close")}
            </Act>
          </p>
        ))}
    </>
  );
}

function One({ desk, event }: { desk: Desk; event: Told }) {
  switch (event.type) {
    case "noted":
      return <Noted desk={desk} event={event} />;
    case "reported":
      return <Reported desk={desk} event={event} />;
    case "arrived":
      return <Arrived desk={desk} event={event} />;
    case "answered":
      return <Answered desk={desk} event={event} />;
    case "acted":
      return <Acted desk={desk} event={event} />;
    case "alert":
      return <Alert desk={desk} event={event} />;
    case "hint":
      return <Hint desk={desk} event={event} />;
    case "round_too_long":
      return <TooLong desk={desk} event={event} />;
  }
}
