// What only the page knows of the text that puts the comparison on another page.

import { write } from "./link.js";

// The folder of the file that this stands in, where a server gives it to browsers under its own name: a
// bundler renames it and its neighbours, or writes where it lay on the disk.
const FOLDER = /^(https?:\/\/.*\/)refurb-or-new-share\.js$/;

/** Tells the folder of the files, the page's website, the hash of a `script` in that folder, and, where
 *  the `figures` of an element are wanted, those as JSON and, as a `document`, in a link. What is not
 *  known is undefined. */
export async function about({ script, figures, tell }, { document, element }) {
  const folder = FOLDER.exec(import.meta.url)?.[1];
  const [integrity, link] = await Promise.all([
    folder && script && hash(folder + script),
    figures && globalThis.CompressionStream && write(document),
  ]);
  tell({ folder, site: location.origin, integrity, link, scenario: figures && JSON.stringify(element.getScenario()) });
}

// Browsers give hashes only to pages that came by https.
async function hash(address) {
  if (!globalThis.crypto?.subtle) return undefined;
  try {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) return undefined;
    const digest = await crypto.subtle.digest("SHA-384", await response.arrayBuffer());
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  } catch {
    return undefined;
  }
}
