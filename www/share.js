// What the panel *Share* has done outside the module: links, texts on the clipboard, files.

import { address, write } from "./link.js";
import { download } from "./picture.js";
import { about } from "./snippet.js";

// Longer addresses do not come through everywhere: mail, chat and old proxies cut them.
const LONGEST_ADDRESS = 4_000;

/** Does what was asked for, and says how it went: `how`, and the `text` that the person is to copy
 *  where the page may not. A link is made of a `document`, under a `key` of the fragment, and so is a
 *  file that has no `content` yet. What is asked about the page is told to who asked, and no one else. */
export async function share({ kind, plain, html, name, type, content, ...asked }, { document, key, element }) {
  if (kind === "embed") return about(asked, { document, element });
  if (kind === "copy") return copy("text", plain, html);
  if (kind === "link") return shareLink(document, key);
  download(new Blob([content ?? JSON.stringify(document, null, 2)], { type }), name);
  return { how: "saved" };
}

async function shareLink(document, key) {
  if (!globalThis.CompressionStream) return { how: "no-link" };
  const link = address(key, await write(document));
  return link.length > LONGEST_ADDRESS ? { how: "too-long" } : copy("link", link);
}

/** Follows an element, so that a link to what it shows is there when it is printed: then nothing waits.
 *  `made` gives what a link is made of, or nothing; `signal` ends it. Comes back as a function that
 *  gives the link, empty where there is none, and has `ready`, which waits for it. */
export function follow(element, made, signal) {
  let generation = 0;
  let part = null;
  let making = null;
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  const make = async (own) => {
    const { document, key } = made();
    const text = document && globalThis.CompressionStream ? await write(document) : null;
    if (own === generation) part = text === null ? null : { key, text };
  };
  const renew = () => {
    const own = ++generation;
    part = making = null;
    // Of several changes in a row only the last is followed.
    whenIdle(() => {
      if (own === generation && !signal.aborted) making ??= make(own);
    });
  };
  const link = () => {
    if (!part) return "";
    // Where only the fragment is another than the page's, a browser takes it for a place in the document
    // and leaves it out of a PDF: an empty end of the query makes it another page.
    const [page, fragment] = address(part.key, part.text).split(/#(.*)/s);
    const whole = `${page}${page.includes("?") ? "&" : "?"}#${fragment}`;
    return whole.length > LONGEST_ADDRESS ? "" : whole;
  };
  link.ready = () => (making ??= make(generation));
  element.addEventListener("refurb-change", renew, { signal });
  renew();
  return link;
}

async function copy(how, plain, html) {
  const blob = (type, text) => [type, new Blob([text], { type })];
  const kinds = [blob("text/plain", plain), ...(html ? [blob("text/html", html)] : [])];
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(kinds))]);
    return { how };
  } catch {
    return { how: "refused", text: plain };
  }
}
