// What is kept and handed down, what more an offer says, who buys together, requirements and their
// remedies: each is reached, changed and undone by keyboard alone.

import { expect, open, openTab, resultOf, scenarioOf, test, unfold } from "./fixtures.js";
import { enter, openFold, press, reach, undo } from "./keyboard.js";

// Going through a whole page by Tab takes its time.
test.setTimeout(120_000);

const action = (place, name) => place.locator(`[data-action="${name}"]`);
const field = (place, name) => place.locator(`[data-field="${name}"]`);
const option = (widget, group, index) => widget.locator(".group").nth(group).locator(".option").nth(index);

/** Opens the details of an option, in which it is chosen how it is had. */
async function openDetails(page, row) {
  await press(page, row.locator(".offer > summary"));
  await expect(field(row, "sourcing")).toBeVisible();
}

/** Puts a group into work. */
const workOn = (page, widget, group) => press(page, widget.locator(".group").nth(group).locator(".group-line"));

const offerOf = async (widget, group, index) => (await scenarioOf(widget)).groups[group].options[index];

test("what we have can be kept", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const row = option(widget, 0, 0);
  await openDetails(page, row);
  await press(page, field(row, "sourcing"), "k");
  await expect(field(row, "sourcing")).toHaveValue("keep");
  await expect(field(row, "price")).toHaveCount(0);
  await expect(field(row, "warranty")).toHaveCount(0);
  await reach(page, field(row, "years"), "Shift+Tab");
  await enter(page, field(row, "years"), "2");
  await enter(page, field(row, "age"), "4");
  await expect(row.locator(".note")).toContainText(["Replaced in 2029 by"]);
  const { sourcing, offer } = await offerOf(widget, 0, 0);
  expect({ sourcing, age: offer.ageAtPurchaseYears, years: offer.plannedYears }).toEqual({ sourcing: "keep", age: 4, years: 2 });
  // The slider divides what is bought; what is kept has a mark of its own in the bar of all.
  await expect(widget.locator(".summary")).toHaveText("225 refurbished, 75 kept");
  await expect(widget.locator(".track")).toBeHidden();
  await expect(widget.locator(".shares rect.kept")).toHaveCount(1);
  await undo(page, widget, "age 5 → 4");
  await undo(page, widget, "years 2 → 2");
  await undo(page, widget, "new or refurbished");
  expect(await scenarioOf(widget)).toEqual(before);
  await expect(field(row, "sourcing")).toHaveValue("new");
});

test("devices can be handed down, and from whom can be chosen", async ({ page }) => {
  const widget = await open(page, "en", "mixed-fleet");
  const before = await scenarioOf(widget);
  await workOn(page, widget, 1);
  const row = option(widget, 1, 1);
  await openDetails(page, row);
  await press(page, field(row, "sourcing"), "h");
  await expect(field(row, "sourcing")).toHaveValue("handed-down");
  await expect(field(row, "device")).toHaveCount(0);
  expect((await offerOf(widget, 1, 1)).handedDownFrom).toEqual({ group: "administration", option: "new" });
  await expect(row.locator(".note.warning")).toContainText(/but only [\d.]+ come from/);
  // Those who live on what this group has are not offered, nor is the group itself.
  const givers = await field(row, "giver").locator("option").allTextContents();
  expect(givers.some((giver) => giver.startsWith("Pupils"))).toBe(false);
  await reach(page, field(row, "giver"), "Shift+Tab");
  await page.keyboard.press("ArrowDown");
  expect((await offerOf(widget, 1, 1)).handedDownFrom).toEqual({ group: "administration", option: "refurbished" });
  await workOn(page, widget, 0);
  await openDetails(page, option(widget, 0, 0));
  const circle = await field(option(widget, 0, 0), "sourcing").locator("option").allTextContents();
  expect(circle).toContain("Handed down from another group");
  await undo(page, widget, "who hands down");
  await undo(page, widget, "new or refurbished");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("alone, nobody can hand down", async ({ page }) => {
  const widget = await open(page, "en");
  await openDetails(page, option(widget, 0, 0));
  const choices = await field(option(widget, 0, 0), "sourcing").locator("option").allTextContents();
  expect(choices).toEqual(["New", "Refurbished", "Keep what we have"]);
});

test("an option is added in the way that is wanted", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  await reach(page, action(widget, "add-option").first());
  await reach(page, widget.locator('[data-way="keep"]'), "ArrowRight");
  await page.keyboard.press("Enter");
  await expect(option(widget, 0, 2)).toHaveClass(/\bkeep\b/);
  const { sourcing, sharePercent } = await offerOf(widget, 0, 2);
  expect({ sourcing, sharePercent }).toEqual({ sourcing: "keep", sharePercent: 0 });
  await undo(page, widget, "option added");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a device can be upgraded", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const row = option(widget, 0, 1);
  await openDetails(page, row);
  await enter(page, field(row, "memory"), "32");
  expect((await offerOf(widget, 0, 1)).offer.upgrade).toEqual({ memoryGb: 32 });
  await enter(page, field(row, "upgrade-price"), "600");
  // Emptied, it is the example again.
  await reach(page, field(row, "upgrade-price"), "Shift+Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Tab");
  await expect(field(row, "upgrade-price")).not.toHaveValue("");
  expect((await offerOf(widget, 0, 1)).offer.upgrade).toEqual({ memoryGb: 32 });
  await expect(row.locator(".offer")).toHaveAttribute("open", "");
  const battery = row.getByRole("button", { name: /^New battery, / });
  await press(page, battery, "Space");
  await expect(battery).toHaveAttribute("aria-pressed", "true");
  await undo(page, widget, "new battery");
  await undo(page, widget, "price of the upgrade 600 → 450");
  await undo(page, widget, "price of the upgrade 450 → 600");
  await undo(page, widget, "memory of the device 16 → 32");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("of a new battery is entered how long it lasts, and whether it is ever replaced", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const bought = option(widget, 0, 0);
  await openDetails(page, bought);
  await expect(field(bought, "battery-life")).toHaveValue("4");
  await expect(field(bought, "battery-health")).toHaveCount(0);
  await expect(bought.getByRole("button", { name: "New battery" })).toHaveCount(0);
  await press(page, bought.getByRole("button", { name: "Battery is never replaced" }), "Space");
  expect((await offerOf(widget, 0, 0)).offer.batteryLifeYears).toBe("none");
  await expect(field(bought, "battery-life")).toHaveCount(0);
  await undo(page, widget, "battery is never replaced");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("of a used battery is entered what it holds, from which its life follows", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const used = option(widget, 0, 1);
  await openDetails(page, used);
  await expect(field(used, "battery-life")).toHaveValue("2");
  await enter(page, field(used, "battery-health"), "90");
  await expect(field(used, "battery-life")).toHaveValue("3");
  await enter(page, field(used, "battery-life"), "2.5");
  const { batteryHealthPercent, batteryLifeYears } = (await offerOf(widget, 0, 1)).offer;
  expect({ batteryHealthPercent, batteryLifeYears }).toEqual({ batteryHealthPercent: 90, batteryLifeYears: 2.5 });
  await undo(page, widget, "years until the battery is replaced 3 → 2.5");
  await undo(page, widget, "capacity of the battery → 90");
  await press(page, used.getByRole("button", { name: "New battery in the price" }), "Space");
  await expect(field(used, "battery-life")).toHaveValue("4");
  await expect(field(used, "battery-health")).toHaveCount(0);
  await undo(page, widget, "new battery in the price");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("how many are used again is an example until it is entered", async ({ page }) => {
  const widget = await open(page, "en");
  const row = option(widget, 0, 0);
  await openDetails(page, row);
  const share = field(row, "reuse-share");
  await expect(share).toHaveValue("30");
  const origin = row.locator(".number", { has: page.locator('[data-field="reuse-share"]') }).locator(".badge");
  await expect(origin).toHaveText("example");
  await enter(page, share, "75");
  expect((await offerOf(widget, 0, 0)).offer.takeBackAgreement).toEqual({ reuseSharePercent: 75 });
  await undo(page, widget, "share of devices that are used again 30 → 75");
  await expect(share).toHaveValue("30");
});

test("volume prices and a pilot come and go, and the focus stays beside them", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const row = option(widget, 0, 0);
  await openDetails(page, row);
  await press(page, action(row, "add-tier"));
  await enter(page, field(row, "tier-from"), "50");
  await enter(page, field(row, "tier-price"), "7000");
  expect((await offerOf(widget, 0, 0)).offer.tiers).toEqual([{ from: 50, price: 7000 }]);
  await press(page, row.getByRole("button", { name: "Remove: Volume prices 1" }));
  await expect(action(row, "add-tier")).toBeFocused();
  const unpiloted = await resultOf(widget);
  await press(page, action(row, "pilot"));
  expect((await offerOf(widget, 0, 0)).offer.pilot).toEqual({ devices: 20, years: 1, failures: 2 });
  await enter(page, field(row, "pilot-failures"), "8");
  expect((await resultOf(widget)).plans).not.toEqual(unpiloted.plans);
  await reach(page, action(row, "pilot"));
  await press(page, row.getByRole("button", { name: "Remove: Pilot" }));
  await expect(action(row, "pilot")).toBeFocused();
  await expect(action(row, "pilot")).toHaveText("Add a pilot");
  for (const name of ["pilot removed", "failures in the pilot 2 → 8", "pilot added", "volume price removed"]) await undo(page, widget, name);
  for (const name of ["volume price 7,500 → 7,000", "volume price 100 → 50", "volume price added"]) await undo(page, widget, name);
  expect(await scenarioOf(widget)).toEqual(before);
});

test("organisations buy together, each with its part", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  const together = widget.locator(".together");
  await openFold(page, widget, "together");
  await press(page, action(together, "add-organisation"));
  await expect(field(widget, "group-count")).toHaveCount(0);
  await expect(field(widget, "organisation-count")).toHaveCount(2);
  await press(page, action(together, "add-organisation"));
  await enter(page, field(together, "setup-cost"), "300000");
  await expect(together.locator(".finding")).toContainText("Together you save about");
  await reach(page, field(widget, "organisation-count").nth(2), "Shift+Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("60");
  await page.keyboard.press("Tab");
  expect((await scenarioOf(widget)).groups[0].count).toBe(360);
  await enter(page, field(together, "organisation").nth(0), "Höör");
  await expect(together.locator("tbody th").first()).toHaveText("Höör");
  const rows = await together.locator("tbody tr").count();
  expect(rows).toBe(3);
  await press(page, together.getByRole("button", { name: "Remove: Höör" }));
  await expect(action(together, "add-organisation")).toBeFocused();
  expect((await scenarioOf(widget)).groups[0].count).toBe(210);
  for (const name of ["organisation removed", "name", "number 0 → 60"]) await undo(page, widget, name);
  for (const name of ["one-off cost 0 → 300,000", "organisation added", "organisation added"]) await undo(page, widget, name);
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a remedy is done by its button, and undone by its name", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  await reach(page, widget.locator('[data-tab="why"]'));
  await reach(page, widget.locator('[data-tab="requirements"]'), "ArrowRight");
  const section = widget.locator(".missing");
  const remedy = section.getByRole("button", { name: "Buy extra warranty: Pupils with Windows, Dell Latitude 5420" });
  await press(page, remedy);
  await expect(remedy).toHaveCount(0);
  await expect(widget.locator("#requirements")).toBeFocused();
  expect((await offerOf(widget, 0, 1)).offer.warranty.boughtYears).toBe(2);
  expect((await resultOf(widget)).requirements.every(({ state }) => state === "met")).toBe(true);
  await undo(page, widget, "warranty bought");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("requirements are set, changed and taken away", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  await openFold(page, widget, "requirements");
  const section = widget.locator(".requirements");
  const rows = section.locator(".requirement");
  await expect(rows).toHaveCount(2);
  await press(page, action(section, "add-requirement"));
  await expect(rows).toHaveCount(3);
  const added = rows.nth(2);
  await reach(page, field(added, "requirement"), "Shift+Tab");
  await page.keyboard.press("n");
  await enter(page, field(added, "asked"), "1");
  await press(page, added.getByRole("button", { name: "Preference" }), "Space");
  expect((await scenarioOf(widget)).requirements[2]).toEqual({ kind: "max-models", hard: false, value: 1 });
  await openTab(widget, "requirements");
  await expect(widget.locator(".missed .warning").last()).toContainText("The mix has 2 models");
  await press(page, added.getByRole("button", { name: "Remove: Number of models" }));
  await expect(rows).toHaveCount(2);
  await expect(action(section, "add-requirement")).toBeFocused();
  await undo(page, widget, "requirement removed");
  for (const name of ["requirement", "requirement 4 → 1", "requirement"]) await undo(page, widget, name);
  await undo(page, widget, "requirement added");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a calendar year is written without separators", async ({ page }) => {
  const widget = await open(page, "sv");
  await unfold(widget, "requirements");
  await expect(field(widget, "asked").first()).toHaveValue("2030");
});

test("after a group or an option is removed the focus is at what adds one", async ({ page }) => {
  const widget = await open(page, "en", "umea-rounds");
  await workOn(page, widget, 1);
  await openDetails(page, option(widget, 1, 0));
  await press(page, option(widget, 1, 0).getByRole("button", { name: "Remove: " }));
  await expect(action(widget.locator(".group").nth(1), "add-option").first()).toBeFocused();
  await reach(page, widget.locator(".group").nth(1).locator(".about > .fold > summary"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await press(page, action(widget, "remove-group"));
  await expect(action(widget, "add-group")).toBeFocused();
});

test("a scenario of three municipalities shows what each gains", async ({ page }) => {
  const widget = await open(page, "sv", "three-municipalities");
  const together = widget.locator(".together");
  await unfold(widget, "together");
  await expect(together.locator(".finding")).toContainText("Tillsammans sparar ni cirka");
  await expect(together.locator("tbody th")).toHaveText(["Hörby", "Höör", "Östra Göinge"]);
});
