// Links, what the browser keeps, and files: figures that leave the page and come back.

import { readFile } from "node:fs/promises";
import { examine } from "./axe.js";
import { expect, open, resultOf, scenarioOf, test, type, whenReady, whenWhole } from "./fixtures.js";
import { LANGUAGES } from "./states.js";

test.use({ ownPage: true });

const KEY = "refurb-or-new";

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);
const panel = (widget) => widget.locator("section.share");
const said = (widget) => widget.getByRole("status").last();
const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);

async function enter(widget, field, value) {
  await type(widget.locator(`.key [data-field="${field}"]`), value);
  await widget.page().keyboard.press("Tab");
}

async function openShare(widget) {
  await action(widget, "share").first().click();
  await expect(panel(widget)).toBeFocused();
}

/** The link that is copied, by the button. */
async function copied(page, widget) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  if (!(await panel(widget).isVisible())) await openShare(widget);
  await widget.locator("#share-link").click();
  await expect(panel(widget).locator(".done")).toContainText("copied");
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Remembers what is open, and waits until it is kept. */
async function remember(page, widget) {
  await openShare(widget);
  await action(widget, "keep").click();
  await expect(widget.locator(".kept")).toBeVisible();
  await page.keyboard.press("Escape");
}

const whenKept = (page, part) => expect.poll(() => stored(page)).toContain(part);

async function reload(page) {
  await page.reload();
  await whenReady(page);
  await whenWhole(page);
}

test("a link gives the equal result in another browser, to the bit, as one step of undo", async ({ page, browser }) => {
  const widget = await open(page, "en", "mixed-fleet");
  await enter(widget, "horizon", "5");
  const own = { scenario: await scenarioOf(widget), result: await resultOf(widget) };
  const link = await copied(page, widget);
  expect(link).toMatch(/#refurb=[\w-]+$/);
  expect(link.length).toBeLessThan(300);
  await expect(said(widget)).toHaveText("The link is copied.");

  const context = await browser.newContext();
  const other = await context.newPage();
  // The page's own preset is another.
  await other.goto(link.replace("preset=mixed-fleet", "preset=phones"));
  await whenReady(other);
  const opened = other.locator("refurb-or-new");
  expect(await scenarioOf(opened)).toEqual(own.scenario);
  expect(JSON.stringify(await resultOf(opened))).toBe(JSON.stringify(own.result));
  await expect(action(opened, "undo")).toContainText("link opened");
  await action(opened, "undo").click();
  expect((await scenarioOf(opened)).preset).toBe("phones");
  await action(opened, "redo").click();
  expect(await scenarioOf(opened)).toEqual(own.scenario);
  await context.close();
});

test("other parts of the fragment are left alone", async ({ page }) => {
  await page.goto("/?lang=en#/route?a=1&b=%20x");
  await whenReady(page);
  const widget = page.locator("refurb-or-new");
  await enter(widget, "count", "42");
  const link = await copied(page, widget);
  expect(link).toMatch(/#\/route\?a=1&b=%20x&refurb=[\w-]+$/);
  // Making one changes nothing of the address.
  expect(new URL(page.url()).hash).toBe("#/route?a=1&b=%20x");
});

test("a link is opened when the fragment changes, and when it is another", async ({ page }) => {
  const widget = await open(page, "en");
  await enter(widget, "count", "42");
  const link = new URL(await copied(page, widget)).hash;
  await page.keyboard.press("Escape");
  await enter(widget, "count", "43");
  const other = new URL(await copied(page, widget)).hash;
  for (const [hash, count] of [[link, 42], [other, 43], [link, 42]]) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await expect.poll(async () => (await scenarioOf(widget)).groups[0].count).toBe(count);
  }
  // Another part of it is nobody's business.
  await enter(widget, "count", "44");
  await page.evaluate(() => (location.hash += "&tab=3"));
  await page.waitForTimeout(100);
  expect((await scenarioOf(widget)).groups[0].count).toBe(44);
});

test("a broken link is told, and the page's figures stand", async ({ page }) => {
  for (const [hash, words] of [
    ["#refurb=broken", "a part of it is missing"],
    ["#refurb=", "a part of it is missing"],
  ]) {
    await page.goto("about:blank");
    await page.goto(`/?lang=en&preset=phones${hash}`);
    await whenReady(page);
    const widget = page.locator("refurb-or-new");
    await expect(widget.locator(".notice")).toContainText(words);
    expect((await scenarioOf(widget)).preset).toBe("phones");
    await expect(action(widget, "undo")).toBeDisabled();
    await widget.locator(".notice button").click();
    await expect(widget.locator(".notice")).toBeEmpty();
  }
});

test("what a link holds goes through the door; one of other data says so", async ({ page }) => {
  const widget = await open(page, "en");
  const bring = async (document) => {
    const bytes = await page.evaluate(async (document) => {
      const stream = new Blob([JSON.stringify(document)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
      return [...new Uint8Array(await new Response(stream).arrayBuffer())];
    }, document);
    await page.evaluate((hash) => (location.hash = hash), `refurb=${Buffer.from(bytes).toString("base64url")}`);
  };
  const first = await scenarioOf(widget);
  await bring({ v: 1, schema: 1, preset: "phones", changes: { horizonYears: -3 } });
  await expect(widget.locator(".notice")).toContainText("some values in it cannot be used");
  await expect(widget.locator(".issues")).toContainText("horizonYears");
  expect(await scenarioOf(widget)).toEqual(first);
  await bring({ v: 2 });
  await expect(widget.locator(".notice")).toContainText("later version");
  await bring({ v: 1, schema: 1, data: "2020-01", preset: "phones" });
  await expect(widget.locator(".notice")).toContainText("data from 2020-01");
  expect((await scenarioOf(widget)).preset).toBe("phones");
  await bring({ v: 1, schema: 1, preset: "phones", of: 1 });
  await expect(widget.locator(".notice")).toContainText("has had other figures since");
  await bring({ v: 1, schema: 1, preset: "phones", changes: { ofNextYear: 1, method: { colour: 2 } } });
  await expect(widget.locator(".notice")).toHaveText(/2\sentries are not recognised and are left out: ofNextYear; colour\./);
  // As deep as a link has room for.
  const text = `{"v":1,"changes":${"[".repeat(120_000)}${"]".repeat(120_000)}}`;
  const deep = await page.evaluate(async (text) => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return [...new Uint8Array(await new Response(stream).arrayBuffer())];
  }, text);
  const before = await scenarioOf(widget);
  await page.evaluate((hash) => (location.hash = hash), `refurb=${Buffer.from(deep).toString("base64url")}`);
  await expect(widget.locator(".notice")).toContainText(/cannot be opened/);
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a link that would be too long offers a file instead", async ({ page }) => {
  const widget = await open(page, "en");
  await widget.evaluate((element) => {
    const scenario = element.getScenario();
    const [group] = scenario.groups;
    let seed = 1;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
    scenario.groups = Array.from({ length: 60 }, () => ({ ...group, id: random(), name: Array.from({ length: 20 }, random).join(" ") }));
    const issues = element.setScenario(scenario);
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
  });
  await openShare(widget);
  await widget.locator("#share-link").click();
  await expect(panel(widget).locator(".done")).toContainText("Save a JSON file instead");
});

test("where the page may not copy, the link is there to be copied", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  const widget = await open(page, "sv");
  await openShare(widget);
  await widget.locator("#share-link").click();
  const box = widget.locator("#share-text");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/#refurb=[\w-]+$/);
  expect(await box.evaluate((box) => box.selectionEnd - box.selectionStart === box.value.length)).toBe(true);
});

test("url-state and persist can be switched off", async ({ page }) => {
  const widget = await open(page, "en");
  const link = new URL(await copied(page, widget)).hash;
  await widget.evaluate((element) => {
    element.setAttribute("url-state", "off");
    element.setAttribute("persist", "off");
  });
  await expect(widget.locator("#share-link")).toHaveCount(0);
  await expect(action(widget, "keep")).toHaveCount(0);
  await enter(widget, "count", "42");
  await page.evaluate((hash) => (location.hash = hash), link);
  await page.waitForTimeout(100);
  expect((await scenarioOf(widget)).groups[0].count).toBe(42);
});

test("nothing is stored until somebody asks for it", async ({ page }) => {
  const widget = await open(page, "en");
  await enter(widget, "count", "42");
  await action(widget, "save-plan").click();
  await openShare(widget);
  await page.waitForTimeout(500);
  const all = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(all).toEqual([0, 0, ""]);
  await reload(page);
  expect((await scenarioOf(page.locator("refurb-or-new"))).groups[0].count).not.toBe(42);
});

test("what is remembered comes back after a reload and a closed tab, until it is forgotten", async ({ page }) => {
  const widget = await open(page, "en");
  await enter(widget, "count", "42");
  await action(widget, "save-plan").click();
  await remember(page, widget);
  await enter(widget, "count", "43");
  await whenKept(page, '"count":43');
  const before = { scenario: await scenarioOf(widget), result: await resultOf(widget) };
  await reload(page);
  expect({ scenario: await scenarioOf(widget), result: await resultOf(widget) }).toEqual(before);
  await expect(widget.locator(".kept")).toContainText("Saved in this browser");
  await expect(widget.locator('[data-tab="plans"]')).toHaveText("Saved plans (1)");
  await widget.locator('[data-tab="plans"]').click();
  await expect(widget.locator('[data-field="plan-name"]')).toHaveValue("42 laptops");

  // Another tab; and undo leads to the page's own figures.
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await whenReady(tab);
  const again = tab.locator("refurb-or-new");
  expect(await scenarioOf(again)).toEqual(before.scenario);
  await expect(action(again, "undo")).toContainText("saved figures opened");

  await action(widget, "forget").click();
  expect(await stored(page)).toBe(null);
  await expect(widget.locator(".kept")).toHaveCount(0);
  expect(await scenarioOf(widget)).toEqual(before.scenario);
  // The other tab knows, and does not write it again.
  await expect(again.locator(".kept")).toHaveCount(0);
  await enter(again, "count", "44");
  await tab.waitForTimeout(500);
  expect(await stored(page)).toBe(null);
});

test("what another page has forgotten is not kept again by one that has not heard of it", async ({ page }) => {
  const widget = await open(page, "en");
  await remember(page, widget);
  await enter(widget, "count", "42");
  // A page is not told of what it takes away itself.
  await page.evaluate(() => localStorage.clear());
  await expect(widget.locator(".kept")).toHaveCount(0);
  await enter(widget, "count", "43");
  await page.waitForTimeout(500);
  expect(await stored(page)).toBe(null);
  // It can be asked for anew.
  await remember(page, widget);
  await enter(widget, "count", "44");
  await whenKept(page, '"count":44');
});

test("the last change of two tabs wins, and neither is broken", async ({ page }) => {
  const widget = await open(page, "en");
  await remember(page, widget);
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await whenReady(tab);
  const other = tab.locator("refurb-or-new");
  await enter(other, "count", "51");
  await whenKept(page, '"count":51');
  await enter(widget, "count", "52");
  await whenKept(page, '"count":52');
  expect((await scenarioOf(other)).groups[0].count).toBe(51);
  await tab.reload();
  await whenReady(tab);
  expect((await scenarioOf(other)).groups[0].count).toBe(52);
});

test("elements of a page and other pages of a site are kept apart", async ({ page }) => {
  await page.goto("/two.html");
  await whenReady(page, "#school");
  await whenReady(page, "#staff");
  await whenWhole(page);
  const [school, staff] = ["#school", "#staff"].map((id) => page.locator(id));
  await enter(school, "count", "61");
  await enter(staff, "count", "62");
  for (const widget of [school, staff]) await remember(page, widget);
  await whenKept(page, '"count":61');
  await whenKept(page, '"count":62');
  await page.goto("/?lang=en");
  await whenReady(page);
  await whenWhole(page);
  const alone = page.locator("refurb-or-new");
  expect((await scenarioOf(alone)).groups[0].count).toBe(300);
  await enter(alone, "count", "63");
  await remember(page, alone);
  await whenKept(page, '"count":63');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([KEY]);
  await page.goto("/two.html");
  await whenReady(page, "#school");
  await whenReady(page, "#staff");
  expect((await scenarioOf(school)).groups[0].count).toBe(61);
  expect((await scenarioOf(staff)).groups[0].count).toBe(62);
  // Each is forgotten by itself.
  await action(school, "forget").click();
  await expect.poll(async () => Object.keys(JSON.parse(await stored(page)).places)).toEqual(["/two.html 2", "/ 1"]);
});

test("on a reload what was kept comes before the link that was opened", async ({ page }) => {
  const widget = await open(page, "en");
  await enter(widget, "count", "42");
  const { hash } = new URL(await copied(page, widget));
  await page.keyboard.press("Escape");
  await remember(page, widget);
  await page.goto("about:blank");
  await page.goto(`/?lang=en${hash.replace("=", "=")}`);
  await whenReady(page);
  await enter(widget, "count", "43");
  await whenKept(page, '"count":43');
  await reload(page);
  expect((await scenarioOf(widget)).groups[0].count).toBe(43);
});

test("a browser that keeps nothing says so, and nothing else changes", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const widget = await open(page, "en");
  await enter(widget, "count", "42");
  await openShare(widget);
  await action(widget, "keep").click();
  await expect(widget.locator(".notice")).toContainText("does not let the page save anything");
  await expect(widget.locator(".kept")).toHaveCount(0);
  expect((await scenarioOf(widget)).groups[0].count).toBe(42);
});

test("a browser without room says so, and keeps what it has", async ({ page }) => {
  const widget = await open(page, "en");
  await remember(page, widget);
  await whenKept(page, '"count":300');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await enter(widget, "count", "42");
  await expect(widget.locator(".notice")).toContainText("no room left");
  expect((await scenarioOf(widget)).groups[0].count).toBe(42);
  expect(await stored(page)).toContain('"count":300');
});

test("what is stored and cannot be read is left and told", async ({ page }) => {
  await open(page, "en");
  const hostile = [
    "no JSON",
    JSON.stringify({ v: 9, places: {} }),
    JSON.stringify({ v: 1, places: { "/ 1": { scenario: { schema: 1, groups: [] } } } }),
    JSON.stringify({ v: 1, places: { "/ 1": 7 } }),
    JSON.stringify({ v: 1, places: { "/ 1": { scenario: [], plans: { length: 1e9 } } } }),
  ];
  for (const text of hostile) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
    await reload(page);
    const widget = page.locator("refurb-or-new");
    await expect(widget.locator(".notice"), text).toContainText("cannot be read");
    expect((await scenarioOf(widget)).groups[0].count).toBe(300);
    await enter(widget, "count", "42");
    await page.waitForTimeout(400);
    expect(await stored(page)).toBe(text);
  }
});

test("a file of ours is opened as one step; another changes nothing", async ({ page }) => {
  const widget = await open(page, "en");
  const first = await scenarioOf(widget);
  const scenario = await widget.evaluate(async (_) => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    const { preset, ready } = await import(new URL("index.js", script));
    await ready();
    return { ...preset("phones"), horizonYears: 5 };
  });
  const choose = async (text) => {
    if (!(await widget.locator("section.bring").isVisible())) {
      if (!(await panel(widget).isVisible())) await openShare(widget);
      await action(widget, "bring").first().click();
    }
    await widget.locator("#choose-file").setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) });
  };
  for (const [text, words] of [
    ["no JSON", "no comparison of ours"],
    ["[1]", "no comparison of ours"],
    [" ".repeat(1024 * 1024 + 1), "no comparison of ours"],
    [JSON.stringify({ ...scenario, schema: 9 }), "later version"],
    [JSON.stringify({ ...scenario, horizonYears: "x" }), "some values in it cannot be used"],
  ]) {
    await choose(text);
    await expect(widget.locator(".notice")).toContainText(words);
    expect(await scenarioOf(widget)).toEqual(first);
    await widget.locator(".notice button").click();
  }
  await choose(JSON.stringify({ schema: 1, scenario: { ...scenario, colour: "red" }, result: {}, by: "hand" }));
  await expect(widget.locator(".notice")).toHaveText(/2\sentries are not recognised and are left out: by; colour\./);
  await action(widget, "undo").click();
  if (!(await panel(widget).isVisible())) await openShare(widget);
  await action(widget, "bring").first().click();
  await choose(JSON.stringify({ schema: 1, scenario, result: {} }));
  await expect(widget.locator(".notice")).toBeEmpty();
  await expect.poll(() => scenarioOf(widget)).toEqual(scenario);
  await expect(action(widget, "undo")).toContainText("file opened");
  await expect(widget.locator("section.bring")).toHaveCount(0);
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(first);
});

test("files are saved with their day, and the figures of one are opened again", async ({ page }) => {
  const widget = await open(page, "en");
  await enter(widget, "count", "42");
  await expect.poll(async () => (await scenarioOf(widget)).groups[0].count).toBe(42);
  const own = await scenarioOf(widget);
  await openShare(widget);
  const saved = async (id) => {
    const download = page.waitForEvent("download");
    await widget.locator(id).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^refurb-or-new-\d{4}-\d\d-\d\d/);
    await expect(panel(widget).locator(".done")).toContainText("saved");
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const workbook = await saved("#share-workbook");
  expect(workbook.name).toMatch(/\.xlsx$/);
  expect(workbook.bytes.subarray(0, 4)).toEqual(Buffer.from("PK\x03\x04"));
  const swedish = (await saved("#share-csv-swedish")).bytes.toString("utf8");
  expect(swedish.startsWith("\ufeff")).toBe(true);
  expect(swedish).toMatch(/;\d+,\d/);
  const international = (await saved("#share-csv")).bytes.toString("utf8");
  expect(international).toMatch(/,\d+\.\d/);
  const json = JSON.parse((await saved("#share-json")).bytes.toString("utf8"));
  expect(json.scenario).toEqual(own);
  expect(json.result.plans).toEqual((await resultOf(widget)).plans);
});

test("texts for the minutes and the tender are copied plain and as HTML", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const widget = await open(page, "sv");
  await openShare(widget);
  for (const [id, words] of [["#share-minutes", "300"], ["#share-tender", "kontrollera"]]) {
    await widget.locator(id).click();
    await expect(panel(widget).locator(".done")).toContainText("kopierad");
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(["text/plain", "text/html"].map(async (type) => (await item.getType(type)).text()));
    });
    for (const text of copied) expect(text).toContain(words);
    expect(copied[1]).toContain("<h");
    expect(copied[1]).not.toMatch(/<script|style=/);
  }
});

test("by keyboard alone: figures, remember, reload, link, forget", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const widget = await open(page, "en");
  const reach = async (id) => {
    for (let stops = 0; stops < 40; stops += 1) {
      if (await widget.evaluate((element, id) => element.shadowRoot.activeElement?.matches(id), id)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${id} is not reached`);
  };
  const press = async (id) => {
    await reach(id);
    await page.keyboard.press("Enter");
  };
  // Saving, sharing and printing are one stop, with arrows between them.
  await reach('[data-action="save-plan"]');
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(panel(widget)).toBeFocused();
  await press("#share-link");
  await expect(said(widget)).toHaveText("The link is copied.");
  await press('[data-action="keep"]');
  await expect(widget.locator(".kept")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(action(widget, "share")).toBeFocused();
  await reload(page);
  await expect(widget.locator(".kept")).toBeVisible();
  await press('[data-action="forget"]');
  await expect(said(widget)).toHaveText("What was saved in this browser is forgotten.");
});

for (const language of LANGUAGES) {
  for (const width of [320, 1280]) {
    test.describe(`at ${width}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test(`the panels are accessible: ${language}`, async ({ page }) => {
        await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
        const widget = await open(page, language);
        await openShare(widget);
        await widget.locator("#share-link").click();
        await expect(widget.locator("#share-text")).toBeVisible();
        await action(widget, "keep").click();
        await expect(widget.locator(".kept")).toBeVisible();
        await page.evaluate(() => (location.hash = "refurb=broken"));
        await expect(widget.locator(".notice")).not.toBeEmpty();
        expect((await examine(page)).violations).toEqual([]);
        const isWide = () => document.documentElement.scrollWidth > innerWidth;
        expect(await page.evaluate(isWide)).toBe(false);
        await action(widget, "bring").last().click();
        await expect(widget.locator("#choose-file")).toBeVisible();
        expect((await examine(page)).violations).toEqual([]);
        expect(await page.evaluate(isWide)).toBe(false);
      });
    });
  }
}
