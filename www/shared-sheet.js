// One sheet for all elements of a document; a constructed sheet is what strict policies allow.

import ownStyle from "refurb-own-style";

const sheets = new WeakMap();

/** The sheet of a document. What an instance has `brought` grows, and is longest when it is whole. */
export function sharedSheet(document, brought = "") {
  if (!sheets.has(document)) sheets.set(document, { sheet: new document.defaultView.CSSStyleSheet(), text: "" });
  const shared = sheets.get(document);
  const text = ownStyle + brought;
  if (text.length > shared.text.length) {
    shared.sheet.replaceSync(text);
    shared.text = text;
  }
  return shared.sheet;
}
