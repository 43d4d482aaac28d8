// Typing numbers: used while they are typed, left alone until the field is left, and no error
// before that.

import { expect, open, resultOf, scenarioOf, test, type, unfold, unfoldOption } from "./fixtures.js";
import { LANGUAGES } from "./states.js";

/** Opens the page with these folds open. */
async function openWith(folds, page, language, preset) {
  const widget = await open(page, language, preset);
  await unfold(widget, ...folds);
  return widget;
}

const rateField = (widget) => widget.locator('[data-field="discount-rate"]');
const priceField = (widget) => widget.locator('[data-field="price"]').first();
const rateOf = async (widget) => (await scenarioOf(widget)).method.discountRatePercent;
const priceOf = async (widget) => (await scenarioOf(widget)).groups[0].options[0].offer.price;

const TYPED = [
  { typed: "1,5", value: 1.5, sv: "1,5", en: "1.5" },
  { typed: "0.05", value: 0.05, sv: "0,05", en: "0.05" },
  { typed: "02", value: 2, sv: "2", en: "2" },
];

// One separator before three digits groups in an amount of money, whatever the language.
const GROUPED = [
  { typed: "1.234", language: "sv", value: 1234, shown: "1\u{a0}234" },
  { typed: "1,234", language: "sv", value: 1234, shown: "1\u{a0}234" },
  { typed: "1.234", language: "en", value: 1234, shown: "1,234" },
  { typed: "1,234", language: "en", value: 1234, shown: "1,234" },
];

// In other fields the language decides.
const AMBIGUOUS = [
  { typed: "1.234", language: "sv", value: 1234, shown: "1\u{a0}234" },
  { typed: "1,234", language: "sv", value: 1.234, shown: "1,234" },
  { typed: "1.234", language: "en", value: 1.234, shown: "1.234" },
  { typed: "1,234", language: "en", value: 1234, shown: "1,234" },
];

const UNUSABLE = ["abc", "99", "-1", "2 kr"].map((typed) => ({
  typed,
  sv: "Skriv en procentsats mellan 0 och 20.",
  en: "Write a percentage between 0 and 20.",
}));

const KEPT = {
  sv: "Värdet används inte ännu. Resultatet bygger på det förra värdet, 2.",
  en: "This value is not used yet. The result uses the previous value, 2.",
};

test("the rise of the electricity price is an assumption that may be a fall", async ({ page }) => {
  const widget = await openWith(["assumptions"], page, "en");
  const field = widget.getByLabel("Rise of the electricity price, per year");
  const before = (await resultOf(widget)).plans[0].cost.total;
  await type(field, "-5");
  const rise = async () => (await scenarioOf(widget)).method.energyPriceGrowthPercent;
  await expect.poll(rise).toBe(-5);
  expect((await resultOf(widget)).plans[0].cost.total).toBeLessThan(before);
});

for (const language of LANGUAGES) {
  for (const { typed, value, [language]: shown } of TYPED) {
    test(`${typed} is used while it is typed, ${language}`, async ({ page }) => {
      const widget = await openWith(["assumptions"], page, language);
      const before = await resultOf(widget);
      const field = rateField(widget);
      await type(field, typed);
      await expect.poll(() => rateOf(widget)).toBe(value);
      expect(await resultOf(widget)).not.toEqual(before);
      await expect(field).toHaveValue(typed);
      await expect(field).toBeFocused();
      await field.blur();
      await expect(field).toHaveValue(shown);
      expect(await rateOf(widget)).toBe(value);
    });
  }

  for (const { typed, [language]: problem } of UNUSABLE) {
    test(`${typed} is no error until the field is left, ${language}`, async ({ page }) => {
      const widget = await openWith(["assumptions"], page, language);
      const field = rateField(widget);
      await type(field, "2");
      await field.blur();
      const before = await resultOf(widget);

      // Key by key: 99 passes through a 9, which is not what the result falls back on.
      await type(field, typed);
      await expect(field).toBeFocused();
      await expect(field).not.toHaveAttribute("aria-invalid");
      await expect(widget.locator(".error:not(:empty)")).toHaveCount(0);

      await field.blur();
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(`${problem} ${KEPT[language]}`);
      await expect(widget.locator(".error:not(:empty)")).toBeVisible();
      await expect(field).toHaveValue(typed);
      expect(await resultOf(widget)).toEqual(before);

      await type(field, "3");
      await expect(field).not.toHaveAttribute("aria-invalid");
      await expect(widget.locator(".error:not(:empty)")).toHaveCount(0);
      await expect.poll(() => rateOf(widget)).toBe(3);
    });
  }
}

for (const { typed, language, value, shown } of GROUPED) {
  test(`a price of ${typed} is read as ${value} and shown as read, ${language}`, async ({ page }) => {
    const widget = await open(page, language);
    const field = priceField(widget);
    await type(field, typed);
    await expect.poll(() => priceOf(widget)).toBe(value);
    await expect(field).toHaveValue(typed);
    await field.blur();
    await expect(field).toHaveValue(shown);
    expect(await priceOf(widget)).toBe(value);
  });
}

for (const { typed, language, value, shown } of AMBIGUOUS) {
  test(`a grid of ${typed} is read as ${value} and shown as read, ${language}`, async ({ page }) => {
    const widget = await openWith(["assumptions"], page, language);
    const field = widget.locator("#grid-intensity");
    await type(field, typed);
    await field.blur();
    await expect(field).toHaveValue(shown);
    expect((await scenarioOf(widget)).method.gridGramsPerKwh).toBe(value);
  });
}

// By the id of the field and the example that has it: what is typed there, what it is taken for, and what is shown then.
const option = (scenario) => scenario.groups[0].options[0];
const TYPED_IN = [
  { id: "count-0", preset: "mixed-fleet", typed: "2,250", value: 2250, of: (scenario) => scenario.groups[0].count, shown: "2\u{a0}250" },
  { id: "key-count", typed: "2,250", value: 2250, of: (scenario) => scenario.groups[0].count, shown: "2\u{a0}250" },
  { id: "price-0-0", typed: "6,490", value: 6490, of: (scenario) => option(scenario).offer.price, shown: "6\u{a0}490" },
  { id: "price-0-0", typed: "6 490 kr", value: 6490, of: (scenario) => option(scenario).offer.price, shown: "6\u{a0}490" },
  { id: "price-0-0", typed: "6490:-", value: 6490, of: (scenario) => option(scenario).offer.price, shown: "6\u{a0}490" },
  { id: "price-0-0", typed: "kr 6.490,-", value: 6490, of: (scenario) => option(scenario).offer.price, shown: "6\u{a0}490" },
  { id: "price-0-0", typed: "7000/30", value: 233.33, of: (scenario) => option(scenario).offer.price, shown: "233,33" },
  { id: "resale-0-0", typed: "1,200", value: 1200, of: (scenario) => option(scenario).offer.resaleValue, shown: "1\u{a0}200" },
  { id: "warranty-0-0", typed: "3 år", value: 36, of: (scenario) => option(scenario).offer.warranty.months, shown: "36" },
  { id: "years-0-0", typed: "36 mån", value: 3, of: (scenario) => option(scenario).offer.plannedYears, shown: "3" },
  { id: "share-0-0", preset: "umea-keep", typed: "25 %", value: 25, of: (scenario) => option(scenario).sharePercent, shown: "25" },
  { id: "share-0-0", preset: "umea-keep", typed: "33,33", value: 33.33, of: (scenario) => option(scenario).sharePercent, shown: "33,33" },
  { id: "share-0-0", preset: "umea-keep", typed: "0.75", value: 0.75, of: (scenario) => option(scenario).sharePercent, shown: "0,75" },
  { id: "budget", typed: "1,5 mnkr", value: 1500000, of: (scenario) => scenario.limits.budget, shown: "1\u{a0}500\u{a0}000" },
  { id: "budget", typed: "5 mdkr", value: 5e9, of: (scenario) => scenario.limits.budget, shown: "5\u{a0}000\u{a0}000\u{a0}000" },
];

/** A field, wherever it is folded away. */
async function fieldBy(widget, id) {
  if (id === "budget") await unfold(widget, "limits");
  if (id === "resale-0-0") await unfoldOption(widget);
  return widget.locator(`#${id}`);
}

for (const { id, preset, typed, value, of, shown } of TYPED_IN) {
  test(`${typed} in ${id} is ${value}`, async ({ page }) => {
    const widget = await open(page, "sv", preset);
    const field = await fieldBy(widget, id);
    await type(field, typed);
    await field.press("Tab");
    await expect(field).toHaveValue(shown);
    expect(of(await scenarioOf(widget))).toBe(value);
  });
}

/** What is pasted comes from the clipboard, as it does for a person. */
async function paste(page, field, text) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.selectText();
  await field.press("Control+V");
}

for (const cells of ["6 490\n5 990", "490\n990", "490\t990"]) {
  test(`two cells, ${JSON.stringify(cells)}, are not one price`, async ({ page, browserName }) => {
    test.skip(browserName !== "chromium", "only Chromium lets a test fill the clipboard");
    const widget = await open(page, "sv");
    const before = await priceOf(widget);
    const field = priceField(widget);
    await paste(page, field, cells);
    await field.press("Tab");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(/^Här står två tal\. Skriv ett belopp i kr, till exempel 6\s490\./);
    await expect(field).toHaveValue(cells.replace(/[\n\t]/, "; "));
    expect(await priceOf(widget)).toBe(before);
  });
}

test("one cell with its line break is one price", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium lets a test fill the clipboard");
  const widget = await open(page, "sv");
  const field = priceField(widget);
  await paste(page, field, "6 490\r\n");
  await field.press("Tab");
  await expect(field).toHaveValue("6\u{a0}490");
  expect(await priceOf(widget)).toBe(6490);
});

test("a year is taken for an age, which the field says until the age is another", async ({ page }) => {
  const widget = await open(page, "sv");
  await unfoldOption(widget);
  await widget.locator('[data-field="sourcing"]').selectOption("keep");
  const field = widget.locator("#age-0-0");
  await type(field, "2021");
  await field.press("Tab");
  await expect(field).toHaveValue("6");
  await expect(field).toHaveAccessibleDescription(/^Läst som årtalet 2021: 6\sår före 2027\.$/);
  expect(option(await scenarioOf(widget)).offer.ageAtPurchaseYears).toBe(6);
  await type(field, "5");
  await field.press("Tab");
  await expect(field).toHaveAccessibleDescription("");
});

const REFUSALS = [
  { id: "key-count", typed: "många", sv: "Skriv hur många enheter ni behöver, till exempel 300.", en: "Write how many devices you need, for example 300." },
  { id: "count-0", preset: "mixed-fleet", typed: "2,5", sv: "Skriv ett helt tal mellan 1 och 1\u{a0}000\u{a0}000.", en: "Write a whole number between 1 and 1,000,000." },
  { id: "key-years", typed: "30", sv: "Skriv ett antal år mellan 0,5 och 15.", en: "Write a number of years between 0.5 and 15." },
  { id: "warranty-0-0", typed: "500", sv: "Skriv ett antal månader mellan 0 och 240.", en: "Write a number of months between 0 and 240." },
  { id: "price-0-0", typed: "650 €", sv: "Skriv ett belopp i kr, till exempel 6\u{a0}490.", en: "Write an amount in kr, for example 6,490." },
  { id: "price-0-0", typed: "٦٤٩٠", sv: "Använd siffrorna 0 till 9. Skriv ett belopp i kr, till exempel 6\u{a0}490.", en: "Use the digits 0 to 9. Write an amount in kr, for example 6,490." },
  { id: "price-0-0", typed: "9".repeat(400), sv: "Skriv ett belopp i kr mellan 0 och 1\u{a0}000\u{a0}000\u{a0}000.", en: "Write an amount in kr between 0 and 1,000,000,000." },
];

for (const language of LANGUAGES) {
  for (const { id, preset, typed, [language]: told } of REFUSALS) {
    test(`${typed.slice(0, 20)} in ${id} is refused with what to enter, ${language}`, async ({ page }) => {
      const widget = await open(page, language, preset);
      const before = await scenarioOf(widget);
      const field = widget.locator(`#${id}`);
      await field.fill(typed);
      await field.press("Tab");
      await expect(field).toHaveAttribute("aria-invalid", "true");
      const said = await widget.locator(`#${id}-error`).textContent();
      expect(said.startsWith(`${told} `), said).toBe(true);
      expect(await scenarioOf(widget)).toEqual(before);
    });
  }
}

test("where there is no previous value none is named", async ({ page }) => {
  const widget = await openWith(["limits"], page, "en");
  const field = widget.locator("#budget");
  await type(field, "a lot");
  await field.press("Tab");
  await expect(widget.locator("#budget-error")).toHaveText(
    "Write an amount in kr, for example 6,490. This value is not used yet.",
  );
});

test("Enter takes a number over as leaving the field does", async ({ page }) => {
  const widget = await open(page, "sv");
  const field = priceField(widget);
  await type(field, "8250.5");
  await field.press("Enter");
  await expect(field).toHaveValue("8\u{a0}250,5");
  await expect(field).toBeFocused();
});

test("the buttons beside a field add and take away", async ({ page }) => {
  const widget = await open(page, "en", "mixed-fleet");
  const count = widget.locator('[data-field="group-count"]');
  const before = Number(await count.inputValue());
  await widget.getByRole("button", { name: "More devices" }).click();
  await expect(count).toHaveValue(String(before + 10));
  await widget.getByRole("button", { name: "Fewer devices" }).click();
  await widget.getByRole("button", { name: "Fewer devices" }).click();
  await expect(count).toHaveValue(String(before - 10));
});

test("a button adds to what is shown, and what is shown is what is counted with", async ({ page }) => {
  const widget = await open(page, "sv");
  const years = widget.locator("#years-0-0");
  await type(years, "8,7");
  await years.press("Tab");
  await widget.getByRole("button", { name: /^Färre år i användning/ }).first().click();
  await expect(years).toHaveValue("7,7");
  expect(option(await scenarioOf(widget)).offer.plannedYears).toBe(7.7);
});

test("an unusable number can be undone to the last usable one", async ({ page }) => {
  const widget = await open(page, "en");
  const horizon = widget.locator('[data-field="horizon"]');
  await type(horizon, "5");
  await horizon.blur();
  await type(horizon, "abc");
  await horizon.blur();
  await expect(horizon).toHaveAttribute("aria-invalid", "true");
  await widget.getByRole("button", { name: "Undo: period" }).click();
  await expect(horizon).toHaveValue("4");
  await expect(horizon).not.toHaveAttribute("aria-invalid");
});

test("another currency converts what nobody entered, in one step, and says at which rate", async ({ page }) => {
  const widget = await openWith(["assumptions"], page, "en");
  const prices = widget.locator('[data-field="price"]');
  const note = widget.locator('[data-note="currency"]');
  await widget.locator('[data-field="currency"]').selectOption("EUR");
  await expect(prices.nth(0)).toHaveValue("678");
  await expect(prices.nth(1)).toHaveValue("307");
  await expect(widget.locator(".option").first().getByText("from the example").first()).toBeVisible();
  await expect(note).toHaveText(/^The example's amounts are converted, at 1\sEUR = 11\.07\sSEK \(averages of 2025\)\.$/);
  await widget.locator('[data-action="undo"]').click();
  await expect(prices.nth(0)).toHaveValue("7,500");
  await expect(prices.nth(1)).toHaveValue("3,400");
});

test("own amounts stay in another currency, and are named", async ({ page }) => {
  const widget = await openWith(["limits", "assumptions"], page, "sv");
  await type(priceField(widget), "7 000");
  await type(widget.locator("#budget"), "1,5 mnkr");
  await widget.locator('[data-field="currency"]').selectOption("EUR");
  await expect(widget.locator('[data-note="currency"]')).toContainText(
    "Era egna belopp är oförändrade: grupp 1, alternativ 1, pris per enhet; budget för perioden.",
  );
  const scenario = await scenarioOf(widget);
  expect(scenario.groups[0].options.map((option) => option.offer.price)).toEqual([7000, 307]);
  expect(scenario.limits.budget).toBe(1500000);
});

test("an explanation calls nothing yours that is the example's", async ({ page }) => {
  const widget = await openWith(["assumptions"], page, "en");
  await type(widget.locator("#price-0-0"), "7,000");
  await widget.locator('[data-field="currency"]').selectOption("EUR");
  // What all refurbished costs.
  await widget.locator('[data-explain="cost"]').first().click();
  const price = widget.locator("#explanation .inputs li").filter({ hasText: /^Price per device/ });
  await expect(price).toContainText("€307");
  await expect(price).toContainText("from the example");
  await expect(price).not.toContainText(/your/);
  await type(widget.locator("#price-0-1"), "3,500");
  await expect(price).toContainText("€3,500");
  await expect(price).toContainText(/your/);
});

test("what was published stays in the currency in which it was published", async ({ page }) => {
  const widget = await openWith(["assumptions"], page, "en", "sor-varanger");
  const published = widget.locator(".published tbody tr").first();
  const before = await published.locator("td").nth(0).innerText();
  expect(before).toMatch(/NOK/);
  await widget.locator('[data-field="currency"]').selectOption("EUR");
  await expect(published.locator("td").nth(0)).toHaveText(before);
  await expect(published.locator("td").nth(2)).toHaveText(/€/);
});

test("an own value for the grid that stays after a change of country is said, and can be reset", async ({ page }) => {
  const widget = await openWith(["assumptions"], page, "sv");
  await type(widget.locator("#grid-intensity"), "50");
  await expect(widget.locator(".kept-values")).toHaveText("");
  await widget.locator('[data-field="place"]').selectOption("DE");
  const note = widget.locator(".kept-values .note");
  await expect(note).toContainText(/Ert värde för elnätet, 50\sg\/kWh, gäller i stället för landets\./);
  await note.getByRole("button").click();
  await expect(note).toHaveCount(0);
  await expect(widget.locator("#grid-intensity")).toHaveValue("342,06");
  // Entered there, and brought back.
  await type(widget.locator("#grid-intensity"), "72");
  await widget.locator('[data-field="place"]').selectOption("SE");
  await expect(note).toContainText(/72\sg\/kWh/);
});
