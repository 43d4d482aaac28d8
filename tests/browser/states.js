// How to bring the demo page into the states that are photographed and checked for accessibility.
// The one place that knows which controls do it. Playwright looks into open shadow roots by itself.

import { readdirSync } from "node:fs";

/** Every language that has a file of words. */
export const LANGUAGES = readdirSync("src/text/languages").map((file) => file.replace(".ftl", ""));

export const THEMES = ["light", "dark"];

/** WCAG 2.2, levels A and AA, as axe names its rules. */
export const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Starts from another example, on a page or in one element of it. */
export async function choosePreset(place, preset) {
  await place.locator('[data-action="examples"]').click();
  await place.locator(`[data-preset="${preset}"]`).click();
}

export const STATES = {
  "first-view": async () => {},

  examples: async (page) => {
    await page.locator('[data-action="examples"]').click();
  },

  "guided-start": async (page) => {
    await page.locator('[data-action="guide"]').click();
  },

  explanation: async (page) => {
    await page.locator('[data-explain="cost"]').first().click();
  },

  error: async (page) => {
    const count = page.locator('input[data-field="count"]').first();
    await count.fill("abc");
    await count.press("Tab");
  },

  table: async (page) => {
    await page.locator('[data-table="cost"]').click();
  },

  "what-would-change": async (page) => {
    await page.locator(".change .tabs").waitFor();
    for (const summary of await page.locator(".change summary").all()) await summary.click();
    await page.locator('[data-table="change"]').click();
  },

  "what-would-change-climate": async (page) => {
    await page.locator('[data-measure="carbon"]').click();
  },

  "mixed-fleet": async (page) => {
    await choosePreset(page, "mixed-fleet");
  },

  offer: async (page) => {
    await page.locator(".option summary").first().click();
    await page.locator('[data-action="add-tier"]').first().click();
    await page.locator('[data-action="pilot"]').first().click();
  },

  keeping: async (page) => {
    await choosePreset(page, "umea-keep");
  },

  "handing-down": async (page) => {
    await choosePreset(page, "umea-rounds");
    // More people than there are devices to hand down.
    await page.locator('[data-field="group-count"]').nth(1).fill("2000");
  },

  together: async (page) => {
    await choosePreset(page, "three-municipalities");
  },

  "trade-off": async (page) => {
    await page.locator('[data-table="trade-off"]').click();
  },

  years: async (page) => {
    await page.locator('[data-tab="years"]').click();
    await page.locator('[data-table="cost-so-far"]').click();
  },

  "limit-in-the-way": async (page) => {
    const budget = page.locator('[data-field="budget"]');
    await budget.fill("1000");
    await budget.press("Tab");
    await page.locator('[data-relax="budget"]').waitFor();
  },
};

/** The demo page's address in a language, a theme and with a preset. */
export function address(language, theme = "light", preset = "school-laptops") {
  return `/?lang=${language}&theme=${theme}&preset=${preset}`;
}
