// What a page hands in through setScenario: taken whole or refused with reasons, never a panic.

import { expect, open, resultOf, scenarioOf, test } from "./fixtures.js";

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
