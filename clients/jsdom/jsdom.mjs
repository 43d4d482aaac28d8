// A page without a browser, as tests of components have it: the import does no harm, what is put on
// the page shows its fallback, and programs can compare.
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><main><refurb-or-new><p>fallback</p></refurb-or-new></main>");
for (const name of ["window", "document", "HTMLElement", "customElements", "URL", "CustomEvent", "Event"]) {
  globalThis[name] = name === "window" ? window : window[name];
}
await import("refurb-or-new/element");
await import("refurb-or-new/files/element");
const { compare, preset, ready } = await import("refurb-or-new");
await ready();
if (!document.querySelector("main").textContent.includes("fallback")) throw new Error("the fallback is gone");
console.log(JSON.stringify(compare(preset("phones")).differences));
window.close();
