// Charts saved as files, under the strict policy.

import { readFile } from "node:fs/promises";
import { madeFiles } from "./browser.js";
import { expect, open, test } from "./fixtures.js";

/** Saves a chart of a frame, and gives the name and the bytes of the file. */
async function saved(page, frame, kind) {
  const download = page.waitForEvent("download");
  await frame.locator(`[data-save="${kind}"]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The frame of the chart in the tab with the differences by line, its table and its menu open. */
async function openFrame(widget) {
  await widget.locator('[data-tab="why"]').click();
  const frame = widget.locator('[role="tabpanel"] figure').first();
  await frame.locator("button[data-table]").click();
  await frame.locator(".save summary").click();
  return frame;
}

test("a chart is saved as SVG, with its title, source, date and colours", async ({ page }) => {
  const widget = await open(page, "sv");
  const { name, bytes } = await saved(page, await openFrame(widget), "SVG");
  expect(name).toMatch(/^[a-z0-9-]+\.svg$/);
  const text = bytes.toString("utf8");
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(text).toMatch(/refurb-or-new\. Data \d{4}-\d\d/);
  expect(text).toContain(new Date().toLocaleDateString("sv-SE"));
  expect(text).not.toMatch(/NaN|undefined|null|class=|style=|var\(/);
  expect(text).toMatch(/<rect[^>]* fill="(rgb|url)/);
  // It is read as what it is, and what is drawn lies inside.
  const beside = await page.context().newPage();
  await beside.setContent(text);
  const wrong = await beside.evaluate(() => {
    const svg = document.querySelector("svg");
    const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name)));
    const outside = ({ x, y }) => x < 0 || x > width || y < 0 || y > height;
    const texts = [...svg.querySelectorAll("text")].filter((text) => outside({ x: text.getAttribute("x"), y: text.getAttribute("y") }));
    return texts.map((text) => text.textContent);
  });
  expect(wrong).toEqual([]);
});

test.describe("what makes the files", () => {
  test.use({ ownPage: true, expectedComplaint: /Failed to load resource/ });

  test("is fetched when one is first saved, and it is said when it does not come", async ({ page }) => {
    const script = `${madeFiles}refurb-or-new-picture.js`;
    const asked = [];
    page.on("request", (request) => request.url().endsWith("-picture.js") && asked.push(request.url()));
    await page.route(script, (route) => route.abort());
    const widget = await open(page, "en");
    const frame = await openFrame(widget);
    expect(asked).toEqual([]);
    await page.evaluate(() => {
      document.addEventListener("refurb-error", ({ detail }) => (window.told = detail.code));
    });
    await frame.locator('[data-save="SVG"]').click();
    const said = widget.getByRole("alert").filter({ hasText: "could not be made" });
    await expect(said).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.told)).toBe("network");
    await page.unroute(script);
    expect((await saved(page, frame, "SVG")).name).toMatch(/\.svg$/);
    await expect(said).toHaveCount(0);
    const number = asked.length;
    await saved(page, frame, "PNG");
    expect(asked).toHaveLength(number);
  });
});

test("a chart is saved as PNG, twice as sharp as the page", async ({ page }) => {
  const widget = await open(page, "en");
  const frame = await openFrame(widget);
  const { name, bytes } = await saved(page, frame, "PNG");
  expect(name).toMatch(/^[a-z0-9-]+\.png$/);
  expect([...bytes.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
  const width = await frame.locator("svg.chart").evaluate((svg) => svg.getBoundingClientRect().width);
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * Math.floor(width));
  // Something is drawn: a sheet of one colour takes less.
  expect(bytes.length).toBeGreaterThan(4_000);
});

for (const [language, mark, separator] of [["sv", "\ufeff", ";"], ["en", "", ","]]) {
  test(`the table of a card is saved as CSV: ${language}`, async ({ page }) => {
    const widget = await open(page, language);
    await widget.locator('[data-table="cost"]').click();
    const panel = widget.locator("#card-table");
    await panel.locator(".save summary").click();
    const { name, bytes } = await saved(page, panel, "CSV");
    expect(name).toMatch(/\.csv$/);
    const text = bytes.toString("utf8");
    expect(text.startsWith("\ufeff")).toBe(mark !== "");
    const lines = text.trimEnd().replace("\ufeff", "").split("\r\n");
    expect(lines[0]).toMatch(/\(SEK\)/);
    const rows = lines.map((line) => line.split(separator).length);
    expect(new Set(rows).size).toBe(1);
    expect(lines[1].split(separator).slice(1).join(" ")).toMatch(/^[-\d ]+$/);
  });
}

test("a card is saved as a picture with the names and values of its bars", async ({ page }) => {
  const widget = await open(page, "en");
  await widget.locator('[data-table="cost"]').click();
  const panel = widget.locator("#card-table");
  await panel.locator(".save summary").click();
  const { bytes } = await saved(page, panel, "SVG");
  const text = bytes.toString("utf8");
  const bars = await widget.locator(".card.cost .bar .name").allInnerTexts();
  for (const bar of bars.filter(Boolean)) expect(text).toContain(bar);
  expect(text).toContain("url(#hatch-0)");
  await page.evaluate(() => document.querySelector("refurb-or-new").setAttribute("theme", "dark"));
  const dark = (await saved(page, panel, "SVG")).bytes.toString("utf8");
  expect(dark).not.toBe(text);
});

test("a closed menu is one stop, and charts have none beside that of their table", async ({ page }) => {
  const widget = await open(page, "en");
  await widget.locator('[data-tab="why"]').click();
  const frame = widget.locator('[role="tabpanel"] figure').first();
  await expect(frame).toBeVisible();
  await expect(widget.locator(".save")).toHaveCount(0);
  await frame.locator("button[data-table]").focus();
  await page.keyboard.press("Enter");
  await expect(frame.locator(".save")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(frame.getByRole("region")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(frame.locator(".save summary")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(frame.locator("[data-save]").first()).not.toBeVisible();
});
