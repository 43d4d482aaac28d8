// What a reader sees when the comparison cannot start: a plain sentence, the fallback, a code for
// the administrator, and a way to try again.

import { readFileSync } from "node:fs";
import { examine } from "./axe.js";
import { madeFiles } from "./browser.js";
import { expect, scenarioOf, test, type, whenReady, whenWorkedOut } from "./fixtures.js";
import { fromHere } from "./hosts.js";

const wasm = `${madeFiles}refurb-or-new.wasm`;
const script = `${madeFiles}refurb-or-new-page.js`;

/** What the administrator is told to change, by code. */
const REMEDIES = Object.fromEntries(
  ["en", "sv"].map((language) => {
    const words = readFileSync(`src/text/languages/${language}.ftl`, "utf8");
    return [language, Object.fromEntries(Array.from(words.matchAll(/^failure-remedy-(\S+) = (.*)$/gm), ([, code, text]) => [code, text]))];
  }),
);

/** Causes of a failure of loading, each with the code it must be given. */
const CAUSES = {
  "not-found": (page) => page.route(wasm, (route) => route.fulfill({ status: 404, body: "Not found" })),
  network: (page) => page.route(wasm, (route) => route.abort()),
  forbidden: (page) => page.route(wasm, (route) => route.fulfill({ status: 403, body: "Forbidden" })),
  "server-error": (page) => page.route(wasm, (route) => route.fulfill({ status: 500, body: "Error" })),
  truncated: (page) => page.route(wasm, truncate),
  "base-invalid": (page) => givenBase(page, "http://["),
  "intl-missing": (page) => page.addInitScript(() => delete globalThis.Intl),
  integrity: (page) => page.route(wasm, another),
  mime: (page) => page.route(wasm, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" })),
  "file-protocol": (page) => givenBase(page, "file:///srv/refurb-or-new"),
  unsupported: (page) =>
    page.addInitScript(() => {
      WebAssembly.compile = WebAssembly.compileStreaming = async () => {
        throw new WebAssembly.CompileError("invalid opcode");
      };
    }),
  "wasm-disabled": (page) => page.addInitScript(() => delete globalThis.WebAssembly),
  "csp-wasm": (page) => changePolicy(page, " 'wasm-unsafe-eval'", ""),
  "csp-connect": (page) => changePolicy(page, "connect-src 'self'", "connect-src 'none'"),
  "csp-script": (page, baseURL) =>
    changePolicy(page, "script-src 'self'", `script-src ${baseURL}/demo.js ${baseURL}/refurb-or-new/0.1.0/refurb-or-new.js`),
};

/** The same of the script that the first element of a page starts with. */
const CAUSES_OF_SCRIPT = {
  "not-found": (route) => route.fulfill({ status: 404, body: "Not found" }),
  network: (route) => route.abort(),
  forbidden: (route) => route.fulfill({ status: 403, body: "Forbidden" }),
  "server-error": (route) => route.fulfill({ status: 500, body: "Error" }),
  mime: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
  truncated: truncate,
  integrity: async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ` });
  },
};

/** The demo page with the attribute `base`. */
async function givenBase(page, base) {
  await page.route("**/?lang=*", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("<refurb-or-new ", `<refurb-or-new base="${base}" `);
    await route.fulfill({ response, body });
  });
}

/** Half of the module. */
async function truncate(route) {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

/** A whole module that is not this one. */
async function another(route) {
  const response = await route.fetch();
  await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0, 2, 1, 0x78])]) });
}

async function changePolicy(page, from, to) {
  await page.route("**/?lang=*", async (route) => {
    const response = await route.fetch();
    const policy = response.headers()["content-security-policy"];
    expect(policy).toContain(from);
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy.replace(from, to) } });
  });
}

test.describe("loading", () => {
  // The browser reports the failing request as well, which is what is being caused here.
  test.use({ expectedComplaint: /Failed to load resource|integrity|policy/i, ownPage: true });

  for (const [code, cause] of Object.entries(CAUSES)) {
    test(code, async ({ page, baseURL }) => {
      await cause(page, baseURL);
      await page.addInitScript(() => addEventListener("refurb-error", (event) => (window.failure = event.detail)));
      await page.goto("/?lang=en");
      const alert = page.locator("refurb-or-new").getByRole("alert");
      await expect(alert).toContainText("The comparison cannot start");
      await expect(page.locator("refurb-or-new > p")).toBeVisible();
      expect(await page.evaluate(() => window.failure.code)).toBe(code);
      await alert.getByText("For the website's administrator").click();
      await expect(alert.getByText(`${code}: `)).toBeVisible();
      await expect(alert.getByText(REMEDIES.en[code])).toBeVisible();
      expect((await examine(page)).violations).toEqual([]);
    });
  }

  for (const [code, cause] of Object.entries(CAUSES_OF_SCRIPT)) {
    test(`${code}, of the script`, async ({ page }) => {
      await page.route(script, cause);
      await page.goto("/?lang=sv");
      const alert = page.locator("refurb-or-new").getByRole("alert");
      await expect(alert).toContainText("Jämförelsen kan inte starta");
      await expect(page.locator("refurb-or-new > p")).toBeVisible();
      await alert.getByText("För webbplatsens administratör").click();
      await expect(alert.locator(".detail")).toContainText(`${code}: `);
      await expect(alert.locator(".detail")).toContainText("refurb-or-new-page.js");
      await expect(alert.getByText(REMEDIES.sv[code])).toBeVisible();
      await page.unroute(script);
      await alert.getByRole("button", { name: "Starta igen" }).click();
      await whenReady(page);
    });
  }

  test("every code that can be told has its remedy", () => {
    const types = readFileSync("pkg/index.d.ts", "utf8").match(/type FailureCode =([^;]*);/)[1];
    const codes = Array.from(types.matchAll(/"(.*?)"/g), ([, code]) => code).filter((code) => code !== "scenario-invalid");
    for (const remedies of Object.values(REMEDIES)) expect(Object.keys(remedies).sort()).toEqual(codes.sort());
    expect(codes.filter((code) => !CAUSES[code]).sort()).toEqual(["config-invalid", "panic"]);
  });

  for (const base of ["", "/"]) {
    test(`takes a base with "${base}" at its end`, async ({ page }) => {
      await page.route("**/elsewhere/*", fromHere);
      await givenBase(page, `/elsewhere${base}`);
      await page.goto("/?lang=en");
      await whenReady(page);
      await whenWorkedOut(page.locator("refurb-or-new"));
    });
  }

  for (const file of [wasm, script]) test(`a request that hangs is told after ten seconds, and goes on: ${file}`, async ({ page }) => {
    await page.clock.install();
    let answer;
    const released = new Promise((resolve) => (answer = resolve));
    const isAsked = new Promise((asked) => page.route(file, async (route) => {
      asked();
      await released;
      await route.continue();
    }));
    await page.goto("/?lang=sv");
    await isAsked;
    const note = page.locator("refurb-or-new").getByRole("status");
    await page.clock.runFor(9_000);
    await expect(note).toHaveCount(0);
    await page.clock.runFor(2_000);
    await expect(note).toHaveText("Jämförelsen laddas fortfarande. Det tar längre tid än vanligt.");
    await page.clock.resume();
    answer();
    await whenReady(page);
    await expect(page.getByText("laddas fortfarande")).toHaveCount(0);
  });

  test("starts when the cause is gone", async ({ page }) => {
    await CAUSES["not-found"](page);
    await page.goto("/?lang=sv");
    const again = page.getByRole("button", { name: "Starta igen" });
    await expect(again).toBeVisible();
    await page.unroute(wasm);
    await again.click();
    await expect(again).toBeHidden();
    await whenReady(page);
  });
});

test("a wrong content type alone is no failure", async ({ page }) => {
  await page.route(wasm, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await page.goto("/");
  await whenReady(page);
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
async function place(page, attributes) {
  await page.route("**/list.json", (route) => route.fulfill({ json: [1] }));
  await page.goto("/?lang=en");
  await whenReady(page);
  await page.evaluate((attributes) => {
    document.querySelector("refurb-or-new").remove();
    addEventListener("refurb-error", (event) => (window.failure = event.detail));
    const element = document.createElement("refurb-or-new");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.querySelector("main").append(element);
  }, attributes);
  return page.locator("refurb-or-new");
}

test.describe("what the page names cannot be used", () => {
  test.use({ expectedComplaint: /Failed to load resource/ });

  for (const [name, [attributes, detail]] of Object.entries(MISTAKES)) {
    test(name, async ({ page }) => {
      const element = await place(page, attributes);
      const alert = element.getByRole("alert");
      await expect(alert).toContainText("the scenario or example that this page asks for cannot be used");
      await expect(alert.locator(".detail")).toHaveText(detail);
      // Nobody's answer stands beside it, and there are no figures yet that could be lost.
      await expect(element.locator(".widget, textarea")).toHaveCount(0);
      expect(await element.evaluate((element) => element.getScenario())).toBeNull();
      const failure = await page.evaluate(() => window.failure);
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
    test(`${name}, after the start`, async ({ page }) => {
      const element = await place(page, { preset: "tablets" });
      await whenReady(page);
      await type(element.locator('[data-field="horizon"]'), "6");
      const before = await scenarioOf(element);
      expect(before.horizonYears).toBe(6);
      await element.evaluate((element, [[name, value]]) => element.setAttribute(name, value), Object.entries(attributes));
      await expect.poll(() => page.evaluate(() => window.failure?.code)).toMatch(/^(config|scenario)-invalid$/);
      const failure = await page.evaluate(() => window.failure);
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

/** Failures of a second start, when there are figures already. */
const SECOND = {
  "not-found": (route) => route.fulfill({ status: 404, body: "Not found" }),
  network: (route) => route.abort(),
  mime: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
  forbidden: (route) => route.fulfill({ status: 403, body: "Forbidden" }),
  "server-error": (route) => route.fulfill({ status: 500, body: "Error" }),
  truncated: (route) => route.fulfill({ contentType: "application/wasm", body: "\0asm\x01\0\0\0" }),
  "config-invalid": null,
};

test.describe("every failure offers the figures", () => {
  test.use({ expectedComplaint: /Failed to load resource|integrity/i });

  for (const [code, answer] of Object.entries(SECOND)) {
    test(code, async ({ page }) => {
      const element = await place(page, { preset: "phones" });
      await whenReady(page);
      await type(element.locator('[data-field="horizon"]'), "5");
      const figures = await scenarioOf(element);
      expect(figures.horizonYears).toBe(5);
      if (answer) {
        await page.route("**/elsewhere/*", fromHere);
        await page.route("**/elsewhere/*.wasm", answer);
      }
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

test("after a panic the figures can be copied and a restart works", async ({ page }) => {
  await page.goto("/?lang=en");
  const element = page.locator("refurb-or-new");
  await whenReady(page);
  const figures = await element.evaluate((element) => element.getScenario());
  await page.evaluate(async () => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    const instance = await (await import(script)).load();
    // What the module's panic hook calls, just before the module stops for good.
    instance.die("panicked on purpose");
  });
  const alert = element.getByRole("alert");
  await expect(alert).toContainText("The comparison has stopped");
  await expect(alert.getByText("panic: panicked on purpose")).toBeAttached();
  const kept = await alert.getByRole("textbox", { name: "Your figures" }).inputValue();
  expect(JSON.parse(kept)).toEqual(figures);
  await alert.getByRole("button", { name: "Start again" }).click();
  await expect(alert).toBeHidden();
  await whenReady(page);
  expect(await element.evaluate((element) => element.getScenario())).toEqual(figures);
});
