// What this tab keeps over a reload: the seat's secret, the link's secret, the name and the draft. It goes with the tab,
// and all of it goes at once when its owner leaves.

export interface Kept {
  ticket: string;
  key?: string;
  alias?: string;
  draft?: string;
  /** Those of the meeting's other rooms, by their number. */
  drafts?: { [stage: number]: string };
  /** What was answered in a form whose answers stay on this device, by what was asked. */
  answers?: { ask: number; given: { [question: string]: string } };
}

const name = (room: string) => `openchair ${room}`;

export function recall(room: string): Kept {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name(room)) ?? "null");
    if (typeof kept === "object" && kept !== null && "ticket" in kept) return kept as Kept;
  } catch {
    // Storage may be forbidden, or hold something else: then it is a new seat.
  }
  return { ticket: newTicket() };
}

export function keep(room: string, kept: Kept): void {
  try {
    sessionStorage.setItem(name(room), JSON.stringify(kept));
  } catch {
    // Without storage a reload asks for the return words.
  }
}

/** Lets this tab come to a room with a key, without an address that holds it. False where nothing can be kept. */
export function bring(room: string, key: string): boolean {
  keep(room, { ...recall(room), key });
  return recall(room).key === key;
}

export function forget(): void {
  try {
    sessionStorage.clear();
  } catch {
    // There was nothing then.
  }
}

/** 32 random bytes as base64url without padding. */
function newTicket(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}
