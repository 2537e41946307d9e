// How much room there is: a phone has a bar and a drawer, a wide screen a column, and between them it folds.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

export type Room = "phone" | "folds" | "column";

const WIDE = "(min-width: 72rem)";
const MIDDLE = "(min-width: 44rem)";

const room = (): Room =>
  matchMedia(WIDE).matches ? "column" : matchMedia(MIDDLE).matches ? "folds" : "phone";

export function useRoom(): Room {
  const now = useSignal(room());
  useEffect(() => {
    const look = () => {
      now.value = room();
    };
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, []);
  return now.value;
}
