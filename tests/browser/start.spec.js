// Where one begins: another example, or the guided start.

import { choosePreset, expect, open, scenarioOf, test } from "./fixtures.js";

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);
const panel = (widget) => widget.locator("#panel");
const focused = (widget) => widget.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.id);

test("another example is chosen from a list, as one step of undo", async ({ page }) => {
  const widget = await open(page, "en", "phones");
  const before = await scenarioOf(widget);
  await action(widget, "examples").click();
  await expect(panel(widget)).toBeFocused();
  await expect(panel(widget).getByRole("heading")).toHaveText(["Change example", "Examples", "Published cases"]);
  await expect(panel(widget).locator('[aria-current="true"]')).toHaveText(/^Work phones.*200 phones/);
  await panel(widget).getByRole("button", { name: "Pupil Chromebooks" }).click();
  await expect(panel(widget)).toBeHidden();
  expect(await focused(widget)).toBe("change-example");
  await expect(widget.locator(".about-preset")).toContainText("Starts from the example Pupil Chromebooks");
  // Each example that is chosen is a step of its own.
  await choosePreset(widget, "tablets");
  await action(widget, "undo").click();
  expect((await scenarioOf(widget)).preset).toBe("chromebooks");
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(before);
});

test("Escape and Close close the examples and give the focus back", async ({ page }) => {
  const widget = await open(page, "sv");
  const before = await scenarioOf(widget);
  for (const close of [() => page.keyboard.press("Escape"), () => action(widget, "close-panel").click()]) {
    await action(widget, "examples").click();
    await expect(panel(widget)).toBeFocused();
    await close();
    await expect(panel(widget)).toBeHidden();
    expect(await focused(widget)).toBe("change-example");
  }
  expect(await scenarioOf(widget)).toEqual(before);
});

test("the guided start asks five questions, each answer seen at once", async ({ page }) => {
  const widget = await open(page, "en");
  await expect(panel(widget)).toBeHidden();
  const title = panel(widget).getByRole("heading").first();
  const next = action(widget, "guide-next");
  await action(widget, "guide").click();
  await expect(title).toHaveText("Question 1 of 5: What do you need?");
  await expect(panel(widget)).toBeFocused();
  await expect(action(widget, "guide-back")).toBeHidden();
  await panel(widget).getByRole("button", { name: "Mobile phones" }).click();
  await expect(widget.locator(".key")).toContainText("phones");
  await expect(panel(widget).locator('[aria-pressed="true"]')).toHaveText("Mobile phones");

  await next.click();
  await expect(title).toHaveText("Question 2 of 5: How many do you need, and for how long?");
  await expect(panel(widget)).toBeFocused();
  await panel(widget).getByLabel("Number of devices").fill("240");
  await panel(widget).getByLabel("Number of years").fill("3");
  expect((await scenarioOf(widget)).groups[0].count).toBe(240);

  await next.click();
  await expect(title).toContainText("Question 3 of 5");
  // Only the needs that fit what was chosen.
  await expect(panel(widget).getByRole("button", { name: "Office" })).toHaveCount(0);
  await panel(widget).getByRole("button", { name: "Calls and apps" }).click();
  await action(widget, "guide-back").click();
  await expect(title).toContainText("Question 2 of 5");
  await next.click();

  await next.click();
  await expect(title).toContainText("Question 4 of 5");
  const cost = await widget.locator(".card.cost").innerText();
  const prices = panel(widget).getByLabel(/^Price/);
  await prices.first().fill("4900");
  await expect.poll(() => widget.locator(".card.cost").innerText()).not.toBe(cost);

  await next.click();
  await expect(title).toContainText("Question 5 of 5");
  // The example has it as a preference.
  const warranty = panel(widget).getByRole("button", { name: "At least 36 months of warranty" });
  await expect(warranty).toHaveAttribute("aria-pressed", "false");
  await warranty.click();
  await expect(warranty).toHaveAttribute("aria-pressed", "true");
  const { groups, horizonYears, requirements } = await scenarioOf(widget);
  expect([groups[0].count, horizonYears, groups[0].options[0].offer.price]).toEqual([240, 3, 4900]);
  expect(requirements).toContainEqual({ kind: "warranty-months", value: 36 });
  // Once more takes it back.
  await warranty.click();
  expect((await scenarioOf(widget)).requirements ?? []).not.toContainEqual({ kind: "warranty-months", value: 36 });
  await action(widget, "guide-next").click();
  await expect(panel(widget)).toBeHidden();
  expect(await focused(widget)).toBe("key-sentence");
});

test("every question can be skipped and left, and nothing changes", async ({ page }) => {
  const widget = await open(page, "sv");
  const before = await scenarioOf(widget);
  await action(widget, "guide").click();
  for (let question = 0; question < 5; question += 1) await action(widget, "guide-next").click();
  await expect(panel(widget)).toBeHidden();
  await action(widget, "guide").click();
  await action(widget, "guide-next").click();
  await page.keyboard.press("Escape");
  await expect(panel(widget)).toBeHidden();
  await action(widget, "guide").click();
  await panel(widget).getByRole("button", { name: "Stäng, jag fyller i själv" }).click();
  await expect(panel(widget)).toBeHidden();
  expect(await focused(widget)).toBe("key-sentence");
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a whole municipality is asked about group by group", async ({ page }) => {
  const widget = await open(page, "en");
  await action(widget, "guide").click();
  await panel(widget).getByRole("button", { name: "A whole municipality" }).click();
  const groups = (await scenarioOf(widget)).groups.length;
  expect(groups).toBeGreaterThan(2);
  await action(widget, "guide-next").click();
  await expect(panel(widget).locator("input")).toHaveCount(groups + 1);
});
