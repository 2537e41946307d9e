// Smaller rooms for a while: how people come into one, for how long, and back.

import { useSignal } from "@preact/signals";
import type { Message } from "../session";
import { say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";
import { Fold } from "./fold";
import { lines, Minutes, Write } from "./write";

type SplitBy = (Message & { type: "split" })["by"];
const SPLITS: readonly SplitBy[] = ["choice", "random", "new_pairs", "same_pairs"];

export function Smaller({ desk }: { desk: Desk }) {
  const { room } = desk.store.known.value;
  const by = useSignal<SplitBy>("choice");
  const minutes = useSignal(15);
  const split = (rooms: string[]) =>
    desk.do({ type: "split", by: by.value, minutes: minutes.value, ...(rooms.length ? { rooms } : {}) });
  if ((room?.rooms?.length ?? 0) > 0) {
    return (
      <p class="note">
        {say("lead-split-runs", { count: room?.rooms?.length ?? 0 })}{" "}
        <Act desk={desk} message={{ type: "recall" }}>
          {say("lead-recall")}
        </Act>
      </p>
    );
  }
  const pairs = by.value === "new_pairs" || by.value === "same_pairs";
  return (
    <Fold title={say("lead-split")}>
      <label>
        {say("lead-split-by")}
        <select
          autocomplete="off"
          value={by.value}
          onChange={(event) => (by.value = event.currentTarget.value as SplitBy)}
        >
          {SPLITS.map((way) => (
            <option key={way} value={way}>
              {say(`leadsplit-${way}`)}
            </option>
          ))}
        </select>
      </label>
      <Minutes value={minutes} max={60} />
      {pairs ? (
        <button type="button" onClick={() => split([])}>
          {say("lead-split-go")}
        </button>
      ) : (
        <Write
          label={say("lead-split-rooms")}
          send={say("lead-split-go")}
          start={say("lead-split-names")}
          onSend={(text) => split(lines(text))}
        />
      )}
    </Fold>
  );
}
