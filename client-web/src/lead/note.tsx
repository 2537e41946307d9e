// What every note and piece of news has: its kind in words, acts that deal with it, and the way to put it aside.

import type { ComponentChildren } from "preact";
import type { Frame } from "../model/state";
import type { Message } from "../session";
import { say } from "../words";
import { Act } from "./button";
import type { Desk } from "./desk";
import { goTo, NOTES } from "./go";
import type { Told } from "./inbox";
import { Write } from "./write";

export type Of<T extends Told["type"]> = { desk: Desk; event: Frame<T> };

/** It is dealt with and gone, and the reader is where the next one stands. */
export function settle(desk: Desk, own: number): void {
  desk.deal(own);
  goTo(NOTES);
}

/** An act that deals with the news it stands under. */
export const dealing =
  (desk: Desk, { own }: Told) =>
  (key: string, message: Message, values?: { [name: string]: string | number }) => (
    <Act desk={desk} message={message} then={() => settle(desk, own)}>
      {say(key, values)}
    </Act>
  );

export function Kind({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <p>
      <strong>{say(`leadkind-${of}`)}</strong> {children}
    </p>
  );
}

export function Dealt({ desk, own }: { desk: Desk; own: number }) {
  return (
    <button type="button" class="quiet" onClick={() => settle(desk, own)}>
      {say("lead-dealt")}
    </button>
  );
}

/** Own words to whoever wrote or came, in a box that opens when it is asked for. */
export function Answer({ desk, event }: { desk: Desk; event: Frame<"noted"> | Frame<"arrived"> }) {
  return (
    <details class="lead-answer">
      <summary>{say("lead-answer")}</summary>
      <Write
        private
        label={say("lead-whisper-to", { who: event.alias })}
        send={say("lead-whisper")}
        onSend={async (text) => {
          const sent = await desk.do({ type: "whisper", seat: event.seat, text });
          if (sent) settle(desk, event.own);
          return sent;
        }}
      />
    </details>
  );
}

export const Quoted = ({ text }: { text: string }) => (
  <blockquote dir="auto" translate={false}>
    {text}
  </blockquote>
);
