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
    const header = (name) => response.headers.get(name) ?? "";
    // From here on the server has answered: what breaks off now is the file.
    const bytes = new Uint8Array(await response.arrayBuffer().catch(() => new ArrayBuffer(0)));
    if (bytes.length === 0) {
      const encoding = header("Content-Encoding");
      return new Failure("truncated", `${address} broke off, or is empty${encoding && `, or is not compressed as ${encoding}`}.`);
    }
    const isModule = address.endsWith(".wasm");
    const text = new TextDecoder().decode(bytes, { stream: true });
    const isOfItsKind = isModule ? text.startsWith("\0asm") : isScript(header("Content-Type")) && !text.includes("\uFFFD");
    if (!isOfItsKind) {
      const kind = isModule ? "WebAssembly module" : "script";
      return new Failure("mime", `${address} is no ${kind}; the server sent "${header("Content-Type")}".`);
    }
    // A whole file that is smaller is another's. A script ends with what it exports.
    const isWhole = bytes.length >= whole || (isModule ? WebAssembly.validate(bytes) : /export *\{[^}]*\};?\s*$/.test(text));
    return isWhole
      ? new Failure("integrity", `${address} does not belong to this version of the script.`)
      : new Failure("truncated", `${address} has ${bytes.length} of ${whole} bytes.`);
  } catch (error) {
    if (/^file:/.test(address)) return new Failure("file-protocol", `${address}: ${error.message}`);
    // Where a server leads to another website nothing can be read, nor whether a policy forbids it.
    const { type } = await fetch(address, { cache: "no-store", redirect: "manual" }).catch(() => error);
    return type === "opaqueredirect"
      ? new Failure("forbidden", `${address} leads to another website, such as a login.`)
      : new Failure("network", `${address}: ${error.message}`);
  }
}

/** Whether browsers run what is sent as this type. */
export const isScript = (type) => /javascript/i.test(type);

function codeOf(status) {
  if (status === 404 || status === 410) return "not-found";
  if (status === 401 || status === 403) return "forbidden";
  return status >= 500 ? "server-error" : "network";
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
