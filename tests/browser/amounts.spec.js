// What amounts are in and what is in them: currencies, VAT, and people who share devices.

import { expect, open, scenarioOf, resultOf, test, type, unfold, unfoldGroup, unfoldOption } from "./fixtures.js";

const openAssumptions = async (page, language = "en", preset = undefined) => {
  const widget = await open(page, language, preset);
  await unfold(widget, "assumptions");
  return widget;
};

/** Currencies with how an amount of 21,900 is typed and how a price of so much reads in English. */
const CURRENCIES = {
  SEK: ["21 900 kr", /^21,900\skr/],
  EUR: ["21 900 €", /^€21,900/],
  NOK: ["21 900 NOK", /^21,900\sNOK/],
  DKK: ["kr. 21.900,-", /^21,900\sDKK/],
  ISK: ["21.900 kr.", /^21,900\sISK/],
  CHF: ["CHF 21'900.-", /^21,900\sCHF/],
  GBP: ["£21,900", /^£21,900/],
  PLN: ["21 900 zł", /^21,900\szł/],
  CZK: ["21 900 Kč", /^21,900\sKč/],
  HUF: ["21 900 Ft", /^21,900\sFt/],
  RON: ["21.900 lei", /^21,900\slei/],
  USD: ["$21,900", /^\$21,900/],
};

test("amounts are read and written in every currency, with its sign", async ({ page }) => {
  const widget = await openAssumptions(page);
  const price = widget.locator("#price-0-1");
  const words = await widget.locator('[data-field="currency"] option').evaluateAll((all) => all.map((one) => one.value));
  expect(words.sort()).toEqual(Object.keys(CURRENCIES).sort());
  for (const [currency, [typed, written]] of Object.entries(CURRENCIES)) {
    await widget.locator('[data-field="currency"]').selectOption(currency);
    await type(price, typed);
    await price.press("Tab");
    await expect(price).toHaveValue("21,900");
    expect((await scenarioOf(widget)).groups[0].options[1].offer.price).toBe(21900);
    // As an amount of its own: the price in the explanation of what all refurbished costs.
    await widget.locator('[data-explain="cost"]').first().click();
    const inputs = widget.locator("#explanation .inputs");
    await expect(inputs.locator("li").filter({ hasText: /^Price per device/ }).first()).toContainText(
      new RegExp(written.source.replace(/^\^/, "")),
    );
    await page.keyboard.press("Escape");
  }
});

test("the currency of a country is proposed when it is chosen, and taken by keyboard in one step", async ({ page }) => {
  const widget = await openAssumptions(page);
  const proposal = widget.locator('[data-action="currency-of-place"]');
  await expect(proposal).toHaveCount(0);
  await type(widget.locator("#price-0-0"), "21900");
  await widget.locator('[data-field="place"]').selectOption("CZ");
  await expect(widget.locator(".assumptions")).toContainText("The amounts are in SEK; the currency of the country is CZK.");
  await proposal.focus();
  await page.keyboard.press("Enter");
  await expect(proposal).toHaveCount(0);
  const scenario = await scenarioOf(widget);
  expect(scenario.currency).toBe("CZK");
  // What was entered stays; the other price is the example's, 3,400 / 0.448.
  expect(scenario.groups[0].options.map((option) => option.offer.price)).toEqual([21900, 7590]);
  await widget.locator('[data-action="undo"]').click();
  expect((await scenarioOf(widget)).currency).not.toBe("CZK");
  await expect(proposal).toHaveText("Change to CZK");
});

test("amounts are compared with VAT, and said to be", async ({ page }) => {
  const widget = await openAssumptions(page);
  const total = async () => (await resultOf(widget)).plans[0].cost.lines.purchase;
  const before = await total();
  await expect(widget.locator("p.basis")).toContainText("excl. VAT");
  await expect(widget.locator('[data-field="vat-rate"]')).toHaveCount(0);
  await widget.locator('[data-field="vat"]').selectOption("included");
  await expect(widget.locator("p.basis")).toContainText("incl. VAT");
  await expect(widget.locator(".card-question").first()).toContainText("incl. VAT");
  await expect(widget.locator(".assumptions")).toContainText("Enter amounts excluding VAT. 25% is added");
  expect(await total()).toBeCloseTo(1.25 * before, 2);
  const rate = widget.locator('[data-field="vat-rate"]');
  await type(rate, "10");
  expect(await total()).toBeCloseTo(1.1 * before, 2);
  await widget.locator('[data-action="undo"]').click();
  await widget.locator('[data-action="undo"]').click();
  await expect(widget.locator("p.basis")).toContainText("excl. VAT");
  expect(await total()).toBe(before);
});

test("a price of the margin scheme stands as it is, and a note says so", async ({ page }) => {
  const widget = await openAssumptions(page, "sv");
  await widget.locator('[data-field="vat"]').selectOption("included");
  await unfoldOption(widget, 1);
  const option = widget.locator(".option").nth(1);
  const purchase = async () => (await resultOf(widget)).groups[0].options[1].cost.lines.purchase;
  const before = await purchase();
  const toggle = option.getByRole("button", { name: /^Säljs med vinst.*\(VMB\), / });
  await toggle.focus();
  await page.keyboard.press("Enter");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(widget.locator(".group")).toContainText("Priset innehåller moms som ingen får tillbaka (VMB).");
  expect(await purchase()).toBeLessThan(before);
  await page.keyboard.press("Enter");
  expect(await purchase()).toBe(before);
  // Nothing new is sold so.
  await unfoldOption(widget, 0);
  await expect(widget.locator(".option").nth(0).getByRole("button", { name: /VMB/ })).toHaveCount(0);
});

test("people who share a device halve what it is for each, and stand in the sentence", async ({ page }) => {
  const widget = await open(page, "en");
  const each = async () => (await resultOf(widget)).plans[0].cost.perUserYear;
  const before = await each();
  await expect(widget.locator("#key-shared")).toHaveCount(0);
  await unfoldGroup(widget);
  await type(widget.locator('.identity [data-field="users-per-device"]'), "2");
  expect(await each()).toBeCloseTo(before / 2, 6);
  await expect(widget.locator(".key")).toContainText("each shared by");
  await expect(widget.locator("#key-shared")).toHaveValue("2");
  await type(widget.locator("#key-shared"), "4");
  expect(await each()).toBeCloseTo(before / 4, 6);
  await widget.locator('[data-action="undo"]').click();
  await widget.locator('[data-action="undo"]').click();
  await expect(widget.locator("#key-shared")).toHaveCount(0);
  expect(await each()).toBe(before);
});

test("devices of the same people count them once", async ({ page }) => {
  const widget = await open(page, "en", "three-municipalities");
  const people = async () => (await resultOf(widget)).plans[0].people;
  const before = await people();
  const scenario = await scenarioOf(widget);
  const monitors = scenario.groups.findIndex((group) => group.samePeopleAs);
  await widget.locator(".group-line").nth(monitors).click();
  await unfoldGroup(widget);
  const whose = widget.locator('.identity [data-field="people"]');
  await expect(whose).toHaveValue(scenario.groups[monitors].samePeopleAs);
  await whose.selectOption("");
  expect(await people()).toBe(before + scenario.groups[monitors].count);
  await whose.selectOption(scenario.groups[monitors].samePeopleAs);
  expect(await people()).toBe(before);
});
