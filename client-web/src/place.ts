// Where this page stands: which room, beside which server, with which secret.

export interface Place {
  /** The path before everything of the server's: `/circle` for `/circle/r/ADDRESS`. */
  base: string;
  room: string;
  /** The secret of a link, if one came with it. */
  key: string | null;
}

/** Reads the address, and takes the secret out of it: the address bar and the history are not to hold it. */
export function arrive(location: Location, history: History): Place {
  const [, base = "", room = ""] = /^(.*)\/r\/([^/]*)$/.exec(location.pathname) ?? [];
  const [, key] = /^#[fi]=(.+)$/.exec(location.hash) ?? [];
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  return { base, room: decodeURIComponent(room), key: key ?? null };
}
