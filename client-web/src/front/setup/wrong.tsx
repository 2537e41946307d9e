// What is wrong, in plain words, at the field that it is about.

import { useEffect, useRef } from "preact/hooks";
import { say, sayIfAny } from "../../words";
import type { Refused } from "../api";
import type { Beginning } from "./beginning";

/** Fields that have a place of their own on this page; the others are told beside the button. */
const FIELDS = ["name", "format", "schedule", "led_by", "listing", "agreements", "limits_text", "slots"];

/** Nobody keeps a page open for longer than this to try again. */
const LONG_MS = 3_600_000;

/** `slots.welcome` is about that slot, and about the slots. */
export const isAbout = ({ field }: Refused, asked: string) =>
  field === asked || (field !== null && (field.startsWith(`${asked}.`) || field.startsWith(`${asked}[`)));

/** The sentence for one field, or, without one, for whatever is about none. The page comes to it, and to the field. */
export function Wrong({ of, field, id }: { of: Beginning; field: string | null; id?: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  const refused = of.refused.value;
  const ours =
    refused !== null &&
    (field === null ? !FIELDS.some((known) => isAbout(refused, known)) : isAbout(refused, field));
  useEffect(() => {
    if (!ours) return;
    if (id)
      document.querySelector<HTMLElement>(`[aria-describedby~="${id}"]`)?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "center" });
  }, [ours, refused]);
  return (
    <p id={id} class="wrong" role="status" ref={place}>
      {ours && sentence(refused)}
    </p>
  );
}

/** A refusal in plain words. */
export function sentence({ code, detail, waitMs }: Refused): string {
  if (waitMs > LONG_MS) return say("wrong-tomorrow");
  const known = sayIfAny(code.startsWith("unlike-") ? code : `wrong-${code}`);
  return known ?? say("wrong-other", { detail: detail ?? code });
}
