// What is needed now and then, and appears when asked for (DECISIONS 48): duties, smaller rooms, motions, questions,
// slow mode, the agenda, reading lines first, the record, and the end.

import { useSignal } from "@preact/signals";
import { say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";
import { Devices } from "./devices";
import { Fold } from "./fold";
import { Smaller } from "./smaller";
import { Motion, Poll } from "./votes";
import { Write } from "./write";

export function Ways({ desk }: { desk: Desk }) {
  return (
    <Fold title={say("lead-ways")}>
      <Agenda desk={desk} />
      <Duties desk={desk} />
      <Slow desk={desk} />
      <Smaller desk={desk} />
      <Motion desk={desk} />
      <Poll desk={desk} />
      <Approval desk={desk} />
      <Kept desk={desk} />
      <Links desk={desk} />
      <Fold title={say("lead-end-title")}>
        <p class="hint">{say("lead-end-hint")}</p>
        <Act desk={desk} message={{ type: "end" }}>
          {say("lead-end")}
        </Act>
      </Fold>
    </Fold>
  );
}

/** Asked for when it is opened, and anew each time. */
function Links({ desk }: { desk: Desk }) {
  const open = useSignal(false);
  return (
    <details
      class="lead-fold"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{say("lead-devices")}</summary>
      <div class="inside">{open.value && <Devices store={desk.store} />}</div>
    </details>
  );
}

function Agenda({ desk }: { desk: Desk }) {
  const agenda = desk.store.known.value.room?.agenda ?? [];
  return (
    <Fold title={say("lead-agenda", { count: agenda.length })}>
      <ul class="people">
        {agenda.map((text) => (
          <li key={text}>
            <span class="name" dir="auto">
              {text}
            </span>
            <Act desk={desk} quiet message={{ type: "park", text, on: false }}>
              {say("lead-unpark")}
              <span class="unseen"> {text}</span>
            </Act>
          </li>
        ))}
      </ul>
      <Write
        label={say("lead-park-label")}
        send={say("lead-park")}
        rows={1}
        onSend={(text) => desk.do({ type: "park", text })}
      />
    </Fold>
  );
}

/** Who holds the chair and the door, breaks, and who would stand in. */
function Duties({ desk }: { desk: Desk }) {
  const { room, me, leading, names } = desk.store.known.value;
  if (!leading) return null;
  const who = (seat: string | null | undefined) => names.get(seat ?? "") ?? say("lead-nobody");
  const mine = room?.chair === me?.seat;
  const keeper = leading.doorkeeper ?? null;
  const rests = leading.on_break?.includes(me?.seat ?? "") ?? false;
  return (
    <Fold title={say("lead-duties")}>
      <p>{say("lead-chair-is", { who: who(room?.chair), mine: mine ? "yes" : "no" })}</p>
      <p>
        {say("lead-door-is", {
          who: who(keeper),
          mine: keeper === me?.seat ? "yes" : "no",
          both: keeper === null ? "yes" : "no",
        })}
      </p>
      <p class="hint">{say("lead-hand-over-hint")}</p>
      <div class="acts">
        {!mine && (
          <Act desk={desk} message={{ type: "take_chair" }}>
            {say("lead-take-chair")}
          </Act>
        )}
        {keeper !== me?.seat && (
          <Act desk={desk} message={{ type: "take_chair", duty: "door" }}>
            {say("lead-take-door")}
          </Act>
        )}
        <Act desk={desk} message={{ type: "break", on: !rests }}>
          {say(rests ? "lead-back" : "lead-break")}
        </Act>
      </div>
      {(leading.on_break ?? [])
        .filter((seat) => seat !== me?.seat)
        .map((seat) => (
          <p key={seat}>{say("lead-on-break", { who: who(seat) })}</p>
        ))}
      {(leading.stand_ins ?? []).map((seat) => (
        <p key={seat}>
          {say("lead-stands-in", { who: who(seat) })}{" "}
          <Act desk={desk} quiet message={{ type: "stand_in", on: false, seat }}>
            {say("lead-decline-stand-in")}
          </Act>
        </p>
      ))}
    </Fold>
  );
}

const SLOW = [0, 10, 30, 60];

function Slow({ desk }: { desk: Desk }) {
  const phase = desk.store.known.value.room?.phase;
  if (phase?.kind !== "open") return null;
  return (
    <Fold title={say("lead-slow", { seconds: phase.slow_s ?? 0 })}>
      <div class="acts">
        {SLOW.map((seconds) => (
          <Act key={seconds} desk={desk} message={{ type: "slow", seconds }}>
            {say("lead-slow-to", { seconds })}
          </Act>
        ))}
      </div>
    </Fold>
  );
}

function Approval({ desk }: { desk: Desk }) {
  const on = desk.store.known.value.room?.approval ?? false;
  return (
    <Fold title={say("lead-approval")} open={on}>
      <p class="hint">{say("lead-approval-hint")}</p>
      <Act desk={desk} message={{ type: "approval", on: !on }}>
        {say(on ? "lead-approval-off" : "lead-approval-on")}
      </Act>
      {!desk.store.known.value.leading?.guarded && (
        <Act desk={desk} message={{ type: "guard", on: true }}>
          {say("lead-guard-on")}
        </Act>
      )}
    </Fold>
  );
}

const RECORD = ["removed", "hidden", "quietened", "veiled", "unapproved", "declined"] as const;

/** What was done this evening, in numbers only, as everyone can read it. */
function Kept({ desk }: { desk: Desk }) {
  const record = desk.store.known.value.room?.record;
  if (!record) return null;
  return (
    <details
      class="lead-fold"
      onToggle={(event) => {
        if (event.currentTarget.open) desk.store.send({ type: "look" });
      }}
    >
      <summary>{say("lead-record")}</summary>
      <p class="hint">{say("lead-record-hint")}</p>
      <dl class="record">
        {RECORD.map((what) => (
          <div key={what}>
            <dt>{say(`leadrecord-${what}`)}</dt>
            <dd>{record[what] ?? 0}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
