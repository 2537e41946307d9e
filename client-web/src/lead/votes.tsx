// Asking the room: a motion, and a question with choices. Everyone sees numbers, and nothing follows by itself.

import { useSignal } from "@preact/signals";
import { say } from "../words";
import type { Desk } from "./desk";
import { Fold } from "./fold";
import { lines, Minutes, Write } from "./write";

export function Motion({ desk }: { desk: Desk }) {
  if (!desk.store.known.value.room?.inserts?.includes("motion")) return null;
  return (
    <Fold title={say("lead-motion")}>
      <p class="hint">{say("lead-motion-hint")}</p>
      <Write
        label={say("lead-motion-label")}
        send={say("lead-motion-put")}
        onSend={(text) => desk.do({ type: "motion", text })}
      />
    </Fold>
  );
}

const CHOICES_MIN = 2;

export function Poll({ desk }: { desk: Desk }) {
  const minutes = useSignal(3);
  const few = useSignal(false);
  const ask = async (text: string) => {
    const [question = "", ...choices] = lines(text);
    few.value = choices.length < CHOICES_MIN;
    return !few.value && (await desk.do({ type: "poll", text: question, choices, minutes: minutes.value }));
  };
  return (
    <Fold title={say("lead-poll")}>
      <Minutes value={minutes} max={30} />
      <Write label={say("lead-poll-label")} send={say("lead-poll-put")} rows={4} onSend={ask} />
      {few.value && <p role="status">{say("lead-poll-few")}</p>}
    </Fold>
  );
}
