// Entry for Node: the same calls, from the module on disk.

import { readFileSync } from "node:fs";
import { createGlue } from "refurb-glue";

const glue = createGlue();
glue.initSync({ module: readFileSync(new URL(WASM_FILE, import.meta.url)) });

export const { compare, presets, preset } = glue;

/** There is no page to mount on; here so that code shared with the browser can be imported. */
export function mount() {
  throw new Error("refurb-or-new: mount() needs a browser");
}
