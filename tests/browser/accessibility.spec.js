// WCAG 2.2 AA as far as a program can tell, in both languages, on a phone and on a desk.

import AxeBuilder from "@axe-core/playwright";
import { expect, test, whenReady } from "./fixtures.js";
import { LANGUAGES, STANDARD, address } from "./states.js";

for (const language of LANGUAGES) {
  for (const width of [320, 1280]) {
    test(`nothing found, ${language}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(address(language));
      await whenReady(page);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`);
      expect(found).toEqual([]);
    });

    test(`nothing to scroll sideways, ${language}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(address(language));
      await whenReady(page);
      const { inner, content } = await page.evaluate(() => ({
        inner: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
      }));
      expect(content).toBeLessThanOrEqual(inner);
    });
  }
}
