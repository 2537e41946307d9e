// The help of the group's country: whoever begins looks at it once, and says whether it is right today.

import { say } from "../../words";
import { Refused } from "../api";
import { CountryChoice, Dates, HelpLines } from "../help";
import type { Beginning } from "./beginning";
import { sentence } from "./wrong";

export function HelpList({ of }: { of: Beginning }) {
  const { secret, house } = of.visit;
  const info = of.help.value;
  const looked = of.looked.value;
  // Without a set-up link nobody may confirm, and what the host has set needs no second look.
  if (secret.value === null || house.value?.help_confirmed || info === null) return null;
  return (
    <section class="confirm-help" aria-labelledby="confirm-help-title">
      <h2 id="confirm-help-title">{say("setup-help")}</h2>
      <p>{say("setup-help-hint")}</p>
      <label for="confirm-country">{say("front-help-country")}</label>
      <CountryChoice
        id="confirm-country"
        countries={info.countries}
        chosen={info.list?.country ?? ""}
        onChoose={(country) => void of.lookAt(country)}
      />
      {info.list && (
        <>
          <HelpLines lines={info.list.lines} />
          <Dates list={info.list} />
          {(looked === null || looked instanceof Refused) && (
            <button type="button" class="soft" onClick={() => void of.confirmHelp()}>
              {say("setup-help-right")}
            </button>
          )}
        </>
      )}
      <p role="status">{looked && told(looked)}</p>
    </section>
  );
}

/** A link that makes a room need not be its host's, who alone can say so. */
function told(looked: NonNullable<Beginning["looked"]["value"]>): string {
  if (!(looked instanceof Refused)) return say(looked);
  return looked.code === "wrong_credential" ? say("setup-help-host") : sentence(looked);
}
