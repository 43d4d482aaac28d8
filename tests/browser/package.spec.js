// The package's entry for bundlers, as a page imports it.

import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";

const { version } = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));
const entry = `/refurb-or-new/${version}/index.js`;

test("programs in a page compare by their own module, and mount the element", async ({ page }) => {
  const modules = new Set();
  page.on("request", (request) => {
    const file = request.url().split("/").pop();
    if (file.endsWith(".wasm")) modules.add(file);
  });
  // A page without an element, under the policy of the others.
  await page.route("/empty.html", async (route) => {
    const response = await route.fetch({ url: route.request().url().replace("empty.html", "") });
    await route.fulfill({ response, body: '<!doctype html><link rel="icon" href="mark.svg"><title>Empty</title>' });
  });
  await page.goto("/empty.html");
  const differences = await page.evaluate(async (entry) => {
    const { compare, preset } = await import(entry);
    return compare(preset("school-laptops")).differences;
  }, entry);
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
