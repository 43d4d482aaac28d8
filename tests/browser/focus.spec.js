// Where the focus goes when the button that had it is gone, what is said to those who do not see
// the page, and that lists show what the scenario says.

import { expect, open, scenarioOf, test, type, whenWorkedOut } from "./fixtures.js";

/** The element that has the focus, inside the widget. */
const focused = (widget) =>
  widget.evaluate((element) => {
    const inner = element.shadowRoot.activeElement;
    return inner && (inner.dataset.field ?? inner.dataset.action ?? inner.localName);
  });

const said = (widget) => widget.locator('[role="status"]').last();

test("after a reset the focus is in the field that was reset", async ({ page }) => {
  const widget = await open(page, "en");
  const rate = widget.locator('[data-field="discount-rate"]');
  await type(rate, "1");
  await rate.press("Tab");
  await widget.getByRole("button", { name: "reset: discount rate" }).press("Enter");
  await expect.poll(() => focused(widget)).toBe("discount-rate");
});

test("after a mix is taken over the focus is where it was taken", async ({ page }) => {
  const widget = await open(page, "en");
  const use = widget.locator(".trade-offs .mixes > li > button").first();
  await use.press("Enter");
  await expect.poll(() => focused(widget)).not.toBeNull();
  const isThere = await widget.evaluate((element) => element.shadowRoot.activeElement.closest(".trade-offs") !== null);
  expect(isThere).toBe(true);
});

for (const [name, add, place] of [
  ["a group", '[data-action="add-group"]', ".group-actions"],
  ["an option", '[data-action="add-option"]', ".option"],
]) {
  test(`adding and removing ${name} is said, and the focus is not lost`, async ({ page }) => {
    const widget = await open(page, "en");
    await widget.locator(add).first().press("Enter");
    await expect(said(widget)).toHaveText(/ added$/);
    await whenWorkedOut(widget);
    await widget.locator(place).getByRole("button", { name: "Remove: " }).last().press("Enter");
    await expect(said(widget)).toHaveText(/ removed$/);
    await expect.poll(() => focused(widget)).not.toBeNull();
  });
}

test("a field that cannot use what was typed says so", async ({ page }) => {
  const widget = await open(page, "en");
  const count = widget.locator('[data-field="group-count"]').first();
  await type(count, "abc");
  await count.press("Tab");
  const error = await widget.locator(".wrong .error").first().innerText();
  await expect(said(widget)).toContainText(error);
});

/** The values of all lists, and what the scenario has them be. */
const lists = (widget) =>
  widget.evaluate((element) =>
    [...element.shadowRoot.querySelectorAll("select")].filter((list) => list.value !== list.dataset.chosen).map((list) => list.dataset.field),
  );

test("every list shows what the scenario says, after whatever is done", async ({ page }) => {
  const widget = await open(page, "en");
  const sourcing = widget.locator('[data-field="sourcing"]').first();
  await sourcing.selectOption("keep");
  await expect(sourcing).toHaveValue("keep");
  expect((await scenarioOf(widget)).groups[0].options[0].sourcing).toBe("keep");
  expect(await lists(widget)).toEqual([]);
  await widget.locator('[data-action="undo"]').click();
  await expect(sourcing).toHaveValue("new");
  await widget.locator('[data-action="redo"]').click();
  await expect(sourcing).toHaveValue("keep");
  for (const preset of ["umea-rounds", "mixed-fleet", "umea-keep"]) {
    await widget.evaluate((element, preset) => element.setAttribute("preset", preset), preset);
    await expect.poll(async () => (await scenarioOf(widget)).preset).toBe(preset);
    await expect.poll(() => lists(widget)).toEqual([]);
  }
  // What was chosen in vain is not shown.
  await widget.evaluate((element) => {
    const list = element.shadowRoot.querySelector('[data-field="sourcing"]');
    list.value = list.value === "new" ? "refurbished" : "new";
  });
  await type(widget.locator('[data-field="horizon"]'), "3");
  await expect.poll(() => lists(widget)).toEqual([]);
});
