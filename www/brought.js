// What comes to an element from elsewhere and is kept for later: what the browser has kept, links, and
// files.

import { forget, isForgotten, keep, kept } from "./kept.js";
import { part, read } from "./link.js";
import { offers } from "./options.js";

// How long after a change what is open is kept, where somebody has asked for it.
const KEEP_MILLISECONDS = 300;

// As much as a file may have.
const LARGEST_FILE = 1024 * 1024;

export class Brought {
  #element;
  #given;
  #call;
  // Among the elements of the page: each has a part of the address and a place in the browser's
  // store of its own.
  #order = 0;
  // What was brought before it could be read.
  #waiting = null;
  // The part of the address that was last opened.
  #link = null;
  // The timer that runs until what is open is kept, and whether anything was.
  #keeping = null;
  #isKept = false;

  /** `given` tells what the page asks for under the name of an attribute; `call` calls a method of the
   *  comparison, if it runs. */
  constructor(element, given, call) {
    this.#element = element;
    this.#given = given;
    this.#call = call;
  }

  /** Under which the element's part of the address stands. */
  get linkKey() {
    return this.#order ? `refurb-${this.#order + 1}` : "refurb";
  }

  get #keptName() {
    return `${location.pathname} ${this.#order + 1}`;
  }

  /** What there is at the start, or null: what the browser has kept, and the link by which the page was
   *  opened. On a reload the page is opened by the same link, and what was kept came after it. */
  async find() {
    const { keeps, links } = offers(this.#given);
    const all = [...this.#element.ownerDocument.querySelectorAll(this.#element.localName)];
    this.#order = Math.max(0, all.indexOf(this.#element));
    const brought = { kept: keeps ? kept(this.#keptName) : undefined };
    this.#isKept = brought.kept !== undefined;
    const text = links ? part(location.hash, this.linkKey) : null;
    const last = this.#link ?? brought.kept?.link;
    this.#link = text;
    if (text !== null && text !== last) brought.link = await read(text);
    return brought.kept === undefined && brought.link === undefined ? null : brought;
  }

  /** Opens what was brought, or without it what waits. Where what reads it could not be fetched, it waits for
   *  that. */
  open({ isWhole }, brought = this.#waiting) {
    this.#waiting = isWhole ? null : brought;
    if (!brought || this.#waiting) return;
    const { kept, link } = brought;
    if (kept !== undefined) this.#call("open", "browser", kept);
    if (link !== undefined) this.#call("open", "link", link);
  }

  /** Opens files that are chosen in a shadow tree, or dropped there. */
  takeFiles(shadow) {
    shadow.addEventListener("change", ({ target }) => {
      if (target.type !== "file" || !target.files[0]) return;
      this.#openFile(target.files[0]);
      // The same file may be chosen again.
      target.value = "";
    });
    for (const name of ["dragover", "drop"]) {
      shadow.addEventListener(name, (event) => {
        if (!event.target.closest?.(".drop")) return;
        event.preventDefault();
        const file = name === "drop" && event.dataTransfer.files[0];
        if (file) this.#openFile(file);
      });
    }
  }

  async #openFile(file) {
    let document = null;
    try {
      if (file.size <= LARGEST_FILE) document = JSON.parse(await file.text());
    } catch {
      // What is no JSON is no file of ours, which is told.
    }
    this.#call("open", "file", document);
  }

  /** Follows the address, the browser's store and the page that may go, until `signal` ends it. */
  listen(instance, signal) {
    const on = (name, listener) => addEventListener(name, listener, { signal });
    on("hashchange", async () => {
      const text = offers(this.#given).links ? part(location.hash, this.linkKey) : null;
      if (text === null || text === this.#link) return;
      this.#link = text;
      const link = await read(text);
      if (!signal.aborted) this.open(instance, { link });
    });
    on("storage", (event) => {
      if (isForgotten(event, this.#keptName)) this.#stopKeeping();
    });
    // A page that is hidden may be gone without another word.
    on("pagehide", () => this.keepNow());
    on("visibilitychange", () => this.keepNow());
  }

  keepSoon() {
    this.#keeping ??= setTimeout(() => this.keepNow(), KEEP_MILLISECONDS);
  }

  keepNow() {
    if (this.#keeping === null) return;
    this.#keepNoMore();
    // Another page may have forgotten it, of which this one has not heard.
    if (this.#isKept && kept(this.#keptName) === undefined) return this.#stopKeeping();
    const keepsake = this.#call("keepsake");
    if (!keepsake) return;
    const how = keep(this.#keptName, { ...keepsake, link: this.#link });
    this.#isKept ||= how === "kept";
    this.#call("kept", how);
  }

  #stopKeeping() {
    this.#keepNoMore();
    this.#isKept = false;
    this.#call("kept", "forgotten");
  }

  #keepNoMore() {
    clearTimeout(this.#keeping);
    this.#keeping = null;
  }

  forget() {
    this.#keepNoMore();
    this.#isKept = false;
    forget(this.#keptName);
  }

  /** For when the comparison has ended: what still waits is to be brought at the next start. */
  end() {
    this.#keepNoMore();
    if (this.#waiting) this.#link = null;
    this.#waiting = null;
  }
}
