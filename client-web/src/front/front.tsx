// What this place is.

import { say } from "../words";

export function Front() {
  return (
    <main>
      <h1>{say("front-title")}</h1>
    </main>
  );
}
