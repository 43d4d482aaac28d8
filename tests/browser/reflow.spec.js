// Nothing has to be scrolled sideways, on a phone or on a desk.

import { expect, open, test } from "./fixtures.js";
import { LANGUAGES, STATES } from "./states.js";

const WIDTHS = [320, 768, 1280];
const HEIGHT = 720;

for (const language of LANGUAGES) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`nothing to scroll sideways: ${state}, ${language}`, async ({ page }) => {
      await open(page, language);
      await reach(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        // Charts are laid out anew a moment after the page has another width.
        const tooWide = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(tooWide, { message: `${width} px` }).toBeLessThanOrEqual(0);
      }
    });
  }
}
