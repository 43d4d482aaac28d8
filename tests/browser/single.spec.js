// The single file: from a folder, without a network, and in the frame of a learning platform.

import { fileURLToPath, pathToFileURL } from "node:url";
import { readFile } from "node:fs/promises";
import { baseURL } from "./browser.js";
import { digest } from "./digest.js";
import { elsewhere } from "./elsewhere.js";
import { expect, open, resultOf, scenarioOf, test, type, whenReady, whenWhole } from "./fixtures.js";

const made = (file) => new URL(`../../pkg/${file}`, import.meta.url);
const { version } = JSON.parse(await readFile(made("package.json"), "utf8"));
const text = await readFile(made("refurb-or-new.single.html"), "utf8");
const address = pathToFileURL(fileURLToPath(made("refurb-or-new.single.html"))).href;

/** The numbers of what an element shows, as one. */
const digestOf = async (widget) => digest(await resultOf(widget));

test("opens from a folder, and asks for nothing", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${address}#lang=sv&preset=phones`);
  await whenReady(page);
  await whenWhole(page);
  const widget = page.locator("refurb-or-new");
  await expect(widget.locator(".answer")).toBeVisible();
  expect((await scenarioOf(widget)).groups[0].count).toBe(200);
  const before = await widget.locator(".card.cost").innerText();
  await type(widget.locator('.key [data-field="count"]'), "41");
  await page.keyboard.press("Tab");
  await expect(widget.locator(".card.cost")).not.toHaveText(before);
  // What is fetched elsewhere when somebody asks for it is inside.
  await widget.locator('[data-action="share"]').first().click();
  const saved = page.waitForEvent("download");
  await widget.locator("section.share").getByRole("button", { name: /JSON/ }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.json$/);
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([address]);
});

test.describe("in a learning platform", () => {
  test.use({ expectedComplaint: /Clipboard API has been blocked/ });

  let site;
  test.beforeAll(async () => {
    const frame = '<iframe title="A file" sandbox="allow-scripts" src="/file.html" width="1000" height="800"></iframe>';
    site = await elsewhere({
      "/": `<!doctype html><html lang="sv"><title>Course</title><link rel="icon" href="data:,">${frame}`,
      "/file.html": text.replace("<main>", '<main data-preset="phones" data-lang="sv" data-theme="dark">'),
    });
  });
  test.afterAll(() => site.close());

  test("runs in a frame that may do nothing but run, and takes what stands in the file", async ({ page }) => {
    await page.goto(`${site.origin}/`);
    const widget = page.frameLocator("iframe").locator("refurb-or-new");
    await widget.evaluate((element) => element.whenReady());
    expect(await widget.evaluate(() => origin)).toBe("null");
    await expect(widget).toHaveAttribute("theme", "dark");
    expect((await scenarioOf(widget)).groups[0].count).toBe(200);
    await widget.locator('[data-action="share"]').first().click();
    // The browser refuses both, which is told.
    await widget.locator("#share-link").click();
    await expect(widget.locator("#share-text")).toBeVisible();
    await widget.locator('[data-action="keep"]').click();
    await expect(widget.locator("section.share")).toContainText(/webbläsaren/i);
  });
});

test("every way to place it gives the same numbers, to the bit", async ({ page }) => {
  const site = await elsewhere({
    "/": `<!doctype html><html lang="sv"><title>Around</title><link rel="icon" href="data:,">
      <script>const script = new URLSearchParams(location.search).get("script");
        if (script) document.head.append(Object.assign(document.createElement("script"), { src: script }));</script>
      <iframe title="Jämför" width="900" height="820" src="${baseURL}/refurb-or-new/${version}/embed.html?preset=mixed-fleet&lang=sv&fit=fixed"></iframe>`,
    "/file.html": text,
  });
  const found = { element: await digestOf(await open(page, "sv", "mixed-fleet")) };
  for (const [name, url] of [
    ["frame", `${site.origin}/`],
    ["frame with a script around it", `${site.origin}/?script=${baseURL}/refurb-or-new/${version}/host.js`],
  ]) {
    await page.goto(url);
    const widget = page.frameLocator("iframe").locator("refurb-or-new");
    await widget.evaluate((element) => element.whenReady());
    found[name] = await digestOf(widget);
  }
  await page.route("/place.html", (route) => route.fulfill({
    contentType: "text/html",
    body: `<!doctype html><html lang="sv"><title>Place</title><link rel="icon" href="data:,">
      <script type="module" src="/refurb-or-new/${version}/refurb-or-new.js"></script>
      <div data-refurb-or-new data-preset="mixed-fleet">Jämför enheter.</div>`,
  }));
  await page.goto("/place.html");
  await whenReady(page);
  found.place = await digestOf(page.locator("div > refurb-or-new"));
  for (const [name, url] of [["file", address], ["served file", `${site.origin}/file.html`]]) {
    await page.goto(`${url}#preset=mixed-fleet`);
    await whenReady(page);
    found[name] = await digestOf(page.locator("refurb-or-new"));
  }
  await site.close();
  const tracked = JSON.parse(await readFile(new URL("../digests.json", import.meta.url), "utf8"));
  for (const [name, digest] of Object.entries(found)) expect(digest, name).toBe(tracked["mixed-fleet"]);
});
