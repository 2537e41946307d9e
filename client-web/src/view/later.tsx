// A part of the page that comes when it is needed, with its sentences: a drawer, a facilitator's screen.

import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { also, type Catalogue, say } from "../words";

type Loaded<P> = { come: ComponentType<P> } | "coming" | "failed";

/** A component that is fetched when it is first shown. If that fails it says so, and can be tried again. */
export function later<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  catalogue: Catalogue,
): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Later(props: P) {
    const loaded = useSignal<Loaded<P>>(known ? { come: known } : "coming");
    const load = async () => {
      loaded.value = "coming";
      try {
        [known] = await Promise.all([fetch(), also(catalogue)]);
        loaded.value = { come: known };
      } catch {
        loaded.value = "failed";
      }
    };
    useEffect(() => {
      if (known === null) void load();
    }, []);
    if (loaded.value === "coming") return <p class="hint">{say("coming")}</p>;
    if (loaded.value === "failed") {
      return (
        <p>
          {say("not-come")}{" "}
          <button type="button" onClick={load}>
            {say("try-again")}
          </button>
        </p>
      );
    }
    const Come = loaded.value.come;
    return <Come {...props} />;
  };
}
