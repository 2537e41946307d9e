// A button for one act. What cannot be done just now stays in its place, so that a hand finds it again.

import type { ComponentChildren } from "preact";
import { comfort } from "../comfort";
import type { Message } from "../session";
import { say, word } from "../words";
import { type ActId, act, KEYS } from "./acts";
import type { Desk } from "./desk";
import { useNow } from "./now";

/** One of the acts that have a key. */
export function Do({ desk, act: id, main = false }: { desk: Desk; act: ActId; main?: boolean }) {
  const now = useNow(desk.store);
  const { word: key, values, message } = act(id, desk.store.known.value, now);
  const part = typeof values?.part === "string" ? { part: word("part", values.part) } : {};
  const name = say(`leadact-${key}`, { ...values, ...part });
  const letter = comfort.value.keys ? KEYS[id] : null;
  return (
    <button
      type="button"
      class={main ? "main" : ""}
      // Not `disabled`: whoever has just pressed it would lose their place.
      aria-disabled={message === null}
      aria-keyshortcuts={letter ?? undefined}
      onClick={() => desk.press(id)}
    >
      {name}
      {letter && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus it; `aria-keyshortcuts` says it
        <kbd aria-hidden="true">{letter}</kbd>
      )}
    </button>
  );
}

/** Any other act. */
export function Act(of: {
  desk: Desk;
  message: Message;
  then?: () => void;
  quiet?: boolean;
  children: ComponentChildren;
}) {
  const press = async () => {
    if (await of.desk.do(of.message)) of.then?.();
  };
  return (
    <button type="button" class={of.quiet ? "quiet" : ""} onClick={press}>
      {of.children}
    </button>
  );
}
