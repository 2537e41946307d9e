// Boxes for what whoever leads writes. Words stay in theirs until the server has taken them.

import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { say } from "../words";

/** A box for words. */
export function Write(of: {
  label: string;
  send: string;
  /** For one person's eyes: in the colour of what is private. */
  private?: boolean;
  rows?: number;
  start?: string;
  id?: string;
  onSend: (text: string) => Promise<boolean>;
}) {
  const text = useSignal(of.start ?? "");
  const made = useId();
  const id = of.id ?? made;
  const send = async () => {
    const words = text.value.trim();
    if (words !== "" && (await of.onSend(words))) text.value = "";
  };
  return (
    <form
      class={of.private ? "lead-write private" : "lead-write"}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{of.label}</label>
      <textarea
        id={id}
        rows={of.rows ?? 2}
        dir="auto"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit">{of.send}</button>
    </form>
  );
}

/** For how many minutes. */
export function Minutes({ value, max }: { value: { value: number }; max: number }) {
  return (
    <label>
      {say("lead-for-minutes")}
      <input
        type="number"
        autocomplete="off"
        min={1}
        max={max}
        value={value.value}
        onInput={(event) => {
          const given = event.currentTarget.valueAsNumber;
          if (given >= 1 && given <= max) value.value = Math.round(given);
        }}
      />
    </label>
  );
}

/** One thing in each line. */
export const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
