// What changes the answer, under the verdict: what the button is said to do it does, as one step.

import { comparedBy, expect, open, openTab, scenarioOf, test, type } from "./fixtures.js";

const sentence = (widget) => widget.locator(".change-it");
const difference = async (widget) => (await comparedBy(widget, await scenarioOf(widget))).decision.sensitivity.cost;

/** Two quotes for Chromebooks, of which the new ones cost less in the end. */
async function quoted(page, language) {
  const widget = await open(page, language, "chromebooks");
  const scenario = await scenarioOf(widget);
  const [{ options }] = scenario.groups;
  [2990, 1690].forEach((price, at) => {
    options[at].offer = { ...options[at].offer, price, warranty: { months: 24 } };
  });
  await widget.evaluate((element, scenario) => element.setScenario(scenario), scenario);
  return widget;
}

test("a number is tried as one step, and can be taken back", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const { told } = (await comparedBy(widget, before)).decision;
  const [nearest] = told.cost.turning;
  const tried = sentence(widget).locator(".try");
  await expect(sentence(widget)).toContainText("Changes the answer:");
  const was = await difference(widget);
  await tried.click();
  const then = await difference(widget);
  expect(Math.sign(then)).toBe(-Math.sign(was));
  expect(then).toBeCloseTo(nearest.cost, 3);
  const after = await scenarioOf(widget);
  expect(after).not.toEqual(before);
  await expect(widget.locator('[data-action="undo"]')).toContainText("tried:");
  await sentence(widget).getByRole("button", { name: "Take it back" }).click();
  expect(await scenarioOf(widget)).toEqual(before);
  expect(await difference(widget)).toBe(was);
  await expect(sentence(widget).getByRole("button", { name: "Take it back" })).toHaveCount(0);
});

test("a new battery that turns the answer is tried by keyboard", async ({ page }) => {
  const widget = await quoted(page, "sv");
  const { told, switches } = (await comparedBy(widget, await scenarioOf(widget))).decision;
  const isBattery = (one) => one.driver.kind === "switch" && switches[one.driver.switch].kind === "newBattery";
  expect(told.cost.turning.some(isBattery)).toBe(true);
  await openTab(widget, "change");
  const row = widget.locator('.turning [data-switch="new-battery"]').first();
  await expect(row).toContainText("Ingår ett nytt batteri");
  await row.locator(".try").focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await scenarioOf(widget)).groups[0].options[1].offer.newBattery).toBe(true);
  await expect(widget.locator('[data-action="undo"]')).toContainText("provat: nytt batteri");
});

test("the sentence has its room whatever price is typed", async ({ page }) => {
  const widget = await open(page, "en");
  await expect(sentence(widget)).toContainText("Changes the answer:");
  // Of every frame that is drawn, not of the last one alone.
  await sentence(widget).evaluate((place) => {
    window.heights = new Set();
    const look = () => {
      window.heights.add(place.getBoundingClientRect().height);
      requestAnimationFrame(look);
    };
    look();
  });
  const price = widget.locator('[data-field="price"]').nth(1);
  for (const text of ["1000", "3500", "5000", "9000"]) {
    const before = await sentence(widget).innerText();
    await type(price, text);
    await expect(sentence(widget)).not.toHaveText(before);
    await expect(sentence(widget)).toHaveText(/^(Changes the answer|The answer holds|What costs less)/);
  }
  const [height, ...others] = await page.evaluate(() => [...window.heights]);
  expect(height).toBeGreaterThan(0);
  expect(others).toEqual([]);
});
