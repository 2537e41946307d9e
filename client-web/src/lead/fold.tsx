// What is there when one asks for it (DECISIONS 48).

import type { ComponentChildren } from "preact";

export function Fold({
  title,
  open,
  children,
}: {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="lead-fold" open={open}>
      <summary>{title}</summary>
      <div class="inside">{children}</div>
    </details>
  );
}
