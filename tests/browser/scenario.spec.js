// What a page hands in, through setScenario or by attributes: taken whole or refused with reasons,
// never a panic; and only figures that are named anew replace the person's.

import { expect, open, resultOf, scenarioOf, test, type, whenReady } from "./fixtures.js";

test("a broken scenario is refused with paths, and the last result stays", async ({ page }) => {
  const widget = await open(page, "en");
  const before = { scenario: await scenarioOf(widget), result: await resultOf(widget) };
  await page.evaluate(() => addEventListener("refurb-error", (event) => (window.told = event.detail)));
  const issues = await widget.evaluate((element) => {
    const scenario = element.getScenario();
    scenario.horizonYears = 99;
    scenario.groups[0].count = -5;
    scenario.groups[0].options[1].device = "no-such-device";
    return element.setScenario(scenario);
  });
  expect(issues.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual([
    "groups[0].count: negative",
    "groups[0].options[1].device: unknown_device",
    "horizonYears: above_maximum",
  ]);
  await expect.poll(() => page.evaluate(() => window.told)).toEqual({ code: "scenario-invalid", issues });

  const alert = widget.getByRole("alert");
  await expect(alert.getByRole("heading")).toHaveText("These values cannot be used");
  await expect(alert.getByRole("listitem")).toHaveCount(3);
  for (const { path } of issues) await expect(alert.getByText(path, { exact: true })).toBeVisible();
  await expect(alert).toContainText("Allowed: 0.5–15.");
  await expect(alert).toContainText("The result still shows the previous values.");
  expect(await scenarioOf(widget)).toEqual(before.scenario);
  expect(await resultOf(widget)).toEqual(before.result);

  await alert.getByRole("button", { name: "Close" }).click();
  await expect(alert).toBeEmpty();
});

test("the reasons are told in Swedish too", async ({ page }) => {
  const widget = await open(page, "sv");
  await widget.evaluate((element) => element.setScenario({ ...element.getScenario(), horizonYears: "long" }));
  const alert = widget.getByRole("alert");
  await expect(alert).toContainText("De här värdena går inte att använda");
  await expect(alert).toContainText("värdet är av fel slag");
});

test("a good scenario takes the reasons away", async ({ page }) => {
  const widget = await open(page, "en");
  const good = await scenarioOf(widget);
  await widget.evaluate((element) => element.setScenario({}));
  await expect(widget.getByRole("alert")).not.toBeEmpty();
  const issues = await widget.evaluate((element, good) => element.setScenario({ ...good, horizonYears: 5 }), good);
  expect(issues).toEqual([]);
  await expect(widget.getByRole("alert")).toBeEmpty();
});

test("unknown keys are no error", async ({ page }) => {
  const widget = await open(page, "en");
  const issues = await widget.evaluate((element) => {
    const scenario = { ...element.getScenario(), horizonYears: 6, colour: "green" };
    scenario.groups[0].floor = { storey: 3 };
    return element.setScenario(scenario);
  });
  expect(issues).toEqual([]);
  await expect(widget.locator('[data-field="horizon"]')).toHaveValue("6");
  await expect(widget.getByRole("alert")).toBeEmpty();
});

test("what is read out can be handed in again", async ({ page }) => {
  const widget = await open(page, "sv", "mixed-fleet");
  await widget.getByRole("button", { name: /^Hälften: / }).first().click();
  const scenario = await scenarioOf(widget);
  const result = await resultOf(widget);
  await widget.locator('[data-action="reset"]').click();
  expect(await scenarioOf(widget)).not.toEqual(scenario);
  expect(await widget.evaluate((element, scenario) => element.setScenario(scenario), scenario)).toEqual([]);
  expect(await scenarioOf(widget)).toEqual(scenario);
  expect(await resultOf(widget)).toEqual(result);
});

test("a scenario that was handed in can be undone", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await scenarioOf(widget);
  await widget.evaluate((element) => element.setScenario({ ...element.getScenario(), horizonYears: 7 }));
  await expect(widget.locator('[data-field="horizon"]')).toHaveValue("7");
  await widget.getByRole("button", { name: "Undo: all values" }).click();
  expect(await scenarioOf(widget)).toEqual(before);
});

/** What is no plain data, each made in the page of a scenario that is good. */
const HOSTILE = {
  "an inherited scenario": (good) => Object.create(good),
  "an instance of a class": (good) => Object.assign(new (class Scenario {})(), good),
  "a map": (good) => new Map(Object.entries(good)),
  "a date": () => new Date(0),
  "a function": (good) => Object.assign(() => {}, good),
  "a symbol": () => Symbol("scenario"),
  "a big integer": () => 1n,
  "an instance inside": (good) => ({ ...good, groups: [Object.assign(new (class Group {})(), good.groups[0])] }),
  "a getter that throws": (good) =>
    Object.defineProperty({ ...good }, "groups", {
      enumerable: true,
      get() {
        throw new Error("on purpose");
      },
    }),
  "a cycle": (good) => Object.assign(good, { self: good }),
  "a cycle of lists": (good) => {
    good.groups.push(good.groups);
    return good;
  },
  "twenty levels": (good) => {
    let deep = {};
    for (let level = 0; level < 20; level += 1) deep = { deep };
    return { ...good, deep };
  },
  "twenty levels of lists": (good) => {
    let deep = [];
    for (let level = 0; level < 20; level += 1) deep = [deep];
    return { ...good, groups: deep };
  },
  nothing: () => undefined,
  "a text": (good) => JSON.stringify(good),
  "not a number": (good) => ({ ...good, horizonYears: NaN }),
  "an infinite number": (good) => ({ ...good, horizonYears: Infinity }),
  "a list that throws": (good) => ({
    ...good,
    groups: new Proxy(good.groups, {
      get() {
        throw new Error("on purpose");
      },
    }),
  }),
  "a revoked list": (good) => {
    const { proxy, revoke } = Proxy.revocable(good.groups, {});
    revoke();
    return { ...good, groups: proxy };
  },
  "a list of ten millions": (good) => ({ ...good, groups: new Array(1e7) }),
  "a proxy that throws": (good) =>
    new Proxy(good, {
      ownKeys() {
        throw new Error("on purpose");
      },
    }),
};

test("what is no plain data is refused without harm", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await resultOf(widget);
  for (const [name, make] of Object.entries(HOSTILE)) {
    await test.step(name, async () => {
      const issues = await page.evaluate(`{
        const element = document.querySelector("refurb-or-new");
        element.setScenario((${make})(element.getScenario()));
      }`);
      expect.soft(issues.length, name).toBeGreaterThan(0);
      expect.soft(await resultOf(widget), name).toEqual(before);
      await expect(widget.getByRole("alert")).toContainText("These values cannot be used");
    });
  }
  // It still works.
  await widget.getByRole("button", { name: "Half: " }).click();
  await expect(widget.locator(".summary")).toHaveText("150 new, 150 refurbished");
  await expect(widget.getByRole("alert")).toBeEmpty();
});

const file = (horizonYears) => ({
  schema: 1,
  horizonYears,
  groups: [{ id: "staff", count: 40, options: [{ id: "new", device: "laptop-typical-new", sharePercent: 100 }] }],
});

/** Ways in which a page may name figures. */
const NAMED = { file: { scenario: "plan.json" }, text: { scenario: JSON.stringify(file(3)) }, preset: { preset: "tablets" } };

/** What a page may change beside them. */
const BESIDE = { theme: "dark", lang: "en", "heading-level": "3" };

const set = (widget, attributes) =>
  widget.evaluate((element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }, attributes);

test.describe("figures that the page names", () => {
  test.use({ expectedComplaint: /Failed to load resource/, ownPage: true });

  test.beforeEach(async ({ page }) => {
    await page.route("**/plan.json", (route) => route.fulfill({ json: file(3) }));
    await page.route("**/other.json", (route) => route.fulfill({ json: file(9) }));
    await page.addInitScript(() => {
      window.told = [];
      addEventListener("refurb-error", ({ detail }) => window.told.push(detail.code));
    });
  });

  /** An element with such figures, of which the person has changed one. */
  async function changed(page, attributes) {
    const widget = await open(page, "sv");
    await widget.evaluate((element, attributes) => {
      element.remove();
      const other = document.createElement("refurb-or-new");
      for (const [name, value] of Object.entries(attributes)) other.setAttribute(name, value);
      document.querySelector("main").append(other);
    }, attributes);
    await whenReady(page);
    await type(widget.locator('[data-field="horizon"]'), "6");
    await expect.poll(async () => (await scenarioOf(widget)).horizonYears).toBe(6);
    return widget;
  }

  for (const [name, attributes] of Object.entries(NAMED)) {
    test(`stay the person's whatever else changes, without a connection: ${name}`, async ({ page }) => {
      const widget = await changed(page, attributes);
      const before = await scenarioOf(widget);
      await page.unroute("**/plan.json");
      await page.route("**/plan.json", (route) => route.abort());
      for (const [name, value] of Object.entries(BESIDE)) {
        await set(widget, { [name]: value });
        // The same text is no change.
        await set(widget, attributes);
      }
      await expect(widget.locator(".widget")).toHaveAttribute("lang", "en");
      await expect(widget.locator(".root")).toHaveAttribute("data-theme", "dark");
      await expect(widget.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await expect(widget.locator(".failure")).toHaveCount(0);
      expect(await scenarioOf(widget)).toEqual(before);

      // Put back, it goes on with them as well.
      await widget.evaluate(async (element) => {
        const parent = element.parentNode;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
        parent.append(element);
        await element.whenReady();
      });
      expect(await scenarioOf(widget)).toEqual(before);
      expect(await page.evaluate(() => window.told)).toEqual([]);
    });
  }

  test("replace the person's when they are others, as a step that can be undone", async ({ page }) => {
    const widget = await changed(page, NAMED.file);
    const before = await scenarioOf(widget);
    for (const attributes of [{ scenario: "other.json" }, { scenario: JSON.stringify(file(8)) }]) {
      await set(widget, attributes);
      await expect.poll(async () => (await scenarioOf(widget)).horizonYears).toBeGreaterThan(7);
      await widget.evaluate((element) => element.undo());
      expect(await scenarioOf(widget)).toEqual(before);
    }
    await widget.evaluate((element) => element.removeAttribute("scenario"));
    await set(widget, { preset: "phones" });
    await expect.poll(async () => (await scenarioOf(widget)).preset).toBe("phones");
  });

  test("stay when others cannot be fetched, and when the first are named again", async ({ page }) => {
    const widget = await changed(page, NAMED.file);
    const before = await scenarioOf(widget);
    await set(widget, { scenario: "no-such-file.json" });
    await expect.poll(() => page.evaluate(() => window.told)).toEqual(["config-invalid"]);
    await set(widget, { theme: "dark" });
    await set(widget, NAMED.file);
    await expect(widget.locator(".root")).toHaveAttribute("data-theme", "dark");
    await expect(widget.locator(".failure")).toHaveCount(0);
    expect(await scenarioOf(widget)).toEqual(before);
    expect(await page.evaluate(() => window.told)).toEqual(["config-invalid"]);
    // It is asked for again when it is named again.
    await set(widget, { scenario: "no-such-file.json" });
    await expect.poll(() => page.evaluate(() => window.told)).toEqual(["config-invalid", "config-invalid"]);
  });

  test("of several files the last one named is taken", async ({ page }) => {
    const widget = await changed(page, NAMED.file);
    let answer;
    await page.route("**/slow.json", async (route) => {
      await new Promise((resolve) => (answer = resolve));
      await route.fulfill({ json: file(12) });
    });
    await set(widget, { scenario: "slow.json" });
    await expect.poll(() => Boolean(answer)).toBe(true);
    await set(widget, { scenario: "other.json" });
    await expect.poll(async () => (await scenarioOf(widget)).horizonYears).toBe(9);
    const arrived = page.waitForResponse("**/slow.json");
    answer();
    await (await arrived).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect((await scenarioOf(widget)).horizonYears).toBe(9);
    await widget.evaluate((element) => element.undo());
    expect((await scenarioOf(widget)).horizonYears).toBe(6);
  });
});
