// Something folded away: what is in it is made when it is first opened, and stays as it was left when it is closed again.

import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

export function Unfold({ summary, children }: { summary: string; children: ComponentChildren }) {
  const opened = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        opened.value ||= event.currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {opened.value && children}
    </details>
  );
}
