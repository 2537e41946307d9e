// Help in need: high on the page, with numbers that a phone can call.

import type { HelpInfo, HelpLine } from "../wire/http";
import { say } from "../words";
import type { Visit } from "./visit";
import { day } from "./when";

/** So many lines stand there at once; the others are one tap away. */
const FIRST = 2;

export function HelpNow({ visit }: { visit: Visit }) {
  const info = visit.help.value;
  return (
    <section id="help" class="help-now" aria-labelledby="help-title" tabIndex={-1}>
      <h2 id="help-title">{say("help-title")}</h2>
      {info === null ? <Sentences lines={visit.sentences} /> : <Known info={info} />}
      <details>
        <summary>{say("front-help-more")}</summary>
        {info !== null && <Others info={info} visit={visit} />}
        <p>
          <a href={`${visit.base}/help`}>{say("help-other")}</a>
        </p>
      </details>
    </section>
  );
}

function Known({ info }: { info: HelpInfo }) {
  return (
    <>
      {info.unknown && <p>{say("front-help-unknown")}</p>}
      <Sentences lines={info.host} />
      <HelpLines lines={linesOf(info).slice(0, FIRST)} />
    </>
  );
}

function Others({ info, visit }: { info: HelpInfo; visit: Visit }) {
  return (
    <>
      <HelpLines lines={linesOf(info).slice(FIRST)} />
      {info.list && <Dates list={info.list} />}
      <Country info={info} visit={visit} />
    </>
  );
}

/** The country's lines, and what helps everywhere where the country has none of that name. */
function linesOf({ list, worldwide }: HelpInfo): HelpLine[] {
  const lines = list?.lines ?? [];
  return [...lines, ...worldwide.filter(({ name }) => !lines.some((line) => line.name === name))];
}

export function Dates({ list: { date, confirmed } }: { list: NonNullable<HelpInfo["list"]> }) {
  return (
    <p class="hint">
      {say("front-help-date", { date: day(date) })}
      {confirmed && ` ${say("front-help-confirmed", { date: day(confirmed) })}`}
    </p>
  );
}

function Sentences({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  return (
    <ul class="help-lines">
      {lines.map((line) => (
        <li key={line.name} dir="auto">
          <strong>{line.name}</strong>
          <span class="reach">
            {line.phone && <Phone number={line.phone} />}
            {line.text && <span>{say("front-help-text", { number: line.text })}</span>}
            {line.chat && <Page address={line.chat} label={say("front-help-chat", { page: line.chat })} />}
            {line.web && line.web !== line.chat && <Page address={line.web} label={line.web} />}
          </span>
          <span class="hint">
            {say("front-help-for", {
              what: line.what,
              hours: line.hours,
              languages: line.languages.join(", "),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is one number can be called by a tap; "112 or 999" is read. */
function Phone({ number }: { number: string }) {
  const label = say("front-help-call", { number });
  if (!/^\+?[\d\s()/-]+$/.test(number)) return <span class="call">{label}</span>;
  return (
    <a class="call" href={`tel:${number.replace(/[^+\d]/g, "")}`}>
      {label}
    </a>
  );
}

/** The lists name pages without `https://`. Whatever else stands there is a text. */
function Page({ address, label }: { address: string; label: string }) {
  if (!/^(https:\/\/)?[\w-]+(\.[\w-]+)+(\/[\w./~%?=&#+-]*)?$/.test(address)) return <span>{label}</span>;
  return (
    <a
      href={address.startsWith("https://") ? address : `https://${address}`}
      target="_blank"
      rel="noreferrer"
    >
      {label}
    </a>
  );
}

function Country({ info, visit }: { info: HelpInfo; visit: Visit }) {
  const chosen = info.list?.country ?? "";
  return (
    <div>
      <label for="help-country">{say("front-help-country")}</label>
      <CountryChoice
        id="help-country"
        countries={info.countries}
        chosen={chosen}
        onChoose={(country) => void visit.helpOf(country)}
      />
    </div>
  );
}

export function CountryChoice(of: {
  id: string;
  countries: HelpInfo["countries"];
  chosen: string;
  onChoose: (country: string) => void;
}) {
  return (
    <select id={of.id} value={of.chosen} onChange={(event) => of.onChoose(event.currentTarget.value)}>
      {of.chosen === "" && <option value="">{say("front-help-choose")}</option>}
      {of.countries.map(({ country, name }) => (
        <option key={country} value={country}>
          {name}
        </option>
      ))}
    </select>
  );
}
