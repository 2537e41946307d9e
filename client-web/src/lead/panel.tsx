// How the screen is arranged: what whoever has this duty needs first, and the rest within reach.

import { comfort } from "../comfort";
import type { Store } from "../store";
import { say } from "../words";
import { Do } from "./button";
import { Crises } from "./crises";
import type { Desk } from "./desk";
import { InHistory } from "./devices";
import { Evening } from "./evening";
import { Comes, Floor } from "./floor";
import { Fold } from "./fold";
import { Gate } from "./gate";
import { goTo, HEAD, NOTES } from "./go";
import { duties, waiting } from "./inbox";
import { begun } from "./next";
import { Notes } from "./notes";
import { Everyone } from "./room";
import { Undone } from "./undone";
import { Ways } from "./ways";

export function Panel({ desk, onMap }: { desk: Desk; onMap: () => void }) {
  return (
    <div class="lead-panel">
      <div class="lead-top">
        <Head desk={desk} onMap={onMap} />
        <Undone desk={desk} />
        <p class="told" role="status">
          {desk.told.value}
        </p>
      </div>
      <Crises desk={desk} />
      <Arranged desk={desk} />
      {!begun(desk.store.known.value) && <InHistory store={desk.store} />}
      <Ways desk={desk} />
    </div>
  );
}

/** Whoever holds both duties has the notes right under what comes next. */
function Arranged({ desk }: { desk: Desk }) {
  const { first, folded } = duties(desk.store.known.value);
  const comes = <Comes desk={desk} />;
  const floor = <TheFloor desk={desk} />;
  const notes = <Notes desk={desk} />;
  const gate = <Gate desk={desk} />;
  if (first === "people") {
    return (
      <div class="duty">
        {notes}
        {gate}
        {folded ? (
          <Fold title={say("lead-the-floor")}>
            {comes}
            {floor}
          </Fold>
        ) : (
          <>
            {comes}
            {floor}
          </>
        )}
      </div>
    );
  }
  return (
    <div class="duty">
      {comes}
      {!folded && notes}
      {floor}
      {folded ? (
        <Fold title={titleOfPeople(desk)}>
          {notes}
          {gate}
        </Fold>
      ) : (
        gate
      )}
    </div>
  );
}

function Head({ desk, onMap }: { desk: Desk; onMap: () => void }) {
  return (
    <header class="head">
      <h2 id={HEAD} tabIndex={-1}>
        {duty(desk.store)}
      </h2>
      <Waits desk={desk} />
      <Do desk={desk} act="calm" />
      <button
        type="button"
        class="quiet"
        onClick={onMap}
        aria-keyshortcuts={comfort.value.keys ? "?" : undefined}
      >
        {say("lead-keys-open")}
      </button>
    </header>
  );
}

/** How much waits, and the way there. */
function Waits({ desk }: { desk: Desk }) {
  const count = waiting(desk.store.known.value, desk.dealt.value);
  if (count === 0) return null;
  return (
    <button type="button" class="quiet" onClick={() => goTo(NOTES)}>
      <span class="badge">
        <span aria-hidden="true">{count}</span>
        <span class="unseen">{say("lead-waiting", { count })}</span>
      </span>
    </button>
  );
}

/** Who holds the meeting, from where this person sits. */
function duty({ known }: Store): string {
  const { room, me, leading, names } = known.value;
  if (leading?.doorkeeper === me?.seat) return say("lead-you-door");
  if (room?.chair === me?.seat) return say("lead-you-chair");
  if (room?.chair == null) return say("lead-no-chair");
  return say("lead-other-chair", { who: names.get(room.chair) ?? say("someone") });
}

function TheFloor({ desk }: { desk: Desk }) {
  return (
    <>
      <Floor desk={desk} />
      <Evening desk={desk} />
      <Everyone desk={desk} />
    </>
  );
}

const titleOfPeople = (desk: Desk): string =>
  say("lead-the-people", { count: waiting(desk.store.known.value, desk.dealt.value) });
