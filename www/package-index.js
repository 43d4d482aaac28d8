// Entry for bundlers: defines <refurb-or-new> and gives programs the same calls as node.js does. The
// element's own module is fetched when the first one is put on a page.

import "./refurb-or-new.js";
import { createGlue } from "refurb-glue";
import { compileOnce } from "./compiled.js";

const glue = createGlue();
const file = { integrity: WASM_INTEGRITY, bytes: WASM_BYTES };
glue.initSync({ module: await compileOnce(new URL(WASM_FILE, import.meta.url).href, file) });

export const { compare, presets, preset } = glue;

/** Puts the element into `place`. The options are the element's attributes under their names in
 *  JavaScript; `scenario` is the scenario itself. */
export function mount(place, { lang, preset, scenario, theme, headingLevel, show, hide, mode, persist, urlState, base } = {}) {
  const element = document.createElement("refurb-or-new");
  const attributes = {
    lang,
    preset,
    theme,
    mode,
    persist,
    "url-state": urlState,
    base,
    show: show?.join(" "),
    hide: hide?.join(" "),
    "heading-level": headingLevel,
    scenario: scenario && JSON.stringify(scenario),
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  place.append(element);
  return { element, destroy: () => element.remove() };
}
