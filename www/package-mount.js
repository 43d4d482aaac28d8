// Puts the element on a page, from a program.

/** Puts the element into `place`. The options are the element's attributes under their names in
 *  JavaScript; `scenario` is the scenario itself. */
export function mount(place, { lang, preset, scenario, theme, headingLevel, show, hide, mode, persist, urlState, base } = {}) {
  if (!globalThis.customElements) throw new Error("refurb-or-new: mount() needs a browser");
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
