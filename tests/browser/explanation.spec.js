// Every card's figure can be asked how it came about.

import { expect, open, test, type } from "./fixtures.js";

const CARDS = ["cost", "warranty", "performance", "climate"];

const opener = (widget, card) => widget.locator(`[data-explain="${card}"]`);
const panel = (widget) => widget.locator("#explanation");

for (const card of CARDS) {
  test(`shows formula, numbers and sources: ${card}`, async ({ page }) => {
    const widget = await open(page, "en");
    await opener(widget, card).click();
    await expect(opener(widget, card)).toHaveAttribute("aria-expanded", "true");
    await expect(panel(widget).getByRole("heading")).toHaveText(/^How .+ is worked out$/);
    const parts = panel(widget).locator(".first-step dd");
    await expect(parts.nth(0)).toHaveText(/^\p{Lu}.* = .*\p{L}/u);
    await expect(parts.nth(1)).toHaveText(/\d.* = .*\d/);
    const rows = panel(widget).locator(".inputs li");
    await expect(rows.first()).toBeVisible();
    for (const row of await rows.all()) {
      await expect(row.locator(".name")).not.toBeEmpty();
      await expect(row.locator(".value")).toHaveText(/\d/);
      const badge = row.locator(".badge");
      await expect(badge).not.toBeEmpty();
      const isOfSource = (await badge.innerText()).startsWith("default");
      if (isOfSource) await expect(row.getByRole("link")).toHaveAttribute("href", /^https:/);
    }
  });

  test(`opens and closes by keyboard: ${card}`, async ({ page }) => {
    const widget = await open(page, "en");
    await opener(widget, card).focus();
    await page.keyboard.press("Enter");
    await expect(panel(widget)).toBeVisible();
    await expect(opener(widget, card)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel(widget)).toBeHidden();
    await expect(opener(widget, card)).toHaveAttribute("aria-expanded", "false");
    await expect(opener(widget, card)).toBeFocused();
  });
}

test("a value of a source links to it", async ({ page }) => {
  const widget = await open(page, "en");
  await opener(widget, "climate").click();
  const row = panel(widget).locator(".inputs li").filter({ hasText: "default, " }).first();
  await expect(row.getByRole("link")).toHaveAttribute("href", /^https:/);
});

test("Close closes the panel", async ({ page }) => {
  const widget = await open(page, "en");
  await opener(widget, "cost").click();
  await panel(widget).getByRole("button", { name: "Close" }).click();
  await expect(panel(widget)).toBeHidden();
  await expect(opener(widget, "cost")).toHaveAttribute("aria-expanded", "false");
});

test("another figure takes the place of the first", async ({ page }) => {
  const widget = await open(page, "en");
  await opener(widget, "cost").click();
  const heading = panel(widget).getByRole("heading");
  const first = await heading.innerText();
  await opener(widget, "climate").click();
  await expect(heading).not.toHaveText(first);
  await expect(opener(widget, "cost")).toHaveAttribute("aria-expanded", "false");
});

test("the panel follows the numbers, and leaves focus and scroll where they are", async ({ page }) => {
  const widget = await open(page, "en");
  await opener(widget, "cost").click();
  const numbers = panel(widget).locator(".first-step dd").nth(1);
  const before = await numbers.innerText();
  const price = widget.locator('[data-field="price"]').first();
  await price.scrollIntoViewIfNeeded();
  await price.selectText();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const stood = await price.boundingBox();
  await price.pressSequentially("9000");
  await expect(numbers).not.toHaveText(before);
  await expect(price).toBeFocused();
  // What is above may be a line longer: nothing moves under the pointer.
  expect(Math.abs((await price.boundingBox()).y - stood.y)).toBeLessThan(2);
});

test("what undo changes leaves the panel open and in step", async ({ page }) => {
  const widget = await open(page, "en");
  await opener(widget, "cost").click();
  const numbers = panel(widget).locator(".first-step dd").nth(1);
  const before = await numbers.innerText();
  await type(widget.locator('[data-field="horizon"]'), "5");
  await expect(numbers).not.toHaveText(before);
  await widget.locator('[data-action="undo"]').click();
  await expect(numbers).toHaveText(before);
});

test("Escape in the panel leads back to the button that opened it", async ({ page }) => {
  const widget = await open(page, "en");
  await opener(widget, "climate").click();
  await panel(widget).getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Escape");
  await expect(panel(widget)).toBeHidden();
  await expect(opener(widget, "climate")).toBeFocused();
});

test("Close leads back to the button that opened it", async ({ page }) => {
  const widget = await open(page, "en");
  await opener(widget, "climate").click();
  await panel(widget).getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel(widget)).toBeHidden();
  await expect(opener(widget, "climate")).toBeFocused();
});
