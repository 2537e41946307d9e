// Single letters as keys: only while nobody writes, and only if this person wants them (WCAG 2.1.4).

export type Keys = Readonly<Record<string, () => void>>;

/** Acts on these letters until the returned function is called. */
export function listenForKeys(target: Window, wanted: () => boolean, keys: Keys): () => void {
  const listen = (event: KeyboardEvent) => {
    const act = keys[event.key] ?? keys[latin(event)];
    const other = event.repeat || event.ctrlKey || event.metaKey || event.altKey;
    if (!act || other || !wanted() || writes(event.target)) return;
    event.preventDefault();
    act();
  };
  target.addEventListener("keydown", listen);
  return () => target.removeEventListener("keydown", listen);
}

/** The letter on this key of a keyboard that writes another script: there `n` is where it is on others. */
function latin({ key, code }: KeyboardEvent): string {
  const another = key.length === 1 && key > "~";
  return another ? code.replace(/^Key/, "").toLowerCase() : "";
}

function writes(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null;
}
