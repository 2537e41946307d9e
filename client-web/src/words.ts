// Every sentence of the page, from the catalogues.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../../words/en/page.ftl?raw";

const bundle = new FluentBundle("en");
bundle.addResource(new FluentResource(english));

export type Values = Record<string, FluentVariable>;

/** The sentence of this key. A key without a sentence is a fault of ours, and shows itself. */
export function say(key: string, values?: Values): string {
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, values) : key;
}

/** The sentence, or nothing where there is none. */
export function sayIfAny(key: string, values?: Values): string | null {
  return bundle.hasMessage(key) ? say(key, values) : null;
}

export const minutes = (ms: number): string => say("minutes", { minutes: Math.round(ms / 60_000) });
