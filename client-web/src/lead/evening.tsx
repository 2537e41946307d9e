// The evening as a line with minutes: where it is, when each part ends, and what moves it.

import { language, minutes, say, word } from "../words";
import { Act, Do } from "./button";
import type { Desk } from "./desk";
import { Fold } from "./fold";
import { useNow } from "./now";
import { onMyClock, type Part, plan } from "./plan";

export function Evening({ desk }: { desk: Desk }) {
  const { room } = desk.store.known.value;
  const phase = room?.phase;
  if (!phase) return null;
  const parts = plan(desk.store.known.value);
  return (
    <section class="lead-evening" aria-labelledby="lead-evening">
      <h3 id="lead-evening">{say("lead-evening")}</h3>
      <Line parts={parts} />
      <Now desk={desk} />
      <div class="pair">
        <Do desk={desk} act="back" />
        <Do desk={desk} act="ahead" />
      </div>
      <Minutes desk={desk} index={phase.index} />
      {parts.length > 0 && (
        <Fold title={say("lead-parts")}>
          <ol class="parts">
            {parts.map((part) => (
              <One key={part.index} desk={desk} part={part} />
            ))}
          </ol>
          <End desk={desk} />
        </Fold>
      )}
    </section>
  );
}

function Now({ desk }: { desk: Desk }) {
  const phase = desk.store.known.value.room?.phase;
  const now = useNow(desk.store);
  if (!phase) return null;
  const part = word("part", phase.id);
  const left = Math.max(0, phase.ends_at - now);
  return (
    <>
      <p class="who">{say("lead-part-now", { part, left: minutes(left), at: clock(phase.ends_at, now) })}</p>
      <Agreed desk={desk} />
    </>
  );
}

/** While the group goes through its agreements: a number, and never who. */
function Agreed({ desk }: { desk: Desk }) {
  const { room, agreed, leading } = desk.store.known.value;
  if (room?.phase?.kind !== "ask" || room.phase.ask) return null;
  const known = agreed ?? { agreed: leading?.agreed ?? 0, here: room.people.length };
  return <p class="hint">{say("lead-agreed", known)}</p>;
}

function Minutes({ desk, index }: { desk: Desk; index: number }) {
  const longer = (count: number) => (
    <Act desk={desk} message={{ type: "extend_phase", phase: index, minutes: count }}>
      {say("lead-longer", { count })}
    </Act>
  );
  const shorter = (count: number) => (
    <Act desk={desk} message={{ type: "shorten", phase: index, minutes: count }}>
      {say("lead-shorter", { count })}
    </Act>
  );
  return (
    <div class="four">
      <span class="unseen">{say("lead-minutes")}</span>
      {shorter(5)}
      {shorter(1)}
      {longer(1)}
      {longer(5)}
    </div>
  );
}

/** For the eye alone: the list beside it says the same in words. */
function Line({ parts }: { parts: readonly Part[] }) {
  const shown = parts.filter(({ is }) => is !== "left-out");
  const all = shown.reduce((sum, { minutes: of }) => sum + of, 0);
  if (all === 0) return null;
  let from = 0;
  return (
    <svg class="line" viewBox={`0 0 ${all} 10`} preserveAspectRatio="none" aria-hidden="true">
      {shown.map(({ index, minutes: of, is }) => {
        const x = from;
        from += of;
        const gap = all / 200;
        return <rect key={index} class={is} x={x + gap} width={Math.max(gap, of - 2 * gap)} height="10" />;
      })}
    </svg>
  );
}

function One({ desk, part }: { desk: Desk; part: Part }) {
  const now = useNow(desk.store);
  const name = word("part", part.id);
  const leaveOut = (on: boolean, key: string) => (
    <Act desk={desk} quiet message={{ type: "leave_out", phase: part.index, on }}>
      {say(key)}
      <span class="unseen"> {name}</span>
    </Act>
  );
  return (
    <li class={part.is} aria-current={part.is === "now" ? "step" : undefined}>
      <span class="name">{name}</span>
      <span class="hint">
        {part.is === "past" && say("lead-past")}
        {part.is === "left-out" && say("lead-left-out")}
        {part.endsAt !== null && say("lead-ends", { at: clock(part.endsAt, now) })}
      </span>
      {part.is === "ahead" && leaveOut(true, "lead-leave-out")}
      {part.is === "left-out" && leaveOut(false, "lead-take-in")}
    </li>
  );
}

function End({ desk }: { desk: Desk }) {
  const at = desk.store.known.value.room?.ends_at ?? null;
  const now = useNow(desk.store);
  return at === null ? null : <p class="hint">{say("lead-evening-ends", { at: clock(at, now) })}</p>;
}

/** A moment of the meeting's, as the reader's own clock has it. */
const clock = (at: number, now: number): string =>
  new Intl.DateTimeFormat(language.value, { hour: "numeric", minute: "2-digit" }).format(
    onMyClock(at, now, Date.now()),
  );
