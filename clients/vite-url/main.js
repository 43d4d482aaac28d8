// The engine's address is the bundler's.
import { compare, mount, preset, ready } from "refurb-or-new";
import engine from "refurb-or-new/engine.wasm?url";

ready({ module: engine }).then(() => {
  document.querySelector("#figures").textContent = JSON.stringify(compare(preset("phones")).differences);
  document.querySelector("#before").textContent = engine;
});
mount(document.querySelector("#widget"), { lang: "en", preset: "phones" });
