// Scripts that are fetched when they are first asked for. They stand alone, and each is known by
// its hash, like the module.

import { Failure, fetchPinned, fileIn, watchPolicy } from "./fetched.js";

// Named by a whole expression, as bundlers want it.
const PAGE = { file: PAGE_FILE, beside: new URL(PAGE_FILE, import.meta.url), integrity: PAGE_INTEGRITY, bytes: PAGE_BYTES };
const LATER_STYLE = { file: LATER_STYLE_FILE, beside: new URL(LATER_STYLE_FILE, import.meta.url), integrity: LATER_STYLE_INTEGRITY, bytes: LATER_STYLE_BYTES };
const PICTURE = { file: PICTURE_FILE, beside: new URL(PICTURE_FILE, import.meta.url), integrity: PICTURE_INTEGRITY, bytes: PICTURE_BYTES };
const SHARE = { file: SHARE_FILE, beside: new URL(SHARE_FILE, import.meta.url), integrity: SHARE_INTEGRITY, bytes: SHARE_BYTES };

/** What an element starts with beside its module. `base` is the folder of the files when they do not
 *  lie beside this script. */
export const page = (base) => script(PAGE, base);

/** The style of what is shown after the first answer. */
export const laterStyle = (base) => script(LATER_STYLE, base);

/** What saves charts. */
export const picture = (base) => script(PICTURE, base);

/** What makes links and files of what is shown, and copies. */
export const sharing = (base) => script(SHARE, base);

// Scripts by address.
const fetched = new Map();

function script(known, base) {
  const address = (base ? fileIn(base, known.file) : known.beside).href;
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
  await (await fetchPinned(address, known)).arrayBuffer();
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ address);
  } catch (error) {
    throw new Failure("unsupported", `${address} does not run. Does script-src let it? ${error.message}`);
  }
}
