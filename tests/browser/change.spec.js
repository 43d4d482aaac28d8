// What would change the answer: the section says what the analysis found.

import { comparedBy, expect, open, openTab, scenarioOf, test, type } from "./fixtures.js";

const section = (widget) => widget.locator("section.change");
const rows = (widget) => section(widget).locator(".curves > li");
const turning = (widget) => section(widget).locator(".turning tbody tr");

/** Opens the page with the tab in which the section stands. */
async function openChange(page, language, preset) {
  const widget = await open(page, language, preset);
  await openTab(widget, "change");
  return widget;
}

/** Everything that the package finds out about the scenario of an element as it stands. */
async function sensitivityOf(widget) {
  return (await comparedBy(widget, await scenarioOf(widget))).decision.sensitivity;
}

/** Opens every fold of the section, once there is something in it. */
async function unfoldAll(widget) {
  await rows(widget).first().waitFor();
  for (const summary of await section(widget).locator("summary").all()) await summary.click();
}

/** Three significant digits, away from what holds now, as beside a curve; times in tenths of a year. */
function written(value, unit, side) {
  const most = { maximumSignificantDigits: 3, roundingMode: side === "below" ? "floor" : "ceil" };
  const digits = unit === "years" ? { ...most, maximumSignificantDigits: 2 } : most;
  return `${new Intl.NumberFormat("en-GB", digits).format(value)} ${unit}`;
}

const plain = (text) => text.replace(/\s/g, " ");

test("names, present values and break-evens are those of the analysis", async ({ page }) => {
  const widget = await openChange(page, "en");
  const { variables } = await sensitivityOf(widget);
  const of = (field, option) => variables.find((one) => one.field === field && one.option === option);
  const expected = [
    { name: "Price per device, new", unit: "kr", ...of("price", "new") },
    { name: "Price per device, refurbished", unit: "kr", ...of("price", "refurbished") },
    { name: "Planned years of use, refurbished", unit: "years", ...of("plannedYears", "refurbished") },
  ];
  await unfoldAll(widget);
  for (const { name, unit, current, breakEvenCost } of expected) {
    const row = rows(widget).filter({ hasText: name }).first();
    const [{ value, below }] = breakEvenCost;
    const side = below === "less" ? "above" : "below";
    const word = { kr: { below: "lower", above: "higher" }, years: { below: "shorter", above: "longer" } }[unit][side];
    const now = new Intl.NumberFormat("en-GB").format(current);
    const said = `${now} ${unit} · the answer changes if it is ${word} than ${written(value, unit, side)}`;
    expect(breakEvenCost).toHaveLength(1);
    await expect.poll(async () => plain(await row.locator(".note").innerText())).toContain(said);
    await expect(row.getByRole("img", { name })).toBeVisible();
  }
  await expect(section(widget).locator(".chart-finding").first()).toHaveText(
    /^What changes the answer most easily: .*\. If it is (lower|higher|shorter|longer) than [\d.,]+.(kr|years), all new costs less\./,
  );
});

test("every figure has its row, in the list or behind the disclosure", async ({ page }) => {
  const widget = await openChange(page, "en");
  const { uncertainByCost, chosenByCost } = await sensitivityOf(widget);
  await expect(rows(widget)).toHaveCount(5);
  const hidden = rows(widget).nth(5);
  const more = section(widget).locator("summary").first();
  await more.press("Enter");
  await expect(hidden).toBeVisible();
  await expect(rows(widget)).toHaveCount(uncertainByCost.length + chosenByCost.length);
  await more.press("Enter");
  await expect(hidden).toBeHidden();
});

test("the climate is a key press away", async ({ page }) => {
  const widget = await openChange(page, "sv");
  const cost = section(widget).getByRole("button", { name: "Kostnad", exact: true });
  const climate = section(widget).getByRole("button", { name: "Klimat", exact: true });
  await expect(cost).toHaveAttribute("aria-pressed", "true");
  await cost.focus();
  await page.keyboard.press("ArrowRight");
  await expect(climate).toBeFocused();
  await page.keyboard.press("Space");
  await expect(climate).toHaveAttribute("aria-pressed", "true");
  await expect(climate).toBeFocused();
  await expect(rows(widget).filter({ hasText: "Klimatavtryck för tillverkning, transport och avfall" }).first()).toBeVisible();
  // What was tried is named, and so is what can change it.
  await expect(section(widget).locator(".chart-finding").first()).toHaveText(
    "Svaret står sig när värdena ändras ett i taget. Inget av de räknesätt och val som har prövats ändrar det heller.",
  );
  await expect(section(widget).locator(".note.rule")).toHaveText("Utsläppen gäller om första köparen bär hela tillverkningen.");
});

test("past the break-even the answer is another, and undo brings it back", async ({ page }) => {
  const widget = await openChange(page, "en");
  const before = await sensitivityOf(widget);
  const isPrice = (one) => one.field === "price" && one.option === "refurbished";
  const [{ value }] = before.variables.find(isPrice).breakEvenCost;
  const finding = section(widget).locator(".chart-finding").first();
  const said = await finding.innerText();
  const price = widget.locator('[data-field="price"]').nth(1);

  await type(price, String(Math.floor(value)));
  expect(Math.sign((await sensitivityOf(widget)).cost)).toBe(Math.sign(before.cost));
  await type(price, String(Math.ceil(value)));
  const after = await sensitivityOf(widget);
  expect(Math.sign(after.cost)).toBe(-Math.sign(before.cost));
  const row = rows(widget).filter({ hasText: "Price per device, refurbished" }).first();
  await expect(row).toContainText("the answer changes if it is lower than");
  await expect(finding).not.toHaveText(said);

  await widget.locator('[data-action="undo"]').click();
  await expect(finding).toHaveText(said);
});

test("a row leads to its field", async ({ page }) => {
  const widget = await openChange(page, "en");
  await unfoldAll(widget);
  await section(widget).getByRole("button", { name: "change: Price per device, refurbished" }).first().click();
  await expect(widget.locator('[data-field="price"]').nth(1)).toBeFocused();
});

test("two values at a time are a map with a table", async ({ page }) => {
  const widget = await openChange(page, "en");
  const { map } = await sensitivityOf(widget);
  const dearer = map.cost.flat().filter((cost) => cost > 0).length;
  const figure = section(widget).locator(".change-map");
  await expect(figure).toBeHidden();
  await section(widget).getByText("Two values at a time").click();
  await expect(figure.locator("figcaption")).toContainText(new RegExp(`in ${dearer} of 81 combinations all new costs less`, "i"));
  await figure.locator('[data-table="change-map"]').click();
  await expect(figure.locator("tbody tr")).toHaveCount(9);
});

test("methods and choices stand with the numbers, what turns the answer first", async ({ page }) => {
  const widget = await openChange(page, "en");
  // Where every device is used again, it matters who carries its manufacture.
  const scenario = await scenarioOf(widget);
  for (const { options } of scenario.groups) {
    for (const option of options) option.offer = { ...option.offer, takeBackAgreement: { reuseSharePercent: 100 } };
  }
  await widget.evaluate((element, scenario) => element.setScenario(scenario), scenario);
  const { decision, byRule } = await comparedBy(widget, await scenarioOf(widget));
  const half = byRule.find((one) => one.allocation === "half-and-half").judged.carbon;
  const told = decision.switches.find((one) => one.kind === "allocation" && one.to === "half-and-half");
  expect(told.carbon).toBeCloseTo(half, 6);
  await section(widget).locator('[data-measure="carbon"]').click();
  const rule = turning(widget).and(section(widget).locator('[data-switch="allocation"]')).first();
  await expect(rule).toContainText("First buyer carries all");
  await expect(rule).toContainText(/If the buyers share the manufacture equally, .* emits [\d.]+.t more than all new\./);
  const { told: { carbon } } = decision;
  await expect(turning(widget)).toHaveCount(carbon.turning.length);
  expect(carbon.turning.filter((one) => one.driver.kind === "switch")).toHaveLength(
    decision.switches.filter((one) => one.turnsCarbon).length,
  );
});

test("the table has a row for every figure", async ({ page }) => {
  const widget = await openChange(page, "en");
  const { uncertainByCost, chosenByCost } = await sensitivityOf(widget);
  await section(widget).locator('[data-table="change"]').click();
  await expect(section(widget).locator("#change-table tbody tr")).toHaveCount(uncertainByCost.length + chosenByCost.length);
});

test("where nothing can be compared the section says so", async ({ page }) => {
  const widget = await openChange(page, "en", "tco-lifetime");
  await expect(section(widget)).toContainText("There is only one way to go here, and so nothing to compare.");
  await expect(rows(widget)).toHaveCount(0);
});
