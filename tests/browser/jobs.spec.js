// What people come to do, done as they do it, from the first view to the answer.

import { choosePreset, expect, open, openTab, resultOf, scenarioOf, test, type, unfold } from "./fixtures.js";

const field = (widget, name, index = 0) => widget.locator(`[data-field="${name}"]`).nth(index);
const action = (widget, name) => widget.locator(`[data-action="${name}"]`);

/** Types a text into a field and leaves it. */
async function enter(field, text) {
  await type(field, text);
  await field.press("Tab");
}

/** Enters two quotes for 420 Chromebooks over three years. */
async function enterQuotes(widget) {
  await enter(field(widget, "count"), "420");
  await enter(field(widget, "horizon"), "3");
  await enter(field(widget, "price", 0), "2,990");
  await enter(field(widget, "price", 1), "1,690");
  await enter(field(widget, "warranty", 1), "24");
}

/** That the two quotes are what is compared, and that the answer says which costs less and why. */
async function expectAnswerToQuotes(widget) {
  const { groups, plans, judged } = await resultOf(widget);
  expect(groups[0].options).toHaveLength(2);
  expect(judged).toEqual({ plan: "allRefurbished", against: "allNew" });
  const cheaper = plans[2].cost.total < plans[0].cost.total ? "Refurbished" : "New";
  await expect(widget.locator(".answer")).toContainText(new RegExp(`${cheaper} is|Too close to call|about the same`));
  await expect(widget.locator(".because")).toContainText(/^Why: .*refurbished.*(save|cheaper to buy).*kr.*/);
}

test("420 Chromebooks from two quotes: the answer, why, and what a battery would change", async ({ page }) => {
  const widget = await open(page, "en");
  await choosePreset(widget, "chromebooks");
  await enterQuotes(widget);
  await expectAnswerToQuotes(widget);
  await expect(widget.locator(".about-preset")).toContainText(/\d values are yours/);
  const before = await scenarioOf(widget);
  const said = await widget.locator(".answer").innerText();
  await widget.getByRole("button", { name: "New battery in the price" }).click();
  expect((await scenarioOf(widget)).groups[0].options[1].offer.newBattery).toBe(true);
  await expect(widget.locator(".answer")).not.toHaveText(said);
  await action(widget, "undo").click();
  // What changes the answer is tried with one press, and taken back with another.
  const attempt = widget.locator('.change-it [data-action="try"]');
  await attempt.click();
  await expect(action(widget, "undo")).toHaveText(/Undo: tried: /);
  expect(await scenarioOf(widget)).not.toEqual(before);
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a fleet of four kinds within a budget and a cap", async ({ page }) => {
  const widget = await open(page, "en", "staff-laptops");
  await enter(field(widget, "count"), "1,800");
  for (const [kind, count] of [
    ["desktop-micro", "150"],
    ["monitor", "150"],
    ["phone", "240"],
  ]) {
    await action(widget, "add-group").click();
    await widget.locator(".in-work .about summary").click();
    await field(widget, "kind").selectOption(kind);
    await enter(field(widget, "group-count"), count);
  }
  const { groups } = await resultOf(widget);
  expect(groups).toHaveLength(4);
  await expect(widget.locator(".group-line .what")).toHaveText([/1,800.laptops/, /150.micro desktops/, /150.monitors/, /240.mobile phones/]);
  await unfold(widget, "limits");
  await enter(field(widget, "budget"), "9 mnkr");
  await enter(field(widget, "carbonCapKg"), "100");
  const { limits } = await scenarioOf(widget);
  expect(limits).toMatchObject({ budget: 9_000_000, carbonCapKg: 100_000 });
  const { plans, budget } = await resultOf(widget);
  expect(budget.overHorizon.plans[2].cost).toBeCloseTo(plans[2].cost.total, 2);
  await expect(widget.locator(".beside")).toContainText(budget.overHorizon.plans[2].left < 0 ? /over budget|over the budget/i : /budget/i);
  await openTab(widget, "trade-off");
  await expect(widget.locator('[data-answer="best-mix"]')).toHaveText(/Cheapest mix within the limits|No mix stays within/);
});

test("a label, 36 months and updates to 2031 over a fleet: who meets them, and the cheapest way", async ({ page }) => {
  const widget = await open(page, "en", "mixed-fleet");
  await unfold(widget, "requirements");
  const set = (await scenarioOf(widget)).requirements?.length ?? 0;
  for (const [at, [kind, asked]] of [
    ["certificate", null],
    ["warranty-months", "36"],
    ["updates-until", "2031"],
  ].entries()) {
    await action(widget, "add-requirement").click();
    const row = widget.locator(".requirement").nth(set + at);
    await row.locator('[data-field="requirement"]').selectOption(kind);
    if (asked) await enter(row.locator('[data-field="asked"]'), asked);
  }
  const { missed } = await resultOf(widget);
  expect(missed.length).toBeGreaterThan(0);
  await widget.locator('[data-action="which-meet"]').click();
  await expect(widget.locator("#requirements")).toBeFocused();
  const table = widget.locator('[role="tabpanel"] table').first();
  await expect(table.getByRole("columnheader").filter({ hasText: /warranty/i })).toHaveCount(1);
  await expect(table).toContainText(/met/);
  await expect(table).toContainText(/missed/);
  const remedy = widget.locator('[data-action="remedy"]').first();
  const before = await scenarioOf(widget);
  await remedy.click();
  expect(await scenarioOf(widget)).not.toEqual(before);
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a sceptic changes grid, sharing and source, and reads where figures come from", async ({ page }) => {
  const widget = await open(page, "en");
  await unfold(widget, "assumptions");
  const climate = widget.locator(".card.climate");
  const before = await climate.innerText();
  await enter(field(widget, "grid-intensity"), "400");
  await field(widget, "footprint-source").selectOption("ivl");
  await climate.locator('[data-field="rule"]').selectOption("half-and-half");
  expect((await scenarioOf(widget)).method).toMatchObject({ gridGramsPerKwh: 400, footprintSource: "ivl", allocation: "half-and-half" });
  await expect(field(widget, "allocation")).toHaveValue("half-and-half");
  expect(await climate.innerText()).not.toBe(before);
  await climate.locator("[data-explain]").click();
  await expect(widget.locator("#explanation").getByRole("link").first()).toHaveAttribute("href", /^https:/);
  await openTab(widget, "sources");
  const sources = widget.locator('[role="tabpanel"]');
  await expect(sources.getByRole("link").first()).toHaveAttribute("href", /^https:/);
  await expect(sources).toContainText("yours");
});

test("three municipalities see what each has from buying together", async ({ page }) => {
  const widget = await open(page, "en");
  await choosePreset(widget, "three-municipalities");
  await unfold(widget, "together");
  await expect(widget.locator(".together tbody th")).toHaveText(["Hörby", "Höör", "Östra Göinge"]);
  const { organisations, plans } = await resultOf(widget);
  const sum = organisations.reduce((sum, { plans }) => sum + plans[1].cost, 0);
  expect(sum).toBeCloseTo(plans[1].cost.total, 2);
  await expect(widget.locator(".together .finding")).toContainText("Together you save about");
});

test("200 laptops of five years are kept, handed down or replaced", async ({ page }) => {
  const widget = await open(page, "en", "staff-laptops");
  await enter(field(widget, "count"), "200");
  await widget.locator('[data-action="add-option"][data-way="keep"]').click();
  const scenario = await scenarioOf(widget);
  const kept = scenario.groups[0].options.findIndex(({ sourcing }) => sourcing === "keep");
  expect(kept).toBeGreaterThan(0);
  await expect(field(widget, "age")).toHaveValue("5");
  await widget.locator(".every-way > summary").click();
  const ways = widget.locator(".every-way tbody tr");
  await expect(ways).toHaveCount(4);
  for (const row of await ways.all()) await expect(row.locator("td").first()).toHaveText(/\d/);
  await enter(field(widget, "share", kept), "100");
  await expect(widget.locator(".summary")).toContainText("200 kept");
  await expect(widget.locator(".beside")).toContainText(/[Yy]our mix keeps/);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("the two quotes are entered with a finger, the verdict in sight", async ({ page }) => {
    const widget = await open(page, "en", "chromebooks");
    await field(widget, "price", 1).tap();
    // The answer has left the screen; it stands at its foot.
    const bar = widget.locator(".foot-bar > div");
    await expect(bar).toBeInViewport();
    await enterQuotes(widget);
    await expectAnswerToQuotes(widget);
    await field(widget, "price", 1).scrollIntoViewIfNeeded();
    await expect(bar).toBeInViewport();
    await bar.getByRole("button").tap();
    await expect(widget.locator(".answer")).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test("the two quotes by keyboard alone", async ({ page }) => {
  const widget = await open(page, "en", "chromebooks");
  const focused = () =>
    widget.evaluate(({ shadowRoot: { activeElement } }) => activeElement && (activeElement.dataset.field ?? activeElement.dataset.action ?? activeElement.className));
  const reach = async (name, number = 1) => {
    for (let stop = 0, seen = 0; stop < 120; stop += 1) {
      await page.keyboard.press("Tab");
      if ((await focused()) === name && (seen += 1) === number) return;
    }
    throw new Error(`${name} is not reached`);
  };
  const write = async (text) => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
  };
  await reach("count");
  await write("420");
  await reach("horizon");
  await write("3");
  await reach("price");
  await write("2,990");
  await reach("price");
  await write("1,690");
  await reach("warranty");
  await page.keyboard.press("ArrowUp");
  expect((await scenarioOf(widget)).groups[0].options[1].offer.warranty.months).toBe(24);
  await expectAnswerToQuotes(widget);
  await reach("try");
  await page.keyboard.press("Enter");
  await expect(action(widget, "undo")).toHaveText(/Undo: tried: /);
});

test("by names and roles alone, with what is read out in its order", async ({ page }) => {
  const widget = await open(page, "en", "chromebooks");
  const headings = await widget.getByRole("heading").allInnerTexts();
  for (const name of ["Options", "Requirements", "Budget and carbon cap", "Assumptions", "Cost", "Warranty and risk", "Performance", "Climate"]) {
    expect(headings.map((text) => text.split("\n")[0])).toContain(name);
  }
  const [first, second] = await widget.getByRole("textbox", { name: /^Price, / }).all();
  expect(await first.getAttribute("id")).not.toBe(await second.getAttribute("id"));
  await expect(widget.getByRole("group", { name: /^New: / })).toHaveCount(1);
  await expect(widget.getByRole("group", { name: /^Refurbished: / })).toHaveCount(1);
  await expect(widget.getByRole("tablist")).toHaveCount(1);
  await expect(widget.getByRole("tab", { selected: true })).toHaveText("Why?");
  await expect(widget.getByRole("tabpanel")).toHaveAccessibleName("Why?");
  const status = widget.getByRole("status").last();
  await enter(second, "1,690");
  await expect(status).toHaveText(/cheaper|close|same/);
  await second.fill("a lot");
  await second.press("Tab");
  await expect(status).toContainText("Price, ");
  await action(widget, "add-group").press("Enter");
  await expect(status).toHaveText("Group added");
});
