// Every figure that the result rests on: changed and reset in place, where it is from, how it weighs.

import { comparedBy, expect, open, scenarioOf, test, type } from "./fixtures.js";

const rows = (widget) => widget.locator("[data-assumption]");

async function opened(page, language, preset) {
  const widget = await open(page, language, preset);
  await widget.locator('[data-tab="sources"]').click();
  await expect(rows(widget).first()).toBeVisible();
  return widget;
}

test("each assumption has its row, the heaviest first", async ({ page }) => {
  const widget = await opened(page, "en");
  const { sensitivity } = (await comparedBy(widget, await scenarioOf(widget))).decision;
  await expect(rows(widget)).toHaveCount(sensitivity.assumptions.length);
  const weights = await rows(widget).locator("td:last-child").allInnerTexts();
  const order = ["large", "some", "little", "none"];
  const found = weights.map((text) => order.indexOf(text.match(/large|some|little|none/)[0]));
  expect(found).toEqual([...found].sort());
  // A source can be read where it is.
  const link = rows(widget).getByRole("link").first();
  await expect(link).toHaveAttribute("href", /^https:/);
  await expect(link).toHaveText(/\d{4}$/);
});

test("what is typed holds for all that had it in common, and stays where it was", async ({ page }) => {
  const widget = await opened(page, "en");
  const row = widget.locator('[data-assumption="embodiedKg"]').first();
  const place = await rows(widget).evaluateAll((all) => all.map((one) => one.dataset.assumption));
  const field = row.locator('[data-field="source"]');
  const before = await field.inputValue();
  await type(field, "260.5");
  await expect(field).toBeFocused();
  const { groups } = await scenarioOf(widget);
  for (const { specification } of groups[0].options) expect(specification.embodiedKg).toBe(260.5);
  expect(await rows(widget).evaluateAll((all) => all.map((one) => one.dataset.assumption))).toEqual(place);
  await expect(row).toContainText("yours");
  await row.getByRole("button", { name: /^reset/i }).click();
  await expect(field).toHaveValue(before);
});

test("ours and yours are shown alone", async ({ page }) => {
  const widget = await opened(page, "sv");
  const all = await rows(widget).count();
  await widget.locator('[data-filter="ours"]').click();
  await expect.poll(() => rows(widget).count()).toBeLessThan(all);
  for (const text of await rows(widget).allInnerTexts()) expect(text).toMatch(/vårt exempel|från exemplet/);
  await widget.locator('[data-filter="yours"]').click();
  await expect(widget.locator('[data-filter="yours"]')).toHaveAttribute("aria-pressed", "true");
  for (const text of await rows(widget).allInnerTexts()) expect(text).toMatch(/ert v/);
});

test("on a phone each row is a block as wide as the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  const widget = await opened(page, "sv");
  for (const table of await widget.locator(".assumed").all()) {
    const place = await table.boundingBox();
    expect(place.x + place.width).toBeLessThanOrEqual(360);
  }
  const [value, from] = await rows(widget).first().locator("td").all();
  expect((await from.boundingBox()).y).toBeGreaterThan((await value.boundingBox()).y);
});

test("what is not varied has its value and source, and leads to where it is entered", async ({ page }) => {
  const widget = await opened(page, "en");
  const fixed = widget.locator("[data-fixed]");
  const failures = widget.locator('[data-fixed="failurePercentByAge"]').first();
  await expect(failures).toContainText(/of age/);
  await expect(failures.getByRole("link")).toHaveAttribute("href", /^https:/);
  const all = await fixed.count();
  await widget.locator('[data-filter="ours"]').click();
  await expect.poll(() => fixed.count()).toBeLessThan(all);
  await expect(fixed.getByRole("link")).toHaveCount(0);
  await widget.locator('[data-filter="all"]').click();
  const mark = fixed.filter({ hasText: "Processor score of the device" }).getByRole("button").first();
  await mark.click();
  expect(await widget.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.id)).toMatch(/^device-/);
});
