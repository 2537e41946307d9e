// The set-up link brings a secret in its fragment. It is taken out of the address at once, and used for one room.
"use strict";

const secret = location.hash.startsWith("#setup=") ? location.hash.slice("#setup=".length) : null;
if (secret) {
  history.replaceState(null, "", location.pathname);
  document.getElementById("setup").hidden = false;
  document.getElementById("setup-form").addEventListener("submit", (event) => {
    event.preventDefault();
    make(new FormData(event.target));
  });
}

async function make(form) {
  const answer = document.getElementById("setup-answer");
  answer.textContent = "One moment.";
  const response = await fetch("api/rooms", {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${secret}` },
    body: JSON.stringify({ name: form.get("name"), format: form.get("format") }),
  }).catch(() => null);
  const body = response ? await response.json().catch(() => null) : null;
  if (!body) {
    answer.textContent = "The server did not answer. Please try again.";
  } else if (!response.ok) {
    answer.textContent = body.detail ?? body.title;
  } else {
    answer.textContent =
      `For everyone:\n${body.link}\n\nYours alone, to hold the meetings. Keep it where only you can find it:\n` +
      body.facilitator_link;
  }
}
