// The panel that makes the text for another page: what it says is pasted into a page and works there.

import { createHash } from "node:crypto";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compare, preset } from "../../pkg/node.js";
import { examine } from "./axe.js";
import { digest } from "./digest.js";
import { expect, open as openPage, resultOf, scenarioOf, test, type, whenReady } from "./fixtures.js";
import { LANGUAGES } from "./states.js";

test.use({ ownPage: true });

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);
const panel = (widget) => widget.locator("section.embed");
const text = (widget, which = "page") => widget.locator(`#embed-${which}-text`);
const preview = (widget) => widget.locator(".preview refurb-or-new");

/** The element of the page, beside which the preview is another. */
const open = async (...page) => (await openPage(...page)).first();

async function openEmbed(widget) {
  await action(widget, "share").first().click();
  await action(widget, "embed").click();
  await expect(panel(widget)).toBeFocused();
  // What the page's script knows of the files.
  await expect(widget.locator("#embed-site")).not.toHaveValue("");
}

const choose = (widget, way) => widget.locator(`[data-way="${way}"]`).click();

/** What is to be pasted, and the policy that the panel names. */
async function told(widget) {
  const headers = await widget.locator(".embed-policy code").allInnerTexts();
  const texts = await widget.locator(".to-paste textarea").evaluateAll((fields) => fields.map(({ value }) => value));
  return { policy: (headers[0] ?? "").replace("Content-Security-Policy: ", ""), texts };
}

/** A page with texts pasted into it, that sends a policy and no more. */
async function paste(page, { policy, texts }) {
  const whole = `default-src 'none'; ${policy}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const body = `<!doctype html><html lang="en"><title>Pasted</title>${texts.join("\n")}</html>`;
  await page.route("/pasted.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "Content-Security-Policy": whole }, body }));
  await page.goto("/pasted.html");
}

const pasted = async (page, widget) => paste(page, await told(widget));

test("a script and an element, pasted under the policy that is named, show the example", async ({ page }) => {
  const widget = await open(page, "sv", "phones");
  await openEmbed(widget);
  const snippet = await text(widget).inputValue();
  const script = await page.evaluate(() => document.querySelector('script[src*="/refurb-or-new/"]').src);
  const bytes = await (await page.request.get(script)).body();
  const hash = createHash("sha384").update(bytes).digest("base64");
  expect(snippet).toContain(`<script type="module" src="${new URL(script).pathname}" integrity="sha384-${hash}" crossorigin></script>`);
  expect(snippet).toContain('<refurb-or-new lang="sv" preset="phones">');
  const before = await resultOf(widget);
  await pasted(page, widget);
  await whenReady(page);
  expect(await resultOf(page.locator("refurb-or-new"))).toEqual(before);
});

test("figures as they are now go along, where a person says so, and are said to be readable", async ({ page }) => {
  const widget = await open(page, "en");
  await type(widget.locator('.key [data-field="count"]'), "42");
  await page.keyboard.press("Tab");
  const own = await scenarioOf(widget);
  await openEmbed(widget);
  await expect(widget.locator("#embed-start")).toHaveValue("figures");
  await expect(panel(widget)).toContainText("Everyone who can see the page can read them.");
  await expect(text(widget)).toHaveValue(/slot="config">\{"schema":1,"scenario":\{.*"count":42/);
  await widget.locator("#embed-start").selectOption("school-laptops");
  await expect(text(widget)).not.toHaveValue(/count/);
  await expect(panel(widget)).not.toContainText("Everyone who can see");
  await widget.locator("#embed-start").selectOption("figures");
  // They are those of now, not of when the panel was opened.
  await type(widget.locator('.key [data-field="count"]'), "43");
  await page.keyboard.press("Tab");
  await expect(text(widget)).toHaveValue(/"count":43/);
  await choose(widget, "frame");
  await expect(text(widget)).toHaveValue(/embed\.html\?lang=en&amp;fit=fixed#refurb=[\w-]+"/);
  await choose(widget, "element");
  await pasted(page, widget);
  await whenReady(page);
  const shown = await scenarioOf(page.locator("refurb-or-new"));
  expect(shown).toEqual({ ...own, groups: [{ ...own.groups[0], count: 43 }] });
});

test("a div that the script fills has them too", async ({ page }) => {
  const widget = await open(page, "en");
  await type(widget.locator('.key [data-field="count"]'), "42");
  await page.keyboard.press("Tab");
  const own = await scenarioOf(widget);
  await openEmbed(widget);
  await choose(widget, "div");
  await expect(text(widget)).toHaveValue(/ data-scenario="\{.*&quot;count&quot;:42/);
  await pasted(page, widget);
  await whenReady(page);
  expect(await scenarioOf(page.locator("refurb-or-new"))).toEqual(own);
});

for (const way of ["frame", "frame-with-script"]) {
  test(`figures go along in the address of a frame, pasted under the policy that is named: ${way}`, async ({ page }) => {
    const widget = await open(page, "en");
    await type(widget.locator('.key [data-field="count"]'), "42");
    await page.keyboard.press("Tab");
    const own = await scenarioOf(widget);
    await openEmbed(widget);
    await choose(widget, way);
    await expect(text(widget)).toHaveValue(/refurb=/);
    if (way === "frame-with-script") await expect(text(widget)).toHaveValue(/host\.js" integrity="sha384-/);
    await pasted(page, widget);
    const framed = page.frameLocator("iframe").locator("refurb-or-new");
    await framed.evaluate((element) => element.whenReady());
    expect(await scenarioOf(framed)).toEqual(own);
    const height = () => page.locator("iframe").evaluate((frame) => frame.clientHeight);
    if (way === "frame") expect(await height()).toBe(820);
    else await expect.poll(height).toBeGreaterThan(900);
  });
}

const WAYS = ["element", "div", "frame", "frame-with-script", "single-file"];
const SINGLE = pathToFileURL(fileURLToPath(new URL("../../pkg/refurb-or-new.single.html", import.meta.url)));

/** The element that a text makes: in a page that it is pasted into, or in the file that it leads to. */
async function made(page, way, text) {
  await paste(page, text);
  if (way !== "single-file") {
    const place = way.startsWith("frame") ? page.frameLocator("iframe") : page;
    return place.locator("refurb-or-new");
  }
  const address = new URL(await page.locator("a").evaluate((link) => link.href));
  expect(address.pathname).toMatch(/\/refurb-or-new\.single\.html$/);
  expect(address.search).toBe("");
  await page.goto(`${SINGLE.href}${address.hash}`);
  return page.locator("refurb-or-new");
}

for (const [what, isExample, isOffered] of [
  ["an example in another currency, and nothing offered", true, false],
  ["figures, and links offered", false, true],
  ["figures, and nothing offered", false, false],
]) {
  test(`every way answers with the same numbers: ${what}`, async ({ page }) => {
    test.setTimeout(180_000);
    const widget = await open(page, "en", "phones");
    if (!isExample) {
      await type(widget.locator('.key [data-field="count"]'), "42");
      await page.keyboard.press("Tab");
    }
    // The years are told to programs alone.
    const { years, ...converted } = compare(preset("phones", "EUR"));
    const expected = isExample ? converted : await resultOf(widget);
    await openEmbed(widget);
    await expect(widget.locator("#embed-currency")).toHaveCount(isExample ? 1 : 0);
    if (isExample) await widget.locator("#embed-currency").selectOption("EUR");
    await widget.locator("#embed-density").selectOption("compact");
    if (!isOffered) for (const offer of await widget.locator("[data-offer]").all()) await offer.click();
    const texts = {};
    for (const way of WAYS) {
      await choose(widget, way);
      await expect(text(widget)).toHaveValue(isExample ? /currency="?EUR/ : /refurb=|scenario/);
      texts[way] = await told(widget);
    }
    for (const way of WAYS) {
      const there = await made(page, way, texts[way]);
      await there.evaluate((element) => element.whenReady());
      // A link is opened right after the first answer.
      await expect.poll(async () => digest(await resultOf(there)), way).toBe(digest(expected));
      await expect(there.locator(".root")).toHaveAttribute("data-density", "compact");
      // At a fixed height it is where figures are entered.
      if (way === "frame") await page.frameLocator("iframe").locator('[data-view="figures"]').click();
      await there.locator('[data-action="share"]').first().click();
      await expect(there.locator("section.share")).toBeVisible();
      await expect(there.locator("#share-link")).toHaveCount(isOffered ? 1 : 0);
      await expect(there.locator('[data-action="keep"]')).toHaveCount(isOffered ? 1 : 0);
    }
  });
}

test("what is open is in the text: an example in another currency, and what the page does not offer", async ({ page }) => {
  const widget = await open(page, "en", "phones");
  await widget.evaluate((element) => Object.assign(element, { currency: "NOK", persist: "off" }));
  await expect.poll(async () => (await resultOf(widget)).currency).toBe("NOK");
  await openEmbed(widget);
  await expect(text(widget)).toHaveValue(/<refurb-or-new lang="en" preset="phones" currency="NOK" persist="off">/);
  await expect(widget.locator('[data-offer="links"]')).toHaveAttribute("aria-checked", "true");
  await widget.locator("#embed-currency").selectOption("SEK");
  await widget.locator('[data-offer="kept"]').click();
  await expect(text(widget)).toHaveValue(/<refurb-or-new lang="en" preset="phones">/);
  // The preview is in what is chosen, back and forth.
  await action(widget, "preview").click();
  await preview(widget).evaluate((element) => element.whenReady());
  for (const currency of ["EUR", "SEK"]) {
    await widget.locator("#embed-currency").selectOption(currency);
    await expect.poll(async () => (await resultOf(preview(widget))).currency).toBe(currency);
  }
});

test("each way has its text, and says who can take it", async ({ page }) => {
  const widget = await open(page, "en");
  await openEmbed(widget);
  for (const [way, first, about] of [
    ["div", /^<div data-refurb-or-new data-lang="en" data-preset="school-laptops"/, "WordPress"],
    ["frame", /^<iframe src="\/[^"]*\/embed\.html\?lang=en&amp;preset=school-laptops&amp;fit=fixed"/, "SharePoint Online"],
    ["single-file", /^<a href="\/[^"]*\/refurb-or-new\.single\.html#lang=en&amp;preset=school-laptops">/, "learning platforms"],
    ["element", /^<script type="module"/, "Sitevision"],
  ]) {
    await choose(widget, way);
    await expect(text(widget)).toHaveValue(first);
    await expect(widget.locator(".about-way")).toContainText(about);
    await expect(text(widget, "once")).toHaveCount(way === "div" ? 1 : 0);
  }
});

test("a text is copied by one press, and is there to be copied where the page may not", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const widget = await open(page, "en");
  await openEmbed(widget);
  await choose(widget, "div");
  for (const which of ["once", "page"]) {
    await widget.locator(`#embed-${which}`).click();
    await expect(widget.locator(`.to-paste:has(#embed-${which}) .done`)).toHaveText("The text is copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(widget, which).inputValue());
  }
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await widget.locator("#embed-page").click();
  await expect(text(widget)).toBeFocused();
  const isAll = (field) => field.selectionEnd - field.selectionStart === field.value.length;
  expect(await text(widget).evaluate(isAll)).toBe(true);
  await expect(widget.locator(".to-paste:has(#embed-page) .done")).toContainText("does not let the page copy");
});

test("the preview is the element with what is chosen, and the page hears nothing of it", async ({ page }) => {
  const widget = await open(page, "en");
  await widget.evaluate((element) => {
    window.heard = [];
    for (const name of ["ready", "change", "result", "error"]) document.addEventListener(`refurb-${name}`, () => window.heard.push(name));
  });
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await openEmbed(widget);
  await expect(preview(widget)).toHaveCount(0);
  await action(widget, "preview").click();
  const shown = preview(widget);
  await shown.evaluate((element) => element.whenReady());
  expect(await scenarioOf(shown)).toEqual(await scenarioOf(widget));
  await expect(shown.locator(".answer")).toBeVisible();
  // What is chosen is shown at once, by the same element.
  await shown.evaluate((element) => (element.isSame = true));
  await widget.locator("#embed-language").selectOption("sv");
  await expect(shown.locator(".answer")).toContainText("billigare");
  await widget.locator(".embed-parts > summary").click();
  for (const part of ["head", "cards", "why"]) await widget.locator(`[data-part="${part}"]`).click();
  await expect(text(widget)).toHaveValue(/ hide="head cards why"/);
  await expect(shown.locator(".toolbar")).toHaveCount(0);
  await expect(shown.locator(".card")).toHaveCount(0);
  await expect(shown.locator('[data-tab="why"]')).toHaveCount(0);
  await expect(shown.locator('[data-tab="years"]')).toHaveCount(1);
  await widget.locator("#embed-extent").selectOption("compact");
  await expect(shown.locator('[data-action="whole"]')).toBeVisible();
  await widget.locator("#embed-theme").selectOption("dark");
  await expect(shown.locator(".root")).toHaveAttribute("data-theme", "dark");
  expect(await shown.evaluate((element) => element.isSame)).toBe(true);
  // It takes no focus.
  await widget.locator(".preview").focus();
  await page.keyboard.press("Tab");
  expect(await shown.evaluate((element) => element.shadowRoot.activeElement)).toBe(null);
  await action(widget, "preview").click();
  await expect(shown).toHaveCount(0);
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  const [origin] = [new URL(page.url()).origin];
  expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});

test("an address that is none says what to write, and the text has the usual one", async ({ page }) => {
  const widget = await open(page, "en");
  await openEmbed(widget);
  const folder = widget.locator("#embed-folder");
  for (const wrong of ["vendor/", "javascript:alert(1)", "//evil.example/", '/a" onload="x/']) {
    await folder.fill(wrong);
    await expect(folder).toHaveAttribute("aria-invalid", "true");
    await expect(widget.locator("#embed-folder-about")).toContainText("not the address of a folder");
    await expect(text(widget)).toHaveValue(/src="\/refurb-or-new\/\d+\.\d+\.\d+\/refurb-or-new\.js"/);
  }
  await folder.fill("https://tools.example/compare");
  await expect(folder).toHaveAttribute("aria-invalid", "false");
  await expect(text(widget)).toHaveValue(/src="https:\/\/tools\.example\/compare\/refurb-or-new\.js"/);
  await expect(widget.locator(".embed-policy")).toContainText("script-src https://tools.example 'wasm-unsafe-eval'");
  await expect(widget.locator(".embed-policy")).toContainText(`Access-Control-Allow-Origin: ${new URL(page.url()).origin}`);
  const site = widget.locator("#embed-site");
  await site.fill("intranet");
  await expect(site).toHaveAttribute("aria-invalid", "true");
  // The same website: from its root, under its own policy.
  await site.fill("https://tools.example/");
  await expect(text(widget)).toHaveValue(/src="\/compare\/refurb-or-new\.js"/);
  await expect(widget.locator(".embed-policy")).toContainText("script-src 'self' 'wasm-unsafe-eval'");
});

test("by keyboard alone: opened, chosen, copied, closed", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const widget = await open(page, "en");
  const reach = async (selector) => {
    for (let stops = 0; stops < 50; stops += 1) {
      if (await widget.evaluate((element, selector) => element.shadowRoot.activeElement?.matches(selector), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${selector} is not reached`);
  };
  await reach('[data-action="save-plan"]');
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await reach('[data-action="embed"]');
  await page.keyboard.press("Enter");
  await expect(panel(widget)).toBeFocused();
  await reach('[data-way="div"]');
  await page.keyboard.press("Enter");
  await expect(widget.locator('[data-way="div"]')).toBeFocused();
  await reach("#embed-theme");
  await page.keyboard.press("ArrowDown");
  await reach(".embed-parts > summary");
  await page.keyboard.press("Enter");
  await reach('[data-part="footer"]');
  await page.keyboard.press("Space");
  await expect(widget.locator('[data-part="footer"]')).toBeFocused();
  await reach("#embed-page-text");
  await reach("#embed-page");
  await page.keyboard.press("Enter");
  await expect(widget.getByRole("status").last()).toHaveText("The text is copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('data-hide="footer" data-theme="light"');
  await reach('[data-action="preview"]');
  await page.keyboard.press("Enter");
  await reach(".preview");
  await page.keyboard.press("Escape");
  await expect(panel(widget)).toHaveCount(0);
  await expect(action(widget, "share").first()).toBeFocused();
});

for (const language of LANGUAGES) {
  for (const width of [320, 1280]) {
    test.describe(`at ${width}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test(`the panel is accessible, light and dark: ${language}`, async ({ page }) => {
        const widget = await open(page, language);
        await openEmbed(widget);
        await choose(widget, "div");
        await widget.locator(".embed-parts > summary").click();
        await widget.locator("#embed-folder").fill("nowhere");
        await action(widget, "preview").click();
        await preview(widget).evaluate((element) => element.whenReady());
        for (const theme of ["light", "dark"]) {
          await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
          await widget.evaluate((element, theme) => element.setAttribute("theme", theme), theme);
          expect((await examine(page)).violations).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      });
    });
  }
}
