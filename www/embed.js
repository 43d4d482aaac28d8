// The page for frames: makes the element, with attributes from the page's address, and speaks with the
// page around it, if that has something to say. The single file has the same page.

import { FALLBACK, FRAME } from "refurb-words";
import { EVENTS, envelope, isOurs } from "./envelope.js";

// What comes of it, and what is entered: where the height is fixed, one of them stands in the frame.
const VIEWS = {
  answer: ["answer", "cards", "tabs", "footer"],
  figures: ["question", "options", "requirements", "limits", "together", "fleet", "assumptions"],
};

// Of these, no figures are entered.
const SHORT = ["compact", "result"];

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
// What the address leaves open, and the page around this one may say.
const left = settings.filter((name) => named(name) === null);

function set(name, value) {
  if (name === "theme") document.documentElement.dataset.theme = value;
  if (name === "lang") speak(value);
  else if (name === "show" || name === "hide") showParts(name, value);
  else element.setAttribute(name, value);
}

// The switch between the views.

const isFixed = named("fit") === "fixed";
const asked = { show: [], hide: [] };
const views = document.createElement("div");
let shown = "answer";

function makeViews() {
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
  document.documentElement.classList.toggle("fixed", isFixed);
  place.before(views);
}

function showParts(name, value) {
  asked[name] = value.split(/\s+/).filter(Boolean);
  showView();
}

function showView() {
  const isAsked = (part) => (asked.show.length === 0 || asked.show.includes(part)) && !asked.hide.includes(part);
  // Single tabs have names of their own.
  const isTab = (part) => part !== "head" && !Object.values(VIEWS).flat().includes(part);
  const hasBoth = VIEWS.figures.some(isAsked) && (VIEWS.answer.some(isAsked) || asked.show.some(isTab));
  views.hidden = !isFixed || !hasBoth || SHORT.includes(named("mode"));
  const others = views.hidden ? [] : Object.keys(VIEWS).filter((view) => view !== shown);
  element.setAttribute("show", asked.show.join(" "));
  element.setAttribute("hide", [...asked.hide, ...others.flatMap((view) => VIEWS[view])].join(" "));
  for (const button of views.children) button.setAttribute("aria-pressed", String(button.dataset.view === shown));
}

// The language, of this page and of the element.

function speak(language) {
  const spoken = language.toLowerCase().split("-")[0];
  const isSpoken = Object.hasOwn(FRAME, spoken);
  document.documentElement.lang = isSpoken ? language : FALLBACK;
  element.setAttribute("lang", document.documentElement.lang);
  const words = FRAME[isSpoken ? spoken : FALLBACK];
  document.title = words.title;
  views.setAttribute("aria-label", words.views);
  for (const button of views.children) button.textContent = words[button.dataset.view];
}

// A person may choose another in the element.
function listenToLanguage() {
  if (!element.shadowRoot) return;
  const spoken = () => speak(element.shadowRoot.querySelector(".widget")?.lang ?? document.documentElement.lang);
  new MutationObserver(spoken).observe(element.shadowRoot, { subtree: true, attributeFilter: ["lang"] });
}

makeViews();
speak(navigator.language);
showView();
element.setAttribute("heading-level", "1");
for (const name of settings) if (!left.includes(name)) set(name, named(name));
element.addEventListener("refurb-ready", listenToLanguage, { once: true });
element.append(...place.childNodes);
place.append(element);

// Who may set what the address leaves open, and is told what comes of it: who has this page's own
// origin, and whom its address names.
const origins = query.getAll("host").map((host) => (URL.canParse(host) ? new URL(host).origin : "null"));
const hosts = new Set([location.origin, ...origins]);
// What browsers call the origin of those that have none, who may be anybody.
hosts.delete("null");

// What the page around this one has set. Said again it is no reason to set again what a person has
// changed since.
const given = new Map();

// Where the page around this one comes from, once it has spoken.
let around = null;
const tell = (type, content) => around && parent.postMessage(envelope(type, content), around);

addEventListener("message", ({ source, origin, data }) => {
  if (source !== parent || parent === window || !isOurs(data) || origin === "null") return;
  if (data.type !== "who" && data.type !== "settings") return;
  around = origin;
  if (data.type === "who") tell("here");
  tellHeight();
  if (data.type === "who" || !hosts.has(origin)) return;
  // By what can be set, not by what is sent: that may be of any kind and size.
  for (const name of left) {
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
