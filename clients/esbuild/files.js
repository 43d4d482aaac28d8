// What esbuild makes knows no files, so they are copied beside it and their folder is named.
import { compare, mount, preset, ready } from "refurb-or-new/files";

ready({ module: "refurb-or-new/engine.wasm" }).then(() => {
  document.querySelector("#figures").textContent = JSON.stringify(compare(preset("phones")).differences);
});
mount(document.querySelector("#widget"), { lang: "en", preset: "phones", base: "refurb-or-new" });
