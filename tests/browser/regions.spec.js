// The regions are where the code says, and each has a place of its own on the page.

import { readdirSync } from "node:fs";
import { expect, open, test, whenWorkedOut } from "./fixtures.js";
import { ASKED_FOR, PARTS, REGIONS } from "./regions.js";
import { LANGUAGES } from "./states.js";

const WIDTHS = [320, 390, 768, 980, 1280, 1920];

/** What every region is made of, and what holds for all of the page. */
const SHARED = {
  folders: ["kit"],
  sheets: ["charts", "controls", "host", "panels", "root", "tables"],
};

test("regions, folders and sheets have the same names", () => {
  const regions = [...Object.keys(REGIONS), ...ASKED_FOR];
  const folders = readdirSync("src/ui", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...regions, ...SHARED.folders].sort());
  // What follows after the first answer is in sheets of their own.
  const files = ["www/style", "www/style/later"].flatMap((folder) => readdirSync(folder));
  const sheets = new Set(files.filter((name) => name.endsWith(".css")).map((name) => name.replace(".css", "")));
  expect([...sheets].sort()).toEqual([...regions, ...SHARED.sheets].sort());
});

for (const language of LANGUAGES) {
  test(`no region covers another: ${language}`, async ({ page }) => {
    const widget = await open(page, language);
    // With what takes its time.
    await whenWorkedOut(widget);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 720 });
      const covered = () => widget.evaluate(overlaps, PARTS);
      await expect.poll(covered, { message: `${width} px` }).toEqual([]);
    }
  });
}

/** Parts that are not there, reach out of the element, or lie on one another. */
function overlaps(element, parts) {
  const root = element.shadowRoot;
  const found = parts.map((part) => ({ part, shown: root.querySelector(part) }));
  const wrong = found.filter(({ shown }) => !shown?.checkVisibility()).map(({ part }) => `${part} is not there`);
  const all = found.filter(({ shown }) => shown?.checkVisibility());
  const boxOf = ({ shown }) => shown.getBoundingClientRect();
  const whole = element.getBoundingClientRect();
  for (const one of all) {
    const box = boxOf(one);
    // Buttons without an edge stand out by their padding, so that their texts are in line.
    const [left, right] = [whole.left - 9, whole.right + 9];
    if (box.left < left || box.right > right) wrong.push(`${one.part} reaches out`);
    for (const other of all) {
      if (one === other || one.shown.contains(other.shown) || other.shown.contains(one.shown)) continue;
      const beside = boxOf(other);
      const across = Math.min(box.right, beside.right) - Math.max(box.left, beside.left);
      const down = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
      if (across > 1 && down > 1) wrong.push(`${one.part} lies on ${other.part}`);
    }
  }
  return wrong;
}
