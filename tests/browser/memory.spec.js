// What the page takes away and undoes is given back.

import { open, scenarioOf, test, expect, whenReady } from "./fixtures.js";

/** Has the module's memory at hand, as `window.memories`. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.memories = [];
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct(target, values) {
        const instance = Reflect.construct(target, values);
        window.memories.push(instance.exports.memory);
        return instance;
      },
    });
  });
});

/** Bytes in use after a collection: by scripts, and by the module. */
async function memory(page) {
  const session = await page.context().newCDPSession(page);
  // What is given back with an object may be the last to hold another.
  for (let round = 0; round < 3; round += 1) {
    await session.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return { scripts: usedSize, module: await page.evaluate(() => window.memories[0].buffer.byteLength) };
}

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

test("elements that were removed are given back", async ({ page }) => {
  await open(page, "en");
  await attachAndRemove(page, 10);
  const before = await memory(page);
  const CYCLES = 60;
  await attachAndRemove(page, CYCLES);
  const after = await memory(page);
  // The last one may still be in some list of the browser's.
  expect(await held(page)).toBeLessThan(3);
  // A thousand cycles may leave 2 MB.
  expect((after.scripts - before.scripts + after.module - before.module) / CYCLES).toBeLessThan(2_000);
});

test("many steps, undone and done again, take little memory", async ({ page }) => {
  const widget = await open(page, "en");
  await widget.evaluate((element) => {
    const scenario = element.getScenario();
    const [group] = scenario.groups;
    scenario.groups = Array.from({ length: 20 }, (_, index) => ({ ...group, id: `group-${index}` }));
    element.setScenario(scenario);
  });
  await whenReady(page);
  const steps = (from, to) =>
    widget.evaluate(
      (element, [from, to]) => {
        const scenario = element.getScenario();
        for (let step = from; step < to; step += 1) {
          scenario.groups[step % 20].count = 10 + step;
          element.setScenario(scenario);
        }
      },
      [from, to],
    );
  await steps(0, 5);
  const before = await memory(page);
  await steps(5, 205);
  const last = await scenarioOf(widget);
  await widget.evaluate((element) => {
    for (let step = 0; step < 200; step += 1) element.undo();
    for (let step = 0; step < 200; step += 1) element.redo();
  });
  expect(await scenarioOf(widget)).toEqual(last);
  const after = await memory(page);
  expect(after.scripts - before.scripts + after.module - before.module).toBeLessThan(2_000_000);
});
