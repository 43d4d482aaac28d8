// How much room the page takes, how many stops the Tab key makes, and that nothing moves under the
// pointer.

import { expect, open, test } from "./fixtures.js";
import { LANGUAGES } from "./states.js";

/** The element alone on a page, at the upper left. */
async function alone(page, language, width) {
  await page.setViewportSize({ width, height: 720 });
  const widget = await open(page, language);
  await page.evaluate(() => {
    document.body.style.margin = "0";
    const element = document.querySelector("refurb-or-new");
    element.style.minHeight = "0";
    document.body.replaceChildren(element);
  });
  await widget.locator(".sureness svg").waitFor();
  return widget;
}

/** The scenario of an element with so many groups. */
const setGroups = (widget, number) =>
  widget.evaluate((element, number) => {
    const scenario = element.getScenario();
    const [group] = scenario.groups;
    scenario.groups = Array.from({ length: number }, (_, at) => ({ ...group, id: `group-${at}`, name: `Group ${at + 1}` }));
    element.setScenario(scenario);
  }, number);

/** Pixels of height at 390 px of width: English words are longer. */
const ON_A_PHONE = { sv: 2600, en: 2640 };

const heightOf = (widget) => widget.evaluate((element) => element.getBoundingClientRect().height);

for (const language of LANGUAGES) {
  test(`answer and cards end above 560 px, ${language}`, async ({ page }) => {
    const widget = await alone(page, language, 1280);
    const ends = await widget.locator(".card").evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().bottom));
    expect(Math.max(...ends)).toBeLessThanOrEqual(560);
  });

  test(`the page is short, ${language}`, async ({ page }) => {
    const widget = await alone(page, language, 1280);
    for (const [groups, most] of [
      [1, 1700],
      [10, 2200],
      [50, 4200],
    ]) {
      await setGroups(widget, groups);
      expect(await heightOf(widget), `${groups} groups`).toBeLessThanOrEqual(most);
    }
    await setGroups(widget, 1);
    await page.setViewportSize({ width: 390, height: 720 });
    await expect.poll(() => heightOf(widget), "on a phone").toBeLessThanOrEqual(ON_A_PHONE[language]);
  });
}

test("one group has at most 45 stops", async ({ page }) => {
  const widget = await alone(page, "sv", 1280);
  const stops = new Set();
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await widget.evaluate((element) => {
      const focused = element.shadowRoot.activeElement;
      const all = [...element.shadowRoot.querySelectorAll("*")];
      return focused && all.indexOf(focused);
    });
    if (at === null || stops.has(at)) break;
    stops.add(at);
  }
  expect(stops.size).toBeLessThanOrEqual(45);
});

/** What keeps its place while values change; the words within do not. */
const BOXES = ".answer, .beside, .because, .change-it, .finding, .sureness svg, .card, .tabs, [role=tablist], input, select";

test("no part of the page moves while the slider and prices change", async ({ page }) => {
  const widget = await alone(page, "sv", 1280);
  const moved = await widget.evaluate(async (element, boxes) => {
    const inside = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
    const set = async (input, value) => {
      input.value = String(value);
      input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    };
    const places = () =>
      inside(boxes).map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return `${box.localName}.${box.getAttribute("class")} ${[x, y, width, height].map(Math.round)}`;
      });
    // The first edit says of a value that it is one's own.
    await set(inside('[data-field="mix"]')[0], 50);
    for (const price of inside('[data-field="price"]')) await set(price, 5000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = places();
    const moved = new Set();
    let seed = 7;
    const random = (most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let edit = 0; edit < 60; edit += 1) {
      if (edit % 2 === 0) await set(inside('[data-field="mix"]')[0], 1 + random(99));
      else await set(inside('[data-field="price"]')[random(2)], 2000 + random(7000));
      places().forEach((place, at) => place !== before[at] && moved.add(`${before[at]} -> ${place}`));
    }
    return { moved: [...moved], boxes: before.length };
  }, BOXES);
  expect(moved.boxes).toBeGreaterThan(20);
  expect(moved.moved).toEqual([]);
});
