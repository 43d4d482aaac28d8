// The browser computes what Rust computes, to the last bit of every number.

import { readFile } from "node:fs/promises";
import { digest } from "./digest.js";
import { expect, test, whenReady } from "./fixtures.js";

const tracked = async (file) => JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), "utf8"));

test("every preset has the digest of the native engine", async ({ page }) => {
  // Of the module of pages, and of that for programs.
  const compared = await tracked("digests.json");
  const expected = [compared, compared, await tracked("decision_digests.json")];
  await page.goto("/");
  await whenReady(page);
  const digestsIn = async (digest, decided) => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    const { compare, preset, presets, ready } = await import(new URL("index.js", script));
    await ready();
    const element = document.querySelector("refurb-or-new");
    const shown = (scenario) => {
      element.setScenario(scenario);
      return element.getResult();
    };
    // The years, which only programs are told, come without being asked for, and have no digest.
    const whole = ({ years, ...compared }) => compared;
    // What is told first has no figures but those beside it.
    const found = ({ decision: { told, ...found } }) => found;
    const of = (ids, result) => Object.fromEntries(ids.map((id) => [id, digest(result(preset(id)))]));
    return [
      of(presets(), shown),
      of(presets(), (scenario) => whole(compare(scenario))),
      of(decided, (scenario) => found(compare(scenario, { decision: true }))),
    ];
  };
  const digests = await page.evaluate(`(${digestsIn})(${digest}, ${JSON.stringify(Object.keys(expected[2]))})`);
  expect(digests).toEqual(expected);
});
