// Why the answer is what it is: a sentence under it, and the difference by line and by group in a tab.

import { choosePreset, comparedBy, expect, open, scenarioOf, test } from "./fixtures.js";

test("the sentence names the largest amounts for and against", async ({ page }) => {
  const widget = await open(page, "en");
  const { decision } = await comparedBy(widget, await scenarioOf(widget));
  const { less, more } = decision.told.why.cost;
  expect(less.differences[0].reason).toBe("purchase");
  expect(more.differences.map((one) => one.reason).slice(0, more.told)).toEqual(["batteries", "repairs", "resale"]);
  await expect(widget.locator(".because")).toHaveText(
    /^Why: refurbished saves [\d,]+.kr, mostly at purchase, but battery replacements, repairs, lower resale value and other items cost [\d,]+.kr more\.$/,
  );
});

test("the tab has the difference by line, for cost and for climate", async ({ page }) => {
  const widget = await open(page, "sv");
  await widget.getByRole("tab", { name: "Varför?" }).click();
  const panel = widget.getByRole("tabpanel");
  const chart = panel.getByRole("img", { name: "Skillnad i kostnad" });
  await expect(chart).toBeVisible();
  await expect(chart.locator("text", { hasText: "Inköp" })).toHaveCount(1);
  await expect(panel).toContainText("Lika för båda: el.");
  await panel.getByRole("button", { name: "Tabell: Skillnad i kostnad" }).click();
  await expect(panel.getByRole("row", { name: /^Totalt / })).toBeVisible();
  await panel.getByRole("button", { name: "Klimat" }).click();
  await expect(panel.getByRole("img", { name: "Skillnad i CO₂e" })).toBeVisible();
  await expect(panel).toContainText("Utsläppen gäller om första köparen bär hela tillverkningen.");
});

test("several groups are held against one another", async ({ page }) => {
  const widget = await open(page, "en", "three-municipalities");
  await widget.getByRole("tab", { name: "Why?" }).click();
  const panel = widget.getByRole("tabpanel");
  await expect(panel).toContainText(/Refurbished is cheaper in 3 of 3 groups, most of all in Office staff \(−[\d.]+.m.kr\)\./);
});

test("budgets and the carbon cap are in the answer", async ({ page }) => {
  const widget = await open(page, "en");
  const scenario = await scenarioOf(widget);
  const limited = { ...scenario, limits: { budget: 2_000_000, carbonCapKg: 10_000 } };
  await widget.evaluate((element, scenario) => element.setScenario(scenario), limited);
  await expect(widget.locator(".beside")).toContainText(
    /Refurbished is within budget and over the carbon cap by 2.tonnes\. Your mix is over budget by [\d,]+.kr and over the carbon cap by 14.tonnes\./,
  );
});

test("an explanation says of which options its figures are", async ({ page }) => {
  const widget = await open(page, "en");
  const panel = widget.locator("#explanation");
  const prices = panel.locator(".inputs .name", { hasText: /^Price per device/ });
  await widget.getByRole("button", { name: "How it is worked out" }).click();
  await expect(panel.getByRole("heading")).toContainText("all refurbished");
  // One option alone is what the heading names.
  await expect(prices).toHaveText(["Price per device"]);
  await choosePreset(widget, "mixed-fleet");
  await expect(prices.first()).toHaveText(/^Price per device, \w/);
  const names = await prices.allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
});
