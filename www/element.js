// The custom element <refurb-or-new>: a thin class over the handle of the mounted comparison.

import "./start.js";
import { Brought } from "./brought.js";
import { deferred } from "./deferred.js";
import { failureBox, slowNote } from "./failure-box.js";
import { asFailure } from "./failure.js";
import { Leaving } from "./leaving.js";
import { load } from "./load.js";
import { NamedFigures } from "./named-figures.js";
import { ATTRIBUTES, asText, configured, headingLevel, inCamelCase, language, named, offers, parts, theme } from "./options.js";
import { fillPlaces } from "./places.js";
import { makeRoot } from "./root.js";
import { sharedSheet } from "./shared-sheet.js";

// After so long without an answer a reader is told that the page has not forgotten them.
const SLOW_MILLISECONDS = 10_000;

// How long after a failure the rest is asked for again: each time twice as long, up to a limit.
const AGAIN_MILLISECONDS = { first: 1_000, most: 30_000 };

// How far from what is seen of the page an element starts.
const NEAR = "100%";

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
  // Ends what is under way when it has been overtaken: by removal or a restart.
  #run = null;
  #isUpdateDue = false;
  // The person's figures as JSON, kept over a removal from the page and for after a failure.
  #figures = null;
  // The scenario that was set as a property, with the text that the attribute has of it.
  #object = null;
  // The currency that was last asked for.
  #currency = null;
  // Takes Yew's listeners off the root.
  #leave = null;
  #ready = deferred();

  // What the page asks for under the name of an attribute.
  #given = (name) => this.getAttribute(name) ?? this.#configuration[name] ?? null;
  // A method of the comparison, if it runs.
  #call = (method, ...values) =>
    this.#handle && !this.#instance.isDead ? this.#guard(() => this.#handle[method](...values)) : undefined;
  #report = (error) => {
    const { code, detail, issues } = asFailure(error);
    this.#dispatch("refurb-error", issues ? { code, detail, issues } : { code, detail });
  };
  #named = new NamedFigures(() => named(this, this.#configuration), this.#given);
  #brought = new Brought(this, this.#given, this.#call);
  #leaving = new Leaving(this, this.#given, this.#call, this.#report, this.#brought);

  // Not in the constructor: by then an element that a script makes has no attributes.
  #open() {
    this.#shadow = this.attachShadow({ mode: this.getAttribute("shadow") === "closed" ? "closed" : "open" });
    this.#shadow.append(this.#fallback);
    this.#leaving.serve(this.#shadow);
    this.#brought.takeFiles(this.#shadow);
    this.#wear();
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
    const { signal } = (this.#run = new AbortController());
    const { root, leave } = makeRoot();
    root.dataset.theme = theme(this.#given);
    [this.#root, this.#leave] = [root, leave];
    // Before what stands in for it, which has room below.
    this.#shadow.prepend(root);
    const isSlow = setTimeout(() => root.append(slowNote(this.#language)), SLOW_MILLISECONDS);
    try {
      this.#source = this.getAttribute("config-src");
      this.#configuration = await configured(this);
      const instance = await load(this.getAttribute("base"), this.#configuration.words);
      const brought = await this.#brought.find();
      // What is opened at once is read by what follows the first answer otherwise.
      if (brought) await instance.complete().catch(() => {});
      const { scenario, now } = await this.#named.first(instance.glue, this.#figures);
      root.replaceChildren();
      if (signal.aborted) return;
      // What is kept stands, unless the page has named other figures since.
      this.#currency = this.#given("currency");
      const isOther = brought?.kept && this.#figures && now && scenario;
      this.#mount(instance, scenario, signal);
      this.#brought.open(instance, isOther ? { ...brought, kept: { ...brought.kept, scenario, baseline: scenario } } : brought);
      this.#brought.listen(instance, signal);
      if (instance.hasDocuments) this.#leaving.follow(signal);
      if (now) this.#named.note(now);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      clearTimeout(isSlow);
    }
  }

  #mount(instance, scenario, signal) {
    this.#instance = instance;
    this.#wear();
    instance.watchers.add(this.#onDeath);
    const onEvent = (name, detail) => {
      if (!signal.aborted) this.#tell(name, detail, signal);
    };
    const { isWhole, hasDocuments } = instance;
    const given = { ...this.#settings(), ...this.#size(), isWhole, hasDocuments, scenario, onEvent };
    this.#guard(() => {
      this.#handle = instance.glue.mount(this.#root, given);
      // With the answer beside it the page would be twice as high until the browser has drawn it.
      this.#fallback.hidden = true;
      this.#sizes.observe(this.#root);
      this.#leaving.listen(this.#shadow, signal);
    });
  }

  // Fetches what the first answer does not need: `fetch` does, `method` of the handle is told. Until
  // it is there the page says so where it is missing, and what cannot be fetched is no failure of
  // what is.
  async #complete(instance, signal, fetch, method) {
    let wait = AGAIN_MILLISECONDS.first;
    while (!signal.aborted && !instance.isDead) {
      const failure = await fetch().catch((error) => error);
      if (signal.aborted) return;
      this.#wear();
      this.#call(method, !failure);
      if (!failure) {
        if (method !== "rest") return;
        performance.mark("refurb-or-new:whole");
        this.#brought.open(instance);
        this.#update();
        return;
      }
      if (wait === AGAIN_MILLISECONDS.first) this.#report(failure);
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(2 * wait, AGAIN_MILLISECONDS.most);
    }
  }

  #onDeath = (failure) => this.#fail(failure);

  // What can change without a word about the figures.
  #settings() {
    Object.assign(this.#root.dataset, { theme: theme(this.#given), density: this.#given("density") ?? "" });
    return { lang: this.#language, headingLevel: headingLevel(this.#given), ...parts(this.#given), ...offers(this.#given) };
  }

  get #language() {
    return language(this, this.#given);
  }

  // The width of the place and the size of the page's text, in px: charts are laid out for them.
  #size() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return { width: this.#root.clientWidth, rem };
  }

  // Reads another configuration. Whether it is there, and the one that is shown has gone on.
  async #reconfigure(source) {
    this.#source = source;
    const { signal } = this.#run;
    const isOvertaken = () => signal.aborted || this.#source !== source;
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
      if (!isOvertaken()) this.#report(error);
      return false;
    }
  }

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
        this.#report(error);
      }
    }
    if (this.#instance.isDead) return;
    await this.#named.renew(this.#instance.glue, (scenario) => this.setScenario(scenario), this.#report);
  }

  #stop() {
    if (this.#handle && !this.#instance.isDead) {
      this.#brought.keepNow();
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
    this.#run?.abort();
    this.#sizes.disconnect();
    this.#nearing.disconnect();
    this.#sights.disconnect();
    this.#brought.end();
    this.#named.end();
    this.#leaving.end();
    this.#instance?.watchers.delete(this.#onDeath);
    this.#handle = null;
    this.#instance = null;
    this.#failure = null;
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
  #tell(name, detail, signal) {
    queueMicrotask(() => {
      if (signal.aborted) return;
      const instance = this.#instance;
      if (name === "refurb-documents") {
        this.#leaving.follow(signal, this.#complete(instance, signal, instance.fetchDocuments, "documents"));
        return;
      }
      if (name === "refurb-keep") return this.#brought.keepSoon();
      if (name === "refurb-forget") return this.#brought.forget();
      this.#keep(detail.scenario);
      if (name === "refurb-ready") {
        const answer = this.#root.querySelector(".verdict");
        if (answer) this.#sights.observe(answer);
        performance.mark("refurb-or-new:ready");
        this.#ready.resolve();
        if (instance.isWhole) performance.mark("refurb-or-new:whole");
        else this.#complete(instance, signal, instance.complete, "rest");
      }
      // Each event has a detail of its own, whatever a listener does to the other's.
      const copy = name === "refurb-change" && structuredClone(detail);
      this.#dispatch(name, detail);
      if (copy && !signal.aborted) this.#dispatch("refurb-result", copy);
    });
  }

  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
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

// A second copy of this script leaves the element to the first.
// What is no browser, as a page that a test makes, has no use for it: there its children stand.
const isBrowser = globalThis.customElements && globalThis.ResizeObserver && globalThis.IntersectionObserver;
if (isBrowser && !customElements.get("refurb-or-new")) {
  customElements.define("refurb-or-new", RefurbOrNew);
  fillPlaces();
}

export { load };
