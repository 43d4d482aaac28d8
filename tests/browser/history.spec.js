// Undo, redo and starting over, and where each value comes from.

import {
  choosePreset,
  expect,
  open,
  resultOf,
  scenarioOf,
  test,
  type,
  unfold,
  unfoldGroup,
  unfoldOption,
  whenWorkedOut,
} from "./fixtures.js";

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);
const rateField = (widget) => widget.locator(".number").filter({ has: widget.page().locator('[data-field="discount-rate"]') });

/** Chooses in the fold of the group in work, or of its first option. */
const ofGroup = async (widget, field, choice) => {
  await unfoldGroup(widget);
  await widget.locator(`[data-field="${field}"]`).selectOption(choice);
};
const ofOption = async (widget, field, choice) => {
  await unfoldOption(widget);
  await widget.locator(`[data-field="${field}"]`).first().selectOption(choice);
};
const ofAll = async (widget, act) => {
  await unfold(widget, "assumptions");
  await act(widget.locator(".assumptions"));
};

/** Changes of each kind, with how undo names them: numbers with what was entered and what is. */
const CHANGES = {
  "number 300 → 250": (widget) => type(widget.locator('[data-field="count"]'), "250"),
  "period 4 → 5": (widget) => type(widget.locator('[data-field="horizon"]'), "5"),
  "price 7,500 → 9,000": (widget) => type(widget.locator('[data-field="price"]').first(), "9000"),
  "years 5 → 6": (widget) => type(widget.locator('[data-field="years"]').first(), "6"),
  "warranty 36 → 24": (widget) => type(widget.locator('[data-field="warranty"]').first(), "24"),
  "assumption 2.5 → 1.5": (widget) => ofAll(widget, (place) => type(place.locator('[data-field="discount-rate"]'), "1,5")),
  name: async (widget) => {
    await unfoldGroup(widget);
    const name = widget.locator('[data-field="name"]');
    await type(name, "Year 7");
    await name.press("Tab");
  },
  share: (widget) => widget.getByRole("button", { name: "Half: " }).click(),
  country: (widget) => ofAll(widget, (place) => place.locator('[data-field="place"]').selectOption("DE")),
  currency: (widget) => ofAll(widget, (place) => place.locator('[data-field="currency"]').selectOption("EUR")),
  "people per device 1 → 2": async (widget) => {
    await unfoldGroup(widget);
    await type(widget.locator('.identity [data-field="users-per-device"]'), "2");
  },
  assumption: (widget) => ofAll(widget, (place) => place.locator('[data-field="vat"]').selectOption("included")),
  need: (widget) => ofGroup(widget, "need", "office"),
  "new or refurbished": (widget) => ofOption(widget, "sourcing", "refurbished"),
  model: (widget) => widget.locator('[data-field="device"]').first().selectOption({ index: 2 }),
  example: (widget) => choosePreset(widget, "phones"),
  "group added": (widget) => action(widget, "add-group").click(),
  "option added": (widget) => action(widget, "add-option").first().click(),
  "option removed": async (widget) => {
    await unfoldOption(widget);
    await widget.locator(".option").first().getByRole("button", { name: "Remove: " }).click();
  },
};

for (const [name, change] of Object.entries(CHANGES)) {
  test(`one step back and forth: ${name}`, async ({ page }) => {
    const widget = await open(page, "en");
    const before = await scenarioOf(widget);
    const result = await resultOf(widget);
    await change(widget);
    await expect(action(widget, "undo").locator(".text")).toHaveText(`Undo: ${name}`);
    const changed = await scenarioOf(widget);
    expect(changed).not.toEqual(before);

    await action(widget, "undo").click();
    expect(await scenarioOf(widget)).toEqual(before);
    expect(await resultOf(widget)).toEqual(result);
    await expect(action(widget, "undo")).toHaveAttribute("aria-disabled", "true");
    await expect(action(widget, "undo")).toBeFocused();

    await expect(action(widget, "redo").locator(".text")).toHaveText(`Redo: ${name}`);
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
  await expect(action(widget, "reset")).toHaveCount(0);
  await type(widget.locator('[data-field="count"]'), "250");
  await widget.getByRole("button", { name: "Half: " }).click();
  const changed = await scenarioOf(widget);

  await action(widget, "reset").click();
  await expect(widget.locator('[data-field="count"]')).toHaveValue("300");
  expect(await scenarioOf(widget)).toEqual(before);
  await expect(action(widget, "reset")).toHaveCount(0);
  await expect(action(widget, "undo").locator(".text")).toHaveText("Undo: all values");
  await action(widget, "undo").click();
  await expect(widget.locator('[data-field="count"]')).toHaveValue("250");
  expect(await scenarioOf(widget)).toEqual(changed);
});

/** The word of a badge, and what it says in full. */
const expectBadge = async (field, short, inFull) => {
  await expect(field.locator(".badge")).toHaveText(short);
  await expect(field.locator(".badge")).toHaveAttribute("title", inFull);
};

const BADGES = {
  sv: {
    standard: ["standardvärde", /^standardvärde, SKR \d{4}$/],
    own: ["ert värde", /^ert värde \(standard: 2,5\s%\)$/],
    reset: "återställ: kalkylränta",
  },
  en: {
    standard: ["default", /^default, SKR \d{4}$/],
    own: ["yours", /^yours \(default: 2\.5%\)$/],
    reset: "reset: discount rate",
  },
};

for (const [language, { standard, own, reset }] of Object.entries(BADGES)) {
  test(`a value says where it comes from and goes back to its default, ${language}`, async ({ page }) => {
    const widget = await open(page, language);
    await unfold(widget, "assumptions");
    const field = rateField(widget);
    const before = await resultOf(widget);
    await expectBadge(field, ...standard);
    await expect(field.getByRole("button")).toHaveCount(0);

    await type(field.getByRole("textbox"), "2");
    await expectBadge(field, ...own);

    await whenWorkedOut(widget);
    await field.getByRole("button", { name: reset }).click();
    await expectBadge(field, ...standard);
    await expect(field.getByRole("textbox")).toHaveValue(language === "sv" ? "2,5" : "2.5");
    expect(await resultOf(widget)).toEqual(before);
  });
}

test("a value of the example says so, and counts as one's own once it is another", async ({ page }) => {
  const widget = await open(page, "en");
  const price = widget.locator(".number").filter({ has: page.locator('[data-field="price"]') }).first();
  await expectBadge(price, "from the example", "from the example");
  await type(price.getByRole("textbox"), "9000");
  await expectBadge(price, "yours", /^yours \(default:/);
});
