// The page with the lines to paste: each is pasted into a page under the policy that it names.

import { examine } from "./axe.js";
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";

const { version } = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));

const lines = (page, id) => page.locator(`#${id}`).innerText();

/** A page of the demo's site with these lines, under the policy that goes with them. */
async function paste(page, id) {
  await page.goto(`/refurb-or-new/${version}/snippet.html`);
  const [body, policy] = [await lines(page, id), await lines(page, "policy")];
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `default-src 'none'; ${policy}; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
  };
  await page.route("/pasted.html", (route) => route.fulfill({ headers, body: `<!doctype html><html lang="en"><title>Pasted</title>${body}` }));
  await page.goto("/pasted.html");
}

for (const id of ["element", "div"]) {
  test(`${id}: shows the comparison in the page`, async ({ page }) => {
    await paste(page, id);
    await expect(page.locator(".verdict")).toContainText("billigare");
    await expect(page.getByText("Jämför nya och rekonditionerade enheter.")).toBeHidden();
  });
}

for (const id of ["frame", "frame-host"]) {
  test(`${id}: shows the comparison in a frame`, async ({ page }) => {
    await paste(page, id);
    const frame = page.locator("iframe");
    await expect(frame.contentFrame().locator(".verdict")).toContainText(id === "frame" ? "billigare" : "cheaper");
    await expect.poll(() => frame.evaluate((frame) => frame.clientHeight === 820)).toBe(id === "frame");
  });
}

test("can be read by all", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/refurb-or-new/${version}/snippet.html`);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  expect((await examine(page)).violations).toEqual([]);
  await expect(page.getByRole("link", { name: "refurb-or-new.single.html" })).toBeVisible();
});
