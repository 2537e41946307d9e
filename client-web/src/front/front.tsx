// What this place is, the way into a room, and help. The set-up takes its place for whoever begins a group.

import { useEffect, useRef } from "preact/hooks";
import { leaveQuickly } from "../leave";
import { later } from "../view/later";
import { say } from "../words";
import { Choosing } from "./choosing";
import { Foot } from "./foot";
import { Go } from "./go";
import { HelpNow } from "./help";
import { Ring } from "./ring";
import { Rooms } from "./rooms";
import type { Visit } from "./visit";

const Setup = later(() => import("./setup").then(({ Setup }) => Setup), "front");

export function Front({ visit }: { visit: Visit }) {
  return (
    <>
      <header class="above">
        <a class="to-help" href="#help">
          {say("help")}
        </a>
        <button type="button" class="quick" onClick={leaveQuickly}>
          {say("leave-quickly")}
        </button>
      </header>
      {visit.startsGroup.value ? <Beginning visit={visit} /> : <Place visit={visit} />}
      <Foot />
    </>
  );
}

function Place({ visit }: { visit: Visit }) {
  return (
    <main class="front">
      <section class="what">
        <h1>
          <Ring />
          {say("front-title")}
        </h1>
        <p>{say("front-meet")}</p>
        <p>{say("front-name")}</p>
        <p>{say("front-gone")}</p>
      </section>
      <HelpNow visit={visit} />
      <Go visit={visit} />
      <Rooms visit={visit} />
      <Choosing visit={visit} />
      {(visit.secret.value !== null || visit.house.value?.may_start) && <Start visit={visit} />}
    </main>
  );
}

function Start({ visit }: { visit: Visit }) {
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{say("front-start")}</h2>
      <p>{say("front-start-hint")}</p>
      <button type="button" onClick={() => (visit.startsGroup.value = true)}>
        {say("front-start")}
      </button>
    </section>
  );
}

function Beginning({ visit }: { visit: Visit }) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);
  return (
    <main class="beginning" ref={main} tabIndex={-1}>
      <button type="button" class="quiet to-front" onClick={() => (visit.startsGroup.value = false)}>
        {say("front-back")}
      </button>
      <Setup visit={visit} />
      <HelpNow visit={visit} />
    </main>
  );
}
