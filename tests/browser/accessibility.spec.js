// WCAG 2.2 AA as far as a program can tell, in every state, both languages, on a phone and on a
// desk, light and dark; and nothing has to be scrolled sideways.

import { examine } from "./axe.js";
import { expect, open, test } from "./fixtures.js";
import { LANGUAGES, STATES } from "./states.js";

const WIDTHS = [320, 768, 1280];
const HEIGHT = 720;

/** Gives the page and the element the theme without starting anew, so that a state lasts. */
function setTheme(page, theme) {
  return page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
    document.querySelector("refurb-or-new").setAttribute("theme", theme);
  }, theme);
}

/** By how many pixels the page is wider than its window. */
const tooWide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const language of LANGUAGES) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`nothing found: ${state}, ${language}`, async ({ page }) => {
      const widget = await open(page, language);
      await reach(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        // Charts are laid out anew a moment after the page has another width.
        await expect.poll(() => tooWide(page), { message: `${width} px` }).toBeLessThanOrEqual(0);
        expect.soft((await examine(page)).violations, `${width} px`).toEqual([]);
      }
      // In the dark nothing but the colours is another.
      await setTheme(page, "dark");
      await expect(widget.locator(".root")).toHaveAttribute("data-theme", "dark");
      expect.soft((await examine(page, "color-contrast")).violations, "dark").toEqual([]);
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
  expect((await examine(page)).passes).toContain("target-size");
});
