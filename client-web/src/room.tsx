// The page of a room: its door, and the meeting behind it.

import { options, render } from "preact";
import { preferredLanguage, wear } from "./comfort";
import { coverWhileAway, listenForShift } from "./leave";
import { arrive } from "./place";
import { keepShell } from "./shell";
import { Store } from "./store";
import "./style.css";
import { App } from "./view/app";
import "./view/meeting.css";
import { speak } from "./words";
import { writtenHelp } from "./written";

// What comes between two pictures is drawn once: a hundred lines after a reload are not a hundred drawings.
options.debounceRendering = requestAnimationFrame;

async function begin() {
  wear(document.documentElement);
  listenForShift(window);
  coverWhileAway(document);
  const store = new Store(arrive(location, history), writtenHelp(document));
  await speak(preferredLanguage(), "common", "page");
  const root = document.getElementById("app");
  if (root) render(<App store={store} />, root);
  keepShell(store.place.base);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") store.wake();
  });
  window.addEventListener("online", () => store.wake());
}

void begin();
