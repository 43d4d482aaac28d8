// What somebody does first, in every engine that is on this machine: the answer, another figure, the
// step back, a tab, a panel. The figures are the same to the last bit, and the strict policy holds.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import test from "node:test";
import { digest } from "../browser/digest.js";
import { chromium, firefox } from "./puppeteer.js";
import { webkit } from "./webkit.js";

const site = process.env.BASE_URL;
const pictures = new URL("../browser/results/engines/", import.meta.url);
const digests = JSON.parse(await readFile(new URL("../digests.json", import.meta.url), "utf8"));

const LONGEST_WAIT = 60_000;

for (const engine of [chromium, firefox, webkit]) {
  const missing = engine.missing() ?? false;
  test(engine.name, { skip: missing && `${missing} is not installed`, timeout: 4 * LONGEST_WAIT }, async () => {
    const browser = await engine.open();
    try {
      await core(browser, engine.name);
    } finally {
      await browser.close();
    }
  });
}

async function core(browser, name) {
  const picture = async (what) => {
    await mkdir(pictures, { recursive: true });
    await writeFile(new URL(`${name}-${what}.png`, pictures), await browser.picture());
  };
  await browser.goTo(`${site}/?lang=sv`);
  await browser.run(watchPolicy);
  await until("the first answer", () => browser.run(isReady));
  assert.equal(await browser.run(`(${digestOfResult})(${digest})`), digests["school-laptops"]);
  await until("what follows it", () => browser.run(isWhole));
  await until("how sure it is", () => browser.run(isSure));
  const before = await settled(browser);
  assert.equal(before.years, 4);
  await picture("answer");
  await browser.run(focusHorizon);
  await browser.press("End");
  await browser.press("Backspace");
  await browser.type("6");
  await browser.press("Tab");
  await until("another answer", async () => {
    const now = await browser.run(seen);
    return now.years === 6 && now.verdict !== before.verdict;
  });
  await browser.run(focusUndo);
  await browser.press("Enter");
  await until("the answer of before", async () => {
    const now = await browser.run(seen);
    return now.years === 4 && now.verdict === before.verdict;
  });

  await browser.run(openYears);
  await until("the chart of the years", () => browser.run(isDrawn));
  await picture("years");
  await browser.run(openShare);
  await until("the panel Share", () => browser.run(isShared));
  await picture("share");
  assert.deepEqual(await browser.run(violations), []);
}

/** What is seen once the answer has stayed the same for a while: how sure it is comes in steps. */
async function settled(browser) {
  let last = null;
  let now = await browser.run(seen);
  while (now.verdict !== last?.verdict) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    [last, now] = [now, await browser.run(seen)];
  }
  return now;
}

/** Waits for a condition, and says what did not come. */
async function until(what, condition) {
  const end = Date.now() + LONGEST_WAIT;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// What follows runs in the page, each by its own text.

const watchPolicy = () => {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
};

const violations = () => window.violations;

const isReady = () => Boolean(document.querySelector("refurb-or-new").getResult?.());

const isWhole = () => performance.getEntriesByName("refurb-or-new:whole").length > 0;

const isSure = () => Boolean(document.querySelector("refurb-or-new").shadowRoot.querySelector(".sureness circle"));

const digestOfResult = (digest) => digest(document.querySelector("refurb-or-new").getResult());

const seen = () => {
  const element = document.querySelector("refurb-or-new");
  const { textContent } = element.shadowRoot.querySelector(".answer");
  return { years: element.getScenario().horizonYears, verdict: textContent };
};

const focusHorizon = () => document.querySelector("refurb-or-new").shadowRoot.querySelector('[data-field="horizon"]').focus();

const focusUndo = () => document.querySelector("refurb-or-new").shadowRoot.querySelector('[data-action="undo"]').focus();

const openYears = () => document.querySelector("refurb-or-new").shadowRoot.querySelector("#tab-years").click();

const isDrawn = () => Boolean(document.querySelector("refurb-or-new").shadowRoot.querySelector("#tab-panel svg rect"));

const openShare = () => document.querySelector("refurb-or-new").shadowRoot.querySelector('[data-action="share"]').click();

const isShared = () => Boolean(document.querySelector("refurb-or-new").shadowRoot.querySelector(".share-row button"));
