// Who leads, and who may find the room.

import { say } from "../../words";
import type { Beginning } from "./beginning";
import { LEADERS, LISTINGS, leadersOf } from "./draft";
import { Wrong } from "./wrong";

export function Leading({ of }: { of: Beginning }) {
  const { listing } = of.draft.value;
  return (
    <>
      <Choice
        legend={say("setup-led")}
        name="led"
        of={LEADERS}
        chosen={leadersOf(of.draft.value)}
        label={(one) => say(`led-${one}`)}
        hint={(one) => say(`led-${one}-hint`)}
        onChoose={(ledBy) => of.change({ ledBy })}
      />
      <Wrong of={of} field="led_by" />
      <Choice
        legend={say("setup-listing")}
        name="listing"
        of={LISTINGS}
        chosen={listing}
        label={(one) => say(`listing-${one}`)}
        hint={(one) => say(`listing-${one}-hint`)}
        onChoose={(listing) => of.change({ listing })}
      />
      <Wrong of={of} field="listing" />
    </>
  );
}

function Choice<T extends string>(of: {
  legend: string;
  name: string;
  of: readonly T[];
  chosen: T;
  label: (one: T) => string;
  hint: (one: T) => string;
  onChoose: (one: T) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{of.legend}</legend>
      {of.of.map((one) => (
        <label key={one}>
          <input type="radio" name={of.name} checked={of.chosen === one} onChange={() => of.onChoose(one)} />
          <span>
            {of.label(one)}
            <span class="hint">{of.hint(one)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
