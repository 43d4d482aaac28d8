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
        const { inner, content } = await page.evaluate(() => ({
          inner: document.documentElement.clientWidth,
          content: document.documentElement.scrollWidth,
        }));
        expect.soft(content, `${width} px`).toBeLessThanOrEqual(inner);
      }
    });
  }
}
