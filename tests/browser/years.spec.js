// The plans year by year: what is paid, what it has come to, what is bought.

import { comparedBy, expect, open, scenarioOf, test } from "./fixtures.js";

const tab = (widget) => widget.locator('[data-tab="years"]');
const figure = (widget, name) => widget.locator(`.by-year figure.${name}`);
const finding = (widget, name) => figure(widget, name).locator("figcaption");
const plans = (widget) => widget.locator(".by-year .choices button");

async function withScenario(widget, change) {
  const scenario = await scenarioOf(widget);
  change(scenario);
  await widget.evaluate((element, scenario) => element.setScenario(scenario), scenario);
  return scenario;
}

test("what a plan pays each year is chosen, drawn, said and told as a table", async ({ page }) => {
  const widget = await open(page, "en", "school-laptops");
  await tab(widget).click();
  await expect(plans(widget)).toHaveCount(3);
  await plans(widget).first().focus();
  await page.keyboard.press("Enter");
  await expect(plans(widget).first()).toHaveAttribute("aria-pressed", "true");
  const paid = figure(widget, "paid-new");
  await expect(paid.locator("svg[role=img] text", { hasText: "2027" })).toHaveCount(1);
  await paid.locator('[data-table="paid-new"]').click();
  const scenario = await scenarioOf(widget);
  const { years } = await comparedBy(widget, scenario);
  const heads = await paid.locator("thead th").allInnerTexts();
  expect(heads).toEqual(["Cost line", ...years[0].years.map(({ year }) => String(year)), "Value left (no payment)", "Total"]);
  const number = (text) => Number(text.replaceAll(/[^\d−]/g, "").replace("−", "-"));
  const total = await paid.locator("tbody tr").last().locator("td").allInnerTexts();
  const expected = [...years[0].years.map((year) => year.paid), years[0].leftAtEnd.total];
  expect(total.slice(0, -1).map(number)).toEqual(expected.map((amount) => Math.round(amount)));
});

test("years over the yearly budget are named", async ({ page }) => {
  const widget = await open(page, "sv", "school-laptops");
  await withScenario(widget, (scenario) => (scenario.limits = { yearlyBudget: 500_000 }));
  await tab(widget).click();
  await plans(widget).first().click();
  await expect(finding(widget, "paid-new")).toContainText("Allt nytt går över årsbudgeten med 2 miljoner kr år 2027.");
  await expect(figure(widget, "paid-new").locator("svg polyline.limit").first()).toBeAttached();
});

test("what the plans have cost and emitted names the rule, and nothing is left to a legend alone", async ({ page }) => {
  const widget = await open(page, "en", "school-laptops");
  await tab(widget).click();
  await expect(finding(widget, "emissions-so-far")).toContainText("if the first buyer carries all of the manufacture");
  await expect(finding(widget, "cost-so-far")).toContainText("when the period ends");
  for (const name of ["All new", "Your mix"]) {
    await expect(figure(widget, "cost-so-far").locator("svg text", { hasText: name })).toHaveCount(1);
  }
  await expect(finding(widget, "devices-bought")).toContainText("All new: 300 bought in 2027.");
});

test("nothing of a chart lies outside it, from 320 to 1000 px in either language", async ({ page }) => {
  for (const language of ["sv", "en"]) {
    for (const width of [320, 390, 768, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      const widget = await open(page, language, "umea-rounds");
      await tab(widget).click();
      await figure(widget, "devices-bought").waitFor();
      const outside = await widget.locator(".by-year svg.chart").evaluateAll((charts) =>
        charts.flatMap((chart) => {
          const whole = chart.getBoundingClientRect();
          const texts = [...chart.querySelectorAll("text")];
          return texts
            .filter((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              return left < whole.left - 1 || right > whole.right + 1 || top < whole.top - 1 || bottom > whole.bottom + 1;
            })
            .map((text) => text.textContent);
        }),
      );
      expect(outside, `${language} ${width}`).toEqual([]);
      const widths = await widget.locator(".by-year").evaluate((tab) => [tab.scrollWidth, tab.clientWidth]);
      expect(widths[0], `${language} ${width}`).toBeLessThanOrEqual(widths[1]);
    }
  }
});
