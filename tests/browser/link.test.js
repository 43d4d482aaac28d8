// What a link holds, in the fragment of its address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { part, read, withPart, write } from "../../www/link.js";

const encoded = (bytes) => Buffer.from(bytes).toString("base64url");

test("a document comes back as it was", async () => {
  for (const document of [null, 0.1 + 0.2, "Älv 😀 &=#", [], { v: 1, changes: { "a&b=c": [-1e-320, 1e300] } }]) {
    const text = await write(document);
    assert.match(text, /^[\w-]*$/);
    assert.deepEqual(await read(text), document);
  }
});

test("what other compressors write is read", async () => {
  const document = { v: 1, text: "x".repeat(70_000) };
  assert.deepEqual(await read(encoded(deflateRawSync(JSON.stringify(document)))), document);
});

test("other parts of a fragment are left as they are", () => {
  for (const [before, after] of [
    ["", "#refurb=XY"],
    ["#", "#refurb=XY"],
    ["#section", "#section&refurb=XY"],
    ["#/route?a=1&b=%20", "#/route?a=1&b=%20&refurb=XY"],
    ["#refurb=old&b=2", "#b=2&refurb=XY"],
    ["#refurb-2=other&a", "#refurb-2=other&a&refurb=XY"],
  ]) {
    assert.equal(withPart(before, "refurb", "XY"), after);
    assert.equal(part(after, "refurb"), "XY");
  }
  assert.equal(part("#xrefurb=1&refurb-2=2", "refurb"), null);
  assert.equal(part("#refurb-2=2&refurb=", "refurb"), "");
  assert.equal(part("", "refurb"), null);
});

test("what is no link is none", async () => {
  const whole = await write({ v: 1, preset: "phones" });
  const broken = [
    "",
    "*",
    "å",
    "AAAA",
    whole.slice(0, -3),
    whole.slice(3),
    encoded("no deflate"),
    encoded(deflateRawSync("no JSON")),
    encoded(deflateRawSync(Buffer.from([0x22, 0xff, 0x22]))),
  ];
  for (const text of broken) assert.equal(await read(text), null, text);
});

test("what comes to more than a link may is stopped on the way", async () => {
  const most = JSON.stringify("x".repeat(256 * 1024 - 2));
  assert.equal((await read(encoded(deflateRawSync(most)))).length, 256 * 1024 - 2);
  assert.equal(await read(encoded(deflateRawSync(JSON.stringify("x".repeat(256 * 1024 - 1))))), null);
  // 200 MB in 200 kB: only what is looked at is made of it.
  const bomb = encoded(deflateRawSync(Buffer.alloc(200 * 1024 * 1024, 0x20), { level: 9 }));
  const before = process.memoryUsage().arrayBuffers;
  const start = performance.now();
  assert.equal(await read(bomb), null);
  assert.ok(performance.now() - start < 1_000);
  assert.ok(process.memoryUsage().arrayBuffers - before < 50 * 1024 * 1024);
});

test("no text whatever makes it throw", async () => {
  const whole = await write({ v: 1, preset: "phones", changes: { horizonYears: 5 } });
  let seed = 1;
  const random = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const letters = "ABCxyz019-_=&%å ";
  for (let number = 0; number < 2_000; number += 1) {
    const text = [...whole];
    for (let change = 0; change <= random(3); change += 1) {
      text.splice(random(text.length), random(3), letters[random(letters.length)]);
    }
    await read(text.join(""));
  }
});
