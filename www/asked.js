// Scripts that are fetched when they are first asked for. They stand alone, and each is known by
// its hash, like the module. What a bundler takes in it may write anew and name otherwise: there they
// are imported as it wants it.

import { Failure } from "./failure.js";
import { addressOf, fetchPinned, isScript, watchPolicy } from "./fetched.js";

// Each is named by whole expressions, as bundlers want it.

/** What an element starts with beside its module. `base` is the folder of the files when they do not
 *  lie beside this script. */
export const page = (base) =>
  IN_BUNDLE
    ? bundled(import(PAGE_AT))
    : script({ file: PAGE_FILE, place: () => new URL(PAGE_AT, import.meta.url), integrity: PAGE_INTEGRITY, bytes: PAGE_BYTES }, base);

/** The style of what is shown after the first answer. */
export const laterStyle = (base) =>
  IN_BUNDLE
    ? bundled(import(LATER_STYLE_AT))
    : script({ file: LATER_STYLE_FILE, place: () => new URL(LATER_STYLE_AT, import.meta.url), integrity: LATER_STYLE_INTEGRITY, bytes: LATER_STYLE_BYTES }, base);

/** What saves charts. */
export const picture = (base) =>
  IN_BUNDLE
    ? bundled(import(PICTURE_AT))
    : script({ file: PICTURE_FILE, place: () => new URL(PICTURE_AT, import.meta.url), integrity: PICTURE_INTEGRITY, bytes: PICTURE_BYTES }, base);

/** What makes links and files of what is shown, and copies. */
export const sharing = (base) =>
  IN_BUNDLE
    ? bundled(import(SHARE_AT))
    : script({ file: SHARE_FILE, place: () => new URL(SHARE_AT, import.meta.url), integrity: SHARE_INTEGRITY, bytes: SHARE_BYTES }, base);

// In a bundle a script has no address to be asked for.
const bundled = (importing) =>
  importing.catch((error) => {
    throw new Failure("network", error.message);
  });

// Scripts by address.
const fetched = new Map();

function script(known, base) {
  const address = addressOf(known, base);
  if (!fetched.has(address)) {
    const fetching = watchPolicy(() => checked(address, known));
    fetched.set(address, fetching);
    // A failure may be over at the next attempt, so it is not kept.
    fetching.catch(() => fetched.delete(address));
  }
  return fetched.get(address);
}

// A browser that imports a script checks no hash: the file is asked for with its hash first.
async function checked(address, known) {
  const response = await fetchPinned(address, known);
  await response.arrayBuffer();
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ address);
  } catch (error) {
    const type = response.headers.get("Content-Type") ?? "";
    if (!isScript(type)) throw new Failure("mime", `${address} is sent as "${type}".`);
    throw new Failure("unsupported", `${address} does not run: ${error.message}`);
  }
}
