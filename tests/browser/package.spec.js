// The package's entries for bundlers, as a page imports them.

import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";

const { version } = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));
const made = `/refurb-or-new/${version}`;

/** Opens a page without an element, under the policy of the others; gives the files that it loads. */
async function openEmpty(page) {
  const files = new Set();
  page.on("request", (request) => {
    const file = request.url().split("/").pop();
    if (file.includes(".wasm")) files.add(file);
  });
  await page.route("/empty.html", async (route) => {
    const response = await route.fetch({ url: route.request().url().replace("empty.html", "") });
    await route.fulfill({ response, body: '<!doctype html><link rel="icon" href="mark.svg"><title>Empty</title>' });
  });
  await page.goto("/empty.html");
  return files;
}

/** What a program in the page compares, once it can. */
const differencesBy = (page, entry, options) =>
  page.evaluate(
    async ([entry, options]) => {
      const { compare, preset, ready } = await import(entry);
      let early = null;
      try {
        compare({});
      } catch (error) {
        early = error.message;
      }
      await ready(options);
      return { early, differences: compare(preset("school-laptops")).differences };
    },
    [entry, options],
  );

test("programs in a page compare by their own module, and mount the element", async ({ page }) => {
  const modules = await openEmpty(page);
  const entry = `${made}/files/index.js`;
  const { early, differences } = await differencesBy(page, entry);
  expect(early).toMatch(/^refurb-or-new: compare\(\) .*await ready\(\) first$/);
  expect(differences[0].cost).toBeLessThan(0);
  expect([...modules]).toEqual(["engine.wasm"]);

  const result = await page.evaluate(async (entry) => {
    const { mount } = await import(entry);
    const { element, destroy } = mount(document.body, { lang: "en", preset: "school-laptops", headingLevel: 3 });
    await element.whenReady();
    const result = element.getResult();
    destroy();
    return result;
  }, entry);
  expect(result.differences).toEqual(differences);
  // What follows the first answer is asked for as it is shown.
  const asked = ["engine.wasm", "refurb-or-new.wasm", "refurb-or-new-later.wasm", "refurb-or-new-shared.wasm"];
  await expect.poll(() => [...modules]).toEqual(asked);
});

test("what a bundler knows better, a program says: the engine's address", async ({ page }) => {
  const modules = await openEmpty(page);
  const { differences } = await differencesBy(page, `${made}/index.js`, { module: `${made}/engine.wasm` });
  expect(differences[0].cost).toBeLessThan(0);
  expect([...modules]).toEqual(["engine.wasm"]);
});

test("where a bundler has no files, modules come as scripts, under the same policy", async ({ page }) => {
  const modules = await openEmpty(page);
  const entry = `${made}/index.js`;
  const { differences } = await differencesBy(page, entry);
  expect([...modules]).toEqual(["engine.wasm.js"]);
  const found = await page.evaluate(async (entry) => {
    const { mount, preset } = await import(entry);
    const { element } = mount(document.body, { lang: "en", scenario: preset("school-laptops") });
    await element.whenReady();
    return { differences: element.getResult().differences, title: element.getScenario().preset };
  }, entry);
  expect(found).toEqual({ differences, title: "school-laptops" });
  await expect.poll(() => [...modules]).toEqual([
    "engine.wasm.js",
    "refurb-or-new.wasm.js",
    "refurb-or-new-later.wasm.js",
    "refurb-or-new-shared.wasm.js",
  ]);
});

test("what is set as a property is as an attribute is, and shown at once", async ({ page }) => {
  await openEmpty(page);
  const told = await page.evaluate(async (entry) => {
    const { ready, preset } = await import(entry);
    await ready();
    const element = document.createElement("refurb-or-new");
    element.lang = "en";
    element.headingLevel = 4;
    element.theme = "dark";
    const scenario = preset("phones");
    element.scenario = scenario;
    document.body.append(element);
    await element.whenReady();
    const first = element.getScenario().preset;
    const isTheSame = element.scenario === scenario;
    const heading = element.shadowRoot.querySelector("h4") !== null;
    const changed = new Promise((resolve) => element.addEventListener("refurb-change", resolve, { once: true }));
    element.scenario = null;
    element.preset = "tablets";
    await changed;
    return { first, isTheSame, heading, dark: element.getAttribute("theme"), then: element.getScenario().preset };
  }, `${made}/index.js`);
  expect(told).toEqual({ first: "phones", isTheSame: true, heading: true, dark: "dark", then: "tablets" });
});

test("properties that were set before the class is known count", async ({ page }) => {
  await openEmpty(page);
  const preset = await page.evaluate(async (script) => {
    const element = document.createElement("refurb-or-new");
    document.body.append(element);
    element.preset = "phones";
    await import(script);
    await element.whenReady();
    return element.getScenario().preset;
  }, `${made}/refurb-or-new.js`);
  expect(preset).toBe("phones");
});
