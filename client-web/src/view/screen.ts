// When one screen takes the place of another, the control that had the focus is gone with the old one. Whoever listens, or
// has only a keyboard, goes on from the heading of the new one.

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Moves the focus to the heading inside when the screen changes. What a page begins with keeps the browser's own order. */
export function useHeadingOf(screen: string, inside: RefObject<HTMLElement | null>): void {
  const was = useRef(screen);
  useEffect(() => {
    if (was.current === screen) return;
    was.current = screen;
    const heading = inside.current?.querySelector("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [screen]);
}
