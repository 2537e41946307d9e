// The room that a host is putting together. A name is enough; everything else is as the format has it until it is changed.

import type { FormatWhole } from "../../wire/http";
import type { NewRoom } from "../api";
import { ownZone, type Weekly, wire } from "./schedule";

export const LEADERS = ["peers", "trained", "clinician"] as const;
export const LISTINGS = ["unlisted", "listed", "private"] as const;

/** The group's own words in place of a format's, as they stand in their boxes. */
export interface Texts {
  /** One sentence a line. */
  agreements?: string;
  limits?: string;
  slots: Readonly<Record<string, string>>;
}

export interface Draft {
  name: string;
  format: string;
  /** `null` until somebody says: then it is as the format has it. */
  ledBy: (typeof LEADERS)[number] | null;
  listing: (typeof LISTINGS)[number];
  times: readonly Weekly[];
  /** By whose clocks. */
  zone: string;
  /** By format, so that looking at another one loses nothing. */
  texts: Readonly<Record<string, Texts>>;
}

export const EMPTY: Draft = {
  name: "",
  format: "circle",
  ledBy: null,
  listing: "unlisted",
  times: [],
  zone: ownZone(),
  texts: {},
};

/** Who leads, as it stands at the door. */
export const leadersOf = ({ ledBy, format }: Draft): (typeof LEADERS)[number] =>
  ledBy ?? (format === "clinician" ? "clinician" : "peers");

export const textsOf = ({ format, texts }: Draft): Texts => texts[format] ?? { slots: {} };

/** The draft with a change to the texts of its format. */
export const withTexts = (draft: Draft, change: Partial<Texts>): Draft => ({
  ...draft,
  texts: { ...draft.texts, [draft.format]: { ...textsOf(draft), ...change } },
});

/** What the server is asked for. What is as the format has it, or was emptied, is left to the format. */
export function newRoom(draft: Draft, name: string, format: FormatWhole | null): NewRoom {
  const { agreements, limits, slots } = textsOf(draft);
  const lines = (agreements ?? "").split("\n").map((line) => line.trim());
  const agreed = lines.filter((line) => line !== "");
  const limit = limits?.trim() ?? "";
  const own = Object.entries(slots).filter(
    ([slot, text]) => text.trim() !== "" && text.trim() !== format?.slots[slot]?.trim(),
  );
  return {
    name,
    format: draft.format,
    led_by: leadersOf(draft),
    listing: draft.listing,
    ...(agreed.length > 0 && { agreements: agreed }),
    ...(limit !== "" && { limits_text: limit }),
    ...(own.length > 0 && { slots: Object.fromEntries(own) }),
    ...(draft.times.length > 0 && { schedule: wire(draft.times, draft.zone.trim()) }),
  };
}
