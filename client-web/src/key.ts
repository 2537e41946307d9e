// A facilitator's key to a room, kept on this device by its owner's own act, so that next week's bookmark is enough.
// Leaving quickly forgets it with everything else.

const name = (address: string) => `openchair key ${address}`;

/** Keeps it; false where this browser keeps nothing. */
export function keepKey(address: string, secret: string): boolean {
  try {
    localStorage.setItem(name(address), secret);
    return true;
  } catch {
    return false;
  }
}

export function keptKey(address: string): string | null {
  try {
    return localStorage.getItem(name(address));
  } catch {
    return null;
  }
}

export function forgetKey(address: string): void {
  try {
    localStorage.removeItem(name(address));
  } catch {
    // It was forbidden, so there is nothing in it.
  }
}
