// The package as a program on a server uses it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as refurbOrNew from "../../pkg/node.js";

const { compare, preset, presets } = refurbOrNew;

test("presets can be compared", () => {
  const names = [...presets()];
  assert.ok(names.includes("school-laptops"), `presets: ${names}`);
  for (const name of names) {
    const result = compare(preset(name));
    assert.equal(typeof result, "object");
    // Plain JSON: nothing gets lost when it is stored.
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
  }
});

test("the browser's and Node's entry give the same names", async () => {
  const index = await readFile(new URL("../../pkg/index.js", import.meta.url), "utf8");
  const exported = [...index.matchAll(/export (?:const \{([^}]*)\}|function (\w+))/g)];
  const names = exported.flatMap(([, list, name]) => name ?? list.split(",").map((word) => word.trim()));
  assert.deepEqual(Object.keys(refurbOrNew).sort(), names.sort());
});

test("every file the package names is there", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));
  for (const name of manifest.files) {
    await readFile(new URL(`../../pkg/${name}`, import.meta.url));
  }
});
