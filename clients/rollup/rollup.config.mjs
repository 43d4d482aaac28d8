import { cpSync, mkdirSync, readdirSync } from "node:fs";
import resolve from "@rollup/plugin-node-resolve";

const withPage = (folder, finish = () => {}) => ({
  name: "page",
  writeBundle() {
    cpSync("index.html", `${folder}/index.html`);
    finish(folder);
  },
});

const withFiles = (folder) => {
  mkdirSync(`${folder}/refurb-or-new`, { recursive: true });
  for (const file of readdirSync("node_modules/refurb-or-new")) {
    if (file.endsWith(".wasm")) cpSync(`node_modules/refurb-or-new/${file}`, `${folder}/refurb-or-new/${file}`);
  }
};

export default [
  { input: "main.js", output: { dir: "inlined", format: "es" }, plugins: [resolve({ browser: true }), withPage("inlined")] },
  {
    input: { main: "files.js" },
    output: { dir: "files", format: "es", chunkFileNames: "[name].js" },
    plugins: [resolve({ browser: true }), withPage("files", withFiles)],
  },
];
