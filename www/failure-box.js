// What a reader sees when the comparison cannot start or has stopped. It is written without the
// module, because the module is what is missing.

import { FALLBACK, WORDS } from "refurb-words";

/** A box with the sentence, what to change on the website, the code, and a button that tries again. `figures` is the text of the
 *  scenario, where there is one to be kept. */
export function failureBox({ failure, language, figures, onAgain }) {
  const words = wordsIn(language);
  const box = make("div", { className: "failure", role: "alert" });
  const sentence = make("p", {}, words[failure.code] ?? words.unsupported);
  const details = make("details", {});
  details.append(
    make("summary", {}, words["box-administrator"]),
    make("p", {}, words[`remedy-${failure.code}`]),
    make("p", { className: "detail" }, `${failure.code}: ${failure.detail}`),
  );
  box.append(sentence);
  if (figures) {
    const label = make("label", {}, words["box-figures"]);
    label.append(make("textarea", { readOnly: true, rows: 6, value: figures }));
    box.append(label);
  }
  const again = make("button", { type: "button" }, words["box-again"]);
  again.addEventListener("click", onAgain);
  box.append(again, details);
  return box;
}

/** What is said while a file does not come; the comparison starts when it does. */
export function slowNote(language) {
  return make("p", { className: "failure", role: "status" }, wordsIn(language)["box-slow"]);
}

/** What is said when a part that was asked for does not come. */
export function partNote(language) {
  return make("p", { className: "failure", role: "alert" }, wordsIn(language)["box-part"]);
}

function wordsIn(language) {
  return WORDS[language.toLowerCase().split("-")[0]] ?? WORDS[FALLBACK];
}

function make(name, properties, text) {
  const element = Object.assign(document.createElement(name), properties);
  if (text) element.textContent = text;
  return element;
}
