// Someone needs a person now. Whoever goes to them says in the same tap what becomes of the room meanwhile. The room is
// never told, and nothing here hopes more than is true.

import type { Message } from "../session";
import type { CrisisView } from "../wire/server";
import { say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";

/** With `alone`, only whoever is still alone with it. */
export function Crises({ desk, alone = false }: { desk: Desk; alone?: boolean }) {
  const crises = desk.store.known.value.leading?.crises ?? [];
  return (
    <>
      {crises
        .filter(({ by }) => !alone || by == null)
        .map((crisis) => (
          <section key={crisis.seat} class="crisis" role="status">
            <One desk={desk} crisis={crisis} />
          </section>
        ))}
    </>
  );
}

function One({ desk, crisis: { seat, alias, by = null, line_gone } }: { desk: Desk; crisis: CrisisView }) {
  const { me, names } = desk.store.known.value;
  if (by === null) return <Called desk={desk} seat={seat} who={alias} />;
  if (by !== me?.seat) {
    return <p>{say("lead-crisis-taken", { who: alias, by: names.get(by) ?? say("someone") })}</p>;
  }
  return (
    <>
      <p>{say(line_gone ? "lead-crisis-gone" : "lead-crisis-mine", { who: alias })}</p>
      <Act desk={desk} quiet message={{ type: "close_aside", with: seat }}>
        {say("lead-alone-close")}
      </Act>
    </>
  );
}

type Go = Message & { type: "take_crisis" };

const go = (seat: string, meanwhile: NonNullable<Go["then"]>): Go => ({
  type: "take_crisis",
  seat,
  // biome-ignore lint/suspicious/noThenProperty: the protocol calls it so, and a word is nothing to wait for
  then: meanwhile,
});

function Called({ desk, seat, who }: { desk: Desk; seat: string; who: string }) {
  return (
    <>
      <p>
        <strong>{say("lead-crisis", { who })}</strong> {say("lead-crisis-hint")}
      </p>
      <div class="acts">
        <Act desk={desk} message={go(seat, "go_on")}>
          {say("lead-go")}
        </Act>
        <Act desk={desk} message={go(seat, "rest")}>
          {say("lead-go-rest")}
        </Act>
        <Act desk={desk} message={go(seat, "stand_in")}>
          {say("lead-go-stand-in")}
        </Act>
      </div>
    </>
  );
}
