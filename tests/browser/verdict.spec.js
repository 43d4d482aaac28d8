// The answer: it stands there from the start, follows the slider, and is read out once.

import { answerOf, expect, open, resultOf, scenarioOf, test } from "./fixtures.js";

/** Each part of the answer says something else than before. */
async function expectAnotherAnswer(widget, before) {
  const parts = Object.keys(before);
  const changed = async () => {
    const now = await answerOf(widget);
    return parts.filter((part) => now[part] !== before[part]);
  };
  await expect.poll(changed).toEqual(parts);
}

test("an answer stands there from the start", async ({ page }) => {
  const widget = await open(page, "en");
  const { verdict } = await answerOf(widget);
  // However sure it is, it says by how much, in which direction and compared with what.
  expect(verdict).toMatch(/^(Refurbished is (clearly |probably )?cheaper:|Too close to call: by the most likely values refurbished costs) about [\d,.]+.kr less/);
  expect(verdict).toMatch(/Your mix costs about [\d,.]+.kr less than all new\./);
  await expect(widget.locator(".card")).toHaveCount(4);
  await expect(widget.locator(".summary")).toHaveText("75 new, 225 refurbished");
});

const BUTTONS = {
  "All new": "300 new, 0 refurbished",
  Half: "150 new, 150 refurbished",
  "All refurbished": "0 new, 300 refurbished",
};

for (const [name, summary] of Object.entries(BUTTONS)) {
  test(`the button "${name}" divides the group`, async ({ page }) => {
    const widget = await open(page, "en");
    const before = await answerOf(widget);
    await widget.getByRole("button", { name: `${name}: ` }).click();
    await expect(widget.locator(".summary")).toHaveText(summary);
    expect((await answerOf(widget)).verdict).not.toBe(before.verdict);
    expect((await answerOf(widget)).cost).not.toBe(before.cost);
  });
}

test("the arrow keys move the slider and with it the answer", async ({ page }) => {
  const widget = await open(page, "en");
  const slider = widget.getByRole("slider", { name: "Share refurbished" });
  const before = await answerOf(widget);
  await slider.focus();
  for (let step = 0; step < 15; step += 1) await slider.press("ArrowDown");
  await expect(slider).toHaveValue("60");
  await expect(widget.locator(".summary")).toHaveText("120 new, 180 refurbished");
  await expect(slider).toHaveAttribute("aria-valuetext", "120 new, 180 refurbished");
  const { performance, ...followed } = before;
  await expectAnotherAnswer(widget, followed);
  await expect(slider).toBeFocused();
});

test("the ends of the slider are all new and all refurbished", async ({ page }) => {
  const widget = await open(page, "en");
  const slider = widget.getByRole("slider");
  const before = await answerOf(widget);
  await slider.press("Home");
  await expect(widget.locator(".summary")).toHaveText("300 new, 0 refurbished");
  await expectAnotherAnswer(widget, before);
  await slider.press("End");
  await expect(widget.locator(".summary")).toHaveText("0 new, 300 refurbished");
});

test("the pointer drags the slider, with new to the left", async ({ page }) => {
  const widget = await open(page, "en");
  const slider = widget.getByRole("slider");
  await slider.scrollIntoViewIfNeeded();
  const before = await answerOf(widget);
  const box = await slider.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.25, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 5 });
  const { performance, ...followed } = before;
  await expectAnotherAnswer(widget, followed);
  await page.mouse.up();
  expect(Number(await slider.inputValue())).toBeLessThan(15);
});

test.describe("by a clock of its own", () => {
  test.use({ ownPage: true });

  test("the changed verdict is read out once, a second after the last change", async ({ page }) => {
    const widget = await open(page, "en");
    // Once everything is there: the browser's own clock says when it is.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    const status = widget.getByRole("status");
    await expect(status).toHaveCount(1);
    await expect(status).toBeEmpty();
    await status.evaluate((status) => {
      window.announced = [];
      const tell = () => window.announced.push(status.textContent);
      new MutationObserver(tell).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const slider = widget.getByRole("slider");
    for (let step = 0; step < 3; step += 1) {
      const { verdict } = await answerOf(widget);
      for (let key = 0; key < 5; key += 1) await slider.press("ArrowDown");
      await expect.poll(async () => (await answerOf(widget)).verdict).not.toBe(verdict);
      await page.clock.runFor(700);
    }
    await expect(status).toBeEmpty();
    await page.clock.runFor(400);
    const { verdict } = await answerOf(widget);
    await expect(status).toHaveText(verdict);
    await page.clock.runFor(10_000);
    expect(await page.evaluate(() => window.announced.length)).toBe(1);
  });
});

test("what the page is told is what is shown", async ({ page }) => {
  const widget = await open(page, "en");
  await page.evaluate(() => addEventListener("refurb-result", (event) => (window.told = event.detail.result)));
  await widget.getByRole("button", { name: "Half: " }).click();
  await expect.poll(() => page.evaluate(() => window.told)).toEqual(await resultOf(widget));
});

/** One group of 120 with these options: sourcing, device and percentage. */
const staff = (...options) => ({
  schema: 1,
  horizonYears: 4,
  groups: [
    {
      id: "staff",
      count: 120,
      need: { profile: "office" },
      options: options.map(([sourcing, device, sharePercent]) => ({
        id: sourcing,
        sourcing,
        device,
        sharePercent,
        offer: { ageAtPurchaseYears: 4, price: sourcing === "keep" ? undefined : 3950 },
      })),
    },
  ],
});

test("where there is no new option the answer says so and adds one", async ({ page }) => {
  const widget = await open(page, "en");
  await widget.evaluate((element, scenario) => element.setScenario(scenario), staff(["refurbished", "hp-elitebook-840-g8", 100]));
  const answer = widget.locator(".answer");
  await expect(answer).toHaveText("There is no option with new devices to compare with. ");
  await expect(widget.locator(".beside")).toContainText("Your mix is all refurbished.");
  await expect(widget.locator(".because")).toBeHidden();
  await expect(widget.locator(".sureness")).toBeHidden();
  const before = await scenarioOf(widget);
  await widget.getByRole("button", { name: "Add an option with new devices" }).click();
  await expect(answer).toContainText(/^(New|Refurbished) is (clearly |probably )?cheaper: about|^Too close to call/);
  expect((await scenarioOf(widget)).groups[0].options).toHaveLength(2);
  await widget.getByRole("button", { name: "Undo: option added" }).click();
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a mix that keeps devices says so", async ({ page }) => {
  const widget = await open(page, "en");
  const kept = staff(["keep", "hp-elitebook-840-g6", 40], ["refurbished", "hp-elitebook-840-g8", 60]);
  await widget.evaluate((element, scenario) => element.setScenario(scenario), kept);
  const answer = widget.locator(".answer");
  await expect(answer).toContainText(/^Your mix is (clearly |probably )?cheaper than all refurbished: about/);
  await expect(widget.locator(".beside")).toContainText("Your mix keeps 48 and buys 72 refurbished.");
  await expect(widget.locator(".sureness")).toContainText(/^.*Your mix is cheaper than all refurbished in .* equally likely outcomes/);
});
