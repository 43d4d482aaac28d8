// Gets the WebAssembly module and keeps the one running instance that all elements of a page share.

import { createGlue } from "refurb-glue";

/** A failure that a reader of the page is told about. `code` says which, `detail` is for whoever
 *  looks after the page. */
export class Failure extends Error {
  constructor(code, detail, issues) {
    super(`refurb-or-new: ${code}: ${detail}`);
    this.name = "RefurbOrNewFailure";
    this.code = code;
    this.detail = detail;
    this.issues = issues;
  }
}

// The page's or the programs': which one, the build says.
const besideThisScript = new URL(WASM_FILE, import.meta.url);
// What a page fetches after the first answer, and what works on documents, when it is asked for, and
// what both use, with the former. Each is named by a whole expression, as bundlers want it.
const laterBesideThisScript = LATER_FILE && new URL(LATER_FILE, import.meta.url);
const sharedBesideThisScript = SHARED_FILE && new URL(SHARED_FILE, import.meta.url);
const documentsBesideThisScript = DOCUMENTS_FILE && new URL(DOCUMENTS_FILE, import.meta.url);

// The files, with what they are known by.
const FIRST = { integrity: WASM_INTEGRITY, bytes: WASM_BYTES };
const LATER = { integrity: LATER_INTEGRITY, bytes: LATER_BYTES };
const SHARED = { integrity: SHARED_INTEGRITY, bytes: SHARED_BYTES };
const DOCUMENTS = { integrity: DOCUMENTS_INTEGRITY, bytes: DOCUMENTS_BYTES };

// Compiled modules by address. An element with a `base` of its own has one of its own.
const compiled = new Map();

// Running instances by address, until they die.
const running = new Map();

/** The shared instance: what the glue exports, ready to be called. `base` is the folder of the
 *  module when it does not lie beside this script. */
export function load(base) {
  const address = (base ? fileIn(base, WASM_FILE) : besideThisScript).href;
  if (!running.has(address)) {
    const parts = LATER_FILE && {
      later: (base ? fileIn(base, LATER_FILE) : laterBesideThisScript).href,
      shared: (base ? fileIn(base, SHARED_FILE) : sharedBesideThisScript).href,
      documents: (base ? fileIn(base, DOCUMENTS_FILE) : documentsBesideThisScript).href,
    };
    const starting = instantiate(address, parts);
    running.set(address, starting);
    // A failure may be over at the next attempt, so it is not kept.
    starting.catch(() => running.get(address) === starting && running.delete(address));
  }
  return running.get(address);
}

// With or without a slash at its end.
export function fileIn(base, file) {
  try {
    return new URL(file, new URL(`${base.replace(/\/+$/, "")}/`, document.baseURI));
  } catch {
    throw new Failure("base-invalid", `base="${base}" is no address of a folder.`);
  }
}

async function instantiate(address, parts) {
  const module = await compileOnce(address, FIRST);
  const glue = createGlue();
  // Who is told when the instance has died. A set, not a promise: what waits for a promise is kept
  // by it for as long as it is not settled.
  const watchers = new Set();
  const instance = { glue, watchers, isDead: false, isWhole: !parts, hasDocuments: !parts };
  /** To be called when the instance has panicked: nothing in it may be called again. */
  instance.die = (message) => {
    if (instance.isDead) return;
    instance.isDead = true;
    running.delete(address);
    const failure = new Failure("panic", String(message));
    // The module may still be at work further up.
    queueMicrotask(() => watchers.forEach((watcher) => watcher(failure)));
  };
  let exported;
  try {
    exported = glue.initSync({ module });
  } catch (error) {
    throw new Failure("unsupported", String(error));
  }
  // What is fetched later works in the memory of the first, and fills its places in the table.
  const add = (module) => new WebAssembly.Instance(module, { __wasm_split: exported });
  /** Resolves when what follows the first answer is there too. A failure may be over at the next call. */
  instance.complete = once(async () => {
    const both = [compileOnce(parts.later, LATER), compileOnce(parts.shared, SHARED)];
    (await Promise.all(both)).forEach(add);
    instance.isWhole = true;
  });
  /** The same for what works on documents, which uses what follows the first answer. */
  instance.fetchDocuments = once(async () => {
    if (!instance.isWhole) await instance.complete();
    add(await compileOnce(parts.documents, DOCUMENTS));
    instance.hasDocuments = true;
  });
  glue.onPanic?.(instance.die);
  return instance;
}

/** `work`, done once however often it is asked for; anew only after it has failed. */
function once(work) {
  let running = null;
  return () => {
    running ??= work();
    running.catch(() => (running = null));
    return running;
  };
}

function compileOnce(address, file) {
  if (!compiled.has(address)) {
    const compiling = watchPolicy(() => compile(address, file));
    compiled.set(address, compiling);
    compiling.catch(() => compiled.delete(address));
  }
  return compiled.get(address);
}

async function compile(address, file) {
  if (typeof WebAssembly !== "object") throw new Failure("wasm-disabled", "WebAssembly is switched off in this browser.");
  // All numbers are written by it, and no answer can be shown without.
  // It came after everything else of Intl that is needed.
  if (typeof globalThis.Intl?.PluralRules !== "function") {
    throw new Failure("intl-missing", "This browser has no Intl.PluralRules.");
  }
  const response = await fetchPinned(address, file);
  const type = response.headers.get("Content-Type") ?? "";
  try {
    // Browsers compile while loading only when the server names the right type. With any other
    // type the bytes work just as well.
    if (type.toLowerCase().trim() === "application/wasm" && WebAssembly.compileStreaming) {
      return await WebAssembly.compileStreaming(response);
    }
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    if (/content security policy|unsafe-eval/i.test(String(error))) {
      throw new Failure("csp-wasm", "The policy needs script-src 'wasm-unsafe-eval'.");
    }
    // The hash has been checked, so it is not the file that is at fault.
    throw new Failure("unsupported", String(error));
  }
}

/** A file that is what it is known to be. */
export async function fetchPinned(address, file) {
  const get = (options) => fetch(address, { credentials: "same-origin", ...options });
  const response = await get({ integrity: file.integrity }).catch(() => null);
  if (response?.ok) return response;
  throw await whyNot(address, file, response ?? get({ cache: "no-store" }));
}

// When the hash does not fit, browsers hide what came in its place. Asked again without the hash
// they show it, and it tells which of several mistakes this is.
async function whyNot(address, { bytes: whole }, shown) {
  try {
    const response = await shown;
    if (!response.ok) return new Failure(codeOf(response.status), `${address} answered ${response.status}.`);
    // From here on the server has answered: what breaks off now is the file.
    const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
    if (bytes.byteLength === 0) return new Failure("truncated", `${address} broke off, or is empty.`);
    const type = response.headers.get("Content-Type") ?? "";
    const isOfItsKind = whole ? looksLikeModule(new Uint8Array(bytes)) : /javascript/i.test(type);
    if (isOfItsKind) {
      if (bytes.byteLength < whole) {
        return new Failure("truncated", `${address} has ${bytes.byteLength} of ${whole} bytes.`);
      }
      return new Failure("integrity", `${address} does not belong to this version of the script.`);
    }
    const kind = whole ? "WebAssembly module" : "script";
    return new Failure("mime", `${address} is no ${kind}; the server sent "${type}".`);
  } catch (error) {
    return new Failure("network", `${address}: ${error.message}`);
  }
}

function codeOf(status) {
  if (status === 404 || status === 410) return "not-found";
  if (status === 401 || status === 403) return "forbidden";
  return status >= 500 ? "server-error" : "network";
}

function looksLikeModule(bytes) {
  return [0x00, 0x61, 0x73, 0x6d].every((byte, index) => bytes[index] === byte);
}

// A policy that forbids the request looks like a failing network, but the browser reports it.
export async function watchPolicy(work) {
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
      throw new Failure("csp-connect", "The policy needs connect-src 'self' (or the place of the files).");
    }
    throw failure;
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}
