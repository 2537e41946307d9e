// Which key does what, and the switch that turns single keys off.

import { comfort, like } from "../comfort";
import { Sheet } from "../view/sheet";
import { say } from "../words";
import { ACTS, KEYS } from "./acts";

/** Keys that lead somewhere instead of doing something. */
export const PLACES = { chair: "k", notes: "r", map: "?" } as const;

export function KeyMap({ onClose }: { onClose: () => void }) {
  const { keys } = comfort.value;
  const all = [
    ...ACTS.map((id) => [KEYS[id], say(`leadkey-${id}`)] as const),
    ...(["chair", "notes", "map"] as const).map((id) => [PLACES[id], say(`leadkey-${id}`)] as const),
  ];
  return (
    <Sheet title={say("lead-keys")} onClose={onClose}>
      <label class="check">
        <input
          type="checkbox"
          checked={keys}
          onChange={(event) => like({ keys: event.currentTarget.checked })}
        />
        {say("lead-keys-on")}
      </label>
      <p class="hint">{say("lead-keys-hint")}</p>
      <dl class="lead-keys">
        {all.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
