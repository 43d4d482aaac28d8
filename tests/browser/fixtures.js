// Every test fails on whatever the page complains about: console errors, uncaught errors, and
// reports of the content security policy.

import { expect, test as base } from "@playwright/test";
import { address, choosePreset, openTab, unfold, unfoldGroup, unfoldOption } from "./states.js";

export { choosePreset, expect, openTab, unfold, unfoldGroup, unfoldOption };

/** What a test does to a page that the next one would still find there. */
const LASTING = { page: ["addInitScript", "exposeFunction", "close"], clock: ["install"] };

/** Tells a page's violations of the policy to `told.of`. */
async function tellOfViolations(page, told) {
  // The console is enough for most reports; the event also tells of those that stay silent.
  await page.exposeFunction("tellOfViolation", (text) => told.of(`policy: ${text}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      window.tellOfViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}

/** Has a page refuse what would last longer than a test. */
function refuseWhatLasts(page) {
  for (const [part, methods] of [[page, LASTING.page], [page.clock, LASTING.clock]]) {
    for (const method of methods) {
      part[method] = () => {
        throw new Error(`${method} lasts longer than this test: test.use({ ownPage: true })`);
      };
    }
  }
}

export const test = base.extend({
  /** What the complaints that a test causes on purpose look like. */
  expectedComplaint: [/^nothing is expected$/, { option: true }],

  /** Whether a test has a page in which no other was before. The others of a worker share one, which
   *  each loads anew: a browser takes longer to make a page than most of them take. */
  ownPage: [false, { option: true }],

  /** What the page of this test has complained about so far. */
  complaints: async ({}, use) => use([]),

  /** The pages that tests share, by what they are a picture of: a desk or a phone. */
  shared: [
    async ({}, use) => {
      const shared = new Map();
      await use(shared);
      for (const { page } of shared.values()) await page.context().close();
    },
    { scope: "worker" },
  ],

  page: async ({ browser, shared, ownPage, hasTouch, isMobile, viewport, complaints, expectedComplaint }, use) => {
    const kind = JSON.stringify({ hasTouch, isMobile });
    let place = ownPage ? undefined : shared.get(kind);
    if (!place) {
      const context = await browser.newContext();
      place = { page: await context.newPage(), told: {} };
      await tellOfViolations(place.page, place.told);
      if (!ownPage) {
        shared.set(kind, place);
        refuseWhatLasts(place.page);
      }
    }
    const { page, told } = place;
    const ofConsole = (message) => message.type() === "error" && complaints.push(`console: ${message.text()}`);
    const ofError = (error) => complaints.push(`uncaught: ${error}`);
    told.of = (text) => complaints.push(text);
    page.on("console", ofConsole);
    page.on("pageerror", ofError);
    await page.setViewportSize(viewport);
    await use(page);
    if (ownPage) {
      await page.context().close();
    } else {
      for (const event of ["console", "pageerror", "request"]) page.removeAllListeners(event);
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.context().clearPermissions();
      for (const beside of page.context().pages()) if (beside !== page) await beside.close();
    }
    const unexpected = complaints.filter((text) => !expectedComplaint.test(text));
    expect(unexpected, "complaints of the page").toEqual([]);
  },
});

/** Waits until an element (the first one, unless told otherwise) shows its first result. */
export async function whenReady(page, selector = "refurb-or-new") {
  await page.locator(selector).first().evaluate(async (element) => {
    await customElements.whenDefined("refurb-or-new");
    await element.whenReady();
  });
}

/** Waits until what is fetched after the first result is there too. */
export async function whenWhole(page) {
  await page.waitForFunction(() => performance.getEntriesByName("refurb-or-new:whole").length > 0);
}

/** Opens the demo page and gives the element, which shows its first result and can show the rest. */
export async function open(page, language = "sv", preset = undefined) {
  await page.goto(address(language, "light", preset));
  await whenReady(page);
  await whenWhole(page);
  return page.locator("refurb-or-new");
}

/** The same with everything unfolded in which things are entered. */
export async function openUnfolded(page, language = "sv", preset = undefined) {
  const widget = await open(page, language, preset);
  await unfold(widget);
  return widget;
}

/** Waits until what takes longer has been found out and has its place: what comes later would move the
 *  page under a pointer. */
export async function whenWorkedOut(widget) {
  await widget.locator(".sureness svg").first().waitFor();
}

/** The scenario of an element as it stands. */
export const scenarioOf = (widget) => widget.evaluate((element) => element.getScenario());

/** The result of an element as it stands. */
export const resultOf = (widget) => widget.evaluate((element) => element.getResult());

/** What the package says of a scenario when it is called in the page, with all that it finds out. */
export const comparedBy = (widget, scenario) =>
  widget.evaluate(async (_, scenario) => {
    const script = document.querySelector('script[src*="/refurb-or-new/"]').src;
    const { compare, ready } = await import(new URL("index.js", script));
    await ready();
    return compare(scenario, { decision: true });
  }, scenario);

/** Types a text in place of what stands in a field, key by key, and stays in the field. */
export async function type(field, text) {
  await field.selectText();
  await field.pressSequentially(text);
}

/** Everything that the cards and the verdict say. */
export async function answerOf(widget) {
  const text = (selector) => widget.locator(selector).innerText();
  return {
    // Without the button that leads from it to the requirements.
    verdict: `${await text(".answer")} ${await widget.locator(".beside").evaluate((beside) => beside.firstChild.textContent)}`.trim(),
    cost: await text(".card.cost"),
    warranty: await text(".card.warranty"),
    performance: await text(".card.performance"),
    climate: await text(".card.climate"),
  };
}
