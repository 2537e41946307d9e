// One room's page.

import { render } from "preact";
import { arrive } from "./place";
import { Store } from "./store";
import "./style.css";
import { App } from "./view/app";

const store = new Store(arrive(location, history));
const root = document.getElementById("app");
if (root) render(<App store={store} />, root);

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") store.wake();
});
window.addEventListener("online", () => store.wake());
