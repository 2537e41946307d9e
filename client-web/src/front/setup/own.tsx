// What a facilitator does with the link that is theirs alone: open the room, and keep a key on this device.

import { useSignal } from "@preact/signals";
import { bring } from "../../keep";
import { forgetKey, keepKey } from "../../key";
import type { MadeLink } from "../../wire/http";
import { say } from "../../words";
import { Refused } from "../api";
import type { Visit } from "../visit";
import { sentence } from "./wrong";

export function Own({ link, visit }: { link: string; visit: Visit }) {
  const [, address, secret] = /\/r\/([^/#]+)#f=(.+)$/.exec(link) ?? [];
  if (address === undefined || secret === undefined) return null;
  return (
    <>
      <div class="acts">
        <button
          type="button"
          onClick={() => {
            const room = `${visit.base}/r/${address}`;
            location.assign(bring(address, secret) ? room : `${room}#f=${secret}`);
          }}
        >
          {say("done-open")}
        </button>
      </div>
      <Keep address={address} secret={secret} visit={visit} />
    </>
  );
}

function Keep({ address, secret, visit: { api } }: { address: string; secret: string; visit: Visit }) {
  const kept = useSignal<MadeLink | null>(null);
  const said = useSignal<"done-keep-hint" | "done-kept" | "done-not-kept" | Refused>("done-keep-hint");
  const keep = async () => {
    const key = await api.makeDeviceKey(address, secret);
    if (keepKey(address, key.secret)) {
      kept.value = key;
      said.value = "done-kept";
      return;
    }
    said.value = "done-not-kept";
    await api.takeBackKey(address, key.id, secret);
  };
  const forget = async ({ id }: MadeLink) => {
    forgetKey(address);
    kept.value = null;
    said.value = "done-keep-hint";
    await api.takeBackKey(address, id, secret);
  };
  const tell = (error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    said.value = error;
  };
  const { value: key } = kept;
  return (
    <>
      <button type="button" class="soft" onClick={() => void (key ? forget(key) : keep()).catch(tell)}>
        {say(key ? "done-forget" : "done-keep")}
      </button>
      <p class="hint" role="status">
        {said.value instanceof Refused ? sentence(said.value) : say(said.value)}
      </p>
    </>
  );
}
