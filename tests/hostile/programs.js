// Scenarios with values that no scenario has, as a program hands them in: each is refused with what is
// wrong, or compared to finite figures, and the module lives on.

import assert from "node:assert/strict";
import { compare, preset, presets } from "../../pkg/node.js";
import { drawing } from "./drawn.js";
import { VALUES, places } from "./values.js";

const count = Number(process.env.HOSTILE_INPUTS ?? 2_000);
const seed = Number(process.env.HOSTILE_SEED ?? 1);
const drawn = drawing(seed);
const expected = JSON.stringify(compare(preset("school-laptops")));
const outcomes = { compared: 0, refused: 0 };
let slowest = 0;

for (let number = 0; number < count; number += 1) {
  const scenario = preset(drawn.one(presets()));
  const all = places(scenario);
  for (let change = 0; change <= drawn.below(2); change += 1) {
    const [object, key] = drawn.one(all);
    if (drawn.below(6) === 0) delete object[key];
    else object[drawn.below(6) ? key : drawn.one(["unknown", "__proto__", "toString", "0"])] = drawn.one(VALUES)();
  }
  // Of the processor: a machine that does other things meanwhile is no fault of ours.
  const start = process.cpuUsage();
  try {
    for (const { cost, carbon } of compare(scenario).plans) {
      assert(Number.isFinite(cost.total) && Number.isFinite(carbon.total), `input ${number} of seed ${seed}`);
    }
    outcomes.compared += 1;
  } catch (error) {
    if (error instanceof assert.AssertionError || error instanceof WebAssembly.RuntimeError) throw error;
    assert(error instanceof Error, `input ${number} of seed ${seed}: ${error}`);
    if (error.name === "InvalidScenario") assert(error.issues.length > 0);
    outcomes.refused += 1;
  }
  const { user, system } = process.cpuUsage(start);
  slowest = Math.max(slowest, (user + system) / 1_000);
}
assert.equal(JSON.stringify(compare(preset("school-laptops"))), expected, "the module has changed");
assert(slowest < 1_000, `${slowest} ms`);
console.log(`${count} documents of programs from ${seed}, the slowest ${slowest.toFixed(0)} ms:`, outcomes);
