// A part of the set-up that nobody has to open: its heading says what holds now. It opens by itself for a fault in it.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Beginning } from "./beginning";
import { isAbout } from "./wrong";

export function Folded(of: {
  of: Beginning;
  fields: readonly string[];
  title: string;
  now: readonly string[];
  children: ComponentChildren;
}) {
  const part = useRef<HTMLDetailsElement>(null);
  const refused = of.of.refused.value;
  const wrong = refused !== null && of.fields.some((field) => isAbout(refused, field));
  useEffect(() => {
    if (wrong && part.current) part.current.open = true;
  }, [wrong]);
  return (
    <details class="part" ref={part}>
      <summary>
        <span class="title">{of.title}</span>{" "}
        <span class="hint holds">{of.now.filter(Boolean).join(" · ")}</span>
      </summary>
      {of.children}
    </details>
  );
}
