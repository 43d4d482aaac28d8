// Looks at a client's page in Chromium: the element shows its answer and all that comes after it,
// programs get the same figures as in Node, and the console has nothing to complain about.

import { chromium } from "@playwright/test";
import { launchOptions } from "../tests/browser/browser.js";

const MILLISECONDS = 60_000;

export const launch = () => chromium.launch(launchOptions);

/** Throws what is wrong with the page at an address. */
export async function look(browser, address, figures, texts = {}) {
  const context = await browser.newContext();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure().errorText;
    if (why !== "net::ERR_ABORTED") complaints.push(`${why} ${request.url()}`);
  });
  page.setDefaultTimeout(MILLISECONDS);
  try {
    await page.goto(address);
    const widget = page.locator("refurb-or-new").first();
    await widget.locator(".verdict, .failure").first().waitFor();
    if (await widget.locator(".failure").count()) {
      throw new Error(await widget.locator(".failure").first().textContent());
    }
    await page.waitForFunction(() => performance.getEntriesByName("refurb-or-new:whole").length > 0);
    const shown = await widget.evaluate((element) => JSON.stringify(element.getResult().differences));
    if (shown !== JSON.stringify(figures)) throw new Error(`the element has ${shown.slice(0, 200)}`);
    // What works on documents, and the script that makes links.
    await widget.locator('[data-action="share"]').first().click();
    await widget.locator("#share-link").click();
    await widget.locator(".share .done").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (!copied.includes("refurb")) throw new Error(`the link is ${JSON.stringify(copied)}`);
    await told(page, "#figures", JSON.stringify(figures));
    for (const [place, text] of Object.entries(texts)) await told(page, place, text);
  } catch (error) {
    complaints.unshift(error.message);
  }
  await context.close();
  if (complaints.length) throw new Error(complaints.join("\n"));
}

async function told(page, place, text) {
  await page
    .waitForFunction(
      ([place, text]) => document.querySelector(place)?.textContent.includes(text),
      [place, text],
    )
    .catch(async () => {
      const found = await page.locator(place).textContent({ timeout: 1_000 }).catch(() => "nothing");
      throw new Error(`${place} has ${found.slice(0, 200)} in place of ${text.slice(0, 200)}`);
    });
}
