// The group's own texts in place of the format's: what it agrees to, its limits, and whatever is read in an evening.

import type { FormatWhole } from "../../wire/http";
import { say, sayIfAny, word } from "../../words";
import type { Beginning } from "./beginning";
import { textsOf, withTexts } from "./draft";
import { Wrong } from "./wrong";

export function GroupTexts({ of }: { of: Beginning }) {
  const whole = of.format.value;
  if (whole === null) return <p role="status">{say("coming")}</p>;
  const texts = textsOf(of.draft.value);
  const change = (change: Partial<typeof texts>) => of.change(withTexts(of.draft.value, change));
  return (
    <>
      <p class="hint">{say("setup-texts-hint")}</p>
      <Text
        of={of}
        whole={whole}
        field="agreements"
        label={say("setup-agreements")}
        hint={say("setup-agreements-hint")}
        text={texts.agreements ?? whole.agreements.join("\n")}
        onWrite={(agreements) => change({ agreements })}
      />
      <Text
        of={of}
        whole={whole}
        field="limits_text"
        label={say("setup-limits")}
        hint={say("setup-limits-hint")}
        text={texts.limits ?? whole.limits_text}
        onWrite={(limits) => change({ limits })}
      />
      <p class="hint">{say("setup-parts-hint")}</p>
      {inOrder(whole).map(([slot, given]) => (
        <Text
          of={of}
          whole={whole}
          key={slot}
          field={`slots.${slot}`}
          label={slotName(slot)}
          text={texts.slots[slot] ?? given}
          onWrite={(text) => change({ slots: { ...texts.slots, [slot]: text } })}
        />
      ))}
    </>
  );
}

function Text(of: {
  of: Beginning;
  whole: FormatWhole;
  field: string;
  label: string;
  hint?: string;
  text: string;
  onWrite: (text: string) => void;
}) {
  const id = `new-${of.field.replace(".", "-")}`;
  const lines = of.text.split("\n");
  // A line of a narrow box holds about so many letters.
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 0);
  return (
    <div class="text-of-group">
      <label for={id}>{of.label}</label>
      {of.hint && <p class="hint">{of.hint}</p>}
      <textarea
        id={id}
        rows={Math.min(12, rows + 1)}
        dir="auto"
        lang={of.whole.language}
        value={of.text}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => of.onWrite(event.currentTarget.value)}
      />
      <Wrong of={of.of} field={of.field} id={`${id}-wrong`} />
    </div>
  );
}

/** The welcome first, then in the order of the evening, as far as a part is called like its text; then the others. */
function inOrder({ slots, evening }: FormatWhole) {
  const place = (slot: string) => {
    if (slot === "welcome") return -1;
    const at = evening.findIndex(({ id }) => id === slot);
    return at < 0 ? evening.length : at;
  };
  return Object.entries(slots).sort(([one], [other]) => place(one) - place(other));
}

/** A text's name in words; many are called like the part of the evening that reads them. */
const slotName = (slot: string) => sayIfAny(`slot-${slot.replace(/_/g, "-")}`) ?? word("part", slot);
