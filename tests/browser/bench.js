// Times the comparison in the browser and the first view of the demo page. Started by
// `cargo xtask bench`, which reads the lines: a name, a space, milliseconds.

import { chromium } from "@playwright/test";
import { baseURL, launchOptions } from "./browser.js";

const runs = Number(process.env.RUNS);
const sizes = process.env.GROUPS.split(" ").map(Number);

const browser = await chromium.launch(launchOptions);
for (let run = 0; run < runs; run += 1) await timeComparisons();
for (let run = 0; run < runs; run += 1) await timeFirstView();
await browser.close();

async function timeComparisons() {
  const page = await browser.newPage({ baseURL: process.env.BENCH_URL });
  await page.goto("/");
  for (const groups of sizes) {
    const milliseconds = await page.evaluate(timeInPage, ["bench_compare", groups]);
    console.log(`${groups} ${milliseconds}`);
  }
  console.log(`trade-off ${await page.evaluate(timeInPage, ["bench_trade_off", 50])}`);
  console.log(`best-mix ${await page.evaluate(timeInPage, ["bench_best_mix", 20])}`);
  const works = [
    ["bench_uncertainty", "uncertainty", "slice"],
    ["bench_sensitivity", "sensitivity", "sensitivity-slice"],
  ];
  for (const [work, name, slice] of works) {
    const run = await page.evaluate(timeSlices, [work, 20]);
    console.log(`${name} ${run.total}`);
    console.log(`${slice} ${run.longest}`);
  }
  await page.close();
}

/** All of some work, and its longest slice; the first runs warm up. */
async function timeSlices([work, groups]) {
  const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
  const { glue } = await (await import(script)).load();
  const run = () => {
    let [total, longest, begin, sum] = [0, 0, true, undefined];
    while (sum === undefined) {
      const start = performance.now();
      sum = glue[work](groups, begin);
      const elapsed = performance.now() - start;
      total += elapsed;
      longest = Math.max(longest, elapsed);
      begin = false;
    }
    return { total, longest };
  };
  for (let warm = 0; warm < 3; warm += 1) run();
  return run();
}

async function timeInPage([work, groups]) {
  const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
  const { glue } = await (await import(script)).load();
  const time = (iterations) => {
    const start = performance.now();
    glue[work](groups, iterations);
    return performance.now() - start;
  };
  // Doubled until a run is long against the clock's steps; this also lets the browser's better
  // compiler finish its work.
  let iterations = 1;
  while (time(iterations) < 100) iterations *= 2;
  return time(iterations) / iterations;
}

/** Marks the moment at which a verdict first stands in a shadow root. */
function markVerdict() {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    const observer = new MutationObserver(() => {
      if (!root.querySelector(".verdict")) return;
      performance.mark("verdict");
      observer.disconnect();
    });
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };
}

async function timeFirstView() {
  // A context of its own: nothing is cached from the visit before.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.addInitScript(markVerdict);
  await page.goto("/");
  await page.locator("refurb-or-new").evaluate((element) => element.whenReady());
  const times = await page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    const start = at("refurb-or-new:start");
    return { verdict: at("verdict") - start, ready: at("refurb-or-new:ready") - start, whole: at("verdict") };
  });
  console.log(`verdict ${times.verdict}`);
  console.log(`ready ${times.ready}`);
  console.log(`page ${times.whole}`);
  await context.close();
}
