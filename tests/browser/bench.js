// Times in the browser what the module does, what programs and people wait for, and measures what edits
// leave behind. Started by `cargo xtask bench`, which reads the lines: a name, a space, milliseconds
// or megabytes.

import { chromium } from "@playwright/test";
import { baseURL, launchOptions } from "./browser.js";
import { memory, watchMemory } from "./memory.js";
import { timePaint } from "./paint.js";
import { perCall } from "./timing.js";

const runs = Number(process.env.RUNS);
const sizes = process.env.GROUPS.split(" ").map(Number);

const browser = await chromium.launch(launchOptions);
for (const measure of [timeModule, timePrograms, timeKeystrokes, timeFirstView]) {
  for (let run = 0; run < runs; run += 1) await measure();
}
await measureEdits();
for (const [groups, slower] of [[1, 1], [20, 1], [50, 1], [20, 4]]) {
  const { above, longest } = await timePaint(browser, baseURL, groups, slower);
  const name = slower === 1 ? `paint-${groups}` : `paint-${groups}-slow`;
  console.log(`${name} ${above}`);
  console.log(`${name}-task ${longest}`);
}
await browser.close();

/** What the module does, called from within it. */
async function timeModule() {
  const page = await browser.newPage({ baseURL: process.env.BENCH_URL });
  await page.goto("/");
  const time = (work, groups) => page.evaluate(`(${timeInPage})(${perCall}, "${work}", ${groups})`);
  for (const groups of sizes) console.log(`${groups} ${await time("bench_compare", groups)}`);
  console.log(`trade-off ${await time("bench_trade_off", 50)}`);
  console.log(`trade-off-400 ${await time("bench_trade_off", 400)}`);
  console.log(`best-mix ${await time("bench_best_mix", 20)}`);
  console.log(`best-mix-60 ${await time("bench_best_mix", 60)}`);
  const works = [
    ["uncertainty", 20],
    ["uncertainty", 100],
    ["fleets", 20],
    ["sensitivity", 20],
  ];
  for (const [work, groups] of works) {
    const run = await page.evaluate(timeSlices, [`bench_${work}`, groups]);
    console.log(`${work}-${groups} ${run.total}`);
    console.log(`${work}-${groups}-slice ${run.longest}`);
  }
  await page.close();
}

async function timeInPage(perCall, work, groups) {
  const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
  const { glue } = await (await import(script)).load();
  return perCall((iterations) => glue[work](groups, iterations));
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

/** So many groups with four options each, over ten years. Its text is handed to a page. */
function fleet(scenario, groups) {
  const [model] = scenario.groups;
  const options = [...model.options, ...model.options].map((option, number) => ({
    ...option,
    id: `option-${number}`,
    sharePercent: 25,
  }));
  const group = (_, number) => ({ ...model, id: `group-${number}`, count: 100 + number, options });
  return { ...scenario, horizonYears: 10, groups: Array.from({ length: groups }, group) };
}

/** `compare()` as programs call it, and what reading the text of its result takes. */
async function timePrograms() {
  const page = await browser.newPage({ baseURL });
  await page.goto("/");
  const times = await page.evaluate(`(${timeCompare})(${perCall}, ${fleet})`);
  for (const [name, milliseconds] of Object.entries(times)) console.log(`${name} ${milliseconds}`);
  await page.close();
}

async function timeCompare(perCall, fleet) {
  const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
  const { compare, preset, ready } = await import(new URL("index.js", script));
  await ready();
  const scenario = fleet(preset("school-laptops"), 100);
  const text = JSON.stringify(compare(scenario));
  return {
    "from-javascript": perCall(() => compare(scenario)),
    "json-parse": perCall(() => JSON.parse(text)),
  };
}

/** From a key to the change that is shown, without and with an explanation open. */
async function timeKeystrokes() {
  const page = await browser.newPage({ baseURL });
  await page.goto("/");
  const widget = page.locator("refurb-or-new");
  await widget.evaluate((element) => element.whenReady());
  const typed = { keystroke: [], "keystroke-explained": [] };
  // In turns, since what else the machine does changes with time.
  for (let turn = 0; turn < 6; turn += 1) {
    const isExplained = turn % 2 === 1;
    typed[isExplained ? "keystroke-explained" : "keystroke"].push(...(await widget.evaluate(typeSome, 10)));
    await widget.locator('[data-explain="cost"]').first().click();
  }
  for (const [name, times] of Object.entries(typed)) {
    console.log(`${name} ${times.sort((one, other) => one - other)[times.length / 2]}`);
  }
  await page.close();
}

async function typeSome(element, times) {
  const field = element.shadowRoot.querySelector('[data-field="horizon"]');
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    const shown = new Promise((resolve) => element.addEventListener("refurb-change", resolve, { once: true }));
    field.value = field.value === "5" ? "6" : "5";
    const start = performance.now();
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await shown;
    taken.push(performance.now() - start);
    // Until what takes longer is done too.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return taken;
}

/** What 500 steps that can be undone leave in memory, at 20 groups, in megabytes. */
async function measureEdits() {
  const page = await browser.newPage({ baseURL });
  await watchMemory(page);
  await page.goto("/");
  const widget = page.locator("refurb-or-new");
  await page.evaluate(`(async () => {
    const element = document.querySelector("refurb-or-new");
    await element.whenReady();
    element.setScenario((${fleet})(element.getScenario(), 20));
  })()`);
  // One group is in work, and has its fields.
  await widget.locator('[data-field="group-count"]').waitFor({ state: "attached" });
  await widget.evaluate(editSome, [0, 20]);
  const before = await memory(page);
  await widget.evaluate(editSome, [20, 520]);
  const after = await memory(page);
  console.log(`edits ${(after.scripts - before.scripts + after.module - before.module) / 1e6}`);
  await page.close();
}

/** Steps of these numbers: each gives the group in work another count, which it has not had. */
async function editSome(element, [from, to]) {
  for (let step = from; step < to; step += 1) {
    const field = element.shadowRoot.querySelector('[data-field="group-count"]');
    const shown = new Promise((resolve) => element.addEventListener("refurb-change", resolve, { once: true }));
    field.focus();
    field.value = String(200 + step);
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await shown;
    // What is left is one step.
    field.blur();
  }
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
