// Targets are large enough for a finger.

import { expect, open, test } from "./fixtures.js";
import { STATES } from "./states.js";

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const [state, reach] of Object.entries(STATES)) {
    test(`targets of 44 px: ${state}`, async ({ page }) => {
      const widget = await open(page, "sv");
      await reach(page);
      // Links within a sentence are as high as its lines.
      const small = await widget.locator("button, input, select, summary").evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(({ target, box }) => `${target.id || target.textContent}: ${box.width} × ${box.height}`),
      );
      expect(small).toEqual([]);
    });
  }
});
