// The element on a page: it starts under the strictest policy, beside another one, and survives
// what pages do to elements.

import { answerOf, expect, scenarioOf, test, type, whenReady, whenWorkedOut } from "./fixtures.js";

test("starts under the strict policy", async ({ page }) => {
  const response = await page.goto("/");
  const policy = response.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  await whenReady(page);
  const element = page.locator("refurb-or-new");
  await expect(element.locator(".root")).not.toBeEmpty();
  // The fallback gives way to the comparison.
  await expect(element.getByText("behöver JavaScript")).toBeHidden();
});

test("loads its own files and nothing else", async ({ page, baseURL }) => {
  const addresses = [];
  page.on("request", (request) => addresses.push(request.url()));
  await page.goto("/");
  await whenReady(page);
  await whenWorkedOut(page.locator("refurb-or-new"));
  expect(addresses.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([]);
  const own = addresses.filter((address) => address.includes("/refurb-or-new/"));
  // A script is asked for with its hash, and then, from what the browser holds, run.
  expect([...new Set(own.map((address) => address.split("/").pop()))]).toEqual([
    "refurb-or-new.js",
    "refurb-or-new.wasm",
    "refurb-or-new-page.js",
    "refurb-or-new-later-style.js",
    "refurb-or-new-later.wasm",
    "refurb-or-new-shared.wasm",
  ]);
});

test("stores nothing", async ({ page }) => {
  await page.goto("/");
  await whenReady(page);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("takes the language of the page and of its own attribute", async ({ page }) => {
  await page.goto("/?lang=en");
  await whenReady(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choosing laptops for schools");
});

test("two on a page do not disturb one another", async ({ page }) => {
  await page.goto("/two.html");
  await whenReady(page, "#school");
  await whenReady(page, "#staff");
  const text = (id) => page.locator(`#${id} .root`).innerText();
  const before = await text("staff");
  await page.locator("#school").evaluate((element) => element.remove());
  expect(await text("staff")).toBe(before);
  expect(await page.locator("#staff").evaluate((element) => element.getScenario() !== null)).toBe(true);
});

test("two on a page are changed one at a time, each in its language", async ({ page }) => {
  await page.goto("/two.html");
  await whenReady(page, "#school");
  await whenReady(page, "#staff");
  const [school, staff] = [page.locator("#school"), page.locator("#staff")];
  const before = { answer: await answerOf(staff), scenario: await scenarioOf(staff) };
  const verdict = (await answerOf(school)).verdict;
  await type(school.locator('[data-field="horizon"]'), "6");
  await school.getByRole("button", { name: "Hälften: " }).click();
  await school.locator('[data-explain="cost"]').click();
  await expect.poll(async () => (await answerOf(school)).verdict).not.toBe(verdict);
  expect({ answer: await answerOf(staff), scenario: await scenarioOf(staff) }).toEqual(before);
  await expect(staff.locator("#explanation")).toBeHidden();
  await expect(staff.locator(".widget")).toHaveAttribute("lang", "en");

  const schoolNow = await answerOf(school);
  await staff.getByRole("button", { name: "All new: " }).first().click();
  await expect.poll(async () => (await answerOf(staff)).verdict).not.toBe(before.answer.verdict);
  expect(await answerOf(school)).toEqual(schoolNow);
});

test("ids are unique, and what they name lies in the same element", async ({ page }) => {
  await page.goto("/two.html");
  await whenReady(page, "#school");
  await whenReady(page, "#staff");
  for (const id of ["school", "staff"]) {
    const { doubled, lost } = await page.locator(`#${id}`).evaluate(({ shadowRoot }) => {
      const ids = [...shadowRoot.querySelectorAll("[id]")].map(({ id }) => id);
      const named = (name) => [...shadowRoot.querySelectorAll(`[${name}]`)].flatMap((place) => place.getAttribute(name).split(" "));
      const names = ["for", "aria-controls", "aria-describedby", "aria-labelledby"].flatMap(named);
      return {
        doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
        lost: names.filter((name) => !ids.includes(name)),
      };
    });
    expect({ doubled, lost }).toEqual({ doubled: [], lost: [] });
  }
  expect(await page.evaluate(() => document.querySelectorAll("[id]").length)).toBe(3);
});

test("goes on as it was after a move within the page", async ({ page }) => {
  await page.goto("/");
  await whenReady(page);
  const isSame = await page.locator("refurb-or-new").evaluate((element) => {
    const root = element.shadowRoot.querySelector(".root");
    document.querySelector("footer").before(element);
    return new Promise((resolve) => setTimeout(() => resolve(element.shadowRoot.querySelector(".root") === root)));
  });
  expect(isSame).toBe(true);
});

test("starts anew with the same figures when it is put back", async ({ page }) => {
  await page.goto("/");
  await whenReady(page);
  const scenarios = await page.locator("refurb-or-new").evaluate(async (element) => {
    const before = element.getScenario();
    const main = element.parentNode;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const between = element.getScenario();
    main.append(element);
    await new Promise((resolve) => element.addEventListener("refurb-ready", resolve, { once: true }));
    return { before, between, after: element.getScenario() };
  });
  expect(scenarios.before).toBeTruthy();
  expect(scenarios.between).toBeNull();
  expect(scenarios.after).toEqual(scenarios.before);
});

test("the figures survive a move, a removal and a return, as often as one likes", async ({ page }) => {
  await page.goto("/two.html");
  await whenReady(page, "#school");
  await whenReady(page, "#staff");
  const [school, staff] = [page.locator("#school"), page.locator("#staff")];
  await type(school.locator('[data-field="horizon"]'), "6");
  const before = { school: await scenarioOf(school), staff: await scenarioOf(staff) };
  expect(before.school.horizonYears).toBe(6);
  await school.evaluate(async (element) => {
    const place = element.parentNode;
    for (let round = 0; round < 3; round += 1) {
      document.querySelector("footer").append(element);
      place.append(element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      place.append(element);
      await element.whenReady();
    }
  });
  expect({ school: await scenarioOf(school), staff: await scenarioOf(staff) }).toEqual(before);
});

test("what two events tell is not shared, nor is it what the element keeps", async ({ page }) => {
  await page.goto("/?lang=en");
  await whenReady(page);
  const element = page.locator("refurb-or-new");
  await page.evaluate(() => {
    window.seen = [];
    for (const name of ["refurb-change", "refurb-result"]) {
      addEventListener(name, ({ detail }) => {
        window.seen.push([name, detail.scenario.horizonYears, detail.result.plans.length]);
        detail.scenario.horizonYears = "spoilt";
        detail.scenario.groups.length = 0;
        detail.result.plans.length = 0;
      });
    }
  });
  await type(element.locator('[data-field="horizon"]'), "6");
  await expect.poll(() => page.evaluate(() => window.seen)).toEqual([
    ["refurb-change", 6, 3],
    ["refurb-result", 6, 3],
  ]);
  expect((await scenarioOf(element)).horizonYears).toBe(6);
  // What a failure would offer is not spoilt either.
  await page.evaluate(async () => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    (await (await import(script)).load()).die("on purpose");
  });
  const kept = await element.getByRole("textbox", { name: "Your figures" }).inputValue();
  expect(JSON.parse(kept).horizonYears).toBe(6);
});

test("a second copy of the script is harmless", async ({ page }) => {
  await page.goto("/");
  await whenReady(page);
  const src = await page.locator('script[src*="refurb-or-new"]').getAttribute("src");
  await page.evaluate((src) => import(`${src}?again`), src);
  await expect(page.locator("refurb-or-new .root")).not.toBeEmpty();
});
