// Undo, redo and starting over, and where each value comes from.

import { choosePreset, expect, open, resultOf, scenarioOf, test, type, whenWorkedOut } from "./fixtures.js";

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);
const rateField = (widget) => widget.locator(".number").filter({ has: widget.page().locator('[data-field="discount-rate"]') });

/** Changes of each kind, with how undo names them. */
const CHANGES = {
  number: (widget) => type(widget.locator('[data-field="count"]'), "250"),
  period: (widget) => type(widget.locator('[data-field="horizon"]'), "5"),
  price: (widget) => type(widget.locator('[data-field="price"]').first(), "9000"),
  years: (widget) => type(widget.locator('[data-field="years"]').first(), "6"),
  warranty: (widget) => type(widget.locator('[data-field="warranty"]').first(), "24"),
  assumption: (widget) => type(widget.locator('[data-field="discount-rate"]'), "1,5"),
  name: async (widget) => {
    const name = widget.locator('[data-field="name"]');
    await type(name, "Year 7");
    await name.press("Tab");
  },
  share: (widget) => widget.getByRole("button", { name: "Half: " }).click(),
  country: (widget) => widget.locator('[data-field="place"]').selectOption("DE"),
  currency: (widget) => widget.locator('[data-field="currency"]').selectOption("EUR"),
  need: (widget) => widget.locator('[data-field="need"]').selectOption("office"),
  "new or refurbished": (widget) => widget.locator('[data-field="sourcing"]').first().selectOption("refurbished"),
  device: (widget) => widget.locator('[data-field="device"]').first().selectOption({ index: 2 }),
  example: (widget) => choosePreset(widget, "phones"),
  "group added": (widget) => action(widget, "add-group").click(),
  "option added": (widget) => widget.getByRole("button", { name: "Add an option: " }).click(),
  "option removed": (widget) => widget.locator(".option").first().getByRole("button", { name: "Remove: " }).click(),
};

for (const [name, change] of Object.entries(CHANGES)) {
  test(`one step back and forth: ${name}`, async ({ page }) => {
    const widget = await open(page, "en");
    const before = await scenarioOf(widget);
    const result = await resultOf(widget);
    await change(widget);
    await expect(action(widget, "undo")).toHaveText(`Undo: ${name}`);
    const changed = await scenarioOf(widget);
    expect(changed).not.toEqual(before);

    await action(widget, "undo").click();
    expect(await scenarioOf(widget)).toEqual(before);
    expect(await resultOf(widget)).toEqual(result);
    await expect(action(widget, "undo")).toHaveAttribute("aria-disabled", "true");
    await expect(action(widget, "undo")).toBeFocused();

    await expect(action(widget, "redo")).toHaveText(`Redo: ${name}`);
    await action(widget, "redo").click();
    expect(await scenarioOf(widget)).toEqual(changed);
    await expect(action(widget, "redo")).toHaveAttribute("aria-disabled", "true");
  });
}

test("a further edit of a field that was left is a step of its own", async ({ page }) => {
  const widget = await open(page, "sv");
  const horizon = widget.locator('[data-field="horizon"]');
  await type(horizon, "5");
  await horizon.blur();
  await type(horizon, "6");
  await action(widget, "undo").click();
  await expect(horizon).toHaveValue("5");
  await action(widget, "undo").click();
  await expect(horizon).toHaveValue("4");
});

test("starting over can be undone", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  await expect(action(widget, "reset")).toHaveAttribute("aria-disabled", "true");
  await type(widget.locator('[data-field="count"]'), "250");
  await widget.getByRole("button", { name: "Half: " }).click();
  const changed = await scenarioOf(widget);

  await action(widget, "reset").click();
  await expect(widget.locator('[data-field="count"]')).toHaveValue("300");
  expect(await scenarioOf(widget)).toEqual(before);
  await expect(action(widget, "undo")).toHaveText("Undo: all values");
  await action(widget, "undo").click();
  await expect(widget.locator('[data-field="count"]')).toHaveValue("250");
  expect(await scenarioOf(widget)).toEqual(changed);
});

const BADGES = {
  sv: { standard: /^standardvärde, SKR \d{4}$/, own: /^ert värde \(standard: 2,5\s%\)$/, reset: "återställ: kalkylränta" },
  en: { standard: /^default, SKR \d{4}$/, own: /^yours \(default: 2\.5%\)$/, reset: "reset: discount rate" },
};

for (const [language, { standard, own, reset }] of Object.entries(BADGES)) {
  test(`a value says where it comes from and goes back to its default, ${language}`, async ({ page }) => {
    const widget = await open(page, language);
    const field = rateField(widget);
    const before = await resultOf(widget);
    await expect(field.locator(".badge")).toHaveText(standard);
    await expect(field.getByRole("button")).toHaveCount(0);

    await type(field.getByRole("textbox"), "2");
    await expect(field.locator(".badge")).toHaveText(own);

    await whenWorkedOut(widget);
    await field.getByRole("button", { name: reset }).click();
    await expect(field.locator(".badge")).toHaveText(standard);
    await expect(field.getByRole("textbox")).toHaveValue(language === "sv" ? "2,5" : "2.5");
    expect(await resultOf(widget)).toEqual(before);
  });
}

test("a value of the example says so, and counts as one's own once it is another", async ({ page }) => {
  const widget = await open(page, "en");
  const price = widget.locator(".number").filter({ has: page.locator('[data-field="price"]') }).first();
  await expect(price.locator(".badge")).toHaveText("from the example");
  await type(price.getByRole("textbox"), "9000");
  await expect(price.locator(".badge")).toHaveText(/^yours \(default:/);
});
