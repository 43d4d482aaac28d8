// The whole way of a plan, by keyboard alone: an example, own figures, kept and saved, back after a reload,
// printed, sent as a link and opened elsewhere. Under the strict policy, and with the page's own files.

import { expect, open, resultOf, scenarioOf, test, whenReady, whenWhole, whenWorkedOut } from "./fixtures.js";
import { enter, press, reach } from "./keyboard.js";

test.use({ ownPage: true });

const action = (widget, name) => widget.locator(`[data-action="${name}"]`);

/** Every figure of a text, as it is written there. */
const figures = (text) => text.match(/\d[\d\u00a0.,]*\d|\d/g) ?? [];

/** Goes along the stops that arrows move between, and presses one. */
async function pressTool(page, widget, name) {
  await reach(page, action(widget, "save-plan").or(action(widget, "share")).or(action(widget, "print")));
  const isThere = () => action(widget, name).first().evaluate((button) => button.getRootNode().activeElement === button);
  for (let stop = 0; stop < 6 && !(await isThere()); stop += 1) await page.keyboard.press("ArrowRight");
  expect(await isThere(), name).toBe(true);
  await page.keyboard.press("Enter");
}

/** Opens an example by its name, from the first stop of the page. */
async function chooseExample(page, widget, preset) {
  await press(page, action(widget, "examples"));
  await press(page, widget.locator(`[data-preset="${preset}"]`));
}

test("an example, own figures, kept, back, on paper, sent, opened elsewhere", async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const own = new URL(baseURL).origin;
  const foreign = [];
  const watch = (watched) =>
    watched.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== own || protocol === "blob:" || request.method() !== "GET") foreign.push(request.url());
    });
  watch(page);
  const policies = [];
  page.on("response", async (response) => {
    if (response.request().isNavigationRequest()) policies.push((await response.allHeaders())["content-security-policy"]);
  });
  const widget = await open(page, "en");

  // An example, and figures of one's own.
  await chooseExample(page, widget, "mixed-fleet");
  await expect.poll(async () => (await scenarioOf(widget)).preset).toBe("mixed-fleet");
  await enter(page, widget.locator('.key [data-field="horizon"]'), "5");
  await enter(page, widget.locator('[data-field="price"]').first(), "7,250");
  await expect.poll(async () => (await scenarioOf(widget)).horizonYears).toBe(5);
  const scenario = await scenarioOf(widget);
  expect(JSON.stringify(scenario)).toContain("7250");

  // Saved under its name, and kept on this device.
  await page.keyboard.press("ControlOrMeta+Home");
  await widget.evaluate(() => document.activeElement?.blur());
  await pressTool(page, widget, "save-plan");
  await expect(widget.locator('[data-tab="plans"]')).toHaveText("Saved plans (1)");
  await pressTool(page, widget, "share");
  await expect(widget.locator("#panel")).toBeFocused();
  await press(page, action(widget, "keep"));
  await expect(widget.locator(".kept")).toBeVisible();
  const result = JSON.stringify(await resultOf(widget));

  // Back after a reload.
  await page.reload();
  await whenReady(page);
  await whenWhole(page);
  expect(await scenarioOf(widget)).toEqual(scenario);
  expect(JSON.stringify(await resultOf(widget))).toBe(result);
  await expect(widget.locator('[data-tab="plans"]')).toHaveText("Saved plans (1)");
  await whenWorkedOut(widget);

  // On paper: by the button, which asks the browser to print.
  const verdict = await widget.locator(".answer").innerText();
  await page.evaluate(() => {
    window.print = () => (window.isAsked = true);
  });
  await pressTool(page, widget, "share");
  await press(page, action(widget, "print-note"));
  await enter(page, widget.locator("#note-title"), "Laptops for the autumn");
  await press(page, action(widget, "print-now"));
  await page.waitForFunction(() => window.isAsked);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const paper = widget.locator(".paper");
  const told = (await paper.innerText()).replace(/\s+/g, " ");
  expect(told).toContain("Laptops for the autumn");
  for (const figure of figures(verdict)) expect(told).toContain(figure.replace(/\s+/g, " "));
  const printed = await paper.locator(".link a").getAttribute("href");
  expect(pdf).toContain(`/URI (${printed})`);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));

  // Sent: the link that is copied, and the one on paper.
  await page.keyboard.press("Escape");
  await pressTool(page, widget, "share");
  await press(page, widget.locator("#share-link"));
  await expect(widget.locator("section.share .done")).toContainText("copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(printed).hash).toBe(new URL(link).hash);

  // Opened elsewhere, by somebody whose browser has nothing of it.
  for (const address of [link, printed]) {
    const context = await browser.newContext();
    const other = await context.newPage();
    watch(other);
    await other.goto(address);
    await whenReady(other);
    const opened = other.locator("refurb-or-new");
    expect(await scenarioOf(opened)).toEqual(scenario);
    expect(JSON.stringify(await resultOf(opened))).toBe(result);
    await expect(opened.locator(".answer")).toHaveText(verdict);
    await context.close();
  }
  expect(foreign).toEqual([]);
  expect(policies.length).toBeGreaterThan(1);
  for (const policy of policies) expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
});
