// What the page takes away and undoes is given back.

import { expect, open, scenarioOf, test } from "./fixtures.js";
import { memory, watchMemory } from "./memory.js";

// What others left in a page would be counted too.
test.use({ ownPage: true });

test.beforeEach(({ page }) => watchMemory(page));

/** Attaches and removes an element, each time a new one. Returns how many of them are still held. */
const attachAndRemove = (page, times) =>
  page.evaluate(async (times) => {
    window.removed ??= [];
    for (let round = 0; round < times; round += 1) {
      const element = document.createElement("refurb-or-new");
      element.setAttribute("preset", "phones");
      document.body.append(element);
      await element.whenReady();
      element.remove();
      window.removed.push(new WeakRef(element));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);

const held = (page) => page.evaluate(() => window.removed.filter((one) => one.deref()).length);

/** How often one is attached and removed: CYCLES=1000 for as often as is promised. */
const CYCLES = Number(process.env.CYCLES ?? 300);

/** The module takes memory by the page of 64 kB, some pages more or less by how what is free lies:
 *  enough elements are removed for what each would leave behind to be more than that. */
const PAGES = 8 * 65_536;

test("elements that were removed are given back", async ({ page }) => {
  test.slow();
  await open(page, "en");
  // The browser compiles and keeps what it has seen often: some 1 MB, once.
  await attachAndRemove(page, 180);
  const before = await memory(page);
  await attachAndRemove(page, CYCLES);
  const after = await memory(page);
  // The last one may still be in some list of the browser's.
  expect(await held(page)).toBeLessThan(3);
  // A thousand cycles may leave 2 MB.
  expect((after.scripts - before.scripts) / CYCLES).toBeLessThan(2_000);
  expect(after.module - before.module).toBeLessThan(PAGES);
  // Nor is the root of each kept, or what Yew had on it.
  expect(after.nodes - before.nodes).toBeLessThan(CYCLES / 2);
  expect(after.listeners - before.listeners).toBeLessThan(CYCLES / 2);
});

test("many steps in a row, undone and done again, take little memory", async ({ page }) => {
  test.slow();
  const widget = await open(page, "en");
  await widget.evaluate((element) => {
    const scenario = element.getScenario();
    const [group] = scenario.groups;
    scenario.groups = Array.from({ length: 12 }, (_, index) => ({ ...group, id: `group-${index}` }));
    element.setScenario(scenario);
  });
  const steps = (from, to) =>
    widget.evaluate(
      (element, [from, to]) => {
        const scenario = element.getScenario();
        for (let step = from; step < to; step += 1) {
          scenario.groups[step % scenario.groups.length].count = 10 + step;
          element.setScenario(scenario);
        }
      },
      [from, to],
    );
  const undoAndRedo = (times) =>
    widget.evaluate((element, times) => {
      for (let step = 0; step < times; step += 1) element.undo();
      for (let step = 0; step < times; step += 1) element.redo();
    }, times);
  await steps(0, 10);
  await undoAndRedo(5);
  const before = await memory(page);
  await steps(10, 210);
  const last = await scenarioOf(widget);
  await undoAndRedo(200);
  expect(await scenarioOf(widget)).toEqual(last);
  const after = await memory(page);
  expect(after.scripts - before.scripts + after.module - before.module).toBeLessThan(2_000_000);
});
