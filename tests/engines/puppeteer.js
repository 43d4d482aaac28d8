// Chromium, and Firefox as it is published, by WebDriver BiDi.

import puppeteer from "puppeteer-core";
import { launchOptions } from "../browser/browser.js";
import { found } from "./program.js";

const engine = (name, programs, options) => ({
  name,
  missing: () => (found(programs) ? null : programs.filter(Boolean).join(", or ")),
  async open() {
    const browser = await puppeteer.launch({ headless: true, executablePath: found(programs), ...options });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return {
      goTo: (address) => page.goto(address),
      run: (work) => page.evaluate(work),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      picture: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
});

export const chromium = engine("Chromium", [process.env.CHROMIUM], { args: launchOptions.args });

export const firefox = engine("Firefox", [process.env.FIREFOX, "firefox-esr", "firefox"], { browser: "firefox" });
