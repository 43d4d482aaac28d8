// Entry for Node, and what is like it: the same calls, ready at once. The module lies in the script: a
// server is often bundled into one file, with nothing beside it, and may not be let to read others.

import { createGlue } from "refurb-glue";
import text from "refurb-text";
import { begin } from "./package-calls.js";
import { bytesOf } from "./text.js";

export { compare, preset, presets } from "./package-calls.js";
export { mount } from "./package-mount.js";

const glue = createGlue();
glue.initSync({ module: bytesOf(text) });
begin(glue);

/** Here there is nothing to wait for. */
export async function ready() {}
