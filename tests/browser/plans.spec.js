// Plans that are saved in a visit.

import { choosePreset, expect, open, scenarioOf, test, type } from "./fixtures.js";

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);
const tab = (widget) => widget.locator('[data-tab="plans"]');
const names = (widget) => widget.locator('[data-field="plan-name"]').evaluateAll((fields) => fields.map(({ value }) => value));
const rowOf = (widget, name) => widget.locator(".plan").filter({ has: widget.page().locator(`[aria-label="Name of the plan: ${name}"]`) });

async function enter(widget, field, value) {
  await type(widget.locator(`.key [data-field="${field}"]`), value);
  await widget.page().keyboard.press("Tab");
}

test("a plan is saved, changed, compared and opened again", async ({ page }) => {
  const widget = await open(page, "en");
  const first = await scenarioOf(widget);
  await action(widget, "save-plan").click();
  await expect(widget.getByRole("status").first()).toHaveText("Saved: 300 laptops");
  await expect(action(widget, "save-plan")).toHaveText("Saved");
  await expect(tab(widget)).toHaveText("Saved plans (1)");

  await enter(widget, "horizon", "5");
  await expect(action(widget, "save-plan")).toHaveText("Save plan");
  await action(widget, "save-plan").click();
  // What is saved already leads to where it is.
  await action(widget, "save-plan").click();
  await expect(tab(widget)).toHaveAttribute("aria-selected", "true");
  expect(await names(widget)).toEqual(["300 laptops", "300 laptops, period 5"]);

  await enter(widget, "count", "420");
  const compared = widget.getByRole("table", { name: "Plans compared" });
  await expect(compared.getByRole("columnheader")).toHaveText(["Plan", "Present figures", "300 laptops", "300 laptops, period 5"]);
  const cost = compared.getByRole("row", { name: /^Cost/ }).first().getByRole("cell");
  await expect(cost).toHaveText([/^[^(]*\d[^(]*$/, /\d.*\(−.*\d.*\)/, /\d.*\(.*\d.*\)/]);
  const differ = widget.getByRole("table", { name: "Where they differ" });
  await expect(differ.getByRole("row")).toHaveCount(3);
  await expect(differ).toContainText(/420.*300.*300/);

  // Opening is one step, and undo takes it back.
  const present = await scenarioOf(widget);
  await rowOf(widget, "300 laptops").locator('[data-action="open-plan"]').first().click();
  expect(await scenarioOf(widget)).toEqual(first);
  await expect(action(widget, "undo")).toContainText("plan opened");
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(present);
});

test("plans outlive undo, reset, another example and another language", async ({ page }) => {
  const widget = await open(page, "sv");
  await enter(widget, "count", "250");
  await action(widget, "save-plan").click();
  const saved = await scenarioOf(widget);
  await action(widget, "undo").click();
  await action(widget, "redo").click();
  await action(widget, "reset").click();
  await choosePreset(widget, "phones");
  await action(widget, "language").first().click();
  await tab(widget).click();
  await expect(widget.locator(".saved-plans")).toContainText("Kept until you leave the page.");
  await action(widget, "open-plan").click();
  expect(await scenarioOf(widget)).toEqual(saved);
  // A reset goes back to what that plan started from.
  await action(widget, "reset").click();
  expect((await scenarioOf(widget)).groups[0].count).toBe(300);
});

test("plans are renamed, copied, removed and put back", async ({ page }) => {
  const widget = await open(page, "en");
  await action(widget, "save-plan").click();
  await tab(widget).click();
  const field = widget.locator('[data-field="plan-name"]').first();
  await type(field, "Two quotes");
  await field.press("Tab");
  expect(await names(widget)).toEqual(["Two quotes"]);
  await action(widget, "duplicate-plan").click();
  expect(await names(widget)).toEqual(["Two quotes", "Two quotes (2)"]);
  await field.fill("");
  await field.press("Tab");
  await expect(field).not.toHaveValue("");
  await action(widget, "remove-plan").last().click();
  await expect(widget.locator('[data-field="plan-name"]')).toHaveCount(1);
  await expect(widget.getByRole("status").first()).toHaveText("Removed: Two quotes (2)");
  await action(widget, "put-back").click();
  await expect(widget.locator('[data-field="plan-name"]')).toHaveCount(2);
  await expect(action(widget, "put-back")).toBeHidden();
});

test("four stand beside one another, twenty are kept", async ({ page }) => {
  const widget = await open(page, "en");
  for (let count = 1; count <= 20; count += 1) {
    await widget.evaluate((element, count) => {
      const scenario = element.getScenario();
      scenario.groups[0].count = count;
      element.setScenario(scenario);
    }, count);
    await action(widget, "save-plan").click();
  }
  await tab(widget).click();
  await expect(widget.locator('[data-field="plan-name"]')).toHaveCount(20);
  await expect(widget.locator(".saved-plans")).toContainText("There is room for 20 plans");
  await enter(widget, "count", "77");
  await action(widget, "save-plan").click();
  await expect(widget.getByRole("status").first()).toHaveText(/There is room for 20 plans/);
  await expect(widget.locator('[data-field="plan-name"]')).toHaveCount(20);
  const chosen = widget.locator('.plan [role="checkbox"][aria-checked="true"]');
  await expect(chosen).toHaveCount(4);
  const more = widget.locator('.plan [role="checkbox"][aria-checked="false"]').first();
  await expect(more).toHaveAttribute("aria-disabled", "true");
  await more.click({ force: true });
  await expect(chosen).toHaveCount(4);
});
