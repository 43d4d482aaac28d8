// The figures that a page names, and which of them the comparison has taken over.

import { figures, isNothing, isSame } from "./options.js";

export class NamedFigures {
  #now;
  #given;
  // What the page named: when the figures were last taken from it, when it was last read, and, while a
  // file is being fetched, in that file.
  #taken = null;
  #seen = null;
  #fetched = null;

  /** `now` tells what the page names, `given` what it asks for under the name of an attribute. */
  constructor(now, given) {
    this.#now = now;
    this.#given = given;
  }

  /** What to start with: the person's `own` figures, unless the page names others than before. Reading a
   *  file takes a while, in which the page may name others again. */
  async first(glue, own) {
    for (;;) {
      const now = this.#now();
      if (own && (isNothing(now) || isSame(now, this.#seen))) return { scenario: JSON.parse(own) };
      try {
        const scenario = await figures(now, glue, this.#given("currency"));
        if (isSame(this.#now(), now)) return { scenario, now };
      } catch (error) {
        if (isSame(this.#now(), now)) throw error;
      }
    }
  }

  /** Notes that what was named has been taken over. */
  note(now) {
    this.#taken = this.#seen = now;
  }

  /** Has `take` take over what the page names anew, once it can be read. Only that replaces the person's
   *  figures. `take` says what is wrong with them; `report` is told of a failure. */
  async renew(glue, take, report) {
    const now = this.#now();
    if (isSame(now, this.#fetched ?? this.#seen)) return;
    this.#fetched = now;
    try {
      // Nothing is named any more, or what is shown, after another that could not be read.
      if (isNothing(now) || isSame(now, this.#taken)) return;
      const scenario = await figures(now, glue, this.#given("currency"));
      if (this.#fetched === now && !take(scenario)?.length) this.#taken = now;
    } catch (error) {
      if (this.#fetched === now) report(error);
    } finally {
      if (this.#fetched === now) {
        this.#seen = now;
        this.#fetched = null;
      }
    }
  }

  /** For when the comparison has ended: a file that is on its way is of no use. */
  end() {
    this.#fetched = null;
  }
}
