// The example of every frame, as the server writes it. For tests.
/// <reference types="vite/client" />

import type { ServerFrame, View } from "./wire/server";

const files = import.meta.glob<ServerFrame>("../../protocol/golden/{event,server}/*.json", {
  eager: true,
  import: "default",
});

const all = new Map(
  Object.entries(files).map(([path, frame]) => [path.replace(/^.*\/(.+)\.json$/, "$1"), frame]),
);

export const frames: ServerFrame[] = [...all.values()];

export function golden<T extends ServerFrame["type"]>(type: T): Extract<ServerFrame, { type: T }> {
  const frame = all.get(type);
  if (frame?.type !== type) throw new Error(`there is no example of ${type}`);
  return structuredClone(frame) as Extract<ServerFrame, { type: T }>;
}

export const view = (change: Partial<View> = {}): View => ({ ...golden("view"), ...change });
