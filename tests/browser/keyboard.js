// What a person does who has only a keyboard.

import { expect } from "@playwright/test";

const MOST_STOPS = 400;

/** Whether an element that is there has the focus. */
const hasFocus = (locator) =>
  locator.evaluateAll((elements) => elements.some((element) => element.getRootNode().activeElement === element));

/** Goes to an element by Tab, or back to it by Shift+Tab. */
export async function reach(page, locator, key = "Tab") {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${locator}`);
}

/** Goes to an element and presses a key. */
export async function press(page, locator, key = "Enter") {
  await reach(page, locator);
  await page.keyboard.press(key);
}

/** Opens a fold by its name. */
export const openFold = (page, widget, name) => press(page, widget.locator(`[data-fold="${name}"] > summary`));

/** Types a text in place of what stands in a field, and leaves it. */
export async function enter(page, locator, text) {
  await reach(page, locator);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

/** Goes back to the button that undoes, which names the change, and presses it. */
export async function undo(page, widget, name) {
  const button = widget.locator('[data-action="undo"]');
  await expect(button.locator(".text")).toHaveText(`Undo: ${name}`);
  await reach(page, button, "Shift+Tab");
  await page.keyboard.press("Enter");
}

/** Goes by Tab through a place that the focus is before, and enters another value in each field, turns
 *  each switch. Returns the names of the fields it came to. `except` are left as they are. */
export async function changeAll(page, place, except) {
  const changed = new Set();
  const focused = () =>
    place.evaluate((root, skipped) => {
      const at = root.getRootNode().activeElement;
      if (!root.contains(at)) return null;
      const { field, action } = at.dataset;
      if (at.localName === "input" && field && !skipped.includes(field)) return { field, value: at.value };
      return { toggle: action === "toggle" };
    }, except);
  let isInside = false;
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await focused();
    if (isInside && !at) return changed;
    isInside ||= at !== null;
    if (at?.toggle) await page.keyboard.press("Space");
    if (!at?.field) continue;
    changed.add(at.field);
    await page.keyboard.press("ControlOrMeta+a");
    const value = parseInt(at.value.replace(/[,\s]/g, ""), 10) || 1;
    // A share of everything has nothing above it.
    await page.keyboard.type(String(value === 100 ? 99 : value + 1));
  }
  throw new Error(`no end of ${place}`);
}
