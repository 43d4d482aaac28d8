// What real offers contain, behind a fold in the details of an option: each is reached, changed and
// undone by keyboard alone.

import { expect, open, scenarioOf, test } from "./fixtures.js";
import { changeAll, enter, press, reach } from "./keyboard.js";

test.setTimeout(240_000);

const action = (place, name) => place.locator(`[data-action="${name}"]`);
const field = (place, name) => place.locator(`[data-field="${name}"]`);
const offerOf = async (widget) => (await scenarioOf(widget)).groups[0].options[0].offer ?? {};

/** Opens the details of the first option, and in them what few offers say. */
async function openMore(page, widget) {
  const row = widget.locator(".group").first().locator(".option").first();
  await press(page, row.locator(".offer > summary"));
  await expect(field(row, "sourcing")).toBeVisible();
  await expect(field(row, "accident-rate")).toHaveCount(0);
  await press(page, row.locator('[data-fold$="/more"] > summary'));
  await expect(field(row, "accident-rate")).toBeVisible();
  return row;
}

async function undoBy(page, widget) {
  await reach(page, action(widget, "undo"), "Shift+Tab");
  await page.keyboard.press("Enter");
}

test("accidents and an insurance", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await offerOf(widget);
  const row = await openMore(page, widget);
  await expect(field(row, "insurance-excess")).toHaveCount(0);
  await enter(page, field(row, "accident-rate"), "6");
  await enter(page, field(row, "accident-repair"), "1800");
  await enter(page, field(row, "insurance-premium"), "50");
  await expect(field(row, "insurance-excess")).toBeVisible();
  expect(await offerOf(widget)).toMatchObject({
    accidentPercentPerYear: 6,
    accidentRepairCost: 1800,
    insurance: { premiumPerYear: 50 },
  });
  for (let change = 0; change < 3; change += 1) await undoBy(page, widget);
  expect(await offerOf(widget)).toEqual(before);
});

test("a lease takes the place of the price", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await offerOf(widget);
  const row = await openMore(page, widget);
  await expect(field(row, "lease-months")).toHaveCount(0);
  await enter(page, field(row, "lease-fee"), "210");
  await expect(row).toContainText("the device goes back");
  await enter(page, field(row, "lease-months"), "39");
  await enter(page, field(row, "lease-buy-out"), "0");
  expect(await offerOf(widget)).toMatchObject({ lease: { feePerMonth: 210, months: 39, buyOutPrice: 0 } });
  for (let change = 0; change < 3; change += 1) await undoBy(page, widget);
  expect(await offerOf(widget)).toEqual(before);
});

test("what comes with a device", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await offerOf(widget);
  const row = await openMore(page, widget);
  await enter(page, field(row, "licence"), "360");
  await enter(page, field(row, "free-spares"), "10");
  await enter(page, field(row, "lot-price"), "7000");
  await enter(page, field(row, "lot-devices"), "30");
  await press(page, action(row, "add-accessory"));
  await reach(page, field(row, "accessory-name"), "Shift+Tab");
  await enter(page, field(row, "accessory-name"), "Bag");
  await enter(page, field(row, "accessory-price"), "250");
  await enter(page, field(row, "downtime"), "90");
  const offer = await offerOf(widget);
  expect(offer).toMatchObject({
    licencePrice: 360,
    freeSparePercent: 10,
    lot: { price: 7000, devices: 30 },
    accessories: [{ name: "Bag", price: 250 }],
    warranty: { downtimeHours: 90 },
  });
  for (let change = 0; change < 8; change += 1) await undoBy(page, widget);
  expect(await offerOf(widget)).toEqual(before);
});

test("every field and switch of an offer, one after the other", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const row = await openMore(page, widget);
  for (const name of ["add-accessory", "add-tier", "pilot"]) await press(page, action(row, name));
  await reach(page, row.locator(".search"), "Shift+Tab");
  const changed = await changeAll(page, row, ["search"]);
  const fields = await row.locator("input[data-field]").evaluateAll((all) => all.map((one) => one.dataset.field));
  expect([...new Set(fields)].filter((name) => name !== "search" && !changed.has(name))).toEqual([]);
  expect(changed.size).toBeGreaterThan(25);
  expect(await row.locator(".error").filter({ hasText: /./ }).allTextContents()).toEqual([]);
  const undo = action(widget, "undo");
  while ((await undo.getAttribute("aria-disabled")) === "false") await undoBy(page, widget);
  expect(await scenarioOf(widget)).toEqual(before);
});

test("the fields of two options are told apart by those who do not see where they stand", async ({ page }) => {
  const widget = await open(page, "en");
  const rows = widget.locator(".group").first().locator(".option");
  const names = [];
  for (const place of [0, 1]) {
    const row = rows.nth(place);
    await row.locator(".offer > summary").click();
    await row.locator('[data-fold$="/more"] > summary').click();
    const found = await field(row, "accident-rate").evaluate((input) => input.labels[0].textContent);
    expect(found).toMatch(/^Damaged by accident, per year, ./);
    names.push(found);
  }
  expect(names[0]).not.toBe(names[1]);
});
