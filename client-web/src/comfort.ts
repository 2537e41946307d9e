// How this person likes the page: settings of the display, kept on this device because they say nothing of any room.

import { effect, signal } from "@preact/signals";
import { fitting, type Language } from "./words";

export interface Comfort {
  /** By hand; without it the browser's own languages decide. */
  language: Language | null;
  theme: "auto" | "light" | "dark" | "contrast";
  text: "normal" | "large" | "larger";
  /** Wider lines and gaps. */
  roomy: boolean;
  /** Nothing moves. */
  still: boolean;
  /** What a screen reader is told by itself. */
  told: "all" | "turns" | "nothing";
  /** Tremble, and keep the screen awake, when one's turn is near. */
  near: boolean;
  /** Single letters are keys. */
  keys: boolean;
}

const USUAL: Comfort = {
  language: null,
  theme: "auto",
  text: "normal",
  roomy: false,
  still: false,
  told: "all",
  near: false,
  keys: true,
};

const NAME = "openchair comfort";

export const comfort = signal<Comfort>({ ...USUAL, ...recalled() });

function recalled(): Partial<Comfort> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** Changes some of it, now and for next time. */
export function like(change: Partial<Comfort>): void {
  comfort.value = { ...comfort.value, ...change };
  try {
    localStorage.setItem(NAME, JSON.stringify(comfort.value));
  } catch {
    // Without storage it holds until the page is left.
  }
}

export const preferredLanguage = (): Language => comfort.value.language ?? fitting(navigator.languages ?? []);

/** Lets the style follow the settings. */
export function wear(root: HTMLElement): void {
  effect(() => {
    const { theme, text, roomy, still } = comfort.value;
    Object.assign(root.dataset, { theme, text });
    root.toggleAttribute("data-roomy", roomy);
    root.toggleAttribute("data-still", still);
  });
}
