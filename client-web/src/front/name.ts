// A room's name, as people type it and as it must be.

const SHAPE = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const LENGTH_MAX = 48;
/** What a room's address looks like; no room has a name of that shape. */
const ADDRESS = /^[a-z2-7]{26}$/;

/** `Tuesday Evening` as `tuesday-evening`. What cannot stand in a name stays, so that its writer sees what is wrong. */
export function tidied(typed: string): string {
  const plain = typed.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-")
    .replace(/^-|-$/g, "");
}

export type Wrong = "empty" | "shape" | "long" | "address";

/** What is wrong with a name for a new room, if anything is. */
export function wrongWith(name: string): Wrong | null {
  if (name === "") return "empty";
  if (!SHAPE.test(name)) return "shape";
  if (name.length > LENGTH_MAX) return "long";
  return ADDRESS.test(name) ? "address" : null;
}

/** The way to the room that someone means by a name, an address or a whole link; or what is wrong with it. */
export function wayTo(typed: string, base: string): { href: string } | { wrong: Wrong } {
  const [, linked, secret = ""] = /\/r\/([^/?#\s]+)(#[fi]=[\w-]+)?/.exec(typed) ?? [];
  const room = linked ?? tidied(typed);
  const wrong = wrongWith(room);
  return wrong === null || wrong === "address" ? { href: `${base}/r/${room}${secret}` } : { wrong };
}
