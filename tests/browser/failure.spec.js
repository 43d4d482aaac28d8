// What a reader sees when the comparison cannot start: a plain sentence, the fallback, a code for
// the administrator, and a way to try again. What a server can do wrong a server does.

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { examine } from "./axe.js";
import { expect, scenarioOf, test as base, type, whenReady, whenWorkedOut } from "./fixtures.js";
import { content, openSites, send } from "./site.js";

const MODULE = "refurb-or-new.wasm";
const SCRIPT = "refurb-or-new-page.js";

/** What is said of failures, by language and key. */
const WORDS = Object.fromEntries(
  ["en", "sv"].map((language) => {
    const words = readFileSync(`src/text/languages/${language}.ftl`, "utf8");
    return [language, Object.fromEntries(Array.from(words.matchAll(/^failure-(\S+) = (.*)$/gm), ([, key, text]) => [key, text]))];
  }),
);

const test = base.extend({
  /** The websites of a worker, on which nothing is wrong yet. */
  started: [
    async ({}, use) => {
      const sites = await openSites();
      await use(sites);
      await sites.close();
    },
    { scope: "worker" },
  ],
  sites: async ({ started }, use) => {
    started.mistake = {};
    await use(started);
  },
});

/** Answers in place of a file. */
const status = (code) => (response) => send(response, code, "text/html", "<!doctype html><p>Something else");
const redirect = (address) => (response, _, sites) => response.writeHead(302, { Location: address(sites) }).end();

/** What a server may send in place of a file: the code that it is given, how it is sent, and what the
 *  administrator reads beside the file's address. */
const SENT = {
  "it is missing": ["not-found", status(404), "answered 404"],
  "it has been taken away": ["not-found", status(410), "answered 410"],
  "it takes a login": ["forbidden", status(401), "answered 401"],
  "nobody may have it": ["forbidden", status(403), "answered 403"],
  "the server fails": ["server-error", status(500), "answered 500"],
  "the server is overloaded": ["server-error", status(503), "answered 503"],
  "the connection is reset": ["network", (response) => response.socket.resetAndDestroy(), "Failed to fetch"],
  "the connection breaks off": ["truncated", breakOff, "broke off"],
  "half of it is there": ["truncated", (response, file) => response.end(half(content(file))), / has \d+ of \d+ bytes/],
  "it is empty": ["truncated", (response) => response.end(), "is empty"],
  "it is another version's, smaller": ["integrity", (response, file) => response.end(another(file)), "this version"],
  "it is another version's, larger": ["integrity", (response, file) => response.end(grown(content(file))), "this version"],
  "a page comes in its place": ["mime", status(200), '"text/html"'],
  "a login comes in its place": ["mime", redirect(() => "/login"), '"text/html'],
  "another website's login comes in its place": ["forbidden", redirect(({ other }) => `${other}/login`), "another website"],
  "it is not compressed, and the server says so": [
    "truncated",
    (response, file) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(content(file)),
    ["compressed as gzip", "Content-Encoding"],
  ],
  "it is compressed, and the server does not say so": [
    "mime",
    (response, file) => response.end(brotliCompressSync(content(file), FAST)),
    ["is no", "Content-Encoding"],
  ],
};

/** One way to cause each code. */
const ONE_EACH = Object.fromEntries(Object.values(SENT).map(([code, answer]) => [code, answer]));

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const half = (content) => content.subarray(0, content.length / 2);

/** A whole file that is another. */
const another = (file) => content(file === MODULE ? "engine.wasm" : "refurb-or-new-share.js");

/** A file with a little more in it: an empty section of a module, or a space. */
const grown = (content) => Buffer.concat([content, Buffer.from(content[0] === 0 ? [0, 2, 1, 0x78] : [0x20])]);

function breakOff(response, file) {
  const whole = content(file);
  response.writeHead(200, { "Content-Length": whole.length });
  response.write(half(whole), () => response.socket.destroy());
}

/** Lets the other website have scripts run, or files fetched from it. */
const allow = (...directives) => (policy, { other }) =>
  directives.reduce((policy, directive) => policy.replace(`${directive} 'self'`, `${directive} 'self' ${other}`), policy);

/** What may be set wrongly, and what the administrator reads: the header, the attribute or the file at fault. */
const SET = {
  "the policy lets no module run": [
    "csp-wasm",
    { policy: (policy) => policy.replace(" 'wasm-unsafe-eval'", "") },
    ["Content-Security-Policy", "script-src", "'wasm-unsafe-eval'", MODULE],
  ],
  "the policy lets no file be fetched": [
    "csp-connect",
    { policy: (policy) => policy.replace("connect-src 'self'", "connect-src 'none'") },
    ["Content-Security-Policy", "connect-src", MODULE],
  ],
  "the policy lets no file be fetched from the website that has them": [
    "csp-connect",
    { script: ({ other }) => other, policy: allow("script-src") },
    ["Content-Security-Policy", "connect-src", MODULE],
  ],
  "the policy lets the first script run alone": [
    "csp-script",
    {
      policy: (policy, { own, folder }) =>
        policy.replace("script-src 'self'", `script-src ${own}/listening.js ${own}${folder}/refurb-or-new.js`),
    },
    ["Content-Security-Policy", "script-src", SCRIPT],
  ],
  "the policy lets no script run of the website that has the files": [
    "csp-script",
    { attributes: elsewhere, policy: allow("connect-src") },
    ["Content-Security-Policy", "script-src", SCRIPT],
  ],
  "the website that has the files keeps them to itself": [
    "network",
    { attributes: elsewhere, isClosed: true, policy: allow("script-src", "connect-src") },
    ["Access-Control-Allow-Origin", MODULE],
  ],
  "scripts are sent as bytes": ["mime", sentAs("application/octet-stream"), ["application/octet-stream", "text/javascript", SCRIPT]],
  "scripts are sent as text": ["mime", sentAs("text/plain"), ["text/plain", "text/javascript", SCRIPT]],
  "base is no address": ["base-invalid", { attributes: 'base="http://["' }, ["base", "http://["]],
  "base is another folder": ["not-found", { attributes: 'base="/vendor"' }, ["base", `/vendor/${MODULE}`, "answered 404"]],
  "base is a folder of a disk": ["file-protocol", { attributes: 'base="file:///srv/refurb-or-new"' }, ["file:///srv/refurb-or-new", "refurb-or-new.single.html"]],
  "the scenario is missing": ["config-invalid", { attributes: 'scenario="/no-such-file.json"' }, ["/no-such-file.json", "404"]],
  "the configuration is another file": ["config-invalid", { attributes: 'config-src="/list.json"' }, ["configuration", "schema: missing"]],
};

function elsewhere({ other, folder }) {
  return `base="${other}${folder}"`;
}

function sentAs(type) {
  return { file: SCRIPT, send: (response) => send(response, 200, type, content(SCRIPT)) };
}

/** What no server can cause. */
const OWN = {
  "wasm-disabled": () => delete globalThis.WebAssembly,
  "intl-missing": () => delete globalThis.Intl,
  unsupported: () => {
    WebAssembly.compile = WebAssembly.compileStreaming = async () => {
      throw new WebAssembly.CompileError("invalid opcode");
    };
  },
};

/** Every element tells of a failure in its language: a sentence to the reader, and to the administrator what to
 *  change, with the code and the text `found`. */
async function expectTold(page, code, found) {
  for (const [language, words] of Object.entries(WORDS)) {
    const element = page.locator(`refurb-or-new[lang="${language}"]`);
    const alert = element.getByRole("alert");
    await expect(alert.locator("p").first()).toHaveText(words[code]);
    await expect(element.locator(":scope > p")).toBeVisible();
    await alert.getByText(words["box-administrator"]).click();
    await expect(alert.getByText(words[`remedy-${code}`])).toBeVisible();
    await expect(alert.locator(".detail")).toHaveText(new RegExp(`^${code}: `));
    for (const text of found) await expect(alert.locator("details")).toContainText(text);
  }
  expect(await page.evaluate(() => failures.map(({ code }) => code))).toEqual([code, code]);
}

test.describe("loading", () => {
  // The browser reports the failing request as well, which is what is being caused here.
  test.use({ expectedComplaint: /Failed to load|cannot load|integrity|policy|MIME/i });

  for (const file of [MODULE, SCRIPT]) {
    for (const [name, [code, answer, found]] of Object.entries(SENT)) {
      test(`${code}, of ${file}: ${name}`, async ({ page, sites }) => {
        sites.mistake = { file, send: (response) => answer(response, file, sites) };
        await page.goto(sites.own);
        await expectTold(page, code, [`${sites.folder}/${file}`, found].flat());
        // Of each code one is mended; of the module below.
        if (file === MODULE || ONE_EACH[code] !== answer) return;
        sites.mistake = {};
        const again = page.getByRole("button", { name: WORDS.sv["box-again"] });
        await again.click();
        await whenReady(page, 'refurb-or-new[lang="sv"]');
        await expect(again).toHaveCount(0);
      });
    }
  }

  for (const [name, [code, mistake, found]] of Object.entries(SET)) {
    test(`${code}: ${name}`, async ({ page, sites }) => {
      sites.mistake = mistake;
      await page.goto(sites.own);
      await expectTold(page, code, found);
      expect((await examine(page)).violations).toEqual([]);
    });
  }

  test("every code that can be told has its remedy, and is caused here", () => {
    const types = readFileSync("pkg/index.d.ts", "utf8").match(/type FailureCode =([^;]*);/)[1];
    const codes = Array.from(types.matchAll(/"(.*?)"/g), ([, code]) => code).filter((code) => code !== "scenario-invalid");
    for (const words of Object.values(WORDS)) {
      const remedies = Object.keys(words).filter((key) => key.startsWith("remedy-"));
      expect(remedies.sort()).toEqual(codes.map((code) => `remedy-${code}`).sort());
    }
    const caused = [...Object.values(SENT), ...Object.values(SET)].map(([code]) => code);
    const all = new Set([...caused, ...Object.keys(OWN), "panic"]);
    expect([...all].sort()).toEqual(codes.sort());
  });

  test.describe("in a browser that lacks something", () => {
    test.use({ ownPage: true });

    for (const [code, cause] of Object.entries(OWN)) {
      test(code, async ({ page, sites }) => {
        await page.addInitScript(cause);
        await page.goto(sites.own);
        await expectTold(page, code, []);
      });
    }

    for (const file of [MODULE, SCRIPT]) {
      test(`a request that hangs is told after ten seconds, and goes on: ${file}`, async ({ page, sites }) => {
        await page.clock.install();
        let answer;
        const released = new Promise((resolve) => (answer = resolve));
        const isAsked = new Promise((asked) => {
          sites.mistake = {
            file,
            async send(response) {
              asked();
              await released;
              response.end(content(file));
            },
          };
        });
        await page.goto(sites.own, { waitUntil: "commit" });
        await isAsked;
        const notes = page.getByRole("status");
        await page.clock.runFor(9_000);
        await expect(notes).toHaveCount(0);
        await page.clock.runFor(2_000);
        await expect(notes).toHaveText([WORDS.en["box-slow"], WORDS.sv["box-slow"]]);
        await page.clock.resume();
        answer();
        for (const language of Object.keys(WORDS)) await whenReady(page, `refurb-or-new[lang="${language}"]`);
        for (const words of Object.values(WORDS)) await expect(page.getByText(words["box-slow"])).toHaveCount(0);
      });
    }
  });

  for (const script of ["missing", "a page"]) {
    test(`the first script is ${script}: what stands in for the comparison stays`, async ({ page, sites }) => {
      sites.mistake = { file: "refurb-or-new.js", send: status(script === "missing" ? 404 : 200) };
      await page.goto(sites.own);
      await expect(page.locator("refurb-or-new > p")).toHaveText(["Compare devices.", "Jämför enheter."]);
      await expect(page.locator("refurb-or-new > p").last()).toBeVisible();
    });
  }
});

test.describe("no failure", () => {
  for (const end of ["", "/"]) {
    test(`a base with "${end}" at its end`, async ({ page, sites }) => {
      sites.mistake = { attributes: `base="/elsewhere${end}"` };
      await page.goto(sites.own);
      await whenReady(page);
      await whenWorkedOut(page.locator("refurb-or-new").first());
    });
  }

  for (const type of ["application/octet-stream", "text/html", ""]) {
    test(`a module that is sent as "${type}"`, async ({ page, sites }) => {
      sites.mistake = { file: MODULE, send: (response) => send(response, 200, type, content(MODULE)) };
      await page.goto(sites.own);
      await whenReady(page);
    });
  }

  test("files on another website that lets this one have them", async ({ page, sites }) => {
    sites.mistake = { script: ({ other }) => other, policy: allow("script-src", "connect-src") };
    await page.goto(sites.own);
    await whenReady(page);
    await whenWorkedOut(page.locator("refurb-or-new").first());
  });
});

/** What a page may name that cannot be used, by attributes; and what the administrator is told. */
const MISTAKES = {
  "no JSON": [{ scenario: "{not json" }, /^config-invalid: The scenario is not JSON: /],
  "no file": [{ scenario: "no-such-file.json" }, /no-such-file\.json: the server answered 404$/],
  "another site": [{ scenario: "https://example.org/scenario.json" }, /not a file of this site$/],
  "too long": [{ scenario: `{"schema":1,"title":"${"x".repeat(300_000)}"}` }, /longer than 256 kB\.$/],
  "not valid": [
    { scenario: '{"schema":1,"horizonYears":99,"groups":[{"id":"a","count":"5","options":[]}]}' },
    /horizonYears: above_maximum; groups\[0\]\.count: wrong_type; groups\[0\]\.options: empty$/,
  ],
  "no scenario": [{ scenario: "list.json" }, /The scenario is not valid\. the document: wrong_type$/],
  "unknown preset": [{ preset: "phone" }, /^config-invalid: There is no preset "phone"\. There are: school-laptops, .*phones/],
};

/** A page of its own element, made with these attributes. */
async function place(page, sites, attributes) {
  await page.goto(`${sites.own}/empty`);
  await page.evaluate((attributes) => {
    const element = document.createElement("refurb-or-new");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.querySelector("main").append(element);
  }, attributes);
  return page.locator("refurb-or-new");
}

test.describe("what the page names cannot be used", () => {
  test.use({ expectedComplaint: /Failed to load resource/ });

  for (const [name, [attributes, detail]] of Object.entries(MISTAKES)) {
    test(name, async ({ page, sites }) => {
      const element = await place(page, sites, attributes);
      const alert = element.getByRole("alert");
      await expect(alert).toContainText("the scenario or example that this page asks for cannot be used");
      await expect(alert.locator(".detail")).toHaveText(detail);
      // Nobody's answer stands beside it, and there are no figures yet that could be lost.
      await expect(element.locator(".widget, textarea")).toHaveCount(0);
      expect(await element.evaluate((element) => element.getScenario())).toBeNull();
      const failure = await page.evaluate(() => failures.at(-1));
      expect(failure.code).toBe("config-invalid");
      expect(Boolean(failure.issues)).toBe(["not valid", "no scenario"].includes(name));
      expect(await element.evaluate((element) => element.whenReady().catch(({ code }) => code))).toBe("config-invalid");
      // Taking the mistake away repairs it without a reload.
      await element.evaluate((element, [name]) => element.removeAttribute(name), Object.keys(attributes));
      await expect(alert).toBeHidden();
      await whenReady(page);
    });
  }

  for (const [name, [attributes, detail]] of Object.entries(MISTAKES)) {
    test(`${name}, after the start`, async ({ page, sites }) => {
      const element = await place(page, sites, { preset: "tablets" });
      await whenReady(page);
      await type(element.locator('[data-field="horizon"]'), "6");
      const before = await scenarioOf(element);
      expect(before.horizonYears).toBe(6);
      await element.evaluate((element, [[name, value]]) => element.setAttribute(name, value), Object.entries(attributes));
      await expect.poll(() => page.evaluate(() => failures.at(-1)?.code)).toMatch(/^(config|scenario)-invalid$/);
      const failure = await page.evaluate(() => failures.at(-1));
      if (failure.detail) expect(`${failure.code}: ${failure.detail}`).toMatch(detail);
      else expect(failure.issues.length).toBeGreaterThan(0);
      await expect(element.locator(".failure")).toHaveCount(0);
      expect(await scenarioOf(element)).toEqual(before);
      // What is shown goes on, and going back is no change.
      await element.evaluate((element, [name]) => {
        if (name === "preset") element.setAttribute("preset", "tablets");
        else element.removeAttribute(name);
      }, Object.keys(attributes));
      await type(element.locator('[data-field="horizon"]'), "7");
      await expect.poll(() => scenarioOf(element)).toEqual({ ...before, horizonYears: 7 });
    });
  }
});

test.describe("every failure offers the figures", () => {
  test.use({ expectedComplaint: /Failed to load|cannot load|integrity|policy/i });

  for (const [code, answer] of Object.entries({ ...ONE_EACH, "config-invalid": null })) {
    test(code, async ({ page, sites }) => {
      const element = await place(page, sites, { preset: "phones" });
      await whenReady(page);
      await type(element.locator('[data-field="horizon"]'), "5");
      const figures = await scenarioOf(element);
      expect(figures.horizonYears).toBe(5);
      if (answer) sites.mistake = { file: MODULE, send: (response) => answer(response, MODULE, sites) };
      await element.evaluate(async (element, isConfig) => {
        const parent = element.parentNode;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
        element.setAttribute(isConfig ? "scenario" : "base", isConfig ? "no-such-file.json" : "/elsewhere");
        parent.append(element);
      }, !answer);
      const alert = element.getByRole("alert");
      await expect(alert.locator(".detail")).toContainText(`${code}: `);
      expect(JSON.parse(await alert.getByRole("textbox", { name: "Your figures" }).inputValue())).toEqual(figures);
      await element.evaluate((element) => {
        element.removeAttribute("base");
        element.removeAttribute("scenario");
      });
      if (answer) await alert.getByRole("button", { name: "Start again" }).click();
      await whenReady(page);
      expect(await scenarioOf(element)).toEqual(figures);
    });
  }
});

test("after a panic the figures can be copied and a restart works", async ({ page, sites }) => {
  await page.goto(sites.own);
  const element = page.locator("refurb-or-new").first();
  for (const language of Object.keys(WORDS)) await whenReady(page, `refurb-or-new[lang="${language}"]`);
  const figures = await scenarioOf(element);
  await page.evaluate(async () => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    const instance = await (await import(script)).load();
    // What the module's panic hook calls, just before the module stops for good.
    instance.die("panicked on purpose");
  });
  await expectTold(page, "panic", ["panic: panicked on purpose"]);
  const box = element.locator(".failure");
  const kept = await box.getByRole("textbox", { name: "Your figures" }).inputValue();
  expect(JSON.parse(kept)).toEqual(figures);
  await box.getByRole("button", { name: "Start again" }).click();
  await expect(box).toBeHidden();
  await whenReady(page);
  expect(await scenarioOf(element)).toEqual(figures);
});
