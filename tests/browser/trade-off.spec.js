// Cost and climate together: mixes of the curve taken over, limits with what is best within them,
// and how far a budget goes.

import { expect, open, openTab, resultOf, scenarioOf, test, type, unfold } from "./fixtures.js";

/** Opens the page with the limits and the tab in which they are answered. */
async function opened(page, language) {
  const widget = await open(page, language, "mixed-fleet");
  await unfold(widget, "limits");
  await openTab(widget, "trade-off");
  return widget;
}

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);
const mixes = (widget) => widget.locator(".trade-offs > .mixes > li");
const take = (place) => place.locator('[data-action="take-mix"]');
const field = (widget, name) => widget.locator(`[data-field="${name}"]`);
const mine = (result) => result.plans[1];

test("a mix of the curve is taken over by keyboard, and undone", async ({ page }) => {
  const widget = await opened(page, "en");
  const before = await scenarioOf(widget);
  const greenest = take(mixes(widget).last());
  await expect(greenest).toHaveText("Use this mix");
  await greenest.focus();
  await page.keyboard.press("Enter");
  await expect(greenest).toHaveText("This is your mix");
  await expect(greenest).toBeFocused();
  await expect(greenest).toHaveAttribute("aria-disabled", "true");
  await expect(widget.locator(".trade-offs > .note:not(.rule)")).toHaveText(/^Your mix now: .*lowest emissions, of those that meet the need and the requirements\.$/);
  const result = await resultOf(widget);
  for (const plan of result.plans) expect(mine(result).carbon.total).toBeLessThanOrEqual(plan.carbon.total + 1e-6);
  // Whole devices in every group.
  for (const group of result.groups) {
    for (const option of group.options) expect(option.users).toBeCloseTo(Math.round(option.users), 6);
  }
  await page.keyboard.press("Enter");
  expect(await resultOf(widget)).toEqual(result);

  await expect(action(widget, "undo")).toHaveAccessibleName("Undo: suggested mix");
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(before);
  await expect(greenest).toHaveText("Use this mix");
});

test("the curve is gone along by keyboard", async ({ page }) => {
  const widget = await opened(page, "en");
  // Where refurbished costs more than new, each group has a step of its own between the two.
  const scenario = await scenarioOf(widget);
  for (const [index, { options }] of scenario.groups.entries()) {
    for (const option of options) {
      if (option.sourcing === "refurbished") option.offer = { ...option.offer, price: 100_000 * (index + 1) };
    }
  }
  await widget.evaluate((element, scenario) => element.setScenario(scenario), scenario);
  const slider = field(widget, "trade-off-point");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^Point 1 of \d+, /);
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /^Point 2 of \d+, /);
  const shown = widget.locator(".along .mixes > li");
  await expect(shown).toContainText(/^Point 2 of \d+: /);
  await take(shown).click();
  await expect(shown).toContainText("This is your mix.");
});

test("a budget that is too low is named, and its button mends it", async ({ page }) => {
  const widget = await opened(page, "en");
  const best = widget.locator('[data-answer="best-mix"]');
  await expect(best).toContainText("Without limits");
  await type(field(widget, "budget"), "1000");
  await field(widget, "budget").blur();
  await expect(best).toHaveText("No mix stays within the budget.");
  await expect(widget.locator(".budgets")).toContainText("short");
  await widget.locator('[data-relax="budget"]').click();
  await expect(best).toHaveText(/^Cheapest mix within the limits: .* No other mix within them costs less\.\s*$/);
  const budget = (await scenarioOf(widget)).limits.budget;
  expect(budget).toBeGreaterThan(1000);
  await take(widget.locator(".best-mix")).click();
  expect(mine(await resultOf(widget)).cost.total).toBeLessThanOrEqual(budget);
  await expect(widget.locator(".budgets")).toContainText("over");
});

test("an emptied limit is none", async ({ page }) => {
  const widget = await opened(page, "sv");
  const cap = field(widget, "carbonCapKg");
  await type(cap, "12,5");
  expect((await scenarioOf(widget)).limits.carbonCapKg).toBe(12_500);
  await cap.fill("");
  await cap.blur();
  await expect(cap).not.toHaveAttribute("aria-invalid", "true");
  expect((await scenarioOf(widget)).limits?.carbonCapKg).toBeUndefined();
  await expect(widget.locator('[data-answer="best-mix"]')).toContainText("Utan gränser");
});

test("what is typed takes effect while the best mix is looked for", async ({ page }) => {
  const widget = await opened(page, "en");
  await type(field(widget, "budget"), "1000");
  await type(field(widget, "mostModels"), "1");
  const horizon = field(widget, "horizon");
  await type(horizon, "5");
  expect((await scenarioOf(widget)).horizonYears).toBe(5);
  await expect(horizon).toBeFocused();
  await expect(widget.locator('[data-answer="best-mix"]')).toContainText("No mix stays within");
});
