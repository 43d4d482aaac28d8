// Gets what the comparison runs on and keeps the one running instance that all elements of a page
// share.

import { laterStyle, page } from "./asked.js";
import { compileOnce } from "./compiled.js";
import { Failure } from "./failure.js";
import { addressOf } from "./fetched.js";

// The first module, what a page fetches after the first answer, what works on documents, when it is
// asked for, and what both use, with the former. Each lies beside this script or, where files are of
// no use, as text in a script of its own: named by a whole expression, as bundlers want it.
const FIRST = {
  file: WASM_FILE,
  place:
    IS_INLINED || (FINDS_OUT && !import.meta.env?.PROD)
      ? () => import(WASM_TEXT)
      : () => new URL(WASM_AT, import.meta.url),
  integrity: WASM_INTEGRITY,
  bytes: WASM_BYTES,
};
const LATER = {
  file: LATER_FILE,
  place:
    IS_INLINED || (FINDS_OUT && !import.meta.env?.PROD)
      ? () => import(LATER_TEXT)
      : () => new URL(LATER_AT, import.meta.url),
  integrity: LATER_INTEGRITY,
  bytes: LATER_BYTES,
};
const SHARED = {
  file: SHARED_FILE,
  place:
    IS_INLINED || (FINDS_OUT && !import.meta.env?.PROD)
      ? () => import(SHARED_TEXT)
      : () => new URL(SHARED_AT, import.meta.url),
  integrity: SHARED_INTEGRITY,
  bytes: SHARED_BYTES,
};
const DOCUMENTS = {
  file: DOCUMENTS_FILE,
  place:
    IS_INLINED || (FINDS_OUT && !import.meta.env?.PROD)
      ? () => import(DOCUMENTS_TEXT)
      : () => new URL(DOCUMENTS_AT, import.meta.url),
  integrity: DOCUMENTS_INTEGRITY,
  bytes: DOCUMENTS_BYTES,
};

// Running instances by address and words, until they die.
const running = new Map();

/** The shared instance: what the glue exports, ready to be called, and the text of its style sheets.
 *  `base` is the folder of the files when they do not lie beside this script; `words`, as JSON, has words
 *  that the page says otherwise, by language: what has others is another instance. */
export function load(base, words = "{}") {
  const address = addressOf(FIRST, base) + words;
  if (!running.has(address)) {
    const starting = start(address, base, words, (file) => compileOnce(addressOf(file, base), file));
    running.set(address, starting);
    // A failure may be over at the next attempt, so it is not kept.
    starting.catch(() => running.get(address) === starting && running.delete(address));
  }
  return running.get(address);
}

async function start(address, base, words, compile) {
  // Both at once: neither is of use alone.
  const [module, { createGlue, style }] = await Promise.all([compile(FIRST), page(base)]);
  const glue = createGlue();
  // Who is told when the instance has died. A set, not a promise: what waits for a promise is kept
  // by it for as long as it is not settled.
  const watchers = new Set();
  const instance = { glue, style, watchers, isDead: false, isWhole: false, hasDocuments: false };
  /** To be called when the instance has panicked: nothing in it may be called again. */
  instance.die = (message) => {
    if (instance.isDead) return;
    instance.isDead = true;
    running.delete(address);
    const failure = new Failure("panic", String(message));
    // The module may still be at work further up.
    queueMicrotask(() => watchers.forEach((watcher) => watcher(failure)));
  };
  let exported;
  try {
    exported = glue.initSync({ module });
  } catch (error) {
    throw new Failure("unsupported", String(error));
  }
  // What is fetched later works in the memory of the first, and fills its places in the table.
  const add = (module) => new WebAssembly.Instance(module, { __wasm_split: exported });
  /** Resolves when what follows the first answer is there too. A failure may be over at the next call. */
  instance.complete = once(async () => {
    const [{ style }, ...modules] = await Promise.all([laterStyle(base), compile(LATER), compile(SHARED)]);
    modules.forEach(add);
    instance.style += style;
    instance.isWhole = true;
  });
  /** The same for what works on documents, which uses what follows the first answer. */
  instance.fetchDocuments = once(async () => {
    if (!instance.isWhole) await instance.complete();
    add(await compile(DOCUMENTS));
    instance.hasDocuments = true;
  });
  glue.onPanic(instance.die);
  for (const [language, of] of Object.entries(JSON.parse(words))) {
    for (const [word, other] of Object.entries(of)) glue.replaceWord(language, word, other);
  }
  return instance;
}

/** `work`, done once however often it is asked for; anew only after it has failed. */
function once(work) {
  let running = null;
  return () => {
    running ??= work();
    running.catch(() => (running = null));
    return running;
  };
}
