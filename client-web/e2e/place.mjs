// A real server with a room, people in real browsers, and a facilitator at the real terminal client.

import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const target = process.env.OPENCHAIR_PROGRAMS ?? new URL("../../target/debug/", import.meta.url).pathname;
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const BROWSER = {
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
};
const WAIT_MS = 20_000;
// Where the servers' output is kept for a search of all of it.
const LOGS = process.env.OPENCHAIR_TEST_LOGS;

/** A program whose output is gathered until it says something. */
class Program {
  constructor(name, ...args) {
    this.said = "";
    this.child = spawn(join(target, name), args, {
      env: { ...process.env, OPENCHAIR_PLAIN: "1", LC_ALL: "C" },
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on("data", (data) => {
        this.said += data;
        if (LOGS && name === "openchair-server") {
          appendFileSync(join(LOGS, `browser-${this.child.pid}.log`), data);
        }
        this.heard?.();
      });
    }
  }

  /** Waits until it has said this, and forgets all that came before. */
  says(words) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`never said ${words}:\n${this.said}`)), WAIT_MS);
      this.heard = () => {
        const found = words.exec(this.said);
        if (found === null) return;
        clearTimeout(timer);
        this.heard = undefined;
        this.said = this.said.slice(found.index + found[0].length);
        resolve(found);
      };
      this.heard();
    });
  }

  types(line) {
    this.child.stdin.write(`${line}\n`);
  }

  kill() {
    return new Promise((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) return resolve();
      this.child.once("exit", resolve);
      this.child.kill("SIGKILL");
    });
  }
}

export class Place {
  /** With settings of the host's, such as `limits.seats=2`. */
  constructor(...settings) {
    this.folder = mkdtempSync(join(tmpdir(), "openchair-page-"));
    this.data = [
      "--data",
      join(this.folder, "data"),
      "--set",
      `keys.master_file=${join(this.folder, "master")}`,
      ...settings.flatMap((setting) => ["--set", setting]),
      // While one works on the page: the folder of a build, in place of the page that the server has in it.
      ...(process.env.OPENCHAIR_WEB_ROOT ? ["--set", `web.root=${process.env.OPENCHAIR_WEB_ROOT}`] : []),
    ];
    this.faults = [];
    this.programs = [];
    this.profiles = [];
  }

  /** Starts the server; again on the same port, so that everyone finds it. */
  async serve() {
    this.server = this.start("openchair-server", ...this.data, "--listen", `127.0.0.1:${this.port ?? 0}`);
    const [, port] = await this.server.says(/is here: http:\/\/127\.0\.0\.1:(\d+)/);
    this.port = port;
  }

  start(name, ...args) {
    const program = new Program(name, ...args);
    this.programs.push(program);
    return program;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Makes a room; gives its two links. */
  room(format, name = "a-room") {
    const args = [
      ...this.data,
      "--listen",
      `127.0.0.1:${this.port}`,
      "room",
      "create",
      name,
      "--format",
      format,
    ];
    const made = spawnSync(join(target, "openchair-server"), args, { encoding: "utf8" });
    const links = made.stdout.match(/http:\S+/g);
    if (links?.length !== 2) throw new Error(made.stdout + made.stderr);
    return links;
  }

  async person(options) {
    this.browser ??= await chromium.launch(BROWSER);
    return this.watched(await (await this.browser.newContext(options)).newPage());
  }

  /** A person whose browser keeps what it keeps in this folder, like one on a desk. */
  async personWithProfile(folder) {
    const context = await chromium.launchPersistentContext(folder, BROWSER);
    this.profiles.push(context);
    return this.watched(context.pages()[0]);
  }

  watched(page) {
    page.setDefaultTimeout(WAIT_MS);
    page.on("pageerror", (fault) => this.faults.push(String(fault)));
    page.on("console", (message) => {
      const { url } = message.location();
      // A browser reports each try to reach a server that is down, and asks for an icon where a page names none.
      const lost = /ERR_CONNECTION_REFUSED|WebSocket connection/.test(message.text());
      if (!["error", "warning"].includes(message.type()) || lost || url.endsWith("/favicon.ico")) return;
      this.faults.push(`${message.text()} (${url})`);
    });
    return page;
  }

  async end() {
    await Promise.all([this.browser, ...this.profiles].map((browser) => browser?.close()));
    await Promise.all(this.programs.map((program) => program.kill()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const axe = createRequire(import.meta.url)("axe-core").source;

/** What axe finds wrong with a page as it stands. The page's policy forbids foreign scripts, so it goes in from outside. */
export async function violations(page) {
  const inspector = await page.context().newCDPSession(page);
  const expression = `${axe};axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`;
  const { result } = await inspector.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(result.value);
}
