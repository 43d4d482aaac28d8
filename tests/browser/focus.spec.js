// Where the focus goes when the button that had it is gone, what is said to those who do not see
// the page, and that lists show what the scenario says.

import {
  expect,
  open,
  openTab,
  openUnfolded,
  scenarioOf,
  test,
  type,
  unfold,
  unfoldGroup,
  unfoldOption,
  whenWorkedOut,
} from "./fixtures.js";

/** The element that has the focus, inside the widget. */
const focused = (widget) =>
  widget.evaluate((element) => {
    const inner = element.shadowRoot.activeElement;
    return inner && (inner.dataset.field ?? inner.dataset.action ?? inner.localName);
  });

const said = (widget) => widget.locator('[role="status"]').last();

test("after a reset the focus is in the field that was reset", async ({ page }) => {
  const widget = await open(page, "en");
  await unfold(widget, "assumptions");
  const rate = widget.locator('[data-field="discount-rate"]');
  await type(rate, "1");
  await rate.press("Tab");
  await widget.getByRole("button", { name: "reset: discount rate" }).press("Enter");
  await expect.poll(() => focused(widget)).toBe("discount-rate");
});

test("after a mix is taken over the focus is where it was taken", async ({ page }) => {
  const widget = await open(page, "en");
  await openTab(widget, "trade-off");
  const use = widget.locator(".trade-offs .mixes > li > button").first();
  await use.press("Enter");
  await expect.poll(() => focused(widget)).not.toBeNull();
  const isThere = await widget.evaluate((element) => element.shadowRoot.activeElement.closest(".trade-offs") !== null);
  expect(isThere).toBe(true);
});

for (const [name, add, openFold, remove] of [
  ["a group", '[data-action="add-group"]', unfoldGroup, '[data-action="remove-group"]'],
  ["an option", '[data-action="add-option"]', (widget) => unfoldOption(widget, 2), '[data-action="remove-option"]'],
]) {
  test(`adding and removing ${name} is said, and the focus is not lost`, async ({ page }) => {
    const widget = await open(page, "en");
    await widget.locator(add).first().press("Enter");
    await expect(said(widget)).toHaveText(/ added$/);
    await whenWorkedOut(widget);
    await openFold(widget);
    await widget.locator(remove).press("Enter");
    await expect(said(widget)).toHaveText(/ removed$/);
    await expect.poll(() => focused(widget)).not.toBeNull();
  });
}

test("a field that cannot use what was typed says so", async ({ page }) => {
  const widget = await open(page, "en");
  const count = widget.locator('[data-field="count"]');
  await type(count, "abc");
  await count.press("Tab");
  const error = await widget.locator(".wrong .error").first().innerText();
  await expect(said(widget)).toContainText(error);
});

/** Opens what is folded about the group in work and each of its options. */
async function unfoldInWork(widget) {
  await unfoldGroup(widget);
  const options = await widget.locator(".option").count();
  for (let option = 0; option < options; option += 1) await unfoldOption(widget, option);
}

/** The values of all lists, and what the scenario has them be. */
const lists = (widget) =>
  widget.evaluate((element) =>
    [...element.shadowRoot.querySelectorAll("select")].filter((list) => list.value !== list.dataset.chosen).map((list) => list.dataset.field),
  );

test("every list shows what the scenario says, after whatever is done", async ({ page }) => {
  const widget = await openUnfolded(page, "en");
  await unfoldInWork(widget);
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
    await unfoldInWork(widget);
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
