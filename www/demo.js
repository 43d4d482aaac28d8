// The demo page reads ?lang=, ?theme= and ?preset= and sets them on the page and the element.
// Nothing of this is needed to embed the element; attributes in the HTML do.

const ENGLISH = {
  skip: "Skip to the content",
  work: "Work",
  purchasing: "Purchasing",
  title: "Choosing laptops for schools",
  start: "Start",
  here: "Laptops",
  fallback:
    "Compare new and refurbished devices: cost, warranty, performance and climate. The comparison needs JavaScript and WebAssembly.",
  owner: "This page belongs to the purchasing unit. Exempelby is an invented municipality.",
  two: "Two comparisons on one page",
};

const ENGLISH_LABELS = { main: "Main menu", languages: "Language", crumbs: "Breadcrumbs" };

const wanted = new URLSearchParams(location.search);
const element = document.querySelector("refurb-or-new");

if (wanted.get("lang") === "en") {
  document.documentElement.lang = "en";
  document.title = `${ENGLISH.title} – Exempelby kommun`;
  for (const place of document.querySelectorAll("[data-text]")) {
    const text = ENGLISH[place.dataset.text];
    if (text) place.textContent = text;
  }
  for (const place of document.querySelectorAll("[data-label]")) {
    place.setAttribute("aria-label", ENGLISH_LABELS[place.dataset.label]);
  }
}
element.setAttribute("lang", document.documentElement.lang);
document.querySelector(`.languages [lang=${document.documentElement.lang}]`).setAttribute("aria-current", "true");

const theme = wanted.get("theme");
if (theme === "light" || theme === "dark") {
  document.documentElement.dataset.theme = theme;
  element.setAttribute("theme", theme);
}

const preset = wanted.get("preset");
if (preset) element.setAttribute("preset", preset);
