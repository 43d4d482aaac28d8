// How to bring the demo page into the states that are photographed and checked for accessibility.
// The one place that knows which controls do it. Playwright looks into open shadow roots by itself.

import { readdirSync } from "node:fs";

/** Every language that has a file of words. Those of documents are in a file of their own. */
export const LANGUAGES = readdirSync("src/text/languages")
  .map((file) => file.replace(".ftl", ""))
  .filter((name) => !name.endsWith("-documents"));

export const THEMES = ["light", "dark"];

/** Starts from another example, on a page or in one element of it. */
export async function choosePreset(place, preset) {
  await place.locator('[data-action="examples"]').click();
  await place.locator(`[data-preset="${preset}"]`).click();
}

/** Opens a tab behind the answer. */
export async function openTab(place, tab) {
  await place.locator(`[data-tab="${tab}"]`).click();
  await place.locator(`[role="tabpanel"].${tab}`).waitFor();
  await whenFetched(place);
}

/** Waits until nothing that is open is still being fetched. */
export async function whenFetched(place) {
  await place.locator(".being-fetched").first().waitFor({ state: "detached" });
}

/** Opens the folds with these names, or every fold of the page. */
export async function unfold(place, ...names) {
  for (const name of names.length > 0 ? names : FOLDS) {
    const fold = place.locator(`[data-fold="${name}"]`);
    if ((await fold.getAttribute("open")) === null) await fold.locator("> summary").click();
    await fold.locator("> :not(summary)").first().waitFor();
  }
  await whenFetched(place);
}

/** The folds in which things are entered. */
export const FOLDS = ["options", "requirements", "limits", "together", "fleet", "assumptions"];

/** Opens what is folded about the group in work: its name, its need, its copy and its end. */
export async function unfoldGroup(place) {
  await place.locator(".about > .fold > summary").click();
  await place.locator(".identity").waitFor();
}

/** Opens what is folded about an option of the group in work. */
export async function unfoldOption(place, option = 0) {
  const fold = place.locator(".option .offer").nth(option);
  await fold.locator("> summary").click();
  await fold.locator('[data-field="sourcing"]').waitFor();
}

export const STATES = {
  "first-view": async () => {},

  "every-fold": async (page) => {
    await unfold(page);
  },

  examples: async (page) => {
    await page.locator('[data-action="examples"]').click();
  },

  "guided-start": async (page) => {
    await page.locator('[data-action="guide"]').click();
  },

  "print-panel": async (page) => {
    await page.locator('[data-action="print"]').click();
    await page.locator("#note-title").waitFor();
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
    await openTab(page, "change");
    await page.locator(".change .choices").waitFor();
    for (const summary of await page.locator(".change .fold > summary").all()) await summary.click();
    await page.locator('[data-table="change"]').click();
  },

  "what-would-change-climate": async (page) => {
    await openTab(page, "change");
    await page.locator('.change [data-measure="carbon"]').click();
  },

  "why-climate": async (page) => {
    await page.locator('.reasons [data-measure="carbon"]').click();
  },

  "requirements-tab": async (page) => {
    await openTab(page, "requirements");
  },

  sources: async (page) => {
    await openTab(page, "sources");
  },

  "mixed-fleet": async (page) => {
    await choosePreset(page, "mixed-fleet");
  },

  offer: async (page) => {
    await unfoldOption(page);
    await page.locator('[data-action="add-tier"]').first().click();
    await page.locator('[data-action="pilot"]').first().click();
  },

  keeping: async (page) => {
    await choosePreset(page, "umea-keep");
  },

  "handing-down": async (page) => {
    await choosePreset(page, "umea-rounds");
    await page.locator(".group-line").nth(1).click();
    // More people than there are devices to hand down.
    await page.locator('[data-field="group-count"]').fill("2000");
  },

  together: async (page) => {
    await choosePreset(page, "three-municipalities");
    await unfold(page, "together");
  },

  fleet: async (page) => {
    await choosePreset(page, "phones");
    await page.locator('[data-field="horizon"]').fill("4");
    await unfold(page, "fleet");
    for (const [cohort, [count, since]] of [["60", "2025"], ["40", "2022-08"]].entries()) {
      await page.locator('[data-action="add-cohort"]').click();
      await page.locator('[data-field="cohort-count"]').nth(cohort).fill(count);
      await page.locator('[data-field="cohort-since"]').nth(cohort).fill(since);
    }
    await page.locator('[data-field="cohort-device"]').first().selectOption("samsung-galaxy-xcover7");
    await page.locator('[data-action="add-count-by-year"]').click();
    await page.locator('[data-field="replacement"]').selectOption("a-year-longer");
  },

  "trade-off": async (page) => {
    await openTab(page, "trade-off");
    await page.locator('[data-table="trade-off"]').click();
  },

  years: async (page) => {
    await openTab(page, "years");
    await page.locator('[data-table="cost-so-far"]').click();
  },

  "limit-in-the-way": async (page) => {
    await unfold(page, "limits");
    await openTab(page, "trade-off");
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
