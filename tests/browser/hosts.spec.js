// The pages of others: what they set for all of their elements, change in the language itself, and do
// to elements. The element starts, answers and leaves the page as it was.

import { expect, scenarioOf, test, type, whenReady } from "./fixtures.js";
import { fromHere, openWith } from "./hosts.js";

const ONE = '<refurb-or-new preset="phones"><p>Jämförelsen</p></refurb-or-new>';

/** An element that shows its answer answers to what is entered, and is within the page. */
async function works(page, element, horizon = "6") {
  await element.evaluate((element) => element.whenReady());
  await expect(element.locator(".verdict")).not.toBeEmpty();
  await type(element.locator('[data-field="horizon"]'), horizon);
  await expect.poll(async () => (await scenarioOf(element)).horizonYears).toBe(Number(horizon));
  const wide = await element.evaluate((element) => [element.getBoundingClientRect().width, element.ownerDocument.documentElement]
    .map((of) => (typeof of === "number" ? of : of.scrollWidth - of.clientWidth)));
  expect(wide[0]).toBeGreaterThanOrEqual(260);
  expect(wide[1]).toBeLessThanOrEqual(0);
}

test("a page that unsets everything", async ({ page }) => {
  await openWith(page, ONE, { css: "* { all: unset !important } head, script, style { display: none !important }" });
  await works(page, page.locator("refurb-or-new"));
  const { display, size } = await page.locator("refurb-or-new").evaluate(({ shadowRoot }) => {
    const style = getComputedStyle(shadowRoot.querySelector(".verdict"));
    return { display: style.display, size: parseFloat(style.fontSize) };
  });
  expect(display).not.toBe("inline");
  expect(size).toBeGreaterThan(12);
});

test.describe("a page's own language", () => {
  test.use({ ownPage: true });

  test("what it brings is changed and frozen", async ({ page }) => {
    await page.addInitScript(() => {
      // As old libraries do: other meanings, more names, all of them found by `for in`.
      Array.prototype.flat = () => "flat";
      Array.prototype.contains = function (one) {
        return this.indexOf(one) >= 0;
      };
      Object.prototype.each = () => "each";
      String.prototype.trimLeft = () => "trimmed";
      Date.prototype.toJSON = () => "toJSON";
      Object.prototype.toJSON = undefined;
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (...options) {
        window.wrapped = { ...window.wrapped, attachShadow: this.localName };
        return attachShadow.apply(this, options);
      };
      const { define } = customElements;
      customElements.define = function (...definition) {
        window.wrapped = { ...window.wrapped, define: definition[0] };
        return define.apply(customElements, definition);
      };
      const { fetch } = window;
      window.fetch = (...request) => fetch(...request);
      for (const frozen of [Object, Array, Function, String, Number, Promise, Map, Set, Date, RegExp]) Object.freeze(frozen.prototype);
    });
    await openWith(page, ONE);
    await works(page, page.locator("refurb-or-new"));
    expect(await page.evaluate(() => window.wrapped)).toEqual({ attachShadow: "refurb-or-new", define: "refurb-or-new" });
    await page.locator('refurb-or-new [data-tab="sources"]').click();
    await expect(page.locator("refurb-or-new table").first()).toBeVisible();
  });
});

// The app around it is another element of ours, of the same instance or of one of its own: a Yew app
// listens on its root for all that is in it.
for (const [name, base] of [["of the same instance", null], ["of another instance", "/elsewhere"]]) {
  test(`another Yew app around it, ${name}`, async ({ page }) => {
    await page.route("**/elsewhere/*", fromHere);
    await openWith(page, '<refurb-or-new id="outer" preset="tablets"></refurb-or-new>');
    const outer = page.locator("#outer");
    await outer.evaluate(async (outer, base) => {
      await outer.whenReady();
      const inner = document.createElement("refurb-or-new");
      inner.id = "inner";
      inner.preset = "phones";
      inner.base = base;
      outer.shadowRoot.querySelector(".widget").append(inner);
      await inner.whenReady();
    }, base);
    const before = await scenarioOf(outer);
    const inner = page.locator("#inner");
    await works(page, inner);
    await inner.locator('[data-tab="why"]').click();
    await inner.locator('[data-action="reset"]').click();
    await expect.poll(async () => (await scenarioOf(inner)).horizonYears).not.toBe(6);
    expect(await scenarioOf(outer)).toEqual(before);
    await type(outer.locator('[data-field="horizon"]').first(), "5");
    await expect.poll(async () => (await scenarioOf(outer)).horizonYears).toBe(5);
    expect((await scenarioOf(inner)).horizonYears).not.toBe(5);
  });
}

test("the script in two versions, from two folders", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route("**/elsewhere/*", fromHere);
  await openWith(page, `${ONE}<div data-refurb-or-new data-preset="tablets"></div>`, { head: '<script type="module" src="/elsewhere/refurb-or-new.js"></script>' });
  const elements = page.locator("refurb-or-new");
  await works(page, elements.first());
  await works(page, elements.last(), "5");
  await expect(elements).toHaveCount(2);
  // Whichever came first has it.
  const modules = asked.filter((path) => path.endsWith("/refurb-or-new.wasm"));
  expect(modules).toHaveLength(1);
});

for (const width of [1280, 390]) {
  test.describe(`places of ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const [name, html, css = "", show = () => {}] of [
      ["a table", `<table class="wide"><tr><td>${ONE}</td></tr></table>`, ".wide { width: 100% }"],
      ["a table that has no width", `<table><tr><td>${ONE}</td></tr></table>`],
      ["flex", `<div class="flex">${ONE}</div>`, ".flex { display: flex }"],
      ["a flex column", `<div class="flex">${ONE}</div>`, ".flex { display: flex; flex-direction: column; align-items: center }"],
      ["a grid", `<div class="grid">${ONE}</div>`, ".grid { display: grid; grid-template-columns: auto }"],
      ["a fold", `<details><summary>Mer</summary>${ONE}</details>`, "", () => (document.querySelector("details").open = true)],
      ["a hidden tab", `<section hidden>${ONE}</section>`, "", () => (document.querySelector("section").hidden = false)],
      ["a dialog", `<dialog>${ONE}</dialog>`, "dialog { width: 90%; box-sizing: border-box; padding: 8px }", () => document.querySelector("dialog").showModal()],
      ["a transformed box that hides what overflows", `<div class="box">${ONE}</div>`, ".box { transform: translateZ(0); overflow: hidden; contain: content }"],
    ]) {
      test(name, async ({ page }) => {
        await openWith(page, html, { css });
        await page.waitForFunction(() => customElements.get("refurb-or-new"));
        await page.evaluate(show);
        await page.waitForFunction(() => document.querySelector("refurb-or-new").getScenario());
        await works(page, page.locator("refurb-or-new"));
      });
    }
  });
}

test("moved between documents, and back", async ({ page }) => {
  await openWith(page, `${ONE}<iframe class="frame" title="Ram"></iframe>`, { css: ".frame { width: 100%; height: 900px }" });
  const element = page.locator("refurb-or-new");
  await works(page, element);
  await page.evaluate(async () => {
    const frame = document.querySelector("iframe");
    const element = document.querySelector("refurb-or-new");
    window.place = element.parentNode;
    frame.contentDocument.body.append(element);
    await element.whenReady();
  });
  const inside = page.frameLocator("iframe").locator("refurb-or-new");
  expect((await scenarioOf(inside)).horizonYears).toBe(6);
  const display = await inside.evaluate(({ shadowRoot }) => shadowRoot.ownerDocument.defaultView.getComputedStyle(shadowRoot.querySelector(".cards")).display);
  expect(display).toBe("grid");
  await type(inside.locator('[data-field="horizon"]'), "7");
  await expect.poll(async () => (await scenarioOf(inside)).horizonYears).toBe(7);
  await page.evaluate(async () => {
    const element = document.querySelector("iframe").contentDocument.querySelector("refurb-or-new");
    window.place.append(element);
    await element.whenReady();
  });
  expect((await scenarioOf(element)).horizonYears).toBe(7);
  await works(page, element, "5");
});

test("put on the page, taken off and put on again, as strict frameworks do", async ({ page }) => {
  await openWith(page, '<section></section>');
  await page.evaluate(async () => {
    await customElements.whenDefined("refurb-or-new");
    const section = document.querySelector("section");
    const make = () => Object.assign(document.createElement("refurb-or-new"), { preset: "phones" });
    // One element, in one task and over several; then another in its place.
    const element = make();
    section.append(element);
    element.remove();
    section.append(element);
    await Promise.resolve();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    section.append(element);
    await element.whenReady();
    element.remove();
    const other = make();
    section.replaceChildren(other);
    other.remove();
    section.append(make());
  });
  await expect(page.locator("refurb-or-new")).toHaveCount(1);
  await works(page, page.locator("refurb-or-new"));
});

test("within a closed root of the page's own", async ({ page }) => {
  await openWith(page, '<section lang="en"></section>');
  const found = await page.evaluate(async () => {
    await customElements.whenDefined("refurb-or-new");
    const root = document.querySelector("section").attachShadow({ mode: "closed" });
    const element = document.createElement("refurb-or-new");
    root.append(element);
    await element.whenReady();
    element.setScenario({ ...element.getScenario(), horizonYears: 6 });
    return [element.getScenario().horizonYears, element.shadowRoot.querySelector(".widget").lang, element.getBoundingClientRect().width > 300];
  });
  expect(found).toEqual([6, "en", true]);
});

test("several at once share what they run on", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url().split("/").pop()));
  await openWith(page, ONE.repeat(5));
  const elements = page.locator("refurb-or-new");
  for (const at of [0, 1, 2, 3, 4]) await elements.nth(at).evaluate((element) => element.whenReady());
  await works(page, elements.nth(3));
  expect((await scenarioOf(elements.nth(2))).horizonYears).not.toBe(6);
  expect(asked.filter((name) => name === "refurb-or-new.wasm")).toHaveLength(1);
});
