// What the front page and the set-up ask of the server over HTTP.

import type {
  FormatList,
  FormatWhole,
  HelpConfirmed,
  HelpInfo,
  HouseInfo,
  MadeLink,
  MadeRoom,
  RoomList,
} from "../wire/http";

/** A time of each week, by the clocks of a place. */
export interface WeeklyTime {
  weekday: string;
  /** As `19:30`. */
  time: string;
  /** As `Europe/Lisbon`. */
  zone: string;
}

export interface NewRoom {
  name: string;
  format: string;
  led_by: string;
  listing: string;
  agreements?: string[];
  limits_text?: string;
  slots?: Record<string, string>;
  schedule?: WeeklyTime[];
}

/** The server, or the way to it, said no. */
export class Refused extends Error {
  constructor(
    /** A code of the server's, or `unreachable`. */
    readonly code: string,
    /** The field of the request that is wrong, if one is. */
    readonly field: string | null = null,
    /** What is wrong with it, in the server's words. */
    readonly detail: string | null = null,
    /** How long it is to wait. */
    readonly waitMs = 0,
  ) {
    super(code);
  }
}

export class Api {
  constructor(private readonly base: string) {}

  rooms = () => this.ask<RoomList>("rooms").then(({ rooms }) => rooms);
  house = () => this.ask<HouseInfo>("house");
  help = (country?: string) =>
    this.ask<HelpInfo>(country ? `help?country=${encodeURIComponent(country)}` : "help");
  formats = () => this.ask<FormatList>("formats").then(({ formats }) => formats);
  format = (name: string) => this.ask<FormatWhole>(`formats/${encodeURIComponent(name)}`);
  make = (room: NewRoom, secret: string | null) => this.ask<MadeRoom>("rooms", sent(room, secret));
  confirmHelp = (country: string, secret: string) =>
    this.ask<HelpConfirmed>("help/confirm", sent({ country }, secret));

  /** A key of this device's own, so that it can be taken back without the others. */
  makeDeviceKey = (room: string, secret: string) =>
    this.ask<MadeLink>(`rooms/${room}/links`, sent({ grants: "facilitator", device: true }, secret));
  takeBackKey = (room: string, id: string, secret: string) =>
    this.ask<null>(`rooms/${room}/links/${encodeURIComponent(id)}`, {
      ...sent(undefined, secret),
      method: "DELETE",
    });

  private async ask<T>(path: string, init?: RequestInit): Promise<T> {
    const answer = await fetch(`${this.base}/api/${path}`, init).catch(() => {
      throw new Refused("unreachable");
    });
    // Whatever stands between may answer with a page of its own, and some answers have no body.
    const body = await answer.json().catch(() => null);
    if (!answer.ok) throw refusal(body);
    return body as T;
  }
}

function sent(body: unknown, secret: string | null): RequestInit {
  const right = secret === null ? {} : { Authorization: `Bearer ${secret}` };
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", ...right },
    body: JSON.stringify(body),
  };
}

function refusal(body: unknown): Refused {
  if (typeof body !== "object" || body === null || !("code" in body)) return new Refused("unreachable");
  const { code, field, detail, retry_after_ms: wait } = body as Record<string, unknown>;
  // The field is told beside it.
  const why = text(detail)?.replace(/^`[^`]*` cannot be used: /, "") ?? null;
  return new Refused(String(code), text(field), why, typeof wait === "number" ? wait : 0);
}

const text = (value: unknown) => (typeof value === "string" ? value : null);
