// Every example and published case, in both languages.

import { readFile } from "node:fs/promises";
import { choosePreset, expect, open, scenarioOf, test } from "./fixtures.js";

const digests = JSON.parse(await readFile(new URL("../digests.json", import.meta.url), "utf8"));
const PRESETS = Object.keys(digests);
/** The published cases: they show what was published. */
const CASES = [
  "sor-varanger",
  "eskilstuna",
  "gallivare",
  "latitude-5400",
  "tco-lifetime",
  "impact-co2-laptop",
  "new-versus-refurbished",
];

const COLUMNS = ["Figure", "Published", "Worked out from its figures", "With today’s full comparison"];

test("the list offers every preset once", async ({ page }) => {
  const widget = await open(page, "en");
  await widget.locator('[data-action="examples"]').click();
  const values = await widget.locator("[data-preset]").evaluateAll((examples) => examples.map(({ dataset }) => dataset.preset));
  expect(values.sort()).toEqual([...PRESETS].sort());
});

for (const preset of PRESETS) {
  test(`renders in both languages: ${preset}`, async ({ page }) => {
    const widget = await open(page, "sv");
    await choosePreset(widget, preset);
    expect((await scenarioOf(widget)).preset).toBe(preset);
    for (const other of ["English", "Svenska"]) {
      await expect(widget.locator(".about-preset")).toHaveAttribute("data-started-from", preset);
      await expect(widget.locator(".answer")).toHaveText(/\p{L}.*\./u);
      await expect(widget.locator(".card .finding")).toHaveText(Array(4).fill(/\p{L}/u));
      // The plans that there are, in each of the four cards.
      const bars = await widget.locator(".bar:not(.heads)").allInnerTexts();
      expect([4, 8, 12]).toContain(bars.length);
      for (const bar of bars) expect(bar).toMatch(/\d|\p{L}/u);
      await expect(widget.locator(".widget")).not.toContainText(/NaN|undefined|null|Infinity|∞|\{\w*\}/);
      await expect(widget.getByRole("alert")).toBeEmpty();
      await widget.getByRole("button", { name: other, exact: true }).click();
    }
  });
}

for (const preset of CASES) {
  test(`shows what was published: ${preset}`, async ({ page }) => {
    const widget = await open(page, "en", preset);
    const published = widget.locator(".published");
    const table = published.getByRole("table", { name: "The case as it was published" });
    await expect(table.getByRole("columnheader")).toHaveText(COLUMNS);
    await expect(table.locator("tbody tr").first()).toBeVisible();
    for (const row of await table.locator("tbody tr").all()) {
      await expect(row.locator("td")).toHaveText([/\d/, /\d/, /\d|–/]);
    }
    await expect(published.getByRole("link")).toHaveAttribute("href", /^https:/);
  });
}

test("an example that is no published case shows no table of one", async ({ page }) => {
  const widget = await open(page, "en", "phones");
  await expect(widget.locator(".published")).toBeHidden();
});

test("how many figures are no longer the example's own is said", async ({ page }) => {
  const widget = await open(page, "en", "tablets");
  const about = widget.locator(".about-preset");
  const said = widget.locator(".key .phrase > span:not(.slot)");
  const kind = widget.locator('.key [data-field="kind"] option:checked');
  await expect(said).toHaveText(["We need", "for", "years."]);
  await expect(kind).toHaveText("tablets");
  await expect(about).toContainText("Starts from the example Tablets for preschools");
  const count = widget.locator('.key input[data-field="count"]');
  await count.fill("1");
  await count.press("Tab");
  await expect(about).toContainText("1 value is yours, the rest defaults");
  await expect(said).toHaveText(["We need", "for", "years."]);
  await expect(kind).toHaveText("tablet");
  await widget.locator('[data-action="undo"]').click();
  await expect(about).not.toContainText("yours");
});

test("a published case shows what was published as long as the figures are its own", async ({ page }) => {
  const widget = await open(page, "en", "sor-varanger");
  await expect(widget.locator(".about-preset")).toContainText("Starts from the published case");
  const years = widget.locator('.key input[data-field="horizon"]');
  await years.fill("3");
  await years.press("Tab");
  await expect(widget.locator(".published")).toBeHidden();
});
