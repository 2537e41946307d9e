// What somebody else's page can do with ours, and what whoever watches the line can see of it.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { enter, led, line, says } from "./people.mjs";
import { Place } from "./place.mjs";

const place = new Place();
let evil;
let link;

/** A page of another site: to a browser `localhost` and `127.0.0.1` are two. */
before(async () => {
  await place.serve();
  ({ link } = await led(place, "circle"));
  evil = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<title>Another page</title>");
  });
  await new Promise((resolve) => evil.listen(0, "localhost", resolve));
});

after(async () => {
  evil.close();
  await place.end();
});

async function elsewhere() {
  const page = await (await place.person()).context().newPage();
  await page.goto(`http://localhost:${evil.address().port}/`);
  return page;
}

test("no page of somebody else shows ours in a frame", async () => {
  const page = await elsewhere();
  const refused = [];
  page.on("console", (message) => refused.push(message.text()));
  for (const path of ["/", "/help", new URL(link).pathname]) {
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      return new Promise((resolve) => {
        frame.onload = resolve;
        frame.src = src;
        document.body.append(frame);
      });
    }, place.origin + path);
    const shown = page.frames().at(-1);
    assert.ok(!shown.url().startsWith(place.origin), shown.url());
    assert.match(refused.pop() ?? "", /frame-ancestors 'none'/);
  }
});

const ROOM = JSON.stringify({ name: "taken-over", format: "circle" });

test("no page of somebody else changes anything here, connects, or reads an answer", async () => {
  const [, setup] = await place.server.says(/#setup=(\S+)/);
  const page = await elsewhere();
  const read = await page.evaluate(
    async ([origin, body, secret]) => {
      const authorization = `Bearer ${secret}`;
      const json = { "content-type": "application/json", authorization };
      const tries = [
        { method: "POST", body, mode: "no-cors", headers: { "content-type": "text/plain" } },
        { method: "POST", body, headers: json },
        { method: "POST", body, headers: json, credentials: "include" },
        { method: "DELETE", headers: { authorization } },
        { method: "GET" },
      ];
      const paths = ["/api/rooms", "/api/rooms/a-room/links", "/api/help/confirm"];
      const answers = paths.flatMap((path) =>
        tries.map((options) =>
          fetch(origin + path, options).then(
            (answer) => answer.type !== "opaque" && `${path} ${answer.status}`,
            () => false,
          ),
        ),
      );
      return (await Promise.all(answers)).filter(Boolean);
    },
    [place.origin, ROOM, setup],
  );
  assert.deepEqual(read, []);
  const connected = await page.evaluate(
    (url) =>
      new Promise((resolve) => {
        const socket = new WebSocket(url, "openchair.v1");
        socket.onopen = () => resolve(true);
        socket.onclose = () => resolve(false);
      }),
    `ws://127.0.0.1:${place.port}/ws`,
  );
  assert.equal(connected, false);
  assert.equal((await fetch(`${place.origin}/api/rooms/taken-over`)).status, 404);
});

for (const enctype of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
  test(`a form of somebody else (${enctype}) is refused`, async () => {
    const page = await elsewhere();
    const answered = page.waitForResponse((response) => response.url().endsWith("/api/rooms"));
    await page.evaluate(
      ([action, kind, name]) => {
        const form = Object.assign(document.createElement("form"), { method: "post", action, enctype: kind });
        form.append(Object.assign(document.createElement("input"), { name, value: "" }));
        document.body.append(form);
        form.submit();
      },
      [`${place.origin}/api/rooms`, enctype, ROOM],
    );
    assert.equal((await answered).status(), 403);
  });
}

test("whoever watches the line sees few lengths, and a short answer as a long one", async () => {
  const page = await place.person();
  const sent = [];
  page.on("websocket", (socket) => {
    assert.ok(!socket.url().includes("?"), "no secret stands in the address");
    socket.on("framesent", ({ payload }) => sent.push(String(payload)));
  });
  await enter(page, link, "Maple");
  for (const words of ["yes", "A sentence that goes on for a while. ".repeat(6).trim()]) {
    await says(page, words);
    await line(page, words).waitFor();
  }
  const sizes = sent.map((text) => Buffer.byteLength(text));
  assert.ok(
    sizes.every((size) => [256, 1024].includes(size) || size % 4096 === 0),
    `${sizes}`,
  );
  const lines = sent.filter((text) => JSON.parse(text).type === "say");
  assert.deepEqual(
    lines.map((text) => Buffer.byteLength(text)),
    [1024, 1024],
  );
});
