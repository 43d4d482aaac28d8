// The custom element <refurb-or-new>: a thin class over the handle of the mounted comparison.

import "./start.js";
import styleText from "refurb-style";
import { failureBox, slowNote } from "./failure.js";
import { Failure, load } from "./load.js";
import { WATCHED, language, options, theme } from "./options.js";

// One sheet for all elements of a document; a constructed sheet is what strict policies allow.
const sheets = new WeakMap();
function sharedSheet(document) {
  if (!sheets.has(document)) {
    const sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(styleText);
    sheets.set(document, sheet);
  }
  return sheets.get(document);
}

// After so long without an answer a reader is told that the page has not forgotten them.
const SLOW_MILLISECONDS = 10_000;

class RefurbOrNew extends HTMLElement {
  static observedAttributes = WATCHED;

  #shadow = this.attachShadow({ mode: "open" });
  // Shows the element's own children: before the start, without JavaScript, after a failure.
  #fallback = document.createElement("slot");
  #root = null;
  #handle = null;
  // The next frame: what is laid out anew within the observer's own call would be seen by it again.
  #sizes = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      if (this.#root) this.#call("resize", ...Object.values(this.#size()));
    });
  });
  #instance = null;
  #failure = null;
  // Raised whenever what is under way has been overtaken: by removal, a restart, a later change.
  #generation = 0;
  #isUpdateDue = false;
  // The person's figures, kept over a removal from the page and for after a panic.
  #figures = null;
  // Raised by every change of an attribute.
  #revision = 0;
  #ready = deferred();

  constructor() {
    super();
    this.#shadow.adoptedStyleSheets = [sharedSheet(this.ownerDocument)];
    this.#shadow.append(this.#fallback);
  }

  connectedCallback() {
    // A move within the page comes here with everything still in place.
    if (!this.#root) this.#start();
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
    if (this.ownerDocument.defaultView) this.#shadow.adoptedStyleSheets = [sharedSheet(this.ownerDocument)];
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    this.#revision += 1;
    // The page's new figures replace those kept from before.
    if (name === "scenario" || name === "preset") this.#figures = null;
    if (this.#failure?.code === "config-invalid" && this.isConnected) this.#restart();
    if (!this.#handle || this.#isUpdateDue) return;
    // Several attributes set in a row are one update.
    this.#isUpdateDue = true;
    queueMicrotask(() => {
      this.#isUpdateDue = false;
      this.#update();
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
    return this.#ready.promise.then(() => this);
  }

  async #start() {
    const generation = ++this.#generation;
    const isOvertaken = () => generation !== this.#generation;
    this.#root = document.createElement("div");
    this.#root.className = "root";
    this.#root.dataset.theme = theme(this);
    this.#shadow.append(this.#root);
    const root = this.#root;
    const isSlow = setTimeout(() => root.append(slowNote(language(this))), SLOW_MILLISECONDS);
    try {
      const instance = await load(this.getAttribute("base"));
      const given = await this.#settledOptions();
      root.replaceChildren();
      if (!isOvertaken()) this.#mount(instance, given, isOvertaken);
    } catch (error) {
      if (!isOvertaken()) this.#fail(error);
    } finally {
      clearTimeout(isSlow);
    }
  }

  #mount(instance, given, isOvertaken) {
    this.#instance = instance;
    instance.whenDead.then((failure) => {
      if (!isOvertaken()) this.#fail(failure);
    });
    if (this.#figures) given.scenario = this.#figures;
    const onEvent = (name, detail) => {
      if (!isOvertaken()) this.#tell(name, detail, isOvertaken);
    };
    this.#guard(() => {
      this.#handle = instance.glue.mount(this.#root, { ...given, ...this.#size(), onEvent });
      this.#sizes.observe(this.#root);
    });
  }

  // The width of the place and the size of the page's text, in px: charts are laid out for them.
  #size() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return { width: this.#root.clientWidth, rem };
  }

  // Reading a scenario from a file takes a while, in which attributes may change again.
  async #settledOptions() {
    for (;;) {
      const revision = this.#revision;
      const given = await options(this);
      if (revision === this.#revision) return given;
    }
  }

  async #update() {
    const generation = this.#generation;
    try {
      const given = await this.#settledOptions();
      if (generation !== this.#generation || !this.#handle) return;
      this.#root.dataset.theme = given.theme;
      this.#call("update", given);
    } catch (error) {
      if (generation === this.#generation) this.#fail(error);
    }
  }

  #stop() {
    if (this.#handle && !this.#instance.isDead) {
      this.#figures = this.#call("scenario") ?? this.#figures;
      this.#call("destroy");
      this.#call("free");
    }
    this.#clear();
  }

  #clear() {
    this.#generation += 1;
    this.#sizes.disconnect();
    this.#handle = null;
    this.#instance = null;
    this.#failure = null;
    this.#shadow.replaceChildren(this.#fallback);
    this.#root = null;
    this.#fallback.hidden = false;
    if (this.#ready.isSettled) this.#ready = deferred();
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
      if (detail?.scenario) this.#figures = detail.scenario;
      if (name === "refurb-ready") {
        this.#fallback.hidden = true;
        performance.mark("refurb-or-new:ready");
        this.#ready.resolve();
      }
      this.#dispatch(name, detail);
    });
  }

  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  #fail(error) {
    const failure = error instanceof Failure ? error : new Failure("unsupported", String(error));
    const figures = failure.code === "panic" ? this.#figures : null;
    // Keeps the garbage collector from freeing the handle, which would run code in a dead module.
    if (this.#instance?.isDead) this.#handle?.__destroy_into_raw?.();
    this.#clear();
    this.#failure = failure;
    const box = failureBox({
      failure,
      language: language(this),
      figures: figures && JSON.stringify(figures, null, 2),
      onAgain: () => this.#restart(),
    });
    this.#figures = figures;
    // Stands for the root, so that a move of the element does not start it again.
    this.#root = box;
    this.#shadow.prepend(box);
    this.#ready.reject(failure);
    this.#dispatch("refurb-error", { code: failure.code, detail: failure.detail });
  }

  #call(method, ...values) {
    return this.#handle ? this.#guard(() => this.#handle[method](...values)) : undefined;
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
if (!customElements.get("refurb-or-new")) customElements.define("refurb-or-new", RefurbOrNew);

export { load };
