// A part of the page that comes when it is needed, with its sentences: a drawer, a facilitator's screen.

import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { also, type Catalogue, say } from "../words";

/** A component that is fetched when it is first shown, or ahead of that. */
export type Later<P> = ComponentType<P> & { ahead(): Promise<void> };

/** If it does not come it says so, and can be tried again. */
export function later<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  ...catalogues: Catalogue[]
): Later<P> {
  let known: ComponentType<P> | null = null;
  const load = async () => {
    [known] = await Promise.all([fetch(), also(...catalogues)]);
  };
  const Shown = (props: P) => {
    const Known = known;
    const failed = useSignal(false);
    const came = useSignal(Known !== null);
    const come = () => {
      failed.value = false;
      load().then(
        () => {
          came.value = true;
        },
        () => {
          failed.value = true;
        },
      );
    };
    useEffect(() => {
      if (!came.value) come();
    }, []);
    if (came.value && Known) return <Known {...props} />;
    return failed.value ? (
      <p>
        {say("not-come")}{" "}
        <button type="button" onClick={come}>
          {say("try-again")}
        </button>
      </p>
    ) : (
      <p class="hint">{say("coming")}</p>
    );
  };
  return Object.assign(Shown, { ahead: () => load().catch(() => {}) });
}
