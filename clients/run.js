// Installs the package from its tarball into one real project after another, runs each as its people
// would, and prints a table: node clients/run.js FOLDER [CLIENT…]

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { compare, preset } from "../pkg/node.js";
import { CLIENTS } from "./clients.js";
import { launch, look } from "./page.js";
import { site } from "./site.js";

// The longest that a step of a client may take.
const MILLISECONDS = 600_000;

const [folder, ...wanted] = process.argv.slice(2);
const figures = compare(preset("phones")).differences;

/** Runs a command to its end; what it prints is in the error of one that fails. */
function run(command, cwd, env = {}) {
  return new Promise((resolve, reject) => {
    const [program, ...given] = command;
    const child = spawn(program, given, { cwd, env: environment(cwd, env), timeout: MILLISECONDS });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${command.join(" ")} (${signal ?? code})\n${printed.slice(-4_000)}`));
    });
  });
}

/** Runs a server until `work` is done with it. */
async function serving(command, cwd, env, port, work) {
  const [program, ...given] = command.map((word) => word.replace("PORT", port));
  // In a group of its own: a server may have started others.
  const child = spawn(program, given, { cwd, env: environment(cwd, env), detached: true });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  const ended = new Promise((resolve) => child.on("close", resolve));
  try {
    const address = `http://localhost:${port}/`;
    for (const start = Date.now(); ; ) {
      const response = await fetch(address, { signal: AbortSignal.timeout(MILLISECONDS) }).catch(() => null);
      if (response?.ok) break;
      if (response?.status >= 500) throw new Error(`answered ${response.status}`);
      if (Date.now() - start > MILLISECONDS || child.exitCode !== null) throw new Error("no answer");
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await work(address);
  } catch (error) {
    throw new Error(`${command.join(" ")}: ${error.message}\n${printed.slice(-2_000)}`);
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGKILL");
  }
}

const environment = (cwd, env) => ({
  ...process.env,
  PATH: `${join(cwd, "node_modules/.bin")}:${process.env.PATH}`,
  CI: "1",
  NO_COLOR: "1",
  FORCE_COLOR: "0",
  NEXT_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
  ...env,
});

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

/** What comes out of `npm pack`, under a name that says what is in it. */
async function pack() {
  await mkdir(folder, { recursive: true });
  const told = JSON.parse(await run(["npm", "pack", "--json", "--pack-destination", folder], resolve("pkg")));
  const [{ filename, size, unpackedSize, entryCount }] = Array.isArray(told) ? told : Object.values(told);
  const packed = join(folder, filename);
  const hash = createHash("sha256").update(await readFile(packed)).digest("hex").slice(0, 12);
  const tarball = join(folder, `refurb-or-new-${hash}.tgz`);
  await copyFile(packed, tarball);
  console.log(`${filename}: ${entryCount} files, ${size} bytes packed, ${unpackedSize} unpacked`);
  return tarball;
}

/** The client's project, with the package installed as from a registry. */
async function install(client, tarball) {
  const place = join(folder, client.name);
  await mkdir(place, { recursive: true });
  for (const entry of await readdir(place)) {
    if (entry !== "node_modules") await rm(join(place, entry), { recursive: true, force: true });
  }
  for (const from of client.files ?? []) await cp(resolve("clients", from), place, { recursive: true });
  for (const [name, text] of Object.entries(client.written ?? {})) await writeFile(join(place, name), text);
  const manifest = {
    private: true,
    ...client.manifest,
    dependencies: { ...client.packages, "refurb-or-new": `file:${tarball}` },
  };
  await writeFile(join(place, "package.json"), JSON.stringify(manifest, null, 2));
  const npm = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  await run(npm, place);
  return place;
}

/** Every step of a client by name, with what does it. */
function* steps(client, place, browser, tarball) {
  for (const [name, step] of Object.entries(client.steps)) {
    yield [name, () => take(step, client, place, browser, tarball)];
  }
}

async function take(step, client, place, browser, tarball) {
  const env = step.env ?? {};
  const view = (address) => look(browser, new URL(step.page ?? "", address).href, figures, step.texts);
  const filled = (command) => command.map((word) => word.replace("TARBALL", tarball));
  let printed = "";
  for (const command of step.run ?? []) printed = await run(filled(command), place, env);
  if (step.prints && !printed.includes(JSON.stringify(figures))) throw new Error(`printed ${printed.slice(0, 1_000)}`);
  if (step.serve) await serving(step.serve, place, env, await freePort(), view);
  if (step.site) {
    const server = await site(join(place, step.site));
    await view(server.address).finally(server.close);
  }
}

/** Why a client cannot be had on this machine. */
function missing({ node }) {
  if (!node) return null;
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > node[0] || (major === node[0] && minor >= node[1]) ? null : `needs Node ${node.join(".")}, this is ${process.versions.node}`;
}

const rows = [];
const note = (client, step, outcome, start) => {
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  rows.push({ client: client.title, step, outcome: outcome.split("\n")[0], seconds });
  console.log(`${client.title.padEnd(34)} ${step.padEnd(22)} ${outcome} (${seconds} s)`);
};

const tarball = await pack();
const browser = await launch();
for (const client of CLIENTS) {
  if (wanted.length && !wanted.includes(client.name)) continue;
  let start = Date.now();
  const why = missing(client);
  if (why) {
    note(client, "", `skipped: ${why}`, start);
    continue;
  }
  try {
    const place = await install(client, tarball);
    for (const [name, work] of steps(client, place, browser, tarball)) {
      start = Date.now();
      await work().then(
        () => note(client, name, "good", start),
        (error) => note(client, name, `FAILED: ${error.message}`, start),
      );
    }
  } catch (error) {
    note(client, "install", `FAILED: ${error.message}`, start);
  }
  if (!process.env.KEEP_CLIENTS) await rm(join(folder, client.name), { recursive: true, force: true });
}
await browser.close();

console.log("\n| Client | Step | Outcome |\n|---|---|---|");
for (const { client, step, outcome } of rows) console.log(`| ${client} | ${step} | ${outcome} |`);
const failed = rows.filter(({ outcome }) => outcome.startsWith("FAILED"));
console.log(`\n${rows.length - failed.length} of ${rows.length} without a finding.`);
process.exitCode = failed.length ? 1 : 0;
