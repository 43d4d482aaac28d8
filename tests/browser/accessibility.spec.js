// WCAG 2.2 AA as far as a program can tell, in every state, both languages, on a phone and on a
// desk, light and dark.

import AxeBuilder from "@axe-core/playwright";
import { expect, open, test } from "./fixtures.js";
import { LANGUAGES, STANDARD, STATES } from "./states.js";

const WIDTHS = [320, 768, 1280];
const HEIGHT = 720;

/** Gives the page and the element the theme without starting anew, so that a state lasts. */
function setTheme(page, theme) {
  return page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
    document.querySelector("refurb-or-new").setAttribute("theme", theme);
  }, theme);
}

/** What axe finds by all rules of the standard, or by those that are named. */
async function findingsOf(page, ...rules) {
  // Without frames the page can be looked at in one go, which is faster.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe.withTags(STANDARD)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`);
}

for (const language of LANGUAGES) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`nothing found: ${state}, ${language}`, async ({ page }) => {
      const widget = await open(page, language);
      await reach(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        expect.soft(await findingsOf(page), `${width} px`).toEqual([]);
      }
      // In the dark nothing but the colours is another.
      await setTheme(page, "dark");
      await expect(widget.locator(".root")).toHaveAttribute("data-theme", "dark");
      expect.soft(await findingsOf(page, "color-contrast"), "dark").toEqual([]);
    });
  }

  test(`verdict and cards are in sight at 1280 × 720, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const widget = await open(page, language);
    await expect(widget.locator(".verdict")).toBeInViewport({ ratio: 1 });
    const cards = widget.locator(".card");
    await expect(cards).toHaveCount(4);
    for (const card of await cards.all()) await expect(card).toBeInViewport({ ratio: 1 });
  });
}

test("the size of targets is among what is looked at", async ({ page }) => {
  await open(page, "en");
  const { passes } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  expect(passes.map(({ id }) => id)).toContain("target-size");
});
