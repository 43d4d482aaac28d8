// The package as a program on a server uses it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as refurbOrNew from "../../pkg/node.js";
import { digest } from "./digest.js";

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

test("every preset has the digest of the native engine", async () => {
  const tracked = async (file) => JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), "utf8"));
  const of = (ids, result) => Object.fromEntries(ids.map((id) => [id, digest(result(preset(id)))]));
  const decided = await tracked("decision_digests.json");
  // The years are the same sums split by time; their native test holds them to the lines.
  const totals = (scenario) => {
    const { years, ...compared } = compare(scenario);
    return compared;
  };
  assert.deepEqual(of(presets(), totals), await tracked("digests.json"));
  // What is told first has no figures but those beside it.
  const found = (scenario) => {
    const { told, ...found } = compare(scenario, { decision: true }).decision;
    return found;
  };
  assert.deepEqual(of(Object.keys(decided), found), decided);
});

const pkg = (name) => new URL(`../../pkg/${name}`, import.meta.url);
const require = createRequire(import.meta.url);

test("every entry gives the same names, and CommonJS the same figures", async () => {
  const names = Object.keys(refurbOrNew).sort();
  for (const entry of ["index.js", "files/index.js", "inline/index.js"]) {
    assert.deepEqual(Object.keys(await import(pkg(entry))).sort(), names, entry);
  }
  const required = require("../../pkg/node.cjs");
  assert.deepEqual(Object.keys(required).sort(), names);
  assert.deepEqual(required.compare(required.preset("phones")), compare(preset("phones")));
  await Promise.all([required.ready(), refurbOrNew.ready()]);
});

test("before it is ready, an entry for bundlers says what to wait for; then it compares", async () => {
  const { compare: compared, preset: made, presets, ready } = await import(pkg("inline/index.js"));
  for (const [name, call] of Object.entries({ compare: compared, preset: made, presets })) {
    assert.throws(() => call({}), { message: new RegExp(`^refurb-or-new: ${name}\\(\\) .*await ready\\(\\) first$`) });
  }
  await ready();
  assert.deepEqual(compared(made("phones")), compare(preset("phones")));
  await ready();
});

test("the engine can be given: its bytes, what is compiled of them, a response, or a promise", async () => {
  const bytes = await readFile(pkg("engine.wasm"));
  const given = {
    bytes,
    buffer: new Uint8Array(bytes).buffer,
    module: new WebAssembly.Module(bytes),
    response: new Response(bytes),
    promise: Promise.resolve(bytes),
  };
  for (const [how, module] of Object.entries(given)) {
    const { compare: compared, preset: made, ready } = await import(`${pkg("files/index.js")}?${how}`);
    await ready({ module });
    assert.deepEqual(compared(made("phones")), compare(preset("phones")), how);
  }
});

test("a failed start can be tried again", async () => {
  const { presets, ready } = await import(`${pkg("files/index.js")}?again`);
  await assert.rejects(ready({ module: new Uint8Array(8) }), WebAssembly.CompileError);
  assert.throws(() => presets(), /await ready\(\) first/);
  await ready({ module: await readFile(pkg("engine.wasm")) });
  assert.notEqual(presets().length, 0);
});

test("importing the element on a server does nothing, and mounting it says why not", async () => {
  for (const script of ["refurb-or-new.js", "element.js", "files/element.js", "inline/element.js"]) await import(pkg(script));
  require("../../pkg/element.cjs");
  assert.equal(globalThis.customElements, undefined);
  for (const { mount } of [refurbOrNew, await import(pkg("index.js"))]) {
    assert.throws(() => mount(), { message: "refurb-or-new: mount() needs a browser" });
  }
});

test("the module for programs has nothing of the widget", async () => {
  const imports = async (name) => {
    const bytes = await readFile(new URL(`../../pkg/${name}`, import.meta.url));
    const imported = WebAssembly.Module.imports(await WebAssembly.compile(bytes));
    return { bytes, names: imported.map(({ name }) => name).join() };
  };
  // What tells a widget, and that it does tell.
  const page = await imports("refurb-or-new.wasm");
  const programs = await imports("engine.wasm");
  for (const word of ["addEventListener", "insertBefore", "setTimeout"]) {
    assert.ok(page.names.includes(word), word);
    assert.ok(!programs.names.includes(word), word);
  }
  assert.ok(page.bytes.includes("yew-"));
  assert.ok(!programs.bytes.includes("yew"));
});

test("every file the package names is there, and goes into the tarball", async () => {
  const manifest = JSON.parse(await readFile(pkg("package.json"), "utf8"));
  const named = new Set([manifest.main, manifest.types, manifest.customElements]);
  const note = (target) => (typeof target === "string" ? named.add(target) : Object.values(target).forEach(note));
  note(manifest.exports);
  const packs = (name) =>
    manifest.files.some((kept) => new RegExp(`^${kept.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}(/|$)`).test(name));
  for (const name of named) {
    if (name.includes("*")) continue;
    await readFile(pkg(name));
    assert.ok(packs(name.replace("./", "")) || name === "./package.json", name);
  }
});

test("what tools are told of the element is what it has", async () => {
  const options = await readFile(new URL("../../www/options.js", import.meta.url), "utf8");
  const known = Array.from(options.match(/ATTRIBUTES = \[(.*?)\]/s)[1].matchAll(/"(.*?)"/g), ([, name]) => name);
  const manifest = JSON.parse(await readFile(pkg("custom-elements.json"), "utf8"));
  const [{ attributes, members, events, cssProperties, cssParts }] = manifest.modules[0].declarations;
  const names = (list) => list.map(({ name }) => name);
  assert.deepEqual(names(attributes).sort(), known.toSorted());
  const types = await readFile(pkg("index.d.ts"), "utf8");
  const block = (name) => types.match(new RegExp(`export interface ${name} .*?\n}`, "s"))[0];
  for (const name of names(attributes)) assert.match(block("RefurbOrNewAttributes"), new RegExp(`^  "?${name}"?\\?:`, "m"));
  for (const name of names(members)) assert.match(block("RefurbOrNewElement"), new RegExp(`^  ${name}[:(]`, "m"));
  for (const name of names(events)) assert.match(block("RefurbOrNewEvents"), new RegExp(`^  "${name}":`, "m"));
  // The package's page is all that some see of it.
  const page = await readFile(pkg("README.md"), "utf8");
  for (const name of [...names(cssProperties), ...names(cssParts), ...names(events)]) assert.ok(page.includes(`\`${name}\``), name);
  const root = await readFile(new URL("../../www/style/root.css", import.meta.url), "utf8");
  const defaults = Array.from(root.matchAll(/^ .*var\((--refurb-[a-z]+), (?:light-dark\((.*?), (.*?)\)|(.*?))\);$/gm), ([, name, ...values]) => [name, ...values]);
  assert.deepEqual(defaults.map(([name]) => name).sort(), names(cssProperties).sort());
  for (const [name, light, dark, value] of defaults) {
    if (value === "inherit") continue;
    const told = light ? `\`${light}\`, \`${dark}\`` : `\`${value}\``;
    assert.match(page, new RegExp(`^\\| \`${name}\` \\|.*\\| ${told} \\|$`, "m"));
  }
  const source = await readFile(new URL("../../www/element.js", import.meta.url), "utf8");
  const inCamelCase = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());
  for (const { kind, name, attribute } of members) {
    if (kind === "field") assert.deepEqual([known.includes(attribute), name], [true, inCamelCase(attribute)]);
    else assert.match(source, new RegExp(`^  (async )?${name}\\(`, "m"));
  }
});

/** The scenario with something foreign put into it. */
function changed(change) {
  const scenario = preset("mixed-fleet");
  return change(scenario) ?? scenario;
}

function issuesOf(document) {
  try {
    compare(document);
  } catch (error) {
    assert.equal(error.name, "InvalidScenario", String(error));
    return error.issues.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
}

/** Throws whenever it is asked for one of these. */
const throwing = (target, ...asked) =>
  new Proxy(target, {
    get(target, key) {
      if (asked.includes(key)) throw new Error("on purpose");
      return Reflect.get(target, key);
    },
  });

function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

class Own {}

/** What is no plain data, in some place, and what is said of it. */
const FOREIGN = [
  ["", (good) => Object.assign(new Own(), good)],
  ["", (good) => Object.create(good)],
  ["", (good) => new Map(Object.entries(good))],
  ["", () => new Date(0)],
  ["", () => () => {}],
  ["", () => Symbol("scenario")],
  ["", () => 1n],
  ["", () => "{}"],
  ["", (good) => revoked(good)],
  ["", (good) => revoked([good])],
  ["", (good) => new Proxy(good, { ownKeys: () => ["horizonYears", 5] })],
  ["", (good) => new Proxy(good, { getPrototypeOf: () => assert.fail("on purpose") })],
  ["title", (good) => throwing(good, "title"), (good) => (good.title = "a")],
  ["title", (good) => void (good.title = Symbol("title"))],
  ["title", (good) => void (good.title = new String("title"))],
  ["purchaseYear", (good) => void (good.purchaseYear = new Date(0))],
  ["horizonYears", (good) => void (good.horizonYears = 4n)],
  ["method", (good) => void (good.method = new Map())],
  ["created", (good) => void (good.created = new Date(0))],
  ["groups", (good) => void (good.groups = revoked(good.groups))],
  ["groups", (good) => void (good.groups = throwing(good.groups, "length"))],
  ["groups", (good) => void (good.groups = new Set(good.groups))],
  ["groups", (good) => void (good.groups = new Uint8Array(4))],
  ["groups[0]", (good) => void (good.groups = throwing(good.groups, "0"))],
  ["groups[0]", (good) => void (good.groups[0] = Object.assign(new Own(), good.groups[0]))],
  ["groups[0]", (good) => void delete good.groups[0]],
  ["groups[1]", (good) => void (good.groups[1] = undefined)],
  ["groups[1].count", (good) => void (good.groups[1].count = 5n)],
  ["groups[1].count", (good) => void (good.groups[1].count = () => 5)],
  ["groups[0].options[1].offer.price", (good) => void (good.groups[0].options[1].offer = { price: new Number(5) })],
  ["groups[0].options[1].offer", (good) => void Object.defineProperty(good.groups[0].options[1], "offer", { enumerable: true, get: () => assert.fail("on purpose") })],
  ["groups[0].options[0].offer.certificates[1]", (good) => void (good.groups[0].options[0].offer = { certificates: ["epeat-gold", ,] })],
  ["groups[0].options[0].offer.failurePercentByAge[0]", (good) => void (good.groups[0].options[0].offer = { failurePercentByAge: [1n] })],
  ["self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self", (good) => void (good.self = good), (good) => void (good.groups = [])],
];

test("what is no plain data is refused, with its place", () => {
  for (const [path, change, before] of FOREIGN) {
    const issues = issuesOf(changed((good) => (before?.(good), change(good))));
    assert.ok(issues.includes(`${path}: wrong_type`), `${change}: ${issues}`);
    // Each place is named once.
    assert.equal(new Set(issues).size, issues.length, `${change}: ${issues}`);
  }
  for (const nothing of [undefined, null]) assert.deepEqual(issuesOf(nothing), [": wrong_type"]);
});

test("several things that are wrong are told together", () => {
  const issues = issuesOf(
    changed((good) => {
      good.horizonYears = 99;
      good.groups[0].count = 1n;
      good.groups[1].options[0].device = new Date(0);
      good.colour = "green";
    }),
  );
  for (const expected of [
    "horizonYears: above_maximum",
    "groups[0].count: wrong_type",
    "groups[1].options[0].device: wrong_type",
    "colour: unknown_key",
  ]) {
    assert.ok(issues.includes(expected), `${expected} is not among ${issues}`);
  }
});

test("objects of frameworks and of other frames are plain data", () => {
  const wrap = (value) =>
    typeof value === "object" && value !== null
      ? new Proxy(value, { get: (target, key) => wrap(Reflect.get(target, key)) })
      : value;
  const bare = (value) =>
    Array.isArray(value)
      ? value.map(bare)
      : typeof value === "object" && value !== null
        ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)])))
        : value;
  const good = preset("mixed-fleet");
  const expected = compare(good);
  assert.deepEqual(compare(wrap(good)), expected);
  assert.deepEqual(compare(bare(good)), expected);
  // Notes that a framework leaves, and that JSON would leave out.
  Object.defineProperty(good, "__note__", { value: good });
  good[Symbol("note")] = good;
  good.title = undefined;
  assert.deepEqual(compare(good), expected);
});

test("what throws does not wear the module out", () => {
  const good = preset("mixed-fleet");
  const expected = compare(good);
  const hostile = [
    { ...good, groups: throwing(good.groups, "0") },
    { ...good, groups: throwing(good.groups, "length") },
    { ...good, groups: revoked(good.groups) },
    throwing(good, "horizonYears"),
    revoked(good),
    new Proxy(good, { ownKeys: () => assert.fail("on purpose") }),
  ];
  for (let round = 0; round < 400; round += 1) {
    for (const document of hostile) assert.notEqual(issuesOf(document).length, 0);
    assert.throws(() => preset(Symbol("id")), TypeError);
  }
  assert.deepEqual(compare(good), expected);
});

/** Eight levels of lists or records that all hold the next one a hundred times. */
function shared(hold) {
  let inner = hold([]);
  for (let level = 0; level < 8; level += 1) inner = hold(new Array(100).fill(inner));
  return inner;
}

/** Sixteen records of nearly as many entries as there may be, each the first entry of another. */
function nested() {
  const others = Array.from({ length: 59_000 }, (_, key) => [`key${key}`, 1]);
  let inner = 1;
  for (let level = 0; level < 16; level += 1) inner = Object.fromEntries([["first", inner], ...others]);
  return inner;
}

/** More than a document may be, and where and how that is said. */
const HUGE = [
  ["groups: too_long", (good) => ({ ...good, groups: new Array(1e7) })],
  ["groups: too_long", (good) => ({ ...good, groups: new Array(1e7).fill(good.groups[0]) })],
  ["groups: too_long", (good) => ({ ...good, groups: new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 53 : {}) }) })],
  [": too_long", (good) => ({ ...good, groups: shared((list) => list) })],
  [": too_long", (good) => ({ ...good, deep: shared((list) => ({ ...list })) })],
  [": too_long", (good) => ({ ...good, deep: nested() })],
  ["title: too_long", (good) => ({ ...good, title: "long".repeat(25e6) })],
  ["note: too_long", (good) => ({ ...good, note: "long".repeat(25e6) })],
  [": too_long", (good) => ({ ...good, ["long".repeat(25e6)]: 1 })],
  [": too_long", (good) => ({ ...good, ...Object.fromEntries(Array.from({ length: 100 }, (_, key) => ["k".repeat(1e6) + key, 1])) })],
  [": too_long", (good) => ({ ...good, ...Object.fromEntries(Array.from({ length: 70_000 }, (_, key) => [`key${key}`, 1])) })],
  ["note10: too_long", (good) => ({ ...good, ...Object.fromEntries(Array.from({ length: 1000 }, (_, key) => [`note${key}`, "x".repeat(1e5) + key])) })],
];

test("what is too large is refused at once, and takes no memory", () => {
  const good = preset("mixed-fleet");
  const memory = () => process.memoryUsage().external;
  compare(good);
  for (const [expected, make] of HUGE) {
    const document = make(good);
    const before = memory();
    // The best of some, in time of the processor: another program may be in the way.
    let fastest = Infinity;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const start = process.cpuUsage();
      const issues = issuesOf(document);
      const { user, system } = process.cpuUsage(start);
      fastest = Math.min(fastest, (user + system) / 1000);
      assert.ok(issues.includes(expected), `${make}: ${issues}`);
    }
    assert.ok(fastest < 100, `${make}: ${fastest} ms`);
    const grown = memory() - before;
    assert.ok(grown < 20 * 2 ** 20, `${make}: ${grown} bytes`);
  }
  assert.equal(issuesOf(good).length, 0);
});

test("a text beyond its limit is named, and under an unknown key does no harm", () => {
  const good = preset("school-laptops");
  assert.deepEqual(issuesOf({ ...good, title: "😀".repeat(500) }), []);
  assert.deepEqual(issuesOf({ ...good, title: "😀".repeat(501) }), ["title: too_long"]);
  assert.deepEqual(issuesOf({ ...good, title: "x".repeat(100_000) }), ["title: too_long"]);
  const { warnings } = compare({ ...good, note: "x".repeat(100_000) });
  assert.deepEqual(warnings.map(({ path, code }) => `${path}: ${code}`), ["note: unknown_key"]);
});

test("an id that is no text is a clear error", () => {
  for (const id of [5, undefined, null, {}, 1n, Symbol("id"), ["phones"]]) {
    assert.throws(() => preset(id), { name: "TypeError", message: /^preset\(id\): the id must be a text/ });
  }
  assert.equal(preset("no-such-preset"), undefined);
  assert.equal(preset("phones".repeat(1e6)), undefined);
  assert.equal(preset("phones").preset, "phones");
});
