// Modules, compiled once for all who use them.

import { Failure } from "./failure.js";
import { fetchPinned, watchPolicy } from "./fetched.js";
import { isInlined } from "./inlined.js";
import { bytesOf } from "./text.js";

// By address. An element with a `base` of its own has modules of its own.
const compiled = new Map();

/** The compiled module at an address, or without one the module that is inlined: `file` has its
 *  integrity and its bytes. */
export function compileOnce(address, file) {
  const key = address || file.file;
  if (!compiled.has(key)) {
    const compiling = watchPolicy(() => compile(address, file));
    compiled.set(key, compiling);
    compiling.catch(() => compiled.delete(key));
  }
  return compiled.get(key);
}

async function compile(address, file) {
  if (typeof WebAssembly !== "object") throw new Failure("wasm-disabled", "WebAssembly is switched off in this browser.");
  // All numbers are written by it, and no answer can be shown without.
  // It came after everything else of Intl that is needed.
  if (typeof globalThis.Intl?.PluralRules !== "function") {
    throw new Failure("intl-missing", "This browser has no Intl.PluralRules.");
  }
  const response = await (IN_BUNDLE && isInlined && !address ? inlined(file) : fetchPinned(address, file));
  const type = response.headers.get("Content-Type") ?? "";
  try {
    // Browsers compile while loading only when the server names the right type. With any other
    // type the bytes work just as well.
    if (type.toLowerCase().trim() === "application/wasm" && WebAssembly.compileStreaming) {
      return await WebAssembly.compileStreaming(response);
    }
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    if (/content security policy|unsafe-eval|\bcsp\b/i.test(String(error))) {
      throw new Failure("csp-wasm", `${address}: ${error.message}`);
    }
    // The hash has been checked, so it is not the file that is at fault.
    throw new Failure("unsupported", String(error));
  }
}

async function inlined({ file, place }) {
  const { default: text } = await place().catch((error) => {
    throw new Failure("network", `${file}: ${error.message}`);
  });
  return new Response(bytesOf(text), { headers: { "Content-Type": "application/wasm" } });
}
