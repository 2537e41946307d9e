// Brings the reader to a place of the screen, also where it is folded.

export function goTo(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  place.focus();
}
