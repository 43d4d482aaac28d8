// Groups and their options: added, copied, taken away, chosen. The shares of a group always add up
// to a hundred.

import { expect, open, resultOf, scenarioOf, test, type, unfoldGroup, unfoldOption } from "./fixtures.js";

const addGroup = (widget) => widget.locator('[data-action="add-group"]');
const groups = (widget) => widget.locator(".group");
const optionsOf = (group) => group.locator(".option");
const share = (option) => option.locator('[data-field="share"]');
const removeIn = (place) => place.getByRole("button", { name: "Remove: " });
const addOption = (widget, way) => widget.locator(`[data-action="add-option"][data-way="${way}"]`);
const quick = (widget, name) => widget.getByRole("button", { name: `${name}: ` });
/** What stands beside the slider of the group in work. */
const summary = (widget) => widget.locator(".summary");
/** Puts one of several groups into work. */
const workOn = (widget, group) => groups(widget).nth(group).locator(".group-line").click();

async function sharesOf(widget, group = 0) {
  return (await scenarioOf(widget)).groups[group].options.map((option) => option.sharePercent);
}

async function expectHundred(widget) {
  const scenario = await scenarioOf(widget);
  for (const { options } of scenario.groups) {
    const sum = options.reduce((sum, option) => sum + option.sharePercent, 0);
    expect(sum).toBeCloseTo(100, 9);
  }
}

test("a group can be added and is counted", async ({ page }) => {
  const widget = await open(page, "en");
  await addGroup(widget).click();
  await expect(groups(widget)).toHaveCount(2);
  // It is the one in work; the other is a line.
  await expect(groups(widget).locator(".group-line")).toHaveText([/300\slaptops/, /50\slaptops/]);
  await expect(optionsOf(groups(widget).nth(0))).toHaveCount(0);
  await expect(optionsOf(groups(widget).nth(1))).toHaveCount(2);
  await expect(widget.locator(".key")).toContainText("350laptops in 2 groups");
  expect((await resultOf(widget)).groups).toHaveLength(2);
  await expectHundred(widget);
});

test("a group can be duplicated, and the copy changed on its own", async ({ page }) => {
  const widget = await open(page, "en");
  await unfoldGroup(widget);
  await widget.getByRole("button", { name: "Duplicate: " }).click();
  await expect(groups(widget)).toHaveCount(2);
  const [first, second] = (await scenarioOf(widget)).groups;
  expect({ ...second, id: first.id }).toEqual(first);
  await quick(groups(widget).nth(1), "All new").click();
  await expect(summary(widget)).toHaveText("300 new, 0 refurbished");
  await workOn(widget, 0);
  await expect(summary(widget)).toHaveText("75 new, 225 refurbished");
});

test("a group can be removed, but not the last", async ({ page }) => {
  const widget = await open(page, "en");
  const remove = removeIn(widget.locator(".identity"));
  await unfoldGroup(widget);
  await expect(remove).toHaveCount(0);
  await addGroup(widget).click();
  await workOn(widget, 0);
  await remove.click();
  await expect(groups(widget)).toHaveCount(1);
  expect((await scenarioOf(widget)).groups[0].count).toBe(50);
  await unfoldGroup(widget);
  await expect(remove).toHaveCount(0);
});

test("an option can be added and removed, but not the last", async ({ page }) => {
  const widget = await open(page, "en");
  const options = optionsOf(groups(widget));
  await addOption(widget, "refurbished").click();
  await expect(options).toHaveCount(3);
  expect(await sharesOf(widget)).toEqual([25, 75, 0]);
  await unfoldOption(widget, 1);
  await removeIn(options.nth(1)).click();
  await expect(options).toHaveCount(2);
  await expectHundred(widget);
  await unfoldOption(widget, 0);
  await removeIn(options.nth(0)).click();
  await expect(options).toHaveCount(1);
  expect(await sharesOf(widget)).toEqual([100]);
  await unfoldOption(widget);
  await expect(removeIn(options)).toHaveCount(0);
});

test("a typed share leaves the rest to the others", async ({ page }) => {
  const widget = await open(page, "en");
  await addOption(widget, "refurbished").click();
  const options = optionsOf(groups(widget));
  await type(share(options.nth(2)), "20");
  await expect.poll(() => sharesOf(widget)).toEqual([20, 60, 20]);
  await expect(share(options.nth(0))).toHaveValue("20");
  await expect(share(options.nth(1))).toHaveValue("60");
  await share(options.nth(2)).blur();
  await type(share(options.nth(0)), "33,3");
  await expect.poll(async () => (await sharesOf(widget))[0]).toBe(33.3);
  await expectHundred(widget);
});

test("the shares add up whatever is done to them", async ({ page }) => {
  const widget = await open(page, "en");
  const options = optionsOf(groups(widget));
  const remove = async (option) => {
    await unfoldOption(widget, option);
    await removeIn(options.nth(option)).click();
  };
  const steps = [
    () => addOption(widget, "new").click(),
    () => addOption(widget, "refurbished").click(),
    () => type(share(options.nth(3)), "17"),
    () => quick(widget, "All refurbished").click(),
    () => type(share(options.nth(1)), "0"),
    () => quick(widget, "Half").click(),
    () => remove(2),
    () => type(share(options.nth(0)), "100"),
    () => remove(0),
  ];
  for (const step of steps) {
    await step();
    await expectHundred(widget);
  }
});

test("another device is another result", async ({ page }) => {
  const widget = await open(page, "en");
  const before = await resultOf(widget);
  const device = widget.locator('[data-field="device"]').first();
  await device.selectOption("laptop-typical-new");
  expect((await scenarioOf(widget)).groups[0].options[0].device).toBe("laptop-typical-new");
  expect(await resultOf(widget)).not.toEqual(before);
  await expect(device).toHaveValue("laptop-typical-new");
});

test("another need is another judgement of the devices", async ({ page }) => {
  const widget = await open(page, "en");
  await unfoldGroup(widget);
  const need = widget.locator('[data-field="need"]');
  await need.selectOption("cad-media");
  expect((await scenarioOf(widget)).groups[0].need.profile).toBe("cad-media");
  await expect(widget.locator(".option").first()).toContainText("Does not meet the need, so it is never recommended");
  await expect(widget.locator(".answer")).toContainText("But neither the new nor the refurbished devices meet the need.");
  await expect(widget.locator(".beside")).toContainText(/Your mix: .*do not meet the need/);
});

test("an option can turn from new to refurbished", async ({ page }) => {
  const widget = await open(page, "en");
  await unfoldOption(widget);
  await widget.locator('[data-field="sourcing"]').first().selectOption("refurbished");
  expect((await scenarioOf(widget)).groups[0].options[0].sourcing).toBe("refurbished");
  await expect(widget.locator(".option.refurbished")).toHaveCount(2);
  // With nothing new left to divide by, there is no slider.
  await expect(widget.locator(".mix-slider")).toBeHidden();
});

test("ten groups work like one", async ({ page }) => {
  const widget = await open(page, "en");
  for (let group = 1; group < 10; group += 1) await addGroup(widget).click();
  await expect(groups(widget)).toHaveCount(10);
  await expect(widget.locator(".key")).toContainText("750laptops in 10 groups");
  const last = groups(widget).nth(9);
  await type(last.locator('[data-field="group-count"]'), "150");
  await expect(widget.locator(".key")).toContainText("850laptops in 10 groups");
  await quick(last, "All refurbished").click();
  await expect(summary(last)).toHaveText("0 new, 150 refurbished");
  expect(await sharesOf(widget, 9)).toEqual([0, 100]);
  await expectHundred(widget);
});

test("a group takes the name that is typed", async ({ page }) => {
  const widget = await open(page, "en");
  await unfoldGroup(widget);
  const name = widget.locator('[data-field="name"]');
  await type(name, "Year 7 and up");
  await name.press("Tab");
  await expect(name).toHaveValue("Year 7 and up");
  expect((await scenarioOf(widget)).groups[0].name).toBe("Year 7 and up");
});
