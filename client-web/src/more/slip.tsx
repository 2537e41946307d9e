// An attendance slip, made only when someone asks for it. The name stays on this device: the server signs a hash of it.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { save } from "../save";
import type { Store } from "../store";
import { say } from "../words";

/** 128 bits, so that nobody can try names against the hash. */
const NONCE_BYTES = 16;

export function Slip({ store }: { store: Store }) {
  const name = useSignal("");
  const made = useSignal<{ name: string; nonce: string } | null>(null);
  const slip = store.slip.value;
  useEffect(() => {
    if (slip === null || made.value === null) return;
    const { name: written, nonce } = made.value;
    save("slip.txt", `${slip.text}\nsignature: ${slip.signature}\nname: ${written}\nnonce: ${nonce}\n`);
    made.value = null;
    store.slip.value = null;
  }, [slip]);
  const ask = async () => {
    const nonce = hex(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)));
    made.value = { name: name.value.trim(), nonce };
    store.send({ type: "slip", commitment: await commitment(made.value) });
  };
  // Browsers hash only on pages that nobody on the way can change.
  if (!crypto.subtle) return <p>{say("slip-not-here")}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <p>{say("slip-hint")}</p>
      <label for="slip">{say("slip-name")}</label>
      <input
        id="slip"
        dir="auto"
        autocomplete="off"
        required
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="soft">
        {say("slip-make")}
      </button>
    </form>
  );
}

/** What stands for the name (docs/protocol.md). */
export async function commitment({ name, nonce }: { name: string; nonce: string }): Promise<string> {
  const text = new TextEncoder().encode(`openchair slip 1\n${nonce}\n${name}`);
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
