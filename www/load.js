// Gets the WebAssembly module and keeps the one running instance that all elements of a page share.

import { createGlue } from "refurb-glue";

/** A failure that a reader of the page is told about. `code` says which, `detail` is for whoever
 *  looks after the page. */
export class Failure extends Error {
  constructor(code, detail) {
    super(`refurb-or-new: ${code}: ${detail}`);
    this.name = "RefurbOrNewFailure";
    this.code = code;
    this.detail = detail;
  }
}

const besideThisScript = new URL("./refurb-or-new.wasm", import.meta.url);

// Compiled modules by address. An element with a `base` of its own has one of its own.
const compiled = new Map();

// Running instances by address, until they die.
const running = new Map();

/** The shared instance: what the glue exports, ready to be called. `base` is the folder of the
 *  module when it does not lie beside this script. */
export function load(base) {
  const address = (base ? new URL("refurb-or-new.wasm", new URL(`${base}/`, document.baseURI)) : besideThisScript).href;
  if (!running.has(address)) {
    const starting = instantiate(address);
    running.set(address, starting);
    // A failure may be over at the next attempt, so it is not kept.
    starting.catch(() => running.get(address) === starting && running.delete(address));
  }
  return running.get(address);
}

async function instantiate(address) {
  const module = await compileOnce(address);
  const glue = createGlue();
  const instance = { glue, isDead: false, whenDead: null };
  instance.whenDead = new Promise((resolve) => {
    /** To be called when the instance has panicked: nothing in it may be called again. */
    instance.die = (message) => {
      if (instance.isDead) return;
      instance.isDead = true;
      running.delete(address);
      resolve(new Failure("panic", String(message)));
    };
  });
  try {
    glue.initSync({ module });
  } catch (error) {
    throw new Failure("unsupported", String(error));
  }
  glue.onPanic?.(instance.die);
  return instance;
}

function compileOnce(address) {
  if (!compiled.has(address)) {
    const compiling = watchPolicy(() => compile(address));
    compiled.set(address, compiling);
    compiling.catch(() => compiled.delete(address));
  }
  return compiled.get(address);
}

async function compile(address) {
  if (typeof WebAssembly !== "object") throw new Failure("wasm-disabled", "WebAssembly is switched off in this browser.");
  const response = await fetchModule(address);
  const type = response.headers.get("Content-Type") ?? "";
  // Browsers compile while loading only when the server names the right type. Any other type
  // works from the bytes, if these are a module at all.
  if (type.toLowerCase().trim() === "application/wasm" && WebAssembly.compileStreaming) {
    try {
      return await WebAssembly.compileStreaming(response.clone());
    } catch {
      // Some proxies and browsers fail at streaming only; the bytes decide.
    }
  }
  const bytes = new Uint8Array(await response.arrayBuffer().catch((error) => {
    throw new Failure("network", `${address} broke off: ${error}`);
  }));
  if (!looksLikeModule(bytes)) {
    throw new Failure("mime", `${address} is not a WebAssembly module; the server sent "${type}".`);
  }
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    if (/content security policy|unsafe-eval/i.test(String(error))) {
      throw new Failure("csp-wasm", "The policy needs script-src 'wasm-unsafe-eval'.");
    }
    throw new Failure("unsupported", String(error));
  }
}

async function fetchModule(address) {
  const get = (options) => fetch(address, { credentials: "same-origin", ...options });
  let response;
  try {
    response = await get({ integrity: WASM_INTEGRITY });
  } catch (error) {
    // The browser does not say whether the network failed or the hash. Without the hash it is the
    // network alone that can fail.
    const isThere = await get({ cache: "no-store" }).then((again) => again.ok, () => false);
    if (isThere) throw new Failure("integrity", `${address} does not belong to this version of the script.`);
    throw new Failure("network", `${address}: ${error.message}`);
  }
  if (response.status === 404 || response.status === 410) {
    throw new Failure("not-found", `${address} answered ${response.status}.`);
  }
  if (!response.ok) throw new Failure("network", `${address} answered ${response.status}.`);
  return response;
}

function looksLikeModule(bytes) {
  return [0x00, 0x61, 0x73, 0x6d].every((byte, index) => bytes[index] === byte);
}

// A policy that forbids the request looks like a failing network, but the browser reports it.
async function watchPolicy(work) {
  let isBlocked = false;
  const note = (event) => {
    if (event.effectiveDirective === "connect-src") isBlocked = true;
  };
  document.addEventListener("securitypolicyviolation", note);
  try {
    return await work();
  } catch (failure) {
    // The report arrives in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    if (failure.code === "network" && isBlocked) {
      throw new Failure("csp-connect", "The policy needs connect-src 'self' (or the place of the module).");
    }
    throw failure;
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}
