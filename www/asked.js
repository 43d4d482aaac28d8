// Scripts that are fetched when they are first asked for. They stand alone, and each is known by
// its hash, like the module.

import { Failure, fetchPinned, fileIn, watchPolicy } from "./load.js";

// Named by a whole expression, as bundlers want it.
const PICTURE = { file: PICTURE_FILE, beside: new URL(PICTURE_FILE, import.meta.url), integrity: PICTURE_INTEGRITY };

const SHARE = { file: SHARE_FILE, beside: new URL(SHARE_FILE, import.meta.url), integrity: SHARE_INTEGRITY };

/** What saves charts. `base` is the folder of the files when they do not lie beside this script. */
export const picture = (base) => script(PICTURE, base);

/** What makes links and files of what is shown, and copies. */
export const sharing = (base) => script(SHARE, base);

// Scripts by address.
const fetched = new Map();

function script({ file, beside, integrity }, base) {
  const address = (base ? fileIn(base, file) : beside).href;
  if (!fetched.has(address)) {
    const fetching = watchPolicy(() => checked(address, integrity));
    fetched.set(address, fetching);
    // A failure may be over at the next attempt, so it is not kept.
    fetching.catch(() => fetched.delete(address));
  }
  return fetched.get(address);
}

// A browser that imports a script checks no hash: the file is asked for with its hash first.
async function checked(address, integrity) {
  await (await fetchPinned(address, { integrity })).arrayBuffer();
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ address);
  } catch (error) {
    throw new Failure("unsupported", `${address} does not run. Does script-src let it? ${error.message}`);
  }
}
