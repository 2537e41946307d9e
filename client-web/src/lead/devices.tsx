import type { Store } from "../store";
export function Devices(_: { store: Store }) {
  return null;
}
