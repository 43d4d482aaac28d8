// What the panel *Share* has done outside the module: links, texts on the clipboard, files.

import { withPart, write } from "./link.js";
import { download } from "./picture.js";

// Longer addresses do not come through everywhere: mail, chat and old proxies cut them.
const LONGEST_ADDRESS = 4_000;

/** Does what was asked for, and says how it went: `how`, and the `text` that the person is to copy
 *  where the page may not. A link is made of a `document`, under a `key` of the fragment, and so is a
 *  file that has no `content` yet. */
export async function share({ kind, plain, html, name, type, content }, { document, key }) {
  if (kind === "copy") return copy("text", plain, html);
  if (kind === "link") return shareLink(document, key);
  download(new Blob([content ?? JSON.stringify(document, null, 2)], { type }), name);
  return { how: "saved" };
}

async function shareLink(document, key) {
  if (!globalThis.CompressionStream) return { how: "no-link" };
  const [page] = location.href.split("#");
  const address = page + withPart(location.hash, key, await write(document));
  return address.length > LONGEST_ADDRESS ? { how: "too-long" } : copy("link", address);
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
