// Messages to the page for frames and to the script around it, and attributes of a running element, with
// values that nobody means: nothing throws, nothing hangs, and the element answers as before.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { baseURL, launchOptions } from "../browser/browser.js";
import { drawing } from "./drawn.js";

const count = Number(process.env.HOSTILE_INPUTS ?? 2_000);
const seed = Number(process.env.HOSTILE_SEED ?? 1);
const { version } = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));

const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${baseURL}/?lang=en`);
  await page.waitForFunction(() => document.querySelector("refurb-or-new").getResult?.());
  const before = await page.evaluate(() => JSON.stringify(document.querySelector("refurb-or-new").getResult()));
  await page.evaluate((address) => import(address), `/refurb-or-new/${version}/host.js`);
  await page.evaluate(addFrame, `/refurb-or-new/${version}/embed.html?lang=en&host=${baseURL}`);
  for (const work of [setAttributes, sendMessages]) {
    const { taken, slowest } = await page.evaluate(`(${work})(${drawing}, ${seed}, ${count})`);
    console.log(`${count} by ${work.name} from ${seed} in ${Math.round(taken)} ms, the slowest ${Math.round(slowest)} ms`);
    assert(slowest < 1_000);
  }
  const after = await page.evaluate(async () => {
    const element = document.querySelector("refurb-or-new");
    for (const { name } of [...element.attributes]) if (name !== "heading-level") element.removeAttribute(name);
    element.setAttribute("preset", "school-laptops");
    await element.whenReady();
    element.setScenario(JSON.parse(window.first));
    return JSON.stringify(element.getResult());
  });
  assert.equal(after, before);
  assert.deepEqual(errors, []);
} finally {
  await browser.close();
}

// What follows runs in the page, each by its own text.

function addFrame(address) {
  window.first = JSON.stringify(document.querySelector("refurb-or-new").getScenario());
  const frame = document.createElement("iframe");
  frame.src = address;
  document.body.append(frame);
  return new Promise((resolve) => frame.addEventListener("load", resolve));
}

async function setAttributes(drawing, seed, count) {
  const element = document.querySelector("refurb-or-new");
  const { below, one } = drawing(seed);
  const names = element.constructor.observedAttributes;
  const texts = ["", " ", "sv", "en", "xx-YY", "tablets", "phones", "none", "{", "{}", "[]", "null", "dark", "auto", "compact", "full", "answer", "cards head", "9", "-1", "1e9",
    "off", "ask", "SEK", "EUR", "XXX", "\ud800", "\u0000", "x".repeat(2_000), "data:application/json,{}", "javascript:1", "//example.org/x.json", "../..", "<b>"];
  const start = performance.now();
  let slowest = 0;
  for (let number = 0; number < count; number += 1) {
    const before = performance.now();
    const name = one(names);
    // A start anew is not what is tried here.
    if (name !== "base") {
      if (below(4)) element.setAttribute(name, one(texts));
      else element.removeAttribute(name);
    }
    // Several attributes in a row are one update.
    if (below(8) === 0) await new Promise((resolve) => setTimeout(resolve));
    slowest = Math.max(slowest, performance.now() - before);
  }
  return { taken: performance.now() - start, slowest };
}

async function sendMessages(drawing, seed, count) {
  const frame = document.querySelector("iframe").contentWindow;
  const { below, one } = drawing(seed);
  const values = [undefined, null, true, 0, -1, NaN, 1e9, "", "refurb-or-new", "sv", "dark", "x".repeat(5_000), [], {}, [[]], { length: 1 }, new Date(0), new Map(), new Uint8Array(9)];
  const keys = ["refurb-or-new", "type", "settings", "height", "detail", "lang", "preset", "scenario", "show", "unknown"];
  const types = ["here", "who", "height", "settings", "refurb-result", "refurb-ready", "refurb-error", "x"];
  const start = performance.now();
  let slowest = 0;
  for (let number = 0; number < count; number += 1) {
    const before = performance.now();
    const inner = Object.fromEntries([0, 1].map(() => [one(keys), one(values)]));
    const message = { "refurb-or-new": below(5) ? 1 : one(values), type: below(3) ? one(types) : one(values), [one(keys)]: below(2) ? inner : one(values) };
    (below(2) ? frame : window).postMessage(below(9) ? message : one(values), "*");
    if (below(50) === 0) await new Promise((resolve) => setTimeout(resolve));
    slowest = Math.max(slowest, performance.now() - before);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { taken: performance.now() - start, slowest };
}
