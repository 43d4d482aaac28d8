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
  // A page of the same server, and so under the same policy, without an element.
  await page.goto("/demo.css");
  const differences = await page.evaluate(async (entry) => {
    const { compare, preset, presets } = await import(entry);
    return compare(preset(presets()[0])).differences;
  }, entry);
  expect(differences[0].cost).toBeCloseTo(-322_835.73, 1);
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
  expect([...modules]).toEqual(["engine.wasm", "refurb-or-new.wasm"]);
});
