// Something that opens over the page and closes again: a drawer on a phone, a card on a wide screen.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { leaveQuickly } from "../leave";
import { say } from "../words";

export function Sheet(of: { title: string; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    open(dialog.current);
    return () => {
      // Once it is off the page: as long as it stands there, nothing behind it takes the focus.
      queueMicrotask(() => opener instanceof HTMLElement && opener.focus());
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={of.onClose}
      onKeyDown={(event) => {
        if (event.key === "Escape") of.onClose();
      }}
    >
      <header>
        <h2 id="sheet-title" tabIndex={-1}>
          {of.title}
        </h2>
        <button type="button" class="quiet" onClick={of.onClose}>
          {say("close")}
        </button>
        <button type="button" class="quick" onClick={leaveQuickly}>
          {say("leave-quickly")}
        </button>
      </header>
      {of.children}
    </dialog>
  );
}

/** An old browser that knows no dialogs shows it in its place all the same. */
function open(dialog: HTMLDialogElement | null) {
  if (dialog?.showModal) dialog.showModal();
  else dialog?.setAttribute("open", "");
}
