// What the front page knows: the listed rooms, where help is, what the host allows. It asks again by itself.

import { signal } from "@preact/signals";
import type { HelpInfo, HouseInfo, RoomInfo } from "../wire/http";
import { Api, Refused } from "./api";
import type { FrontPlace } from "./place";

/** Rooms open and close; a server that was away may be back. */
const AGAIN_MS = 60_000;
const AWAY_AGAIN_MS = 10_000;

export class Visit {
  readonly rooms = signal<readonly RoomInfo[] | "unreachable" | null>(null);
  readonly help = signal<HelpInfo | null>(null);
  readonly house = signal<HouseInfo | null>(null);
  /** The right to make one room, from the link that brought this person here. It goes with the page. */
  readonly secret = signal<string | null>(null);
  /** Whether the set-up stands in the place of the front page. */
  readonly startsGroup = signal(false);
  readonly api: Api;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    readonly base: string,
    /** The lines of help that stood in the page as it came: they are there when the server is not. */
    readonly sentences: readonly string[],
  ) {
    this.api = new Api(base);
  }

  /** A set-up link brought someone here. */
  arrive({ secret }: FrontPlace) {
    if (secret === null) return;
    this.secret.value = secret;
    this.startsGroup.value = true;
  }

  /** Asks for what is not known yet, and for the rooms anew; later again. */
  async look(): Promise<void> {
    const { rooms, help, house } = this;
    await Promise.all([
      this.api.rooms().then((listed) => {
        rooms.value = sorted(listed);
      }, this.away),
      help.value === null && this.helpOf(),
      house.value === null && this.lookAtHouse(),
    ]);
    // Meanwhile somebody else may have looked; one look is to follow.
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), rooms.value === "unreachable" ? AWAY_AGAIN_MS : AGAIN_MS);
  }

  private away = () => {
    // What was known is more use than nothing.
    if (this.rooms.value === null) this.rooms.value = "unreachable";
  };

  private async lookAtHouse(): Promise<void> {
    await this.api.house().then((house) => {
      this.house.value = house;
    }, ignored);
  }

  /** The help of a country, or of the host's own. */
  async helpOf(country?: string): Promise<void> {
    await this.api.help(country).then((info) => (this.help.value = info), ignored);
  }
}

function ignored(error: unknown) {
  if (!(error instanceof Refused)) throw error;
}

/** Those that are open, then by their next time, then by name. */
export function sorted(rooms: readonly RoomInfo[]): RoomInfo[] {
  const next = ({ next_ms }: RoomInfo) => next_ms ?? Number.POSITIVE_INFINITY;
  const earlier = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  return [...rooms].sort(
    (one, other) =>
      Number(other.open) - Number(one.open) ||
      earlier(next(one), next(other)) ||
      one.room.localeCompare(other.room),
  );
}
