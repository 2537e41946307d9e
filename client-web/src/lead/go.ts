// Brings the reader to a place of the screen, also where it is folded.

/** The places that keys and other parts of the screen lead to. */
export const HEAD = "lead-head";
export const NOTES = "lead-notes";
export const CHAIR_BOX = "lead-chair";

export function goTo(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  place.focus();
}
