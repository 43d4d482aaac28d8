// Puts the element on a page, from a program.

/** Puts the element into `place`. The options are the element's attributes under their names in
 *  JavaScript; `scenario` is the scenario itself. */
export function mount(place, options = {}) {
  if (!globalThis.customElements) throw new Error("refurb-or-new: mount() needs a browser");
  const element = document.createElement("refurb-or-new");
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) element[name] = value;
  }
  place.append(element);
  return { element, destroy: () => element.remove() };
}
