// What a link holds, in the fragment of its address: JSON, deflated, in letters that an address may
// have. It stands there beside whatever else the page keeps in its fragment, which is left alone.

// As much as a link may come to. Nobody writes so much, and a short text can come to any length.
const MOST_BYTES = 256 * 1024;

/** The part of a fragment under a key; null where there is none. */
export function part(fragment, key) {
  const found = pieces(fragment).find((piece) => piece.startsWith(`${key}=`));
  return found ? found.slice(key.length + 1) : null;
}

/** A fragment with another part under a key, or with none, all others as they were. */
export function withPart(fragment, key, text) {
  const others = pieces(fragment).filter((piece) => !piece.startsWith(`${key}=`));
  const all = text === null ? others : [...others, `${key}=${text}`];
  return all.length > 0 ? `#${all.join("&")}` : "";
}

/** The address of the page with another part under a key of its fragment, or with none. */
export const address = (key, text) => location.href.split("#")[0] + withPart(location.hash, key, text);

const pieces = (fragment) => fragment.replace(/^#/, "").split("&").filter(Boolean);

/** A document as the part of a link. */
export async function write(document) {
  const deflated = through(new Blob([JSON.stringify(document)]).stream(), new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The document of a part; null where it is none. */
export async function read(text) {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    const inflated = through(new Blob([bytes]).stream(), new DecompressionStream("deflate-raw")).getReader();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let json = "";
    let length = 0;
    for (;;) {
      const { done, value } = await inflated.read();
      if (done) return JSON.parse(json + decoder.decode());
      length += value.length;
      if (length > MOST_BYTES) {
        await inflated.cancel();
        return null;
      }
      json += decoder.decode(value, { stream: true });
    }
  } catch {
    return null;
  }
}

const through = (stream, change) => stream.pipeThrough(change);
