// Photographs the demo page: every state in every width, language and theme, into pictures/.
// Started by `cargo xtask pictures`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { baseURL, launchOptions } from "./browser.js";
import { LANGUAGES, STATES, THEMES, address } from "./states.js";

const root = new URL("../../", import.meta.url);
const file = (name) => fileURLToPath(new URL(name, root));
const WIDTHS = [320, 768, 1280];
const HEIGHT = 720;

/** What the README shows. */
const IN_README = {
  "first-view-1280-en-light": "www/picture.png",
  "guided-start-1280-en-light": "www/picture-guide.png",
  "first-view-320-en-dark": "www/picture-phone.png",
};

await mkdir(file("pictures"), { recursive: true });
const browser = await chromium.launch(launchOptions);
const missing = [];
for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      for (const state of Object.keys(STATES)) await photograph({ language, theme, width, state });
    }
  }
}
await browser.close();
if (missing.length > 0) {
  console.error(`These states could not be reached:\n${missing.join("\n")}`);
  process.exitCode = 1;
}

async function photograph({ language, theme, width, state }) {
  const name = `${state}-${width}-${language}-${theme}`;
  // Still pictures: nothing may be caught half way through a movement.
  const context = await browser.newContext({ baseURL, viewport: { width, height: HEIGHT }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  try {
    await page.goto(address(language, theme));
    await page.locator("refurb-or-new").evaluate((element) => element.whenReady());
    await STATES[state](page);
    await page.screenshot({ path: file(`pictures/${name}.png`) });
    await page.screenshot({ path: file(`pictures/${name}-full.png`), fullPage: true });
    if (IN_README[name]) await page.screenshot({ path: file(IN_README[name]) });
  } catch (error) {
    missing.push(`${name}: ${error.message.split("\n")[0]}`);
  } finally {
    await context.close();
  }
}
