// Files that are what they are known to be, and what is told where one does not come.

import { embedded } from "./embedded.js";
import { Failure } from "./failure.js";
import { isInlined } from "./inlined.js";

/** Where a file is: in the folder `base`, or where `place` says; empty where it is inlined. In the single
 *  file it has its name alone. */
export function addressOf({ file, place }, base) {
  if (IS_SINGLE) return file;
  if (base) return fileIn(base, file).href;
  if (IN_BUNDLE && isInlined) return "";
  try {
    return place().href;
  } catch {
    // Some bundlers leave a script without its address.
    throw new Failure("base-invalid", "This script cannot tell its address: name the folder of its files in base.");
  }
}

// With or without a slash at its end.
function fileIn(base, file) {
  try {
    return new URL(file, new URL(`${base.replace(/\/+$/, "")}/`, document.baseURI));
  } catch {
    throw new Failure("base-invalid", `base="${base}" is no address of a folder.`);
  }
}

/** A file that is what it is known to be. */
export async function fetchPinned(address, file) {
  if (IS_SINGLE) {
    const content = embedded(address);
    if (content) return content;
    throw new Failure("truncated", `${address} is not in this file.`);
  }
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
    const isModule = address.endsWith(".wasm");
    const isOfItsKind = isModule ? looksLikeModule(new Uint8Array(bytes)) : /javascript/i.test(type);
    if (isOfItsKind) {
      if (bytes.byteLength < whole) {
        return new Failure("truncated", `${address} has ${bytes.byteLength} of ${whole} bytes.`);
      }
      return new Failure("integrity", `${address} does not belong to this version of the script.`);
    }
    const kind = isModule ? "WebAssembly module" : "script";
    return new Failure("mime", `${address} is no ${kind}; the server sent "${type}".`);
  } catch (error) {
    return new Failure(/^file:/.test(address) ? "file-protocol" : "network", `${address}: ${error.message}`);
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
  const forbidden = [];
  const note = ({ effectiveDirective }) => forbidden.push(effectiveDirective);
  const isBy = (directive) => forbidden.some((other) => other.startsWith(directive));
  // A worker has no document, and is told itself.
  const told = globalThis.document ?? globalThis;
  told.addEventListener?.("securitypolicyviolation", note);
  try {
    return await work();
  } catch (failure) {
    // The report arrives in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    if (failure.code === "network" && isBy("connect-src")) throw new Failure("csp-connect", failure.detail);
    if (failure.code === "unsupported" && isBy("script-src")) throw new Failure("csp-script", failure.detail);
    throw failure;
  } finally {
    told.removeEventListener?.("securitypolicyviolation", note);
  }
}
