// The language by hand, how the page looks, and what leaving quickly does and cannot do.

import { useSignal } from "@preact/signals";
import { Languages } from "../more/comfort";
import { later } from "../view/later";
import { Sheet } from "../view/sheet";
import { say } from "../words";

const Looks = later(async () => (await import("../more/comfort")).Looks, "more");

export function Foot() {
  const looking = useSignal(false);
  const show = (on: boolean) => () => {
    looking.value = on;
  };
  return (
    <>
      <footer class="foot">
        <div class="liking">
          <Languages />
          <button type="button" class="soft" onClick={show(true)}>
            {say("more-looks")}
          </button>
        </div>
        <p class="hint">{say("front-leaving")}</p>
      </footer>
      {looking.value && (
        <Sheet title={say("more-looks")} onClose={show(false)}>
          <Looks />
        </Sheet>
      )}
    </>
  );
}
