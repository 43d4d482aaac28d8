import { cpSync, readdirSync } from "node:fs";
import { build } from "esbuild";

const common = { bundle: true, minify: true, logLevel: "warning" };
for (const folder of ["split", "one", "files"]) cpSync("index.html", `${folder}/index.html`);
await build({ ...common, entryPoints: ["main.js"], format: "esm", splitting: true, outdir: "split" });
await build({ ...common, entryPoints: ["main.js"], format: "iife", outdir: "one" });
await build({ ...common, entryPoints: { main: "files.js" }, format: "iife", outdir: "files", logOverride: { "empty-import-meta": "silent" } });
for (const file of readdirSync("node_modules/refurb-or-new")) {
  if (file.endsWith(".wasm")) cpSync(`node_modules/refurb-or-new/${file}`, `files/refurb-or-new/${file}`);
}
