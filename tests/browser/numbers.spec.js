// Typing numbers: used while they are typed, left alone until the field is left, and no error
// before that.

import { expect, open, resultOf, scenarioOf, test, type } from "./fixtures.js";
import { LANGUAGES } from "./states.js";

const rateField = (widget) => widget.locator('[data-field="discount-rate"]');
const priceField = (widget) => widget.locator('[data-field="price"]').first();
const rateOf = async (widget) => (await scenarioOf(widget)).method.discountRatePercent;
const priceOf = async (widget) => (await scenarioOf(widget)).groups[0].options[0].offer.price;

const TYPED = [
  { typed: "1,5", value: 1.5, sv: "1,5", en: "1.5" },
  { typed: "0.05", value: 0.05, sv: "0,05", en: "0.05" },
  { typed: "02", value: 2, sv: "2", en: "2" },
];

// One separator before three digits: the language says what it is. Prices show two decimals.
const AMBIGUOUS = [
  { typed: "1.234", language: "sv", value: 1234, shown: "1\u{a0}234" },
  { typed: "1,234", language: "sv", value: 1.234, shown: "1,23" },
  { typed: "1.234", language: "en", value: 1.234, shown: "1.23" },
  { typed: "1,234", language: "en", value: 1234, shown: "1,234" },
];

const UNUSABLE = [
  { typed: "abc", sv: "Det här är inget tal. Skriv till exempel 1250 eller 4,5.", en: "This is not a number. Write, for example, 1250 or 4.5." },
  { typed: "99", sv: "Värdet är för högt. Tillåtet: 0–20.", en: "The value is too high. Allowed: 0–20." },
  { typed: "-1", sv: "Värdet får inte vara negativt. Tillåtet: 0–20.", en: "The value cannot be negative. Allowed: 0–20." },
];

const KEPT = {
  sv: "Värdet används inte ännu. Resultatet bygger på det förra värdet, 2.",
  en: "This value is not used yet. The result uses the previous value, 2.",
};

for (const language of LANGUAGES) {
  for (const { typed, value, [language]: shown } of TYPED) {
    test(`${typed} is used while it is typed, ${language}`, async ({ page }) => {
      const widget = await open(page, language);
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
      const widget = await open(page, language);
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

for (const { typed, language, value, shown } of AMBIGUOUS) {
  test(`${typed} is read as ${value} and shown as read, ${language}`, async ({ page }) => {
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

test("Enter takes a number over as leaving the field does", async ({ page }) => {
  const widget = await open(page, "sv");
  const field = priceField(widget);
  await type(field, "8250.5");
  await field.press("Enter");
  await expect(field).toHaveValue("8\u{a0}250,5");
  await expect(field).toBeFocused();
});

test("the buttons beside a field add and take away", async ({ page }) => {
  const widget = await open(page, "en");
  const count = widget.locator('[data-field="group-count"]');
  await widget.getByRole("button", { name: "More devices" }).click();
  await expect(count).toHaveValue("310");
  await widget.getByRole("button", { name: "Fewer devices" }).click();
  await widget.getByRole("button", { name: "Fewer devices" }).click();
  await expect(count).toHaveValue("290");
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
