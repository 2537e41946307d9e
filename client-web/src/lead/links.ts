// The links of a room, for whoever holds one that leads: which there are, one more for a device, and taking one back.

import type { LinkInfo, LinkList, MadeLink } from "../wire/http";

/** Where, and with which secret. */
export interface Holder {
  base: string;
  room: string;
  key: string;
}

/** Nothing where it did not work: the secret is no longer good, or the server is away. */
type Answer<T> = Promise<T | null>;

async function ask<T>(
  { base, room, key }: Holder,
  method: string,
  path = "",
  body?: object,
): Answer<{ said: T | null }> {
  try {
    const answer = await fetch(`${base}/api/rooms/${encodeURIComponent(room)}/links${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body ? { "content-type": "application/json" } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) return null;
    return { said: answer.status === 204 ? null : await answer.json() };
  } catch {
    return null;
  }
}

export async function list(holder: Holder): Answer<LinkInfo[]> {
  return (await ask<LinkList>(holder, "GET"))?.said?.links ?? null;
}

/** A link of its own for this device, with what the one that is presented grants. */
export async function forDevice(holder: Holder, grants: string): Answer<MadeLink> {
  return (await ask<MadeLink>(holder, "POST", "", { grants, device: true }))?.said ?? null;
}

export async function takeBack(holder: Holder, id: string): Promise<boolean> {
  return (await ask(holder, "DELETE", `/${encodeURIComponent(id)}`)) !== null;
}

/** Links that lead: those on devices, the presented one first. */
export const devices = (links: readonly LinkInfo[]): LinkInfo[] =>
  links.filter(({ device }) => device).sort((a, b) => Number(b.presented) - Number(a.presented));
