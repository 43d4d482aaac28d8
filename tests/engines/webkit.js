// WebKitGTK by its own driver, which speaks WebDriver over HTTP, on a screen of its own.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { found } from "./program.js";

const DRIVER = ["WebKitWebDriver"];
const SCREEN = ["xvfb-run"];
// Debian keeps the browser beside the library, by its version and the machine's kind.
const BROWSER = ["x86_64", "aarch64"].flatMap((machine) =>
  ["4.1", "6.0", "4.0"].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

// The code points by which WebDriver names keys.
const KEYS = { Enter: "\uE007", Tab: "\uE004", Backspace: "\uE003", End: "\uE010" };

const LONGEST_START = 30_000;

const missing = () => {
  const needed = [DRIVER, SCREEN, BROWSER];
  return needed.find((programs) => !found(programs))?.[0] ?? null;
};

async function open() {
  const port = await freePort();
  const driver = spawn(found(SCREEN), ["-a", found(DRIVER), `--port=${port}`], { stdio: "ignore", detached: true });
  const stop = () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
  };
  try {
    const options = { binary: found(BROWSER), args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const { sessionId } = await answered(() => send("POST", `http://127.0.0.1:${port}/session`, { capabilities }));
    return session(`http://127.0.0.1:${port}/session/${sessionId}`, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

async function session(address, stop) {
  const post = (command, body) => send("POST", `${address}/${command}`, body);
  const typed = (keys) => {
    const actions = [...keys].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
    return post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  };
  await post("window/rect", { width: 1280, height: 900 });
  return {
    goTo: (url) => post("url", { url }),
    run: (work) => post("execute/sync", { script: `return ${typeof work === "function" ? `(${work})()` : work};`, args: [] }),
    press: (key) => typed([KEYS[key]]),
    type: (text) => typed(text),
    picture: async () => Buffer.from(await send("GET", `${address}/screenshot`), "base64"),
    async close() {
      await send("DELETE", address).catch(() => {});
      stop();
    },
  };
}

async function send(method, address, body) {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${address}: ${value.message}`);
  return value;
}

/** Asks again until the driver is there. */
async function answered(ask) {
  const end = Date.now() + LONGEST_START;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** A port that nobody listens at. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export const webkit = { name: "WebKitGTK", missing, open };
