// The page for frames: makes the element, with attributes from the page's address, and speaks with the
// page around it, if that has something to say. The single file has the same page.

import { FALLBACK, FRAME } from "refurb-words";
import { EVENTS, envelope, isOurs } from "./envelope.js";

// What is entered, and what comes of it: with `fit=fixed` one of them stands in the frame.
const VIEWS = {
  answer: ["answer", "cards", "tabs", "footer"],
  figures: ["question", "options", "requirements", "limits", "together", "fleet", "assumptions"],
};

// As much as one setting may have; the element says itself what is too long for it.
const LONGEST = 1024 * 1024;

const place = document.querySelector("main");
const query = new URLSearchParams(location.search);
// The element's own part of the fragment, a link, is no setting.
const fragment = new URLSearchParams(location.hash.slice(1));

/** What the page's address says of something, or in its place what is written at `main` with `data-`
 *  before it. */
const named = (name) => query.get(name) ?? fragment.get(name) ?? place.getAttribute(`data-${name}`);

const element = document.createElement("refurb-or-new");
// All that it can be told, but for where its files are.
const settings = (element.constructor.observedAttributes ?? []).filter((name) => name !== "base");

function set(name, value) {
  if (name === "theme") document.documentElement.dataset.theme = value;
  if (name === "lang") speak(value);
  else if (name === "show" || name === "hide") {
    asked[name] = value;
    showView();
  } else element.setAttribute(name, value);
}

function speak(language) {
  const spoken = language.toLowerCase().split("-")[0];
  const words = FRAME[spoken] ?? FRAME[FALLBACK];
  document.documentElement.lang = FRAME[spoken] ? language : FALLBACK;
  // As an attribute it is heard of when it changes.
  element.setAttribute("lang", document.documentElement.lang);
  document.title = words.title;
  views.setAttribute("aria-label", words.views);
  for (const button of views.children) button.textContent = words[button.dataset.view];
}

// The two views, and what of the page is asked for.
const isFixed = named("fit") === "fixed";
const asked = { show: "", hide: "" };
const views = document.createElement("div");
views.className = "views";
views.setAttribute("role", "group");
for (const view of Object.keys(VIEWS)) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.view = view;
  button.addEventListener("click", () => {
    shown = view;
    showView();
    scrollTo(0, 0);
  });
  views.append(button);
}
let shown = "answer";

function showView() {
  const parts = (text) => text.split(/\s+/).filter(Boolean);
  const others = isFixed ? Object.keys(VIEWS).filter((view) => view !== shown) : [];
  const hidden = [...parts(asked.hide), ...others.flatMap((view) => VIEWS[view])];
  element.setAttribute("show", asked.show);
  element.setAttribute("hide", hidden.join(" "));
  for (const button of views.children) button.setAttribute("aria-pressed", String(button.dataset.view === shown));
}

// A person may choose another language in the element.
if (element.shadowRoot) {
  const spoken = () => speak(element.shadowRoot.querySelector(".widget").lang);
  new MutationObserver(spoken).observe(element.shadowRoot, { subtree: true, attributeFilter: ["lang"] });
}

if (isFixed) place.before(views);
document.documentElement.classList.toggle("fixed", isFixed);
const open = new Set(settings.filter((name) => named(name) === null));
speak(navigator.language);
showView();
element.setAttribute("heading-level", "1");
for (const name of settings) if (!open.has(name)) set(name, named(name));
element.append(...place.childNodes);
place.append(element);

// Who may set what the address leaves open, and is told what comes of it: who has this page's own
// origin, and whom its address names.
const hosts = new Set(query.getAll("host").map((host) => (URL.canParse(host) ? new URL(host).origin : null)));
if (location.origin !== "null") hosts.add(location.origin);
hosts.delete(null);
hosts.delete("null");

// What the page around this one has set. Said again it is no reason to set again what a person has
// changed since.
const given = new Map();

// Where the page around this one comes from, once it has spoken.
let around = null;
const tell = (type, content) => around && parent.postMessage(envelope(type, content), around);

addEventListener("message", ({ source, origin, data }) => {
  if (source !== parent || parent === window || !isOurs(data) || origin === "null") return;
  if (data.type === "who") {
    around = origin;
    tell("here");
    tellHeight();
  }
  if (data.type !== "settings") return;
  around = origin;
  tellHeight();
  if (!hosts.has(origin)) return;
  // By what can be set, not by what is sent: that may be of any kind and size.
  for (const name of open) {
    const value = data.settings?.[name];
    if (typeof value !== "string" || value.length > LONGEST || value === given.get(name)) continue;
    given.set(name, value);
    set(name, value);
  }
});

function tellHeight() {
  if (!isFixed) tell("height", { height: document.body.getBoundingClientRect().height });
}

new ResizeObserver(tellHeight).observe(document.body);
for (const name of EVENTS) {
  element.addEventListener(name, ({ detail }) => hosts.has(around) && tell(name, { detail }));
}
if (parent !== window) parent.postMessage(envelope("here"), "*");
