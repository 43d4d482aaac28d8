// Entry for bundlers: defines <refurb-or-new> and gives programs the same calls as node.js does, once
// the engine is there. The element's own module is fetched when the first one is put on a page.

// The one beside this script in the package, not the one beside this file.
import "./element.js";
import { createGlue } from "refurb-glue";
import { compileOnce } from "./compiled.js";
import { addressOf } from "./fetched.js";
import { begin, hasBegun } from "./package-calls.js";

export { compare, preset, presets } from "./package-calls.js";
export { mount } from "./package-mount.js";

const ENGINE = {
  file: WASM_FILE,
  place:
    IS_INLINED || (FINDS_OUT && !import.meta.env?.PROD)
      ? () => import(WASM_TEXT)
      : () => new URL(WASM_AT, import.meta.url),
  integrity: WASM_INTEGRITY,
  bytes: WASM_BYTES,
};

/** Resolves when the other calls can be made. `module` is the engine, where the program knows better
 *  than the package where it is: its address, its bytes, a response with them, or what is compiled
 *  of them. */
export async function ready({ module } = {}) {
  if (hasBegun()) return;
  const compiled = await (module === undefined ? compileOnce(addressOf(ENGINE), ENGINE) : compile(await module));
  // Another call may have been faster.
  if (hasBegun()) return;
  const glue = createGlue();
  glue.initSync({ module: compiled });
  begin(glue);
}

function compile(module) {
  if (module instanceof WebAssembly.Module) return module;
  if (module instanceof ArrayBuffer || ArrayBuffer.isView(module)) return WebAssembly.compile(module);
  if (typeof module.arrayBuffer === "function") return module.arrayBuffer().then(WebAssembly.compile);
  return compileOnce(String(module), ENGINE);
}
