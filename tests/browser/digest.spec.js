// The browser computes what Rust computes, to the last bit of every number. The algorithm is
// described in tests/digest.rs.

import { readFile } from "node:fs/promises";
import { expect, test, whenReady } from "./fixtures.js";

const tracked = async (file) => JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), "utf8"));

test("every preset has the digest of the native engine", async ({ page }) => {
  const expected = [await tracked("digests.json"), await tracked("decision_digests.json")];
  await page.goto("/");
  await whenReady(page);
  const digests = await page.evaluate(async (decided) => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    const { glue } = await (await import(script)).load();

    function digest(value) {
      let hash = 0xcbf29ce484222325n;
      const byte = (byte) => {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      };
      const sign = (sign) => byte(sign.charCodeAt(0));
      const text = (text) => {
        sign("s");
        new TextEncoder().encode(text).forEach(byte);
        byte(0);
      };
      const double = new DataView(new ArrayBuffer(8));
      const add = (value) => {
        if (value === null) sign("n");
        else if (value === true) sign("t");
        else if (value === false) sign("f");
        else if (typeof value === "number") {
          sign("d");
          double.setFloat64(0, value, true);
          for (let index = 0; index < 8; index += 1) byte(double.getUint8(index));
        } else if (typeof value === "string") text(value);
        else if (Array.isArray(value)) {
          sign("[");
          value.forEach(add);
          sign("]");
        } else if (Object.getPrototypeOf(value) === Object.prototype) {
          sign("{");
          for (const key of Object.keys(value).sort()) {
            text(key);
            add(value[key]);
          }
          sign("}");
        } else throw new TypeError(`not plain JSON: ${value}`);
      };
      add(value);
      return hash.toString(16).padStart(16, "0");
    }

    const of = (ids, result) => Object.fromEntries(ids.map((id) => [id, digest(result(glue.preset(id)))]));
    return [
      of([...glue.presets()], (scenario) => glue.compare(scenario)),
      of(decided, (scenario) => glue.compare(scenario, { decision: true }).decision),
    ];
  }, Object.keys(expected[1]));
  expect(digests).toEqual(expected);
});
