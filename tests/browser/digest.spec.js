// The browser computes what Rust computes, to the last bit of every number.

import { readFile } from "node:fs/promises";
import { digest } from "./digest.js";
import { expect, test, whenReady } from "./fixtures.js";

const tracked = async (file) => JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), "utf8"));

test("every preset has the digest of the native engine", async ({ page }) => {
  const expected = [await tracked("digests.json"), await tracked("decision_digests.json")];
  await page.goto("/");
  await whenReady(page);
  const digestsIn = async (digest, decided) => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    const { glue } = await (await import(script)).load();

    // What is told first has no figures but those beside it.
    const found = ({ decision: { told, ...found } }) => found;
    const of = (ids, result) => Object.fromEntries(ids.map((id) => [id, digest(result(glue.preset(id)))]));
    return [
      of([...glue.presets()], (scenario) => glue.compare(scenario)),
      of(decided, (scenario) => found(glue.compare(scenario, { decision: true }))),
    ];
  };
  const digests = await page.evaluate(`(${digestsIn})(${digest}, ${JSON.stringify(Object.keys(expected[1]))})`);
  expect(digests).toEqual(expected);
});
