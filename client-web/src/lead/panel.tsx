// How the screen is arranged: what whoever has this duty needs first, and the rest within reach.

import type { VNode } from "preact";
import { comfort } from "../comfort";
import type { Store } from "../store";
import { say } from "../words";
import { Do } from "./button";
import type { Desk } from "./desk";
import { Evening } from "./evening";
import { Comes, Floor, Fold } from "./floor";
import { Gate } from "./gate";
import { duties, waiting } from "./inbox";
import { Notes } from "./notes";
import { Everyone } from "./room";
import { Undone } from "./undone";
import { Ways } from "./ways";

export function Panel({ desk, onMap }: { desk: Desk; onMap: () => void }) {
  const { first, folded } = duties(desk.store.known.value);
  const floor = <TheFloor desk={desk} />;
  const people = <ThePeople desk={desk} />;
  return (
    <div class="lead-panel">
      <Head desk={desk} onMap={onMap} />
      <Undone desk={desk} />
      <p class="told" role="status">
        {desk.told.value}
      </p>
      {first === "floor" ? floor : people}
      <Second folded={folded} title={first === "floor" ? titleOfPeople(desk) : say("lead-the-floor")}>
        {first === "floor" ? people : floor}
      </Second>
      <Ways desk={desk} />
    </div>
  );
}

function Head({ desk, onMap }: { desk: Desk; onMap: () => void }) {
  return (
    <header class="head">
      <h2>{duty(desk.store)}</h2>
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
    <div class="duty">
      <Comes desk={desk} />
      <Floor desk={desk} />
      <Evening desk={desk} />
      <Everyone desk={desk} />
    </div>
  );
}

function ThePeople({ desk }: { desk: Desk }) {
  return (
    <div class="duty">
      <Notes desk={desk} />
      <Gate desk={desk} />
    </div>
  );
}

const titleOfPeople = (desk: Desk): string =>
  say("lead-the-people", { count: waiting(desk.store.known.value, desk.dealt.value) });

function Second(of: { folded: boolean; title: string; children: VNode }) {
  return of.folded ? <Fold title={of.title}>{of.children}</Fold> : of.children;
}
