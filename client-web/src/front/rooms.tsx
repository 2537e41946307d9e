// The rooms that everyone may know of: what kind, in which language, and when in the reader's own zone.

import type { RoomInfo } from "../wire/http";
import { minutes, moment, say, sayIfAny, word } from "../words";
import type { Visit } from "./visit";
import { languageName } from "./when";

export function Rooms({ visit }: { visit: Visit }) {
  return (
    <section class="rooms" aria-labelledby="rooms-title">
      <h2 id="rooms-title">{say("front-rooms")}</h2>
      <Known visit={visit} />
    </section>
  );
}

function Known({ visit }: { visit: Visit }) {
  const rooms = visit.rooms.value;
  if (rooms === null) return <p role="status">{say("coming")}</p>;
  if (rooms === "unreachable") return <p role="status">{say("front-away")}</p>;
  if (rooms.length === 0) return <p>{say("front-no-rooms")}</p>;
  return <RoomList rooms={rooms} base={visit.base} />;
}

export function RoomList({ rooms, base }: { rooms: readonly RoomInfo[]; base: string }) {
  return (
    <ul class="room-list">
      {rooms.map((room) => (
        <li key={room.address} data-open={room.open}>
          <a href={`${base}/r/${encodeURIComponent(room.address)}`} dir="auto" translate={false}>
            {room.room}
          </a>
          <When room={room} />
          <p class="hint">
            {kind(room)}
            <br />
            {sayIfAny(`led-${room.led_by}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function kind({ format, language, minutes: length }: RoomInfo): string {
  const told = [word("format", format), languageName(language)];
  return (length ? [...told, minutes(length * 60_000)] : told).join(" · ");
}

function When({ room: { open, next_ms: next } }: { room: RoomInfo }) {
  if (open) return <p class="when now">{say("front-open-now")}</p>;
  return <p class="when">{next ? say("front-next", { when: moment(next) }) : say("front-no-time")}</p>;
}
