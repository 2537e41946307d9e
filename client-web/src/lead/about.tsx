// What those who lead can do about someone, or about a line of theirs.

import type { Line } from "../model/stream";
import type { Store } from "../store";

export function LeadAbout(_: { store: Store; seat: string; line: Line | null }) {
  return null;
}
