// <div data-refurb-or-new data-preset="…">, for editors whose text may hold no element of ours: it gets
// one inside, with what it holds as the fallback.

import { ATTRIBUTES } from "./options.js";

const PLACE = "[data-refurb-or-new]";

/** Fills the places of the document, and those that come later. What lies in a shadow tree is not seen. */
export function fillPlaces() {
  document.querySelectorAll(PLACE).forEach(fill);
  new MutationObserver((records) => {
    for (const { attributeName, target, addedNodes } of records) {
      if (attributeName && target.matches(PLACE)) take(target, fill(target), attributeName.slice(5));
      for (const node of addedNodes) {
        if (node.matches?.(PLACE)) fill(node);
        node.querySelectorAll?.(PLACE).forEach(fill);
      }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["refurb-or-new", ...ATTRIBUTES].map((name) => `data-${name}`),
  });
}

/** The element of a place. */
function fill(place) {
  const there = place.querySelector(":scope > refurb-or-new");
  if (there) return there;
  const element = document.createElement("refurb-or-new");
  for (const name of ATTRIBUTES) if (place.hasAttribute(`data-${name}`)) take(place, element, name);
  element.append(...place.childNodes);
  place.append(element);
  return element;
}

function take(place, element, name) {
  // The mark of the place is none of them.
  if (!ATTRIBUTES.includes(name)) return;
  const value = place.getAttribute(`data-${name}`);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
