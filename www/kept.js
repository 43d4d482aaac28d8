// What the browser keeps of the comparisons of a site, once somebody has asked for it: one entry of
// its store, in which each element of each page has a place of its own.

const KEY = "refurb-or-new";
const VERSION = 1;
// More has not been written by this script.
const LONGEST = 4 * 1024 * 1024;

/** What is kept under a name: undefined where nothing is, null where it cannot be read. */
export function kept(name) {
  let text;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing of ours.
    return undefined;
  }
  if (text === null) return undefined;
  const places = placesIn(text);
  return places && (Object.hasOwn(places, name) ? places[name] : undefined);
}

/** Keeps something under a name. What the browser says to it: "kept", "full" or "blocked". */
export function keep(name, value) {
  return change((places) => {
    places[name] = value;
  });
}

/** Keeps nothing more under a name. */
export function forget(name) {
  return change((places) => {
    delete places[name];
  });
}

/** Whether a change of the store by another page concerns a name. */
export const isForgotten = ({ key, newValue }, name) =>
  key === null || (key === KEY && !Object.hasOwn((newValue && placesIn(newValue)) || {}, name));

function change(work) {
  try {
    const text = localStorage.getItem(KEY);
    const places = (text && placesIn(text)) || {};
    work(places);
    if (Object.keys(places).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ v: VERSION, places }));
    return "kept";
  } catch (error) {
    return /quota/i.test(error?.name) ? "full" : "blocked";
  }
}

function placesIn(text) {
  try {
    const { v, places } = JSON.parse(text.length > LONGEST ? "" : text);
    return v === VERSION && typeof places === "object" && places ? places : null;
  } catch {
    return null;
  }
}
