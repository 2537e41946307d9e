// The front page: what this place is, its rooms, and where a group begins.

import { render } from "preact";
import { preferredLanguage, wear } from "./comfort";
import { Front } from "./front/front";
import { arriveInFront } from "./front/place";
import { Visit } from "./front/visit";
import { listenForShift } from "./leave";
import { keepShell } from "./shell";
import "./style.css";
import "./front/front.css";
import { speak } from "./words";

async function begin() {
  wear(document.documentElement);
  listenForShift(window);
  const place = arriveInFront(location, history);
  const root = document.getElementById("app");
  const visit = new Visit(place.base, helpIn(root));
  visit.arrive(place);
  // The same page, with the link put into its address.
  window.addEventListener("hashchange", () => visit.arrive(arriveInFront(location, history)));
  void visit.look();
  await speak(preferredLanguage(), "common", "kinds", "front");
  if (root) render(<Front visit={visit} />, root);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void visit.look();
  });
  window.addEventListener("online", () => void visit.look());
  keepShell(place.base);
}

/** The help that the page says before any script does. */
function helpIn(page: HTMLElement | null): string[] {
  return [...(page?.querySelectorAll("section li") ?? [])].map((line) => line.textContent ?? "");
}

void begin();
