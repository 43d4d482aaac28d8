// What a page may write and call: places for editors, the start when it is seen, properties,
// configuration, words of the page's own, looks.

import { readFile } from "node:fs/promises";
import { expect, scenarioOf, test, type, whenReady, whenWhole } from "./fixtures.js";
import { openWith } from "./hosts.js";

test.use({ expectedComplaint: /Failed to load resource|integrity/i });

const element = (page) => page.locator("refurb-or-new");

/** The codes of what was told, and the details. */
async function listen(page) {
  await page.evaluate(() => {
    window.told = [];
    addEventListener("refurb-error", ({ detail }) => window.told.push(detail));
  });
}

const told = (page) => page.evaluate(() => window.told);

const isStarted = (locator) => locator.evaluate((element) => element.getScenario() !== null);

test.describe("places for editors", () => {
  const PLACE = '<div data-refurb-or-new data-preset="phones" data-lang="en" data-heading-level="3" data-theme="dark"><p>Compare <a href="#other">here</a>.</p></div>';

  test("a place gets the element, with its attributes and what it holds as the fallback", async ({ page }) => {
    await openWith(page, PLACE);
    await whenReady(page);
    const attributes = await element(page).evaluate((element) => Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])));
    expect(attributes).toEqual({ preset: "phones", lang: "en", "heading-level": "3", theme: "dark" });
    expect((await scenarioOf(element(page))).preset).toBe("phones");
    await expect(element(page).getByRole("heading", { level: 3 }).first()).toBeAttached();
    await expect(page.getByText("Compare here.")).toBeHidden();
    await expect(page.locator("[data-refurb-or-new] > refurb-or-new > p")).toHaveCount(1);
  });

  test("places that come later are filled, once, and follow their attributes", async ({ page }) => {
    await openWith(page, "<section></section>");
    await page.evaluate(async (place) => {
      await customElements.whenDefined("refurb-or-new");
      const section = document.querySelector("main section");
      // Trusted types forbid innerHTML: an editor's page is parsed.
      const make = (preset) => {
        const outer = document.createElement("article");
        const inner = document.createElement("div");
        inner.dataset.refurbOrNew = "";
        inner.dataset.preset = preset;
        outer.append(inner);
        return outer;
      };
      section.append(make("tablets"));
      await new Promise((resolve) => setTimeout(resolve));
      const marked = document.createElement("div");
      section.append(marked);
      await new Promise((resolve) => setTimeout(resolve));
      marked.dataset.preset = "staff-laptops";
      marked.dataset.refurbOrNew = "";
      // A move is no second place.
      const article = section.querySelector("article");
      section.append(article);
    }, PLACE);
    await expect(element(page)).toHaveCount(2);
    const [marked, tablets] = [element(page).first(), element(page).last()];
    await tablets.evaluate((element) => element.whenReady());
    expect((await scenarioOf(tablets)).preset).toBe("tablets");
    await expect(marked).toHaveAttribute("preset", "staff-laptops");
    await page.locator("article > div").evaluate((place) => place.setAttribute("data-preset", "phones"));
    await expect.poll(async () => (await scenarioOf(tablets)).preset).toBe("phones");
    await page.locator("article > div").evaluate((place) => {
      place.setAttribute("data-theme", "dark");
      place.removeAttribute("data-preset");
    });
    await expect(tablets).toHaveAttribute("theme", "dark");
    await expect(tablets).not.toHaveAttribute("preset", /./);
    expect(await page.evaluate(() => document.querySelectorAll("[data-refurb-or-new] refurb-or-new").length)).toBe(2);
    await page.locator("article").evaluate((article) => article.remove());
    await expect(element(page)).toHaveCount(1);
  });

  test("a place whose comparison cannot start shows why, and what it holds", async ({ page }) => {
    await openWith(page, PLACE.replace("phones", "no-such-preset"));
    await expect(element(page).getByRole("alert")).toContainText("The comparison cannot start");
    await expect(page.getByRole("link", { name: "here" })).toBeVisible();
  });
});

test.describe("an element starts when it is about to be seen", () => {
  const FAR = '<div class="far"></div>';
  const CSS = ".far { height: 6000px } .none { display: none } .later { content-visibility: hidden }";
  const ONE = '<refurb-or-new preset="phones" lang="sv"><p>Jämförelsen</p></refurb-or-new>';

  /** The page with the element far below. */
  async function openFar(page, html = ONE) {
    await openWith(page, `${FAR}${html}`, { css: CSS });
    await page.waitForFunction(() => customElements.get("refurb-or-new"));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));
  }

  test("not far below, but when it comes near; nothing is fetched before", async ({ page }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url().split("/").pop()));
    await openFar(page);
    expect(await isStarted(element(page))).toBe(false);
    expect(asked.filter((name) => name.endsWith(".wasm") || name.includes("-page"))).toEqual([]);
    await expect(page.getByText("Jämförelsen")).toBeVisible();
    await page.evaluate(() => scrollTo(0, 5_200));
    await expect.poll(() => isStarted(element(page))).toBe(true);
  });

  test("the page below it does not move when it starts", async ({ page }) => {
    await openWith(page, `${ONE}<p class="after-it">Efter</p>`);
    await whenReady(page);
    const { before, highest, after } = await element(page).evaluate(async (first) => {
      const top = () => document.querySelector(".after-it").getBoundingClientRect().top + scrollY;
      const element = first.cloneNode(true);
      first.replaceWith(element);
      const before = top();
      let highest = before;
      const look = new MutationObserver(() => (highest = Math.max(highest, top())));
      look.observe(element.shadowRoot, { subtree: true, childList: true });
      await element.whenReady();
      look.disconnect();
      return { before, highest, after: top() };
    });
    expect(Math.abs(after - before)).toBeLessThan(250);
    // The answer never stands beside the room that is kept for it.
    expect(highest - before).toBeLessThan(250);
    const height = page.viewportSize().height;
    expect(before).toBeGreaterThan(height);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.reload();
    expect(await page.locator(".after-it").evaluate((below) => below.getBoundingClientRect().top + scrollY)).toBeGreaterThan(1_500);
  });

  for (const [name, call] of Object.entries({
    "whenReady()": (element) => element.whenReady().then(() => {}),
    "export()": (element) => element.export("json").then(() => {}),
    "loading=eager": (element) => element.setAttribute("loading", "eager"),
  })) {
    test(`at once by ${name}`, async ({ page }) => {
      await openFar(page);
      await element(page).evaluate(call);
      await expect.poll(() => isStarted(element(page))).toBe(true);
    });
  }

  test("at once where it is eager", async ({ page }) => {
    await openFar(page, ONE.replace("preset", 'loading="eager" preset'));
    await expect.poll(() => isStarted(element(page))).toBe(true);
  });

  for (const [name, html, show] of [
    ["a fold that is closed", `<details><summary>Öppna</summary>${ONE}</details>`, () => (document.querySelector("details").open = true)],
    ["a tab that is hidden", `<section hidden>${ONE}</section>`, () => (document.querySelector("section").hidden = false)],
    ["what is not displayed", `<section class="none">${ONE}</section>`, () => (document.querySelector("section").className = "")],
    ["what is not rendered", `<section class="later">${ONE}</section>`, () => (document.querySelector("section").className = "")],
  ]) {
    test(`not in ${name}, but when it is shown`, async ({ page }) => {
      await openWith(page, html, { css: CSS });
      await page.waitForFunction(() => customElements.get("refurb-or-new"));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(await isStarted(element(page))).toBe(false);
      await page.evaluate(show);
      await expect.poll(() => isStarted(element(page))).toBe(true);
    });
  }
});

test.describe("properties", () => {
  test("each stands for its attribute", async ({ page }) => {
    await openWith(page, '<refurb-or-new preset="phones"></refurb-or-new>', { language: "en" });
    await whenReady(page);
    const found = await element(page).evaluate((element) => {
      const values = { theme: "dark", lang: "sv", headingLevel: 4, show: ["answer", "cards"], hide: "cards", mode: "compact", density: "compact", persist: "off", urlState: "off", loading: "lazy" };
      Object.assign(element, values);
      const set = Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));
      for (const name of Object.keys(values)) if (name !== "lang") element[name] = null;
      return { set, after: element.getAttributeNames(), read: [element.preset, element.theme] };
    });
    expect(found).toEqual({
      set: {
        preset: "phones",
        theme: "dark",
        lang: "sv",
        "heading-level": "4",
        show: "answer cards",
        hide: "cards",
        mode: "compact",
        density: "compact",
        persist: "off",
        "url-state": "off",
        loading: "lazy",
      },
      after: ["preset", "lang"],
      read: ["phones", "auto"],
    });
    await element(page).evaluate((element) => (element.preset = "tablets"));
    await expect.poll(async () => (await scenarioOf(element(page))).preset).toBe("tablets");
  });

  test("those set before the script came are taken over; an object is a scenario", async ({ page }) => {
    await openWith(page, "<section></section>");
    await page.evaluate(async () => {
      // As a framework does where the element is not known yet.
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const early = frame.contentDocument.createElement("refurb-or-new");
      early.scenario = { schema: 1, horizonYears: 7, groups: [{ id: "a", count: 5, options: [{ id: "n", device: "laptop-typical-new", sharePercent: 100 }] }] };
      early.headingLevel = 3;
      document.querySelector("section").append(early);
      await early.whenReady();
    });
    expect((await scenarioOf(element(page))).horizonYears).toBe(7);
    expect(await element(page).evaluate((element) => [Object.hasOwn(element, "scenario"), element.getAttribute("heading-level")])).toEqual([false, "3"]);
  });

  const MISTAKES =[
    ["an unknown preset", { preset: "phone" }, /There is no preset "phone"/],
    ["a scenario that is not valid", { scenario: { schema: 1, groups: [] } }, /groups: empty/],
    ["a scenario that is a list", { scenario: [] }, /the document: wrong_type/],
    ["a preset that is an object", { preset: { id: "phones" } }, /There is no preset/],
  ];

  test("what cannot be used is a failure, never another's answer", async ({ page }) => {
    await openWith(page, "<section></section>", { language: "en" });
    for (const [name, properties, detail] of MISTAKES) {
      await test.step(name, async () => {
        await page.evaluate(async (properties) => {
          await customElements.whenDefined("refurb-or-new");
          const element = Object.assign(document.createElement("refurb-or-new"), properties);
          document.querySelector("section").replaceChildren(element);
        }, properties);
        await expect(element(page).locator(".detail")).toHaveText(detail);
        await expect(element(page).locator(".widget")).toHaveCount(0);
        // Repaired by another property.
        await element(page).evaluate((element) => Object.assign(element, { scenario: null, preset: "phones" }));
        await whenReady(page);
        expect((await scenarioOf(element(page))).preset).toBe("phones");
      });
    }
  });
});

test.describe("configuration", () => {
  const inPlace = (configuration, attributes = "") =>
    `<refurb-or-new ${attributes}><p>Jämförelsen</p><script type="application/json" slot="config">${typeof configuration === "string" ? configuration : JSON.stringify(configuration)}</script></refurb-or-new>`;

  const SCENARIO = { schema: 1, horizonYears: 6, groups: [{ id: "a", count: 40, options: [{ id: "n", device: "laptop-typical-new", sharePercent: 100 }] }] };

  test("in place, under the strict policy; attributes come before it", async ({ page }) => {
    await openWith(page, inPlace({ schema: 1, lang: "en", preset: "tablets", headingLevel: 4, show: ["head", "answer", "cards"], theme: "dark" }, 'theme="light"'));
    await whenReady(page);
    expect((await scenarioOf(element(page))).preset).toBe("tablets");
    await expect(element(page).locator(".widget")).toHaveAttribute("lang", "en");
    await expect(element(page).locator(".root")).toHaveAttribute("data-theme", "light");
    await expect(element(page).getByRole("heading", { level: 4 }).first()).toBeAttached();
    await expect(element(page).locator(".key")).toBeHidden();
    await element(page).evaluate((element) => element.setAttribute("preset", "phones"));
    await expect.poll(async () => (await scenarioOf(element(page))).preset).toBe("phones");
  });

  test("a scenario in it is read as any other", async ({ page }) => {
    await openWith(page, inPlace({ schema: 1, scenario: { ...SCENARIO, colour: "green" } }));
    await whenReady(page);
    expect((await scenarioOf(element(page))).horizonYears).toBe(6);
  });

  test("from a file of the site, and another one later", async ({ page }) => {
    await page.route("**/one.json", (route) => route.fulfill({ json: { schema: 1, lang: "en", scenario: SCENARIO, unknown: 1 } }));
    await page.route("**/two.json", (route) => route.fulfill({ json: { schema: 1, lang: "sv", theme: "dark", preset: "phones" } }));
    await page.route("**/bad.json", (route) => route.fulfill({ json: { schema: 1, theme: 7 } }));
    const warnings = [];
    page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
    await openWith(page, '<refurb-or-new config-src="one.json"></refurb-or-new>');
    await listen(page);
    await whenReady(page);
    expect((await scenarioOf(element(page))).horizonYears).toBe(6);
    expect(warnings).toEqual(["refurb-or-new: the configuration has an unknown key: unknown"]);
    await element(page).evaluate((element) => (element.configSrc = "bad.json"));
    await expect.poll(() => told(page)).toEqual([{ code: "config-invalid", detail: "The configuration is not valid. theme: wrong_type" }]);
    await expect(element(page).locator(".widget")).toHaveAttribute("lang", "en");
    await element(page).evaluate((element) => (element.configSrc = "two.json"));
    await expect.poll(async () => (await scenarioOf(element(page))).preset).toBe("phones");
    await expect(element(page).locator(".widget")).toHaveAttribute("lang", "sv");
    await expect(element(page).locator(".root")).toHaveAttribute("data-theme", "dark");
  });

  /** What cannot be used, and what is told of it. */
  const MISTAKES =[
    ["no JSON", "{no", /The configuration is not JSON: /],
    ["no schema", {}, /schema: missing$/],
    ["another schema", { schema: 99 }, /schema: unsupported_schema$/],
    ["a list", "[]", /schema: missing$/],
    ["nothing", "null", /schema: missing$/],
    ["a text", '"x"', /schema: missing$/],
    ["a wrong kind", { schema: 1, show: 7 }, /show: wrong_type$/],
    ["null", { schema: 1, lang: null }, /lang: wrong_type$/],
    ["an unknown preset", { schema: 1, preset: "phone" }, /There is no preset "phone"/],
    ["a scenario that is not valid", { schema: 1, scenario: { ...SCENARIO, horizonYears: 99 } }, /horizonYears: above_maximum/],
    ["too long", { schema: 1, lang: "x".repeat(300_000) }, /The configuration is longer than 256 kB/],
    ["words of a wrong kind", { schema: 1, words: { sv: "x" } }, /words\.sv: wrong_type$/],
    ["words that are none", { schema: 1, words: { sv: { a: 1 } } }, /words\.sv\.a: wrong_type$/],
    ["no words", { schema: 1, words: { sv: null } }, /words\.sv: wrong_type$/],
    ["a word that is empty", { schema: 1, words: { sv: { "": "x" } } }, /words\.sv\.: empty$/],
    ["too many words", { schema: 1, words: { sv: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`a${at}`, "x"])) } }, /words\.sv: too_long$/],
    ["words that are too long", { schema: 1, words: { sv: { a: "x".repeat(101) } } }, /words\.sv\.a: too_long$/],
    ["a preset's unknown currency", { schema: 1, currency: "XYZ" }, /currency: unknown_choice/],
  ];

  test("what is wrong is told with its path", async ({ page }) => {
    let answer;
    await page.route("**/wrong.json", (route) => route.fulfill({ contentType: "application/json", body: answer }));
    await openWith(page, "<section></section>");
    for (const [name, configuration, detail] of MISTAKES) {
      await test.step(name, async () => {
        answer = typeof configuration === "string" ? configuration : JSON.stringify(configuration);
        await page.evaluate(async () => {
          await customElements.whenDefined("refurb-or-new");
          const element = Object.assign(document.createElement("refurb-or-new"), { configSrc: "wrong.json" });
          element.append(Object.assign(document.createElement("p"), { textContent: "Jämförelsen" }));
          document.querySelector("section").replaceChildren(element);
        });
        await expect(element(page).locator(".detail")).toHaveText(detail);
        await expect(element(page).locator(".detail")).toContainText("config-invalid: ");
        await expect(page.getByText("Jämförelsen", { exact: true })).toBeVisible();
        await expect(element(page).locator(".widget")).toHaveCount(0);
      });
    }
  });

  test("says words as the page does, and in no other element", async ({ page }) => {
    const words = { sv: { rekonditionerade: "återbrukade", rekonditionerat: "återbrukat", rekonditionerad: "återbrukad" } };
    await openWith(page, `${inPlace({ schema: 1, words })}<refurb-or-new></refurb-or-new>`);
    const [own, other] = [element(page).first(), element(page).last()];
    for (const one of [own, other]) await one.evaluate((element) => element.whenReady());
    await expect(own.locator(".root")).toContainText("terbrukat");
    await expect(own.locator(".root")).not.toContainText(/ekonditionera(d|de|t)\b/);
    await expect(other.locator(".root")).toContainText("ekonditionerat");
    await expect(other.locator(".root")).not.toContainText("terbruka");
    await type(own.locator('[data-field="horizon"]'), "6");
    await expect.poll(async () => (await scenarioOf(own)).horizonYears).toBe(6);
  });
});

test.describe("looks", () => {
  test("a closed root shows and answers, and nobody looks in", async ({ page }) => {
    await openWith(page, '<refurb-or-new shadow="closed" preset="phones"></refurb-or-new>');
    await whenReady(page);
    const at = await element(page).boundingBox();
    expect(at.height).toBeGreaterThan(600);
    expect(await element(page).evaluate((element) => element.shadowRoot)).toBeNull();
    // By keyboard, for nothing in it can be named: from the page's own start to fields and back.
    await page.evaluate(() => {
      window.changes = 0;
      addEventListener("refurb-change", () => (window.changes += 1));
      document.querySelector("refurb-or-new").focus();
    });
    for (let step = 0; step < 40 && (await page.evaluate(() => window.changes)) === 0; step += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement.localName === "refurb-or-new")) await page.keyboard.press("ArrowRight");
    }
    expect(await page.evaluate(() => window.changes)).toBeGreaterThan(0);
    expect(await element(page).evaluate((element) => element.getResult().plans.length)).toBe(3);
  });

  test("is denser where the page asks for it", async ({ page }) => {
    await openWith(page, "<refurb-or-new></refurb-or-new>");
    await whenReady(page);
    await whenWhole(page);
    const height = () => element(page).evaluate((element) => element.offsetHeight);
    const before = await height();
    await element(page).evaluate((element) => (element.density = "compact"));
    await expect.poll(height).toBeLessThan(before);
    await element(page).evaluate((element) => (element.density = "comfortable"));
    await expect.poll(height).toBe(before);
  });

  test("names the parts that are told of, and no others", async ({ page }) => {
    const manifest = JSON.parse(await readFile(new URL("../../pkg/custom-elements.json", import.meta.url), "utf8"));
    const { cssParts } = manifest.modules[0].declarations[0];
    await openWith(page, "<refurb-or-new></refurb-or-new>");
    await whenReady(page);
    const found = new Set();
    for (const tab of ["why", "change", "sources"]) {
      await element(page).locator(`[data-tab="${tab}"]`).click();
      await expect(element(page).locator('table[part="table"], [part="chart"]').first()).toBeVisible();
      const parts = await element(page).evaluate(({ shadowRoot }) => Array.from(shadowRoot.querySelectorAll("[part]"), (place) => place.getAttribute("part")));
      parts.forEach((part) => found.add(part));
    }
    await expect(element(page).locator('table[part="table"]').first()).toBeVisible();
    expect([...found].sort()).toEqual(cssParts.map(({ name }) => name).sort());
  });

  test("has what is chosen in the page's accent, where the page has one", async ({ page }) => {
    await openWith(page, "<refurb-or-new></refurb-or-new>");
    await whenReady(page);
    await whenWhole(page);
    const tab = element(page).locator('.tab[aria-selected="true"]');
    await expect(tab).toHaveCSS("border-bottom-color", await tab.evaluate((tab) => getComputedStyle(tab).color));
    await element(page).evaluate((element) => element.style.setProperty("--refurb-accent", "rgb(0, 128, 0)"));
    await expect(tab).toHaveCSS("border-bottom-color", "rgb(0, 128, 0)");
  });
});

test.describe("the currency", () => {
  test("is the page's for an example, until an amount is the person's", async ({ page }) => {
    await openWith(page, '<refurb-or-new currency="EUR" preset="staff-laptops"></refurb-or-new>');
    await listen(page);
    await whenReady(page);
    await whenWhole(page);
    expect((await scenarioOf(element(page))).currency).toBe("EUR");
    await element(page).evaluate((element) => (element.currency = "NOK"));
    await expect.poll(async () => (await scenarioOf(element(page))).currency).toBe("NOK");
    await element(page).evaluate((element) => (element.currency = "XYZ"));
    await expect.poll(async () => (await told(page)).map(({ code, detail }) => `${code}: ${detail}`)).toEqual(["config-invalid: The scenario is not valid. currency: unknown_choice"]);
    await type(element(page).getByLabel("Pris", { exact: false }).first(), "9999");
    const entered = await scenarioOf(element(page));
    await element(page).evaluate((element) => (element.currency = "EUR"));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await scenarioOf(element(page))).toEqual(entered);
    expect(entered.currency).toBe("NOK");
  });
});

test.describe("export", () => {
  test("gives the files that the panel makes", async ({ page }) => {
    await openWith(page, '<refurb-or-new preset="phones"></refurb-or-new>');
    const files = await element(page).evaluate(async (element) => {
      await customElements.whenDefined("refurb-or-new");
      const files = {};
      for (const format of ["json", "csv", "csv-excel", "xlsx"]) {
        const file = await element.export(format);
        const bytes = new Uint8Array(await file.arrayBuffer());
        files[format] = { name: file.name, type: file.type, bytes: bytes.length, head: [...bytes.slice(0, 2)], text: format === "xlsx" ? "" : await file.text() };
      }
      return files;
    });
    const day = /^refurb-or-new-\d{4}-\d\d-\d\d/;
    for (const { name, bytes } of Object.values(files)) {
      expect(name).toMatch(day);
      expect(bytes).toBeGreaterThan(1_000);
    }
    expect(JSON.parse(files.json.text).scenario.preset).toBe("phones");
    expect(files.json.type).toBe("application/json");
    expect(files.xlsx.head).toEqual([0x50, 0x4b]);
    expect(files["csv-excel"].text).not.toBe(files.csv.text);
    await expect(element(page).evaluate((element) => element.export("pdf"))).rejects.toThrow(/export\(format\): there is no "pdf"/);
  });

  test("says why where it cannot", async ({ page }) => {
    await openWith(page, '<refurb-or-new preset="phones"></refurb-or-new>');
    await whenReady(page);
    await page.route("**/refurb-or-new-documents.wasm", (route) => route.fulfill({ status: 404, body: "Not found" }));
    const code = await element(page).evaluate((element) => element.export("json").catch(({ code }) => code));
    expect(code).toBe("not-found");
    await page.unroute("**/refurb-or-new-documents.wasm");
    expect(await element(page).evaluate(async (element) => (await element.export("json")).name)).toMatch(/\.json$/);
  });
});
