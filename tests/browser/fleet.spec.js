// What is in use today: each cohort is added, changed, removed and undone by keyboard alone; when it is
// due and what helps where updates end before; nothing is made while the fold is closed.

import { expect, open, openTab, resultOf, scenarioOf, test, type, unfold } from "./fixtures.js";
import { enter, openFold, press, reach, undo } from "./keyboard.js";

// Going through a whole page by Tab takes its time.
test.setTimeout(120_000);

const action = (place, name) => place.locator(`[data-action="${name}"]`);
const field = (place, name) => place.locator(`[data-field="${name}"]`);
const fold = (widget) => widget.locator('[data-fold="fleet"]');
const cohort = (widget, index) => widget.locator(".cohort").nth(index);
const fleetOf = async (widget) => (await scenarioOf(widget)).groups[0].fleet;

test("a cohort is added, changed, removed and undone by keyboard alone", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  await expect(fold(widget).locator(".state")).toHaveText("nothing entered");
  await expect(widget.locator(".fleet")).toHaveCount(0);
  await openFold(page, widget, "fleet");
  await press(page, action(widget, "add-cohort"));
  await expect(action(widget, "undo").locator(".text")).toHaveText("Undo: 300 laptops from 2022 added");
  await expect(widget.getByRole("status")).toHaveText(/300\slaptops from 2022 added/);
  expect(await fleetOf(widget)).toEqual([
    { id: "cohort-1", count: 300, specification: { class: "laptop" }, newSince: 2022 },
  ]);
  const first = cohort(widget, 0);
  await reach(page, field(first, "cohort-count"), "Shift+Tab");
  await enter(page, field(first, "cohort-count"), "40");
  await expect(field(first, "cohort-name")).toHaveValue(/^40\slaptops from 2022$/);
  await enter(page, field(first, "cohort-since"), "15/7/2023");
  await expect(field(first, "cohort-since")).toHaveValue("2023-07");
  await press(page, field(first, "cohort-sourcing"), "r");
  await enter(page, field(first, "cohort-latest"), "2028");
  await expect(first.locator(".becomes")).toHaveText("Due in 2028: the year you have set.");
  expect(await fleetOf(widget)).toEqual([
    {
      id: "cohort-1",
      count: 40,
      specification: { class: "laptop" },
      newSince: 2023.5,
      sourcing: "refurbished",
      dueYear: 2028,
    },
  ]);
  await expect(fold(widget).locator("> summary .state")).toHaveText("40 of 300 are in use today; 40 are due in 2028");
  await reach(page, field(first, "cohort-name"), "Shift+Tab");
  await enter(page, field(first, "cohort-name"), "Year 7");
  await press(page, action(first, "remove-cohort"));
  await expect(widget.locator(".cohort")).toHaveCount(0);
  // The focus is where the next thing is done.
  await expect(action(widget, "add-cohort")).toBeFocused();
  await undo(page, widget, "40 laptops from 2023 removed");
  await expect(widget.locator(".cohort")).toHaveCount(1);
  await undo(page, widget, "name");
  await undo(page, widget, "replaced by → 2028");
  await undo(page, widget, "new or refurbished");
  await undo(page, widget, "new in 2022 → 2023-07");
  await undo(page, widget, "number in use 300 → 40");
  await undo(page, widget, "300 laptops from 2022 added");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a model is searched among those of every class", async ({ page }) => {
  const widget = await open(page, "en");
  await openFold(page, widget, "fleet");
  await press(page, action(widget, "add-cohort"));
  const first = cohort(widget, 0);
  const device = field(first, "cohort-device");
  await expect(device).toHaveValue("laptop");
  expect(await device.locator("optgroup").evaluateAll((groups) => groups.map((group) => group.label))).toEqual([
    "Kind, model not stated",
    "Laptops",
  ]);
  await reach(page, first.locator(".search"), "Shift+Tab");
  await page.keyboard.type("chromebook");
  await page.keyboard.press("Enter");
  const chosen = (await fleetOf(widget))[0];
  expect(chosen.device).toMatch(/chromebook/);
  expect(chosen.specification).toBeUndefined();
  await expect(field(first, "cohort-name")).toHaveValue(/^300\s.*Chromebook.* from 2022$/);
  await device.selectOption("tablet");
  expect((await fleetOf(widget))[0]).toMatchObject({ specification: { class: "tablet" } });
});

test("what outlives its updates says so, with what helps", async ({ page }) => {
  const widget = await open(page, "en", "phones");
  await field(widget, "horizon").fill("4");
  await unfold(widget, "fleet", "requirements");
  await action(widget, "add-cohort").click();
  const first = cohort(widget, 0);
  await type(field(first, "cohort-count"), "60");
  await field(first, "cohort-since").fill("2025");
  await field(first, "cohort-device").selectOption("samsung-galaxy-xcover7");
  await expect(first.locator(".becomes")).toHaveText("Due in 2029: security updates end.");
  const warning = first.locator(".warning");
  await expect(warning).toHaveCount(0);
  await field(widget, "replacement").selectOption("a-year-longer");
  await expect(warning).toHaveText("Security updates are estimated to end in 2029, 1 year before the devices are replaced.");
  await expect(first.locator(".remedy")).toHaveText(/^What helps is to replace them in 2029: .* more over the period\.$/);
  await expect(action(first, "updates-remedy")).toHaveText("Replace them earlier");
  // Folded, it says so too.
  await expect(widget.locator("summary").filter({ hasText: "are in use today" })).toContainText(
    /estimated to end in 2029 for 60.mobile phones, 1.year before replacement/,
  );
  await action(widget, "add-cohort").click();
  // Among the requirements: met until 2028; until 2029 nobody knows, as the end is an estimate.
  await openTab(page, "requirements");
  const row = widget.locator(".missing tbody tr").filter({ hasText: "in use today" }).first();
  await expect(row).toContainText("met");
  await field(widget, "asked").first().fill("2029");
  await expect(row).toContainText("not known");
  const item = widget.locator(".missed li").filter({ hasText: "60 Samsung Galaxy XCover7" });
  await expect(item).toContainText("Security updates are estimated to end in 2029, 1 year before the devices are replaced.");
  await expect(item.locator(".remedy")).toContainText("more over the period");
  await press(page, action(item, "remedy"));
  await expect(warning).toHaveCount(0);
  await expect(item).toHaveCount(0);
  const [after] = (await resultOf(widget)).groups[0].fleet;
  expect(after.dueYear).toBeCloseTo(after.updatesEnd, 9);
  expect(after.outlivesUpdates).toBe(false);
  await action(widget, "undo").click();
  await expect(warning).toHaveCount(1);
});

test("the number of devices is entered by year, and taken back", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  await openFold(page, widget, "fleet");
  await press(page, action(widget, "add-count-by-year"));
  const years = field(widget, "count-in-year");
  await expect(years).toHaveCount(3);
  await enter(page, years.nth(1), "280");
  expect((await scenarioOf(widget)).groups[0].countByYear).toEqual([300, 280, 300]);
  await press(page, action(widget, "remove-count-by-year"));
  await expect(years).toHaveCount(0);
  await undo(page, widget, "number by year removed");
  await undo(page, widget, "number in a year 300 → 280");
  await undo(page, widget, "number by year added");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("what cannot be used is said at its field", async ({ page }) => {
  const widget = await open(page, "en");
  await unfold(widget, "fleet");
  await action(widget, "add-cohort").click();
  const since = field(cohort(widget, 0), "cohort-since");
  await type(since, "long ago");
  await since.press("Tab");
  await expect(since).toHaveAttribute("aria-invalid", "true");
  await expect(cohort(widget, 0).locator(".error").filter({ hasText: /./ })).toHaveText(
    "Write a year or a date, for example 2022 or 2022-08. This value is not used yet. The result uses the previous value, 2022.",
  );
  const names = await widget.locator(".fleet input, .fleet select, .fleet button").evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent),
  );
  expect(new Set(names).size).toBe(names.length);
});
