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

/** Pixels of height at 390 px of width. */
const ON_A_PHONE = 2600;

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
    await expect.poll(() => heightOf(widget), "on a phone").toBeLessThanOrEqual(ON_A_PHONE);
  });
}

test("the answer has the wider of two columns, at every width from which there are two", async ({ page }) => {
  const widget = await alone(page, "sv", 880);
  let before = 1;
  for (let width = 880; width <= 912; width += 4) {
    await page.setViewportSize({ width, height: 720 });
    const columns = () =>
      widget.evaluate(({ shadowRoot }) => {
        const [entered, outcome] = [".entered", ".outcome"].map((part) => shadowRoot.querySelector(part).getBoundingClientRect());
        if (entered.width === outcome.width) return outcome.top < entered.top ? 1 : 0;
        return outcome.width > entered.width && entered.left < outcome.left ? 2 : 0;
      });
    // The order of the columns follows a moment after the width.
    await expect.poll(columns, { message: `${width} px` }).toBeGreaterThanOrEqual(before);
    before = await columns();
  }
  expect(before).toBe(2);
});

test("one group has at most 47 stops", async ({ page }) => {
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
  expect(stops.size).toBeLessThanOrEqual(47);
});

/** What keeps its place while values change, to the pixel. */
const BOXES = ".answer, .beside, .because, .change-it, .finding, .sureness svg, .card, .tabs, [role=tablist], input, select";

for (const language of LANGUAGES) {
  test(`nothing moves while the slider and prices change, ${language}`, async ({ page }) => {
    test.slow();
    const widget = await alone(page, language, 1280);
    const told = await widget.evaluate(async (element, boxes) => {
      const inside = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
      const wait = (milliseconds) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, milliseconds)));
      const set = async (input, value) => {
        input.value = String(value);
        input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
        await wait(30);
      };
      const places = () =>
        inside(boxes).map((box) => {
          const { x, y, width, height } = box.getBoundingClientRect();
          return `${box.localName}.${box.getAttribute("class")} ${[x, y, width, height].map(Math.round)}`;
        });
      // The browser's own measure, words too. It leaves nothing out: these edits are no input to it.
      const shifts = [];
      const observer = new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
            const at = node ?? element.shadowRoot.elementFromPoint(to.x + 1, to.y + to.height / 2);
            return `${at?.textContent.slice(0, 30)} ${[to.x - from.x, to.y - from.y].map(Math.round)}`;
          });
          shifts.push(`${value.toFixed(5)}: ${moved.join("; ")}`);
        }
      });
      // The first edit says of a value that it is one's own.
      await set(inside('[data-field="mix"]')[0], 50);
      for (const price of inside('[data-field="price"]')) await set(price, 5000);
      await wait(300);
      observer.observe({ type: "layout-shift" });
      const before = places();
      const moved = new Set();
      let seed = 7;
      const random = (most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
      for (let edit = 0; edit < 200; edit += 1) {
        if (edit % 2 === 0) await set(inside('[data-field="mix"]')[0], 1 + random(99));
        else await set(inside('[data-field="price"]')[random(2)], 2000 + random(7000));
        places().forEach((place, at) => place !== before[at] && moved.add(`${before[at]} -> ${place}`));
      }
      await wait(300);
      return { moved: [...moved], shifts, boxes: before.length };
    }, BOXES);
    expect(told.boxes).toBeGreaterThan(20);
    expect(told.moved).toEqual([]);
    expect(told.shifts).toEqual([]);
  });
}
