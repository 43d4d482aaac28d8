// What leaves an element: links, files and pictures, and what stands on paper.

import { picture, sharing } from "./asked.js";
import { partNote } from "./failure-box.js";
import { address } from "./link.js";
import { language, offers } from "./options.js";

export class Leaving {
  #element;
  #given;
  #call;
  #report;
  #brought;
  // Says that a file could not be saved.
  #partNote = null;
  // The note, while the page is printed.
  #note = null;
  // Gives the link that stands on paper.
  #paperLink = null;

  /** `given` tells what the page asks for under the name of an attribute; `call` calls a method of the
   *  comparison, if it runs; `report` is told of a failure; a link has its place by what is `brought`. */
  constructor(element, given, call, report, brought) {
    this.#element = element;
    this.#given = given;
    this.#call = call;
    this.#report = report;
    this.#brought = brought;
  }

  /** Does what is asked for in a shadow tree. */
  serve(shadow) {
    shadow.addEventListener("refurb-save", ({ detail, target }) => this.#save(detail, target, shadow));
    // Not from within the module, which is asked for the note when printing begins.
    shadow.addEventListener("refurb-print", async () => {
      await this.#paperLink?.ready();
      setTimeout(() => print());
    });
    shadow.addEventListener("refurb-share", ({ detail }) => this.#share(detail, shadow));
  }

  // What makes the file is fetched when a person first saves one.
  async #save(detail, target, shadow) {
    this.#partNote?.remove();
    try {
      const { save } = await picture(this.#base);
      await save(detail, target);
    } catch (error) {
      this.#partNote = partNote(language(this.#element, this.#given));
      shadow.append(this.#partNote);
      this.#report(error);
    }
  }

  async #share({ by, ...what }, shadow) {
    let done = { how: "failed" };
    try {
      const made = what.kind === "link" ? "linkDocument" : what.kind === "file" && !what.content && "exported";
      const { share } = await sharing(this.#base);
      const given = what.kind === "embed" ? { document: this.#call("linkDocument"), element: this.#element } : this.#linked(made);
      done = await share(what, given);
    } catch (error) {
      this.#report(error);
    }
    if (!done) return;
    this.#call("shared", by, done.how, done.text);
    if (done.text) requestAnimationFrame(() => shadow.getElementById("share-text")?.select());
  }

  // What a link or a file is made of.
  #linked(made) {
    return { document: made && this.#call(made), key: this.#brought.linkKey };
  }

  get #base() {
    return this.#element.getAttribute("base");
  }

  /** On paper a note stands in a shadow tree in place of the page: while it is printed, and no longer, until
   *  `signal` ends it. */
  listen(shadow, signal) {
    const onPrint = ({ type }) => {
      this.#note?.remove();
      this.#note = null;
      if (type === "afterprint") return;
      const note = document.createElement("div");
      note.className = "note-on-paper";
      const link = (offers(this.#given).links && this.#paperLink?.()) || "";
      if (!this.#call("note", note, address(this.#brought.linkKey, null), link)) return;
      this.#note = note;
      shadow.prepend(note);
    };
    for (const name of ["beforeprint", "afterprint"]) addEventListener(name, onPrint, { signal });
  }

  /** Fetches the script so that it is there when a button is pressed: what is copied later is refused.
   *  Where it cannot be fetched, that button tells. */
  async follow(signal, whenHere) {
    try {
      const [{ follow }] = await Promise.all([sharing(this.#base), whenHere]);
      if (!signal.aborted) this.#paperLink = follow(this.#element, () => this.#linked("linkDocument"), signal);
    } catch {
      // On paper stands the page's own address.
    }
  }

  /** For when the comparison has ended. */
  end() {
    this.#paperLink = null;
  }
}
