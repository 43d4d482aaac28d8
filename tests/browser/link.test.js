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
  for (const [before, after] of [
    ["", ""],
    ["#", ""],
    ["#refurb=old", ""],
    ["#section&refurb=old&b=2", "#section&b=2"],
  ]) {
    assert.equal(withPart(before, "refurb", null), after);
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

// `LINKS=200000 SEED=7 node --test tests/browser/link.test.js` for more of them.
test("no text whatever makes it throw or wait", async (t) => {
  const count = Number(process.env.LINKS ?? 2_000);
  const first = Number(process.env.SEED ?? 1);
  let seed = first;
  const random = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const documents = [
    { v: 1, preset: "phones", changes: { horizonYears: 5 } },
    { v: 1, preset: "mixed-fleet", changes: { title: "Datorer ”hösten” 😀", groups: { ids: ["a", "b"], of: { b: { count: 3 } } } } },
    { v: 1, changes: { groups: Array.from({ length: 40 }, (_, id) => ({ id: `g${id}`, name: "Elever ".repeat(id), count: id * 1e3 + 0.1 })) } },
  ];
  const letters = [..."ABCxyz019-_=&%å +/\u0000\n"];
  const changed = (from, pieces) => {
    const all = [...from];
    for (let change = 0; change <= random(4); change += 1) {
      const at = random(all.length + 1);
      const piece = pieces[random(pieces.length)];
      if (random(4) === 0) all.splice(at, 0, ...all.slice(random(all.length), random(all.length)));
      else all.splice(at, random(4), ...Array(1 + random(3) * random(9)).fill(piece));
    }
    return all;
  };
  const wholes = await Promise.all(documents.map(write));
  const told = { "a document": 0, none: 0 };
  let slowest = 0;
  for (let number = 0; number < count; number += 1) {
    const which = random(documents.length);
    // In the address, in what is deflated, and in what that was made of.
    const text = [
      () => changed(wholes[which], letters).join(""),
      () => encoded(Uint8Array.from(changed(Buffer.from(wholes[which], "base64url"), [0, 1, 7, 0x1f, 0x80, 0xff]))),
      () => encoded(deflateRawSync(changed(JSON.stringify(documents[which]), [...'"{}[],:0e-', "null", '{"v":', "[[[[", "\u0000"]).join(""))),
    ][random(3)]();
    // Of the processor: a machine that does other things meanwhile is no fault of ours.
    const start = process.cpuUsage();
    const document = await read(text);
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / 1_000;
    slowest = Math.max(slowest, taken);
    assert.ok(taken < 1_000, text);
    told[document === null ? "none" : "a document"] += 1;
  }
  t.diagnostic(`${count} links from ${first}, the slowest ${slowest.toFixed(1)} ms: ${JSON.stringify(told)}`);
});
