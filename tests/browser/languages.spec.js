// The other language: every text changes, no value does.

import { expect, open, resultOf, scenarioOf, test, type, unfold } from "./fixtures.js";
import { STATES } from "./states.js";

const toOther = (widget) => widget.locator('[data-action="language"]');

/** What is called the same in every language: sources as published, models, countries, cases. */
const NAMES = [
  "a",
  '[data-field="device"] option',
  '[data-field="cohort-device"] option',
  '[data-field="place"] option',
  ".examples div:last-of-type strong",
  '[data-field="currency"] option',
  ".assumed th .note",
  '.missing tbody th[scope="row"]',
].join();

const SAME =
  /^(g\/kWh|SVG|PNG|CSV|Chromebooks|Organisation|Energy Star|TCO Certified|EPEAT (Bronze|Silver|Gold)|Hörby|Höör|Östra Göinge|ADEME, Impact CO₂ \(NegaOctet\)|Data [\d-]+, version [\d.]+)?(, Lenovo ThinkPad E14 Gen 6)?\.?$/;

/** Every text of the widget, also those that only a screen reader tells. */
function textsOf(widget) {
  return widget.locator(".root").evaluate((root, names) => {
    const texts = new Set();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.matches(names)) texts.add(walker.currentNode.data.trim());
    }
    for (const name of ["aria-label", "aria-valuetext", "title", "label"]) {
      for (const place of root.querySelectorAll(`[${name}]`)) {
        if (name !== "title" || !place.matches(names)) texts.add(place.getAttribute(name));
      }
    }
    return [...texts].filter((text) => /\p{L}{3}/u.test(text));
  }, NAMES);
}

/** Names of municipalities, which no language translates. */
const PLACES = /Umeå|Hörby|Höör|Östra Göinge/g;

/** Letters and words that one language has and the other has not. */
const SWEDISH =
  /[åäö]|\b(och|eller|inte|till|för|med|som|er|ert|era|allt|alla|nya|nytt|rekond\w*|blandning\w*|grupp\w*|andel|pris|enhet\w*|kostnad\w*|garanti\w*|klimat\w*|antal|behov\w*|bort|duplicera|visa|tabell\w*|ton|timmar|valuta|exempel|stäng|formel)\b/iu;
const ENGLISH =
  /\b(the|and|or|not|to|of|for|with|your|yours|all|new|refurb\w*|mix|group|share|price|devices?|costs?|warranty|climate|number|need|remove|duplicate|show|table|tonnes|hours|currency|example|close|formula|what|where|years?|months)\b/i;

for (const [state, reach] of Object.entries(STATES)) {
  test(`every text changes: ${state}`, async ({ page }) => {
    const widget = await open(page, "sv");
    await reach(page);
    const swedish = await textsOf(widget);
    await toOther(widget).click();
    await expect(toOther(widget)).toHaveText("Svenska");
    const english = async (isLeft) => (await textsOf(widget)).filter(isLeft);
    await expect.poll(() => english((text) => swedish.includes(text) && !SAME.test(text))).toEqual([]);
    expect.soft(swedish.filter((text) => ENGLISH.test(text))).toEqual([]);
    // What was read out last is put into the new language with the next reading.
    await expect.poll(() => english((text) => SWEDISH.test(text.replace(PLACES, "")))).toEqual([]);
  });
}

test("the language is changed inside the widget and no value with it", async ({ page }) => {
  const widget = await open(page, "sv");
  await unfold(widget, "assumptions");
  await type(widget.locator('[data-field="discount-rate"]'), "1,5");
  await widget.getByRole("button", { name: "Hälften: " }).click();
  const before = { scenario: await scenarioOf(widget), result: await resultOf(widget) };
  await toOther(widget).click();
  await expect(widget.locator(".widget")).toHaveAttribute("lang", "en");
  await expect(widget.locator('[data-field="discount-rate"]')).toHaveValue("1.5");
  await expect(widget.locator('[data-action="undo"]')).toHaveAccessibleName("Undo: share");
  await expect(toOther(widget)).toBeFocused();
  expect({ scenario: await scenarioOf(widget), result: await resultOf(widget) }).toEqual(before);
  await toOther(widget).click();
  await expect(widget.locator('[data-field="discount-rate"]')).toHaveValue("1,5");
  expect(await scenarioOf(widget)).toEqual(before.scenario);
});

test("what is wrong with a field is told in the new language, and what was typed stays", async ({ page }) => {
  const widget = await open(page, "sv");
  await STATES.error(page);
  await toOther(widget).click();
  const count = widget.locator('[data-field="count"]');
  await expect(count).toHaveAccessibleDescription(/Write how many devices you need, for example 300\..* previous value, 300\./);
  await expect(count).toHaveValue("abc");
});

test("an explanation and a table that are open stay open", async ({ page }) => {
  const widget = await open(page, "sv");
  await STATES.explanation(page);
  await STATES.table(page);
  await toOther(widget).click();
  await expect(widget.locator("#explanation").getByRole("heading")).toHaveText(/^How .+ is worked out$/);
  await expect(widget.getByRole("table", { name: "Cost as table" })).toBeVisible();
});
