// When the group meets, in the zone of whoever sets it; each visitor reads it in their own.

import { moment, say } from "../../words";
import { weekdays } from "../when";
import type { Beginning } from "./beginning";
import { nextOf, ownZone, TIMES_MAX, type Weekly } from "./schedule";
import { Wrong } from "./wrong";

/** What a new time begins as: a Tuesday evening. */
const USUAL: Weekly = { weekday: 1, at: "19:30" };

export function Times({ of }: { of: Beginning }) {
  const { times, zone } = of.draft.value;
  const put = (times: readonly Weekly[]) => of.change({ times });
  const next = zone === ownZone() ? nextOf(times, new Date()) : null;
  return (
    <>
      <p class="hint">{say("setup-times-hint")}</p>
      {times.map((time, place) => (
        <Time
          key={place}
          time={time}
          place={place}
          onChange={(change) => put(times.map((one, at) => (at === place ? { ...one, ...change } : one)))}
          onRemove={() => put(times.filter((_, at) => at !== place))}
        />
      ))}
      <Wrong of={of} field="schedule" />
      {next && <p>{say("setup-times-next", { when: moment(next.getTime()) })}</p>}
      {times.length < TIMES_MAX && (
        <button type="button" class="soft" onClick={() => put([...times, USUAL])}>
          {say("setup-times-add")}
        </button>
      )}
      {times.length > 0 && (
        <>
          <label for="new-zone">{say("setup-zone")}</label>
          <input
            id="new-zone"
            value={zone}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="new-zone-hint"
            onInput={(event) => of.change({ zone: event.currentTarget.value })}
          />
          <p id="new-zone-hint" class="hint">
            {say("setup-zone-hint")}
          </p>
        </>
      )}
    </>
  );
}

function Time(of: {
  time: Weekly;
  place: number;
  onChange: (change: Partial<Weekly>) => void;
  onRemove: () => void;
}) {
  const number = of.place + 1;
  return (
    <fieldset class="time">
      <legend class="unseen">{say("setup-time", { number })}</legend>
      <select
        aria-label={say("setup-time-day")}
        value={of.time.weekday}
        onChange={(event) => of.onChange({ weekday: Number(event.currentTarget.value) })}
      >
        {weekdays().map((name, day) => (
          <option key={name} value={day}>
            {name}
          </option>
        ))}
      </select>
      <input
        type="time"
        aria-label={say("setup-time-at")}
        value={of.time.at}
        required
        onInput={(event) => event.currentTarget.value && of.onChange({ at: event.currentTarget.value })}
      />
      <button type="button" class="quiet" onClick={of.onRemove}>
        {say("setup-time-remove")}
      </button>
    </fieldset>
  );
}
