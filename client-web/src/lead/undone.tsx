// What was done a moment ago and can be taken back: always in this one place.

import { say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";
import { goTo, HEAD } from "./go";
import { useNow } from "./now";
import { type Undo, undos } from "./undo";

export function Undone({ desk }: { desk: Desk }) {
  const now = useNow(desk.store);
  const all = undos(desk.store.known.value, now);
  return (
    <section class="undone" aria-label={say("lead-undo")} hidden={all.length === 0}>
      {all.map((undo) => (
        <p key={undo.key}>
          <span>{what(undo, desk)}</span>
          <Act desk={desk} message={undo.message} then={() => goTo(HEAD)}>
            {say("lead-undo-act")}
          </Act>
        </p>
      ))}
    </section>
  );
}

/** "You have hidden a line of Maple", or who else did. */
export function what({ act, by, seat }: Pick<Undo, "act" | "by" | "seat">, desk: Desk): string {
  const { names } = desk.store.known.value;
  const who = (known: string | null) => names.get(known ?? "") ?? say("someone");
  return say(`leadundo-${act}`, {
    by: by === null ? "you" : who(by),
    who: who(seat),
    mine: by === null ? "yes" : "no",
  });
}
