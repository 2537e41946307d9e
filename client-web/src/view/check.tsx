// Something that is so or not, by one tap.

import type { ComponentChildren } from "preact";

export function Check(of: { on: boolean; change: (on: boolean) => void; children: ComponentChildren }) {
  return (
    <label class="check">
      <input type="checkbox" checked={of.on} onChange={(event) => of.change(event.currentTarget.checked)} />
      <span>{of.children}</span>
    </label>
  );
}
