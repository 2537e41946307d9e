// From a link to a first meeting: a name is enough, the rest is folded and has a good default.

import { minutes, say, word } from "../words";
import { Beginning } from "./setup/beginning";
import { Done } from "./setup/done";
import { leadersOf } from "./setup/draft";
import { Evening } from "./setup/evening";
import { Folded } from "./setup/folded";
import { HelpList } from "./setup/help-list";
import { Leading } from "./setup/leading";
import { Name } from "./setup/name";
import { GroupTexts } from "./setup/texts";
import { Times } from "./setup/times";
import { Wrong } from "./setup/wrong";
import type { Visit } from "./visit";
import "./setup.css";

let begun: Beginning | null = null;

/** The same one for as long as the page is open: looking at the front page in between loses nothing. */
function beginning(visit: Visit): Beginning {
  begun ??= new Beginning(visit);
  return begun;
}

export function Setup({ visit }: { visit: Visit }) {
  const of = beginning(visit);
  if (of.made.value !== null) return <Done made={of.made.value} visit={visit} />;
  const { format, times, texts, listing } = of.draft.value;
  const length = of.format.value ? minutes(of.format.value.minutes * 60_000) : "";
  return (
    <form
      class="setup"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void of.make();
      }}
    >
      <h1>{say("setup-title")}</h1>
      <p>{say("setup-hint")}</p>
      <Name of={of} />
      <Folded of={of} fields={["format"]} title={say("setup-evening")} now={[word("format", format), length]}>
        <Evening of={of} />
      </Folded>
      <Folded
        of={of}
        fields={["schedule"]}
        title={say("setup-times")}
        now={[say("setup-times-now", { count: times.length })]}
      >
        <Times of={of} />
      </Folded>
      <Folded
        of={of}
        fields={["led_by", "listing"]}
        title={say("setup-leading")}
        now={[say(`led-${leadersOf(of.draft.value)}`), say(`listing-${listing}`)]}
      >
        <Leading of={of} />
      </Folded>
      <Folded
        of={of}
        fields={["agreements", "limits_text", "slots"]}
        title={say("setup-texts")}
        now={[say(texts[format] ? "setup-texts-own" : "setup-texts-given")]}
      >
        <GroupTexts of={of} />
      </Folded>
      <HelpList of={of} />
      <Wrong of={of} field={null} />
      <button type="submit" class="make" disabled={of.making.value}>
        {say("setup-make")}
      </button>
    </form>
  );
}
