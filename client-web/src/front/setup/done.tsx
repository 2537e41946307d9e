// The room is there: the link for everyone, and apart from it the one that is its facilitator's alone.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { MadeRoom } from "../../wire/http";
import { say } from "../../words";
import type { Visit } from "../visit";
import { Own } from "./own";

export function Done({ made, visit }: { made: MadeRoom; visit: Visit }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="done">
      <h1 ref={title} tabIndex={-1}>
        {say("done-title", { room: made.room })}
      </h1>
      <section class="invite" aria-labelledby="invite-title">
        <h2 id="invite-title">{say("done-invite")}</h2>
        <p>{say("done-invite-hint")}</p>
        <Link id="invite" label={say("done-invite")} link={made.link} share />
      </section>
      <section class="alone" aria-labelledby="alone-title">
        <h2 id="alone-title">{say("done-alone")}</h2>
        <p>{say("done-alone-hint")}</p>
        <Link id="alone" label={say("done-alone")} link={made.facilitator_link} />
        <Own link={made.facilitator_link} visit={visit} />
      </section>
    </article>
  );
}

function Link({ id, label, link, share }: { id: string; label: string; link: string; share?: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const said = useSignal<"done-copied" | "done-copy-by-hand" | null>(null);
  const copy = async () => {
    said.value = (await copied(link)) ? "done-copied" : "done-copy-by-hand";
    if (said.value === "done-copy-by-hand") field.current?.select();
  };
  return (
    <div class="link-of">
      <textarea
        id={`${id}-link`}
        ref={field}
        aria-label={label}
        readOnly
        rows={3}
        dir="ltr"
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="acts">
        <button type="button" onClick={() => void copy()}>
          {say("done-copy")}
        </button>
        {share && "share" in navigator && (
          <button
            type="button"
            class="quiet"
            onClick={() => void navigator.share({ url: link }).catch(() => {})}
          >
            {say("done-share")}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {said.value && say(said.value)}
      </p>
    </div>
  );
}

/** Browsers let a page copy over https only, and may say no. */
async function copied(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}
