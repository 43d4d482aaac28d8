// What axe finds on a page, by the rules of WCAG 2.2, levels A and AA, as axe names them.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** By all rules of the standard, or by those that are named: the violations, and the rules that hold.
 *  A page is given axe once, not with every look. */
export async function examine(page, ...rules) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { violations, passes } = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
    const told = ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`;
    return { violations: violations.map(told), passes: passes.map(({ id }) => id) };
  }, rules.length > 0 ? rules : STANDARD);
}
