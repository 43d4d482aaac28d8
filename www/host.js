// For a page that shows embed.html in a frame and may have a script: gives each frame the height of
// its contents, the page's theme and language, and fires what the frame tells as events of the frame.

import { EVENTS, envelope, isOurs } from "./envelope.js";

// What a page is never made higher than by a frame of ours.
const MOST_HEIGHT = 30_000;

// The address of a frame of ours; null for any other.
function addressOf(frame) {
  const address = URL.canParse(frame.src) && new URL(frame.src);
  return address && /\/embed\.html$/.test(address.pathname) ? address : null;
}

const ours = () => [...document.querySelectorAll("iframe")].filter(addressOf);

// By what the frame says of itself, then the page, then what the page has made of its colours.
function themeOf(frame) {
  const { theme, bsTheme } = document.documentElement.dataset;
  const scheme = frame.dataset.theme ?? theme ?? bsTheme ?? getComputedStyle(frame).colorScheme;
  if (!/dark/.test(scheme)) return /auto/.test(scheme) ? "auto" : "light";
  return /light/.test(scheme) ? "auto" : "dark";
}

function fit(frame, height) {
  const isWhole = getComputedStyle(frame).boxSizing === "border-box";
  frame.style.height = `${height + (isWhole ? frame.offsetHeight - frame.clientHeight : 0)}px`;
}

function say(frame, message, origin) {
  frame.contentWindow?.postMessage(message, origin);
}

function tellSettings(frame) {
  const lang = frame.dataset.lang ?? frame.closest("[lang]")?.lang;
  say(frame, envelope("settings", { settings: { lang, theme: themeOf(frame) } }), addressOf(frame).origin);
}

// Those that have said that they are there.
const present = new WeakSet();

addEventListener("message", ({ source, origin, data }) => {
  if (!isOurs(data)) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  // Another page may have taken the place of the frame's.
  if (!frame || addressOf(frame).origin !== origin) return;
  const { type, height, detail } = data;
  if (type === "here") {
    present.add(frame);
    tellSettings(frame);
  } else if (type === "height" && height > 0 && height <= MOST_HEIGHT) {
    fit(frame, Math.ceil(height));
  } else if (EVENTS.includes(type)) {
    frame.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }
});

// A frame that is there before this script has said so to nobody. The question holds nothing that a
// page in its place may not know.
for (const frame of ours()) say(frame, envelope("who"), "*");

const tellAll = () => ours().filter((frame) => present.has(frame)).forEach(tellSettings);
new MutationObserver(tellAll).observe(document.documentElement, {
  attributeFilter: ["lang", "class", "style", "data-theme", "data-bs-theme"],
});
