// Which parts are shown: the attributes `show`, `hide` and `mode`.

import { expect, open, scenarioOf, test, type } from "./fixtures.js";

/** Where each part stands. */
const PARTS = {
  head: ".toolbar",
  question: ".key",
  options: '[data-fold="options"]',
  requirements: '[data-fold="requirements"]',
  limits: '[data-fold="limits"]',
  together: '[data-fold="together"]',
  assumptions: '[data-fold="assumptions"]',
  answer: ".answer",
  cards: ".card.cost",
  tabs: ".tab-list",
  footer: ".widget > footer",
};

const set = (widget, name, value) =>
  widget.evaluate((element, [name, value]) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)), [name, value]);

async function expectShown(widget, names) {
  const shown = () =>
    widget.evaluate(({ shadowRoot }, parts) => {
      const isShown = ([, place]) => shadowRoot.querySelector(place)?.checkVisibility();
      return Object.entries(parts).filter(isShown).map(([name]) => name);
    }, PARTS);
  await expect.poll(shown).toEqual(names);
}

test("each part can be shown alone and hidden alone, at once", async ({ page }) => {
  const widget = await open(page, "en");
  const all = Object.keys(PARTS);
  await expectShown(widget, all);
  for (const name of all) {
    await set(widget, "show", name);
    await expectShown(widget, [name]);
    await set(widget, "show", null);
    await set(widget, "hide", name);
    await expectShown(widget, all.filter((other) => other !== name));
    await set(widget, "hide", null);
  }
  await expectShown(widget, all);
});

test("unknown names are ignored, and what was typed stays", async ({ page }) => {
  const widget = await open(page, "en");
  await type(widget.locator('.key [data-field="count"]'), "420");
  await set(widget, "show", "colour  nothing");
  await set(widget, "hide", "__proto__ head colour");
  await expectShown(widget, Object.keys(PARTS).filter((name) => name !== "head"));
  expect((await scenarioOf(widget)).groups[0].count).toBe(420);
});

test("a tab can be hidden and can be all there is", async ({ page }) => {
  const widget = await open(page, "en");
  const tabs = widget.locator(".tab-list [role=tab]");
  const number = await tabs.count();
  await set(widget, "hide", "change sources");
  await expect(tabs).toHaveCount(number - 2);
  await expect(widget.locator('[data-tab="change"]')).toBeHidden();
  // Another is open where the open one is not shown.
  await expect(tabs.and(widget.locator("[aria-selected=true]"))).toHaveCount(1);
  await set(widget, "hide", null);
  await set(widget, "show", "answer requirements-tab");
  await expect(tabs).toHaveCount(1);
  await expect(tabs).toHaveAttribute("data-tab", "requirements");
  await expect(widget.locator('[data-fold="requirements"]')).toBeHidden();
});

test("the compact mode shows the answer alone, the whole in place, and goes back", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const widget = await open(page, "en");
  await set(widget, "mode", "compact");
  await expectShown(widget, ["answer", "cards"]);
  const whole = widget.locator('[data-action="whole"]');
  await expect(whole).toHaveText("Open the whole comparison");
  await whole.click();
  await expectShown(widget, Object.keys(PARTS));
  await expect(whole).toBeFocused();
  await expect(whole).toHaveText("Show only the answer");
  await whole.click();
  await expectShown(widget, ["answer", "cards"]);
  await set(widget, "mode", null);
  await expectShown(widget, Object.keys(PARTS));
  await expect(whole).toBeHidden();
});

test("the mode of a result shows nothing that is entered", async ({ page }) => {
  const widget = await open(page, "en");
  await set(widget, "mode", "result");
  await expectShown(widget, ["head", "answer", "cards", "tabs", "footer"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await set(widget, "mode", "full");
  await expectShown(widget, Object.keys(PARTS));
});
