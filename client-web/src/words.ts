// Every sentence of the page, from the catalogues of the language that its reader has. A catalogue comes when it is
// needed: what the meeting says comes first, what a drawer or a facilitator's screen says comes with that.

import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";

/** The languages that there are, each by its own name. */
export const LANGUAGES = {
  en: "English",
  es: "Español",
  de: "Deutsch",
  fr: "Français",
  pt: "Português",
  ar: "العربية",
} as const;

export type Language = keyof typeof LANGUAGES;
export type Catalogue = "common" | "kinds" | "codes" | "page" | "more" | "lead" | "front";
export type Values = Record<string, FluentVariable>;

const RIGHT_TO_LEFT: readonly Language[] = ["ar"];

/** A catalogue as the build has read it. */
type Sentences = Record<string, FluentResource["body"][number]["value"]>;

/** The build's mark of all catalogues, so that a browser keeps them for as long as they stay the same. */
declare const WORDS_VERSION: string;

const loaded = new Set<Catalogue>();
const bundle = signal(new FluentBundle("en"));
export const language = signal<Language>("en");

const isLanguage = (tag: string): tag is Language => Object.keys(LANGUAGES).includes(tag);

/** The first of these languages that there is: `["gsw", "fr-CH", "en"]` is French. */
export function fitting(wanted: readonly string[]): Language {
  const tags = wanted.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return tags.find(isLanguage) ?? "en";
}

/** Says everything in this language from now on, and gives the page its direction. */
export async function speak(chosen: Language, ...more: Catalogue[]): Promise<void> {
  for (const catalogue of more) loaded.add(catalogue);
  const next = new FluentBundle(chosen);
  await Promise.all([...loaded].map((catalogue) => add(next, chosen, catalogue)));
  bundle.value = next;
  language.value = chosen;
  document.documentElement.lang = chosen;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(chosen) ? "rtl" : "ltr";
}

/** The sentences of one more part of the page. */
export async function also(...catalogues: Catalogue[]): Promise<void> {
  const missing = catalogues.filter((catalogue) => !loaded.has(catalogue));
  if (missing.length > 0) await speak(language.value, ...missing);
}

async function add(to: FluentBundle, chosen: Language, catalogue: Catalogue) {
  const file = await fetch(new URL(`${chosen}-${catalogue}.json?${WORDS_VERSION}`, import.meta.url));
  if (!file.ok) throw new Error(`the words did not come: ${file.status}`);
  const sentences: Sentences = await file.json();
  const body = Object.entries(sentences).map(([id, value]) => ({ id, value, attributes: {} }));
  to.addResource({ body });
}

/** The sentence of this key. A key without a sentence is a fault of ours, and shows itself. */
export function say(key: string, values?: Values): string {
  return sayIfAny(key, values) ?? key;
}

/** The sentence, or nothing where there is none. */
export function sayIfAny(key: string, values?: Values): string | null {
  const pattern = bundle.value.getMessage(key)?.value;
  return pattern ? bundle.value.formatPattern(pattern, values) : null;
}

/** A word of a format's (a part, a sign, a role) as people read it; as the format has it where nobody has put it better. */
export const word = (kind: "part" | "sign" | "role" | "veil" | "format", id: string): string =>
  sayIfAny(`${kind}-${id.replace(/_/g, "-")}`) ?? id.replace(/_/g, " ");

export const minutes = (ms: number): string => say("minutes", { minutes: Math.round(ms / 60_000) });

/** The reader's own kind of the language that is spoken, for dates: "en-GB" where the words are "en". */
const ownKind = (): string =>
  navigator.languages?.find((tag) => tag.toLowerCase().startsWith(language.value)) ?? language.value;

/** A moment in the reader's own zone and language, such as "Tuesday 1 December at 19:30". */
export const moment = (ms: number): string =>
  new Intl.DateTimeFormat(ownKind(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(ms);
