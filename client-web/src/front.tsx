// The front page: what this place is, its rooms, and where a group begins.

import { render } from "preact";
import { preferredLanguage, wear } from "./comfort";
import { listenForShift } from "./leave";
import "./style.css";
import { Front } from "./front/front";
import { speak } from "./words";

async function begin() {
  wear(document.documentElement);
  listenForShift(window);
  await speak(preferredLanguage(), "common", "kinds", "front");
  const root = document.getElementById("app");
  if (root) render(<Front />, root);
}

void begin();
