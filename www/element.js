// The custom element <refurb-or-new>: a thin class over the handle of the mounted comparison.

import "./start.js";
import ownStyle from "refurb-own-style";
import { picture, sharing } from "./asked.js";
import { failureBox, partNote, slowNote } from "./failure.js";
import { Failure } from "./fetched.js";
import { forget, isForgotten, keep, kept } from "./kept.js";
import { address, part, read } from "./link.js";
import { load } from "./load.js";
import { ATTRIBUTES, asText, configured, figures, headingLevel, inCamelCase, isNothing, isSame, language, named, offers, parts, theme } from "./options.js";
import { fillPlaces } from "./places.js";

// One sheet for all elements of a document; a constructed sheet is what strict policies allow. What
// an instance brings grows, and is longest when it is whole.
const sheets = new WeakMap();
function sharedSheet(document, brought = "") {
  if (!sheets.has(document)) sheets.set(document, { sheet: new document.defaultView.CSSStyleSheet(), text: "" });
  const shared = sheets.get(document);
  const text = ownStyle + brought;
  if (text.length > shared.text.length) {
    shared.sheet.replaceSync(text);
    shared.text = text;
  }
  return shared.sheet;
}

// After so long without an answer a reader is told that the page has not forgotten them.
const SLOW_MILLISECONDS = 10_000;

// How long after a failure the rest is asked for again: each time twice as long, up to a limit.
const AGAIN_MILLISECONDS = { first: 1_000, most: 30_000 };

// How long after a change what is open is kept, where somebody has asked for it.
const KEEP_MILLISECONDS = 300;

// How far from what is seen of the page an element starts.
const NEAR = "100%";

// As much as a file may have.
const LARGEST_FILE = 1024 * 1024;

const PROPERTIES = new Map(ATTRIBUTES.filter((name) => name !== "lang").map((name) => [inCamelCase(name), name]));

// On a server there are no elements, and the class is only named.
class RefurbOrNew extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ATTRIBUTES;

  #shadow = null;
  // Shows the element's own children: before the start, without JavaScript, after a failure.
  #fallback = document.createElement("slot");
  // What the configuration asks for, and the file that it was read from.
  #configuration = {};
  #source = null;
  #root = null;
  #handle = null;
  // The next frame: what is laid out anew within the observer's own call would be seen by it again.
  #sizes = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      if (this.#root) this.#call("resize", ...Object.values(this.#size()));
    });
  });
  // Starts the comparison when it is about to be seen: not in a tab or fold that is closed.
  #nearing = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) this.#start();
    },
    { rootMargin: NEAR },
  );
  // Whether somebody waits for it, seen or not.
  #isAwaited = false;
  // Tells the style sheet whether the answer has left the screen upwards.
  #sights = new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    this.#root?.toggleAttribute("data-answer-passed", !isIntersecting && boundingClientRect.top < 0);
  });
  #instance = null;
  #failure = null;
  // The note, while the page is printed.
  #note = null;
  // Raised whenever what is under way has been overtaken: by removal or a restart.
  #generation = 0;
  #isUpdateDue = false;
  // The person's figures as JSON, kept over a removal from the page and for after a failure.
  #figures = null;
  // The scenario that was set as a property, with the text that the attribute has of it.
  #object = null;
  // The currency that was last asked for.
  #currency = null;
  // What the attributes named: when the figures were last taken from them, when they were last
  // read, and, while a file is being fetched, in that file.
  #taken = null;
  #seen = null;
  #fetched = null;
  // Says that a file could not be saved.
  #partNote = null;
  // Among the elements of the page: each has a part of the address and a place in the browser's
  // store of its own.
  #order = 0;
  // What was brought before it could be read.
  #waiting = null;
  // The part of the address that was last opened.
  #link = null;
  // Gives the link that stands on paper.
  #paperLink = null;
  // The timer that runs until what is open is kept.
  #keeping = null;
  // Takes Yew's listeners off the root, and ours off the page.
  #leave = null;
  #listening = null;
  #ready = deferred();

  // Not in the constructor: by then an element that a script makes has no attributes.
  #open() {
    this.#shadow = this.attachShadow({ mode: this.getAttribute("shadow") === "closed" ? "closed" : "open" });
    this.#shadow.append(this.#fallback);
    this.#shadow.addEventListener("refurb-save", ({ detail, target }) => this.#save(detail, target));
    // Not from within the module, which is asked for the note when printing begins.
    this.#shadow.addEventListener("refurb-print", async () => {
      await this.#paperLink?.ready();
      setTimeout(() => print());
    });
    this.#shadow.addEventListener("refurb-share", ({ detail }) => this.#share(detail));
    this.#shadow.addEventListener("change", ({ target }) => {
      if (target.type !== "file" || !target.files[0]) return;
      this.#openFile(target.files[0]);
      // The same file may be chosen again.
      target.value = "";
    });
    for (const name of ["dragover", "drop"]) {
      this.#shadow.addEventListener(name, (event) => {
        if (!event.target.closest?.(".drop")) return;
        event.preventDefault();
        const file = name === "drop" && event.dataTransfer.files[0];
        if (file) this.#openFile(file);
      });
    }
    this.#wear();
  }

  // What the page asks for under the name of an attribute.
  #given = (name) => this.getAttribute(name) ?? this.#configuration[name] ?? null;

  get #linkKey() {
    return this.#order ? `refurb-${this.#order + 1}` : "refurb";
  }

  get #keptName() {
    return `${location.pathname} ${this.#order + 1}`;
  }

  // Beside each attribute there is a property; that of the language every element has. Frameworks set
  // them, some before the class is known.
  static {
    const read = { theme, "heading-level": headingLevel };
    for (const [property, name] of PROPERTIES) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get() {
          if (read[name]) return read[name](this.#given);
          const text = this.getAttribute(name);
          // As it was given; what stands in the element is another.
          return name === "scenario" && this.#object?.text === text ? this.#object.scenario : text;
        },
        set(value) {
          const text = asText(value, name);
          if (name === "scenario") this.#object = { scenario: value, text };
          if (text === null) this.removeAttribute(name);
          else this.setAttribute(name, text);
        },
      });
    }
  }

  connectedCallback() {
    // Set before this script came, when nothing knew them.
    for (const name of PROPERTIES.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!this.#shadow) this.#open();
    this.#startWhenNear();
  }

  #startWhenNear() {
    // A move within the page comes here with everything still in place, an attribute before the element.
    if (this.#root || !this.#shadow || !this.isConnected) return;
    if (this.#isAwaited || this.getAttribute("loading") === "eager") this.#start();
    else this.#nearing.observe(this);
  }

  disconnectedCallback() {
    // A move fires this too, followed at once by connectedCallback.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  // A constructed sheet belongs to the document it was made in, and is lost in another.
  adoptedCallback() {
    // A document that is not shown has no window to make one in.
    if (this.#shadow && this.ownerDocument.defaultView) this.#wear();
  }

  #wear() {
    this.#shadow.adoptedStyleSheets = [sharedSheet(this.ownerDocument, this.#instance?.style)];
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    const isRepair = ["scenario", "preset", "currency", "lang", "config-src"].includes(name);
    if (isRepair && this.#failure?.code === "config-invalid" && this.isConnected) this.#restart();
    if (name === "loading") this.#startWhenNear();
    if (!this.#handle || this.#isUpdateDue) return;
    // Several attributes set in a row are one update.
    this.#isUpdateDue = true;
    queueMicrotask(() => {
      this.#isUpdateDue = false;
      if (this.#handle) this.#update();
    });
  }

  /** The scenario as it stands, or null before the start. */
  getScenario() {
    return this.#call("scenario") ?? null;
  }

  /** Takes over a scenario. Returns what is wrong with it: nothing when it was taken. */
  setScenario(scenario) {
    if (!this.#handle) throw new Error("refurb-or-new has not started; await whenReady() first");
    return this.#call("setScenario", scenario);
  }

  /** The result of the scenario, or null before the start. */
  getResult() {
    return this.#call("result") ?? null;
  }

  /** A file of what stands in the element, as the panel *Share* saves it. `format` is `json`, `csv`,
   *  `csv-excel` (as a Swedish Excel opens it) or `xlsx`. */
  async export(format) {
    await this.whenReady();
    const instance = this.#instance;
    await instance.fetchDocuments();
    // What is open knows of it too.
    for (const method of ["rest", "documents"]) this.#call(method, true);
    this.#wear();
    const file = this.#call("file", String(format));
    if (!file) throw new TypeError(`refurb-or-new: export(format): there is no "${format}"`);
    const { name, type, content = JSON.stringify(this.#call("exported"), null, 2) } = file;
    return new File([content], name, { type });
  }

  undo() {
    return this.#call("undo");
  }

  redo() {
    return this.#call("redo");
  }

  reset() {
    return this.#call("reset");
  }

  /** Resolves with the element when its first result is shown; rejects when it cannot start. */
  whenReady() {
    this.#isAwaited = true;
    this.#startWhenNear();
    return this.#ready.promise.then(() => this);
  }

  async #start() {
    if (this.#root) return;
    this.#nearing.disconnect();
    const generation = ++this.#generation;
    const isOvertaken = () => generation !== this.#generation;
    this.#makeRoot();
    const root = this.#root;
    const isSlow = setTimeout(() => root.append(slowNote(this.#language)), SLOW_MILLISECONDS);
    try {
      this.#source = this.getAttribute("config-src");
      this.#configuration = await configured(this);
      const instance = await load(this.getAttribute("base"), this.#configuration.words);
      const brought = await this.#brought();
      // What is opened at once is read by what follows the first answer otherwise.
      if (brought) await instance.complete().catch(() => {});
      const { scenario, now } = await this.#firstFigures(instance.glue);
      root.replaceChildren();
      if (isOvertaken()) return;
      // What is kept stands, unless the page has named other figures since.
      this.#currency = this.#given("currency");
      const isOther = brought?.kept && this.#figures && now && scenario;
      this.#mount(instance, scenario, isOvertaken);
      this.#bring(isOther ? { ...brought, kept: { ...brought.kept, scenario, baseline: scenario } } : brought);
      this.#listen(isOvertaken);
      if (instance.hasDocuments) this.#followForPaper(isOvertaken);
      if (now) this.#taken = this.#seen = now;
    } catch (error) {
      if (!isOvertaken()) this.#fail(error);
    } finally {
      clearTimeout(isSlow);
    }
  }

  // Yew leaves its listeners on a root for good, and they keep the root and a part of the module's
  // memory. It adds them by this method, so they are known here and can be taken off and dropped.
  #makeRoot() {
    const root = document.createElement("div");
    root.className = "root";
    root.dataset.theme = theme(this.#given);
    const listeners = [];
    root.addEventListener = (...listener) => {
      listeners.push(listener);
      HTMLElement.prototype.addEventListener.apply(root, listener);
    };
    this.#leave = () => {
      delete root.addEventListener;
      for (const [name, listener, options] of listeners) {
        root.removeEventListener(name, listener, options);
        listener._wbg_cb_unref?.();
      }
    };
    this.#root = root;
    // Before what stands in for it, which has room below.
    this.#shadow.prepend(root);
  }

  // What to start with: the person's figures, unless the page names others than before. Reading a
  // file takes a while, in which the page may name others again.
  async #firstFigures(glue) {
    for (;;) {
      const now = this.#named;
      if (this.#figures && (isNothing(now) || isSame(now, this.#seen))) {
        return { scenario: JSON.parse(this.#figures) };
      }
      try {
        const scenario = await figures(now, glue, this.#given("currency"));
        if (isSame(this.#named, now)) return { scenario, now };
      } catch (error) {
        if (isSame(this.#named, now)) throw error;
      }
    }
  }

  #mount(instance, scenario, isOvertaken) {
    this.#instance = instance;
    this.#wear();
    instance.watchers.add(this.#onDeath);
    const onEvent = (name, detail) => {
      if (!isOvertaken()) this.#tell(name, detail, isOvertaken);
    };
    const { isWhole, hasDocuments } = instance;
    const given = { ...this.#settings(), ...this.#size(), isWhole, hasDocuments, scenario, onEvent };
    this.#guard(() => {
      this.#handle = instance.glue.mount(this.#root, given);
      this.#sizes.observe(this.#root);
      this.#listenToPrinting(true);
    });
  }

  // What comes from elsewhere: what the browser has kept, and the link by which the page was opened.
  // On a reload the page is opened by the same link, and what was kept came after it.
  async #brought() {
    const { keeps, links } = offers(this.#given);
    const all = [...this.ownerDocument.querySelectorAll(this.localName)];
    this.#order = Math.max(0, all.indexOf(this));
    const brought = { kept: keeps ? kept(this.#keptName) : undefined };
    const text = links ? part(location.hash, this.#linkKey) : null;
    const last = this.#link ?? brought.kept?.link;
    this.#link = text;
    if (text !== null && text !== last) brought.link = await read(text);
    return brought.kept === undefined && brought.link === undefined ? null : brought;
  }

  #bring(brought) {
    // Where what reads it could not be fetched, it waits for that.
    this.#waiting = this.#instance?.isWhole ? null : brought;
    if (!brought || this.#waiting) return;
    const { kept, link } = brought;
    if (kept !== undefined) this.#call("open", "browser", kept);
    if (link !== undefined) this.#call("open", "link", link);
  }

  #listen(isOvertaken) {
    this.#listening = new AbortController();
    const on = (name, listener) => addEventListener(name, listener, { signal: this.#listening.signal });
    on("hashchange", async () => {
      const text = offers(this.#given).links ? part(location.hash, this.#linkKey) : null;
      if (text === null || text === this.#link) return;
      this.#link = text;
      const link = await read(text);
      if (!isOvertaken()) this.#bring({ link });
    });
    on("storage", (event) => {
      if (isForgotten(event, this.#keptName)) this.#call("kept", "forgotten");
    });
    // A page that is hidden may be gone without another word.
    on("pagehide", () => this.#keepNow());
    on("visibilitychange", () => this.#keepNow());
  }

  #keepSoon() {
    this.#keeping ??= setTimeout(() => this.#keepNow(), KEEP_MILLISECONDS);
  }

  #keepNow() {
    if (this.#keeping === null) return;
    this.#keepNoMore();
    const kept = this.#call("keepsake");
    if (kept) this.#call("kept", keep(this.#keptName, { ...kept, link: this.#link }));
  }

  #keepNoMore() {
    clearTimeout(this.#keeping);
    this.#keeping = null;
  }

  async #share({ by, ...what }) {
    let done = { how: "failed" };
    try {
      const made = what.kind === "link" ? "linkDocument" : what.kind === "file" && !what.content && "exported";
      const { share } = await sharing(this.getAttribute("base"));
      const given = what.kind === "embed" ? { document: this.#call("linkDocument"), element: this } : this.#linked(made);
      done = await share(what, given);
    } catch (error) {
      this.#report(asFailure(error));
    }
    if (!done) return;
    this.#call("shared", by, done.how, done.text);
    if (done.text) requestAnimationFrame(() => this.#shadow.getElementById("share-text")?.select());
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

  // Fetches what the first answer does not need: `fetch` does, `method` of the handle is told. Until
  // it is there the page says so where it is missing, and what cannot be fetched is no failure of
  // what is.
  async #complete(instance, isOvertaken, fetch, method) {
    let wait = AGAIN_MILLISECONDS.first;
    while (!isOvertaken() && !instance.isDead) {
      const failure = await fetch().then(() => null, asFailure);
      if (isOvertaken()) return;
      this.#wear();
      this.#call(method, !failure);
      if (!failure) {
        if (method !== "rest") return;
        performance.mark("refurb-or-new:whole");
        this.#bring(this.#waiting);
        this.#update();
        return;
      }
      if (wait === AGAIN_MILLISECONDS.first) this.#report(failure);
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(2 * wait, AGAIN_MILLISECONDS.most);
    }
  }

  #onDeath = (failure) => this.#fail(failure);

  // Fetches the script so that it is there when a button is pressed: what is copied later is refused.
  // Where it cannot be fetched, that button tells.
  async #followForPaper(isOvertaken, whenHere) {
    try {
      const [{ follow }] = await Promise.all([sharing(this.getAttribute("base")), whenHere]);
      if (!isOvertaken()) this.#paperLink = follow(this, () => this.#linked("linkDocument"), this.#listening.signal);
    } catch {
      // On paper stands the page's own address.
    }
  }

  // What a link or a file is made of.
  #linked(made) {
    return { document: made && this.#call(made), key: this.#linkKey };
  }

  // On paper a note stands in place of the page: while it is printed, and no longer.
  #onPrint = ({ type }) => {
    this.#note?.remove();
    this.#note = null;
    if (type === "afterprint") return;
    const note = document.createElement("div");
    note.className = "note-on-paper";
    if (!this.#call("note", note, address(this.#linkKey, null), (offers(this.#given).links && this.#paperLink?.()) || "")) return;
    this.#note = note;
    this.#shadow.prepend(note);
  };

  #listenToPrinting(listens) {
    const method = listens ? "addEventListener" : "removeEventListener";
    for (const name of ["beforeprint", "afterprint"]) window[method](name, this.#onPrint);
  }

  // What can change without a word about the figures.
  #settings() {
    Object.assign(this.#root.dataset, { theme: theme(this.#given), density: this.#given("density") ?? "" });
    return { lang: this.#language, headingLevel: headingLevel(this.#given), ...parts(this.#given), ...offers(this.#given) };
  }

  get #language() {
    return language(this, this.#given);
  }

  get #named() {
    return named(this, this.#configuration);
  }

  // The width of the place and the size of the page's text, in px: charts are laid out for them.
  #size() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return { width: this.#root.clientWidth, rem };
  }

  // Reads another configuration. Whether it is there, and the one that is shown has gone on.
  async #reconfigure(source) {
    this.#source = source;
    const generation = this.#generation;
    const isOvertaken = () => generation !== this.#generation || this.#source !== source;
    try {
      const configuration = await configured(this);
      if (isOvertaken()) return false;
      // An instance has its words for good.
      const isAnother = configuration.words !== this.#configuration.words;
      if (isAnother) this.#stop();
      this.#configuration = configuration;
      if (isAnother) this.#start();
      return !isAnother;
    } catch (error) {
      if (!isOvertaken()) this.#report(asFailure(error));
      return false;
    }
  }

  // Only figures that the page names anew replace the person's, and only once they can be read.
  async #update() {
    const source = this.getAttribute("config-src");
    if (source !== this.#source && !(await this.#reconfigure(source))) return;
    this.#call("update", this.#settings());
    const currency = this.#given("currency");
    if (currency !== this.#currency && this.#instance.isWhole) {
      this.#currency = currency;
      try {
        if (currency) this.#call("setCurrency", currency);
      } catch (error) {
        this.#report(asFailure(error));
      }
    }
    const now = this.#named;
    if (this.#instance.isDead || isSame(now, this.#fetched ?? this.#seen)) return;
    this.#fetched = now;
    try {
      // Nothing is named any more, or what is shown, after another that could not be read.
      if (isNothing(now) || isSame(now, this.#taken)) return;
      const scenario = await figures(now, this.#instance.glue, currency);
      if (this.#fetched === now && !this.setScenario(scenario)?.length) this.#taken = now;
    } catch (error) {
      if (this.#fetched === now) this.#report(asFailure(error));
    } finally {
      if (this.#fetched === now) {
        this.#seen = now;
        this.#fetched = null;
      }
    }
  }

  // What makes the file is fetched when a person first saves one.
  async #save(detail, target) {
    this.#partNote?.remove();
    try {
      const { save } = await picture(this.getAttribute("base"));
      await save(detail, target);
    } catch (error) {
      this.#partNote = partNote(this.#language);
      this.#shadow.append(this.#partNote);
      this.#report(asFailure(error));
    }
  }

  #stop() {
    if (this.#handle && !this.#instance.isDead) {
      this.#keepNow();
      this.#keep(this.#call("scenario"));
      this.#call("destroy");
      this.#call("free");
      this.#leave();
    }
    this.#clear();
  }

  #keep(scenario) {
    if (scenario) this.#figures = JSON.stringify(scenario);
  }

  #clear() {
    this.#generation += 1;
    this.#sizes.disconnect();
    this.#nearing.disconnect();
    this.#sights.disconnect();
    this.#listening?.abort();
    this.#keepNoMore();
    // What still waits is to be brought at the next start.
    if (this.#waiting) this.#link = null;
    this.#waiting = null;
    this.#listenToPrinting(false);
    this.#instance?.watchers.delete(this.#onDeath);
    this.#handle = null;
    this.#instance = null;
    this.#failure = null;
    this.#fetched = null;
    this.#paperLink = null;
    this.#shadow?.replaceChildren(this.#fallback);
    this.#root = null;
    this.#leave = null;
    this.#fallback.hidden = false;
    if (!this.#ready.isSettled) return;
    this.#ready = deferred();
    this.#isAwaited = false;
  }

  #restart() {
    this.#clear();
    this.#start();
  }

  // An event waits until the module has returned: its listeners may call the element's methods,
  // and the module must not be entered twice.
  #tell(name, detail, isOvertaken) {
    queueMicrotask(() => {
      if (isOvertaken()) return;
      const instance = this.#instance;
      if (name === "refurb-documents") {
        this.#followForPaper(isOvertaken, this.#complete(instance, isOvertaken, instance.fetchDocuments, "documents"));
        return;
      }
      if (name === "refurb-keep") return this.#keepSoon();
      if (name === "refurb-forget") {
        this.#keepNoMore();
        forget(this.#keptName);
        return;
      }
      this.#keep(detail.scenario);
      if (name === "refurb-ready") {
        this.#fallback.hidden = true;
        const answer = this.#root.querySelector(".verdict");
        if (answer) this.#sights.observe(answer);
        performance.mark("refurb-or-new:ready");
        this.#ready.resolve();
        if (instance.isWhole) performance.mark("refurb-or-new:whole");
        else this.#complete(instance, isOvertaken, instance.complete, "rest");
      }
      // Each event has a detail of its own, whatever a listener does to the other's.
      const copy = name === "refurb-change" && structuredClone(detail);
      this.#dispatch(name, detail);
      if (copy && !isOvertaken()) this.#dispatch("refurb-result", copy);
    });
  }

  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  #report({ code, detail, issues }) {
    this.#dispatch("refurb-error", issues ? { code, detail, issues } : { code, detail });
  }

  #fail(error) {
    const failure = asFailure(error);
    // Keeps the garbage collector from freeing the handle, which would run code in a dead module.
    if (this.#instance?.isDead) this.#handle?.__destroy_into_raw?.();
    this.#clear();
    this.#failure = failure;
    const box = failureBox({
      failure,
      language: this.#language,
      figures: this.#figures && JSON.stringify(JSON.parse(this.#figures), null, 2),
      onAgain: () => this.#restart(),
    });
    // Stands for the root, so that a move of the element does not start it again.
    this.#root = box;
    this.#shadow.prepend(box);
    this.#ready.reject(failure);
    this.#report(failure);
  }

  #call(method, ...values) {
    return this.#handle && !this.#instance.isDead ? this.#guard(() => this.#handle[method](...values)) : undefined;
  }

  // A trap leaves the module in a state that nothing may be built on.
  #guard(work) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.#instance.die(error.message);
      return undefined;
    }
  }
}

// Whatever was thrown, as a failure that can be told.
function asFailure(error) {
  if (error instanceof Failure) return error;
  if (error.name !== "InvalidScenario") return new Failure("unsupported", String(error));
  const found = error.issues.map(({ path, code }) => `${path || "the document"}: ${code}`);
  return new Failure("config-invalid", `The scenario is not valid. ${found.join("; ")}`, error.issues);
}

/** A promise that is settled from outside. */
function deferred() {
  const parts = { isSettled: false };
  parts.promise = new Promise((resolve, reject) => {
    const settle = (how) => (value) => {
      parts.isSettled = true;
      how(value);
    };
    parts.resolve = settle(resolve);
    parts.reject = settle(reject);
  });
  // Whoever waits is told of a failure; when nobody waits, it is no error of the page's.
  parts.promise.catch(() => {});
  return parts;
}

// A second copy of this script leaves the element to the first.
// What is no browser, as a page that a test makes, has no use for it: there its children stand.
const isBrowser = globalThis.customElements && globalThis.ResizeObserver && globalThis.IntersectionObserver;
if (isBrowser && !customElements.get("refurb-or-new")) {
  customElements.define("refurb-or-new", RefurbOrNew);
  fillPlaces();
}

export { load };
