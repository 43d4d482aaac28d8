// The page for frames, alone and in pages of this site and of another, with and without a script there.

import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { examine } from "./axe.js";
import { baseURL } from "./browser.js";
import { elsewhere } from "./elsewhere.js";
import { expect, resultOf, scenarioOf, test, type, unfold, whenReady } from "./fixtures.js";

const made = (file) => new URL(`../../pkg/${file}`, import.meta.url);
const { version } = JSON.parse(await readFile(made("package.json"), "utf8"));
const folder = `/refurb-or-new/${version}`;
const address = (query) => `${folder}/embed.html?${new URLSearchParams(query)}`;

const buttons = (page) => page.getByRole("group", { name: /Visa|Show/ }).getByRole("button");

/** The element in the first frame of a page, with its first result shown. */
async function framed(page) {
  const frame = page.frameLocator("iframe").first();
  const widget = frame.locator("refurb-or-new");
  await widget.evaluate((element) => element.whenReady());
  return widget;
}

test.describe("alone", () => {
  test("takes what to begin with from its address", async ({ page }) => {
    await page.goto(`${address({ lang: "sv", preset: "phones", theme: "dark", hide: "tabs" })}#show=answer+tabs&heading-level=3`);
    await whenReady(page);
    const widget = page.locator("refurb-or-new");
    expect((await scenarioOf(widget)).groups[0].count).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", "sv");
    await expect(page).toHaveTitle("Jämför nya och rekonditionerade enheter");
    await expect(widget.locator(".answer")).toBeVisible();
    await expect(widget.locator(".cards")).toHaveCount(0);
    await expect(widget.getByRole("tab")).toHaveCount(0);
    const ground = (selector) => page.locator(selector).first().evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(await ground("body")).toBe(await ground("refurb-or-new .root"));
    await expect(buttons(page)).toHaveCount(0);
  });

  test("makes links to itself, and opens them", async ({ page }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address({ lang: "en", preset: "mixed-fleet" }));
    await whenReady(page);
    const widget = page.locator("refurb-or-new");
    await widget.evaluate((element) => element.setScenario({ ...element.getScenario(), horizonYears: 5 }));
    const own = await scenarioOf(widget);
    await widget.locator('[data-action="share"]').first().click();
    await widget.locator("#share-link").click();
    await expect(widget.locator("section.share .done")).toContainText("copied");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/embed\.html\?.*#refurb=/);
    await page.goto("about:blank");
    await page.goto(link.replace("preset=mixed-fleet", "preset=phones").replace("#", "#theme=dark&"));
    await whenReady(page);
    expect(await scenarioOf(widget)).toEqual(own);
    await expect(widget).toHaveAttribute("theme", "dark");
  });

  test("shows answer and figures one at a time where its height is fixed", async ({ page }) => {
    await page.setViewportSize({ width: 760, height: 820 });
    await page.goto(address({ lang: "sv", fit: "fixed", hide: "footer" }));
    await whenReady(page);
    const widget = page.locator("refurb-or-new");
    await expect(buttons(page)).toHaveText(["Svaret", "Era uppgifter"]);
    await expect(widget.locator(".answer")).toBeVisible();
    await expect(widget.locator(".question")).toBeHidden();
    // By the keyboard alone.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(buttons(page).nth(1)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(widget.locator(".answer")).toBeHidden();
    await expect(buttons(page).nth(1)).toHaveAttribute("aria-pressed", "true");
    await unfold(widget);
    expect((await examine(page)).violations).toEqual([]);
    const price = widget.getByLabel(/Pris/).first();
    await type(price, "9000");
    await page.keyboard.press("Tab");
    await buttons(page).first().click();
    await expect(widget.locator(".answer")).toBeVisible();
    await expect(widget.locator("footer")).toHaveCount(0);
    expect(JSON.stringify(await scenarioOf(widget))).toContain("9000");
    // The switch speaks the language that is chosen in the element, and stays in it.
    await widget.locator('[data-action="language"]').click();
    await expect(buttons(page)).toHaveText(["The answer", "Your figures"]);
    await buttons(page).nth(1).click();
    await expect(widget.locator(".widget")).toHaveAttribute("lang", "en");
  });

  test("has no two views where only one has something to show", async ({ page }) => {
    for (const query of [{ show: "head answer cards" }, { hide: "answer cards tabs footer" }, { mode: "compact" }]) {
      await page.goto(address({ lang: "en", fit: "fixed", ...query }));
      await whenReady(page);
      await expect(buttons(page)).toHaveCount(0);
    }
    await page.goto(address({ lang: "constructor", fit: "fixed", show: "why options" }));
    await whenReady(page);
    await expect(buttons(page)).toHaveText(["The answer", "Your figures"]);
  });

  for (const [width, theme] of [[320, "dark"], [1200, "light"]]) {
    test(`is no wider than its frame at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 820 });
      await page.goto(address({ lang: "sv", fit: "fixed", theme }));
      await whenReady(page);
      for (const view of [0, 1]) {
        await buttons(page).nth(view).click();
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
        expect((await examine(page)).violations).toEqual([]);
      }
    });
  }
});

test("the script for pages around it is small", async () => {
  expect(brotliCompressSync(await readFile(made("host.js"))).length).toBeLessThanOrEqual(1_500);
});

test.describe("in a page of another site", () => {
  // Each test loads its page anew, with what it asks for in its address.
  const HOST = `<!doctype html><html lang="sv"><title>Around</title><link rel="icon" href="data:,">
    <style>html { color-scheme: light } html.dark { color-scheme: dark }</style>
    <script>window.told = []; addEventListener("message", ({ data }) => told.push(data));</script>
    <iframe title="Jämför" width="100%" height="820"></iframe><iframe id="other" title="Another" src="/other.html"></iframe>
    <script>
      const asked = new URLSearchParams(location.search);
      const frame = document.querySelector("iframe");
      frame.src = asked.get("frame");
      for (const event of ["refurb-ready", "refurb-change", "refurb-result", "refurb-error"]) {
        frame.addEventListener(event, ({ type, detail }) => told.push({ event: type, detail }));
      }
      if (asked.has("script")) document.head.append(Object.assign(document.createElement("script"), { src: asked.get("script") }));
    </script>`;
  let site;
  test.beforeAll(async () => {
    site = await elsewhere({ "/": HOST, "/other.html": "<!doctype html><title>Another</title>" });
  });
  test.afterAll(() => site.close());

  const around = async (page, query, hasScript = true) => {
    const asked = { frame: `${baseURL}${address(query)}` };
    if (hasScript) asked.script = `${baseURL}${folder}/host.js`;
    await page.goto(`${site.origin}/?${new URLSearchParams(asked)}`);
    return framed(page);
  };
  const heightOf = (page) => page.locator("iframe").first().evaluate((frame) => frame.clientHeight);
  const told = (page, select) => page.evaluate(`told.filter(${select})`);
  const envelopes = (page) => told(page, (data) => data["refurb-or-new"]);
  const say = (page, message) => page.evaluate((message) => frames[0].postMessage(message, "*"), message);

  test("is as high as its contents, in the page's language and colours", async ({ page }) => {
    const widget = await around(page, { preset: "phones", host: site.origin });
    const height = () => widget.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(async () => (await heightOf(page)) - (await height())).toBe(0);
    expect(await height()).toBeGreaterThan(1_000);
    // It grows and shrinks with what is open.
    const before = await heightOf(page);
    await widget.evaluate((element) => element.setAttribute("hide", "tabs footer"));
    await expect.poll(() => heightOf(page)).toBeLessThan(before);
    await expect(widget.locator(".widget")).toHaveAttribute("lang", "sv");
    await expect(widget).toHaveAttribute("theme", "light");
    await page.evaluate(() => (document.documentElement.className = "dark"));
    await expect(widget).toHaveAttribute("theme", "dark");
    await page.evaluate(() => (document.documentElement.lang = "en"));
    await expect(widget.locator(".widget")).toHaveAttribute("lang", "en");
    // What a person has chosen since stands until the page's changes.
    await widget.locator('[data-action="language"]').click();
    await page.evaluate(() => (document.documentElement.className = ""));
    await expect(widget).toHaveAttribute("theme", "light");
    await expect(widget.locator(".widget")).toHaveAttribute("lang", "sv");
  });

  test("is told no figures where its address names nobody, and keeps its own colours", async ({ page }) => {
    const widget = await around(page, { preset: "phones" });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(1_000);
    await widget.evaluate((element) => element.setScenario({ ...element.getScenario(), title: "Another" }));
    await say(page, { "refurb-or-new": 1, type: "who" });
    await expect.poll(async () => (await envelopes(page)).filter(({ type }) => type === "here").length).toBeGreaterThan(1);
    await expect(widget).not.toHaveAttribute("theme");
    const kinds = new Set((await envelopes(page)).map(({ type }) => type));
    expect([...kinds].sort()).toEqual(["height", "here"]);
  });

  test("keeps its height and what its address says, and tells results to whom it names", async ({ page }) => {
    const widget = await around(page, { lang: "sv", theme: "dark", fit: "fixed", host: site.origin });
    await page.evaluate(() => (document.documentElement.lang = "en"));
    await expect.poll(() => told(page, ({ event }) => event === "refurb-ready")).toHaveLength(1);
    await widget.evaluate((element) => element.setScenario({ ...element.getScenario(), title: "Another" }));
    await expect.poll(() => told(page, ({ event }) => event === "refurb-result")).toHaveLength(1);
    const [{ detail }] = await told(page, ({ event }) => event === "refurb-result");
    expect(detail.result).toEqual(await resultOf(widget));
    expect(detail.scenario.title).toBe("Another");
    expect(await heightOf(page)).toBe(820);
    await expect(widget).toHaveAttribute("theme", "dark");
    await expect(widget.locator(".widget")).toHaveAttribute("lang", "sv");
  });

  test("takes settings from whom it names, and from nobody else", async ({ page }) => {
    const settings = { "refurb-or-new": 1, type: "settings", settings: { preset: "phones", theme: "dark" } };
    let widget = await around(page, { lang: "sv", host: "https://www.example.se" }, false);
    const kept = await scenarioOf(widget);
    await say(page, settings);
    // Who asks afterwards is answered after what came before.
    await say(page, { "refurb-or-new": 1, type: "who" });
    await expect.poll(() => told(page, ({ type }) => type === "height")).not.toEqual([]);
    expect(await scenarioOf(widget)).toEqual(kept);
    await expect(widget).not.toHaveAttribute("theme");

    widget = await around(page, { lang: "sv", host: site.origin }, false);
    const spoofed = [
      null, "settings", [1], { type: "settings", settings: { theme: "dark" } },
      { ...settings, "refurb-or-new": 2 }, { ...settings, "refurb-or-new": "1" }, { ...settings, type: "set" },
      { "refurb-or-new": 1, type: "settings" }, { "refurb-or-new": 1, type: "settings", settings: 7 },
      { "refurb-or-new": 1, type: "settings", settings: { theme: { dark: true }, preset: 5, base: "https://example.org", onclick: "x", lang: "en" } },
      { "refurb-or-new": 1, type: "settings", settings: { scenario: `{"title":"${"x".repeat(3_000_000)}"}`, more: Array(100_000).fill("x") } },
    ];
    for (const message of spoofed) await say(page, message);
    // Another frame of the same site is not the page around this one.
    const sibling = page.frames().find((frame) => frame.url().endsWith("/other.html"));
    await sibling.evaluate((settings) => parent.frames[0].postMessage(settings, "*"), settings);
    await say(page, { "refurb-or-new": 1, type: "settings", settings: { hide: "footer" } });
    await expect(widget).toHaveAttribute("hide", "footer");
    for (const name of ["theme", "preset", "base", "onclick", "scenario"]) await expect(widget).not.toHaveAttribute(name);
    await expect(widget).toHaveAttribute("lang", "sv");
    await say(page, settings);
    await expect(widget).toHaveAttribute("theme", "dark");
    await expect.poll(async () => (await scenarioOf(widget)).groups[0].count).toBe(200);
  });

  test("the page around it believes nobody but the frame", async ({ page }) => {
    const widget = await around(page, { lang: "sv", host: site.origin });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(1_000);
    // What shows that the page around it has read all that came before.
    const read = async () => {
      await page.evaluate(() => postMessage("read", "*"));
      await expect.poll(() => told(page, (data) => data === "read")).not.toEqual([]);
      await page.evaluate(() => told.splice(0));
    };
    await read();
    const before = await heightOf(page);
    const messages = [{ type: "height", height: 50 }, { type: "refurb-result", detail: "spoofed" }, { type: "here" }];
    const post = (messages) => {
      for (const message of messages) parent.postMessage({ "refurb-or-new": 1, ...message }, "*");
    };
    const sibling = page.frames().find((frame) => frame.url().endsWith("/other.html"));
    await sibling.evaluate(post, messages);
    await page.evaluate(post, messages);
    // The frame itself, but nothing that it may say.
    await widget.evaluate((_, messages) => {
      for (const message of messages) parent.postMessage(message, "*");
    }, [
      null, "height", { type: "height", height: 50 }, { "refurb-or-new": 2, type: "height", height: 50 },
      ...[-1, 0, 1e9, null, "9e9", [], { valueOf: 1 }].map((height) => ({ "refurb-or-new": 1, type: "height", height })),
      { "refurb-or-new": 1, type: "click", detail: 1 },
    ]);
    await read();
    expect(await heightOf(page)).toBe(before);
    // Another page in the frame's place.
    await page.evaluate(() => (frames[0].location = "/other.html"));
    await page.waitForFunction(() => {
      try {
        return frames[0].document.title === "Another";
      } catch {
        return false;
      }
    });
    await page.frames()[1].evaluate(post, messages);
    await page.evaluate(() => postMessage("read", "*"));
    await expect.poll(() => told(page, (data) => data === "read")).not.toEqual([]);
    expect(await heightOf(page)).toBe(before);
    expect(await told(page, ({ event }) => event)).toEqual([]);
  });
});
