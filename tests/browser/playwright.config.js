import { defineConfig } from "@playwright/test";
import { baseURL, launchOptions } from "./browser.js";

if (!baseURL || !launchOptions.executablePath) {
  throw new Error("Run these tests with: cargo xtask test --only browser");
}

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.js",
  outputDir: "results",
  // A test that passes at the second attempt hides a mistake.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: [["list"]],
  use: { baseURL, launchOptions, browserName: "chromium", locale: "sv-SE" },
});
