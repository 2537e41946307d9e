// Where the front page stands: beside which server, and with the secret of a set-up link or without.

export interface FrontPlace {
  /** The path before everything of the server's: `/circle` for `/circle/`. */
  base: string;
  /** The secret of a set-up link, in this page's memory alone. */
  secret: string | null;
}

/** Reads the address, and takes a secret out of it at once: the address bar and the history are not to hold it. */
export function arriveInFront(location: Location, history: History): FrontPlace {
  const [, secret] = /^#setup=(.+)$/.exec(location.hash) ?? [];
  if (secret) history.replaceState(null, "", location.pathname + location.search);
  return { base: location.pathname.replace(/\/[^/]*$/, ""), secret: secret ?? null };
}
