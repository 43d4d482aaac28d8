// What the panel *Share* has done outside the module: links, texts on the clipboard, files.

import { withPart, write } from "./link.js";
import { download, fileName } from "./picture.js";

// Longer addresses do not come through everywhere: mail, chat and old proxies cut them.
const LONGEST_ADDRESS = 4_000;

/** Does what was asked for, and says how it went: `how`, and the `text` that the person is to copy
 *  where the page may not. A link is made of a `document`, under a
 *  `key` of the fragment. */
export async function share({ kind, plain, html, name, type, content }, { document, key }) {
  if (kind === "copy") return copy("text", plain, html);
  if (kind === "link") return shareLink(document, key);
  const [text, mime, ending] = kind === "json" ? [JSON.stringify(document, null, 2), "application/json", "json"] : [content, type, kind];
  download(new Blob([text], { type: mime }), `${fileName(`${day()} ${name}`)}.${ending}`);
  return { how: "saved" };
}

/** Today where the person is, as files are named by it: 2027-03-01. */
function day() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
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
