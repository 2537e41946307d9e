// Words for one person alone: the group's own phrases, one tap each, and one's own.

import { say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";
import { Write } from "./write";

export function Privately({ desk, seat }: { desk: Desk; seat: string }) {
  const { leading, names } = desk.store.known.value;
  const steers = leading?.steers ?? [];
  return (
    <>
      {steers.length > 0 && (
        <div class="acts steers">
          {steers.map((text) => (
            <Act key={text} desk={desk} message={{ type: "whisper", seat, text }}>
              {text}
            </Act>
          ))}
        </div>
      )}
      <Write
        private
        label={say("lead-whisper-to", { who: names.get(seat) ?? say("someone") })}
        send={say("lead-whisper")}
        onSend={(text) => desk.do({ type: "whisper", seat, text })}
      />
    </>
  );
}
