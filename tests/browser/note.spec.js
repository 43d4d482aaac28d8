// The decision note on paper: by the button and by the browser's own way to print, under the strict
// policy.

import { answerOf, expect, open, resultOf, scenarioOf, test, type, whenReady, whenWhole, whenWorkedOut } from "./fixtures.js";
import { LANGUAGES, address } from "./states.js";

const note = (widget) => widget.locator(".note-on-paper");

/** How many sheets the page takes on A4. The number of pages stands uncompressed in what Chromium makes. */
async function sheets(page) {
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
}

/** Has the page believe that it is about to be printed, so that what stands on paper can be read. */
async function beforePrint(page) {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

async function afterPrint(page) {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
}

/** Every figure of a text, as it is written there. */
const figures = (text) => text.match(/\d[\d\u00a0.,]*\d|\d/g) ?? [];

for (const language of LANGUAGES) {
  test(`every figure of the answer and the cards is on paper: ${language}`, async ({ page }) => {
    const widget = await open(page, language);
    await whenWorkedOut(widget);
    const answer = await answerOf(widget);
    await beforePrint(page);
    const paper = note(widget);
    await expect(paper).toBeVisible();
    const told = (await paper.innerText()).replace(/\s+/g, " ");
    expect(told).toContain(answer.verdict.replace(/\s+/g, " "));
    for (const [card, text] of Object.entries(answer)) {
      for (const figure of figures(text)) expect(told, card).toContain(figure.replace(/\s+/g, " "));
    }
    // Nothing that is for the screen is left, and nothing that can be pressed.
    await expect(widget.locator(".root")).toBeHidden();
    await expect(paper.locator("button, input, select, summary, [tabindex]")).toHaveCount(0);
    await expect(paper.locator("a")).toHaveCount(1);
    await afterPrint(page);
    await expect(paper).toHaveCount(0);
    await expect(widget.locator(".root")).toBeVisible();
  });

  test(`a short note is one sheet and a full one at most four: ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const preset of ["school-laptops", "mixed-fleet", "five-ages", "umea-rounds", "three-municipalities"]) {
      const widget = await open(page, language, preset);
      await whenWorkedOut(widget);
      expect(await sheets(page), `${preset}, short`).toBe(1);
      await widget.locator('[data-action="print"]').click();
      await widget.locator('[data-length="full"]').click();
      expect(await sheets(page), `${preset}, full`).toBeLessThanOrEqual(4);
    }
  });
}

test("what is typed stands at the head of the note, and the button prints", async ({ page }) => {
  const widget = await open(page, "sv");
  await page.evaluate(() => {
    window.print = () => {
      for (const name of ["beforeprint", "afterprint"]) {
        window.dispatchEvent(new Event(name));
        window.printed ??= document.querySelector("refurb-or-new").shadowRoot.querySelector(".paper")?.innerText;
      }
    };
  });
  await widget.locator('[data-action="print"]').click();
  await expect(widget.locator("#note-title")).toHaveAttribute("placeholder", "300 bärbara datorer");
  await widget.locator("#note-title").fill("Datorer <b>hösten</b>");
  await widget.locator("#note-organisation").fill("Exempelby kommun");
  await widget.locator('[data-action="print-now"]').click();
  await page.waitForFunction(() => window.printed);
  const printed = await page.evaluate(() => window.printed);
  expect(printed).toContain("Datorer <b>hösten</b>");
  const day = await page.evaluate(() => new Date().toLocaleDateString("sv-SE", { dateStyle: "long" }));
  expect(printed).toContain(`Exempelby kommun, ${day}`);
  await expect(note(widget)).toHaveCount(0);
  // The typed stays for the next time.
  await widget.locator("#panel").press("Escape");
  await expect(widget.locator("#print")).toBeFocused();
  await widget.locator('[data-action="print"]').click();
  await expect(widget.locator("#note-organisation")).toHaveValue("Exempelby kommun");
});

test("a dark page prints black on white", async ({ page }) => {
  await page.goto(address("sv", "dark"));
  const widget = page.locator("refurb-or-new");
  await widget.evaluate((element) => element.whenReady());
  await whenWorkedOut(widget);
  await beforePrint(page);
  const colours = await widget.locator(".paper").evaluate((paper) => {
    const { color, backgroundColor } = getComputedStyle(paper);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
  await afterPrint(page);
});

/** An example with so many groups that nobody reads all of them, and much that is asked. */
const FIFTY = (scenario) => {
  const { groups } = scenario;
  scenario.groups = Array.from({ length: 50 }, (_, at) => {
    const { samePeopleAs, ...group } = groups[at % groups.length];
    return { ...group, id: `g${at}`, name: `Enhet ${at + 1}, kultur- och fritidsförvaltningen`, count: 20 + 7 * at };
  });
  scenario.requirements = [
    { kind: "warranty-months", value: 36, hard: true },
    { kind: "battery-health-percent", value: 85, hard: false },
    { kind: "certified-wipe", hard: true },
    { kind: "social-terms", hard: true },
    { kind: "take-back", hard: false },
  ];
};

/** Names as long as they may be, with and without spaces. */
const LONG = (scenario) => {
  scenario.title = "Datorer och surfplattor till samtliga skolor och förvaltningar ".repeat(9).slice(0, 490).trim();
  scenario.groups[0].name = "Bärbaradatorertillskolornaspersonalochelever".repeat(12).slice(0, 490);
  scenario.groups[1].name = "Enheter med Windows till alla som behöver det ".repeat(12).slice(0, 490).trim();
};

for (const [what, change] of [["fifty groups", FIFTY], ["very long names", LONG]]) {
  test(`${what} take no more sheets, and nothing of them is cut off`, async ({ page }) => {
    test.setTimeout(120_000);
    const widget = await open(page, "sv", "mixed-fleet");
    const scenario = await scenarioOf(widget);
    change(scenario);
    const issues = await widget.evaluate((element, scenario) => element.setScenario(scenario), scenario);
    expect(issues).toEqual([]);
    await whenWorkedOut(widget);
    await widget.locator('[data-action="print"]').click();
    if (change === LONG) await widget.locator("#note-title").fill((await scenarioOf(widget)).title.slice(0, 120));
    for (const [length, most] of [["short", 1], ["full", 4]]) {
      await widget.locator(`[data-length="${length}"]`).click();
      expect(await sheets(page), length).toBeLessThanOrEqual(most);
      await page.setViewportSize({ width: 794, height: 1123 });
      await beforePrint(page);
      const wide = await widget.locator(".paper").evaluate((paper) => {
        const { right } = paper.getBoundingClientRect();
        return [...paper.querySelectorAll("*")].filter((at) => at.getBoundingClientRect().right > right + 1).length;
      });
      expect(wide, length).toBe(0);
      await afterPrint(page);
    }
  });
}

/** The address on paper: what is read, and where it leads. */
const onPaper = (widget) =>
  widget.locator(".paper .link a").evaluate((link) => ({ text: link.textContent, leads: link.getAttribute("href") }));

/** Has the page believe that it is printed, and gives the address then. */
async function linkOn(page, widget) {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const link = await onPaper(widget);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  return link;
}

test("the note leads to these very figures, in a file too, and is still one sheet", async ({ page, browser }) => {
  // Another fragment alone would be the same document.
  await page.goto("about:blank");
  await page.goto(`${address("sv", "light", "mixed-fleet")}#/route?a=1`);
  await whenReady(page);
  await whenWhole(page);
  const widget = page.locator("refurb-or-new");
  await whenWorkedOut(widget);
  // Nobody has asked for documents: the page's own address.
  const own = page.url();
  expect(await linkOn(page, widget)).toEqual({ text: own, leads: own });
  await widget.locator('[data-action="print"]').click();
  await expect.poll(async () => (await linkOn(page, widget)).leads).toContain("&refurb=");
  await type(widget.locator('.key [data-field="horizon"]'), "5");
  await page.keyboard.press("Tab");
  // Never that of other figures.
  const { scenario, leads } = await widget.evaluate((element) => {
    window.dispatchEvent(new Event("beforeprint"));
    const leads = element.shadowRoot.querySelector(".paper .link a").getAttribute("href");
    return { scenario: element.getScenario(), leads };
  });
  expect(scenario.horizonYears).toBe(5);
  let link = leads;
  if (!link.includes("refurb=")) await expect.poll(async () => (link = (await linkOn(page, widget)).leads)).toContain("refurb=");
  expect((await linkOn(page, widget)).text).toBe(own);

  const pdf = await page.pdf({ format: "A4" });
  const text = pdf.toString("latin1");
  expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(text).toContain(`/URI (${link})`);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await whenReady(other);
  const opened = other.locator("refurb-or-new");
  expect(await scenarioOf(opened)).toEqual(scenario);
  expect(JSON.stringify(await resultOf(opened))).toBe(JSON.stringify(await resultOf(widget)));
  await context.close();
});

test("the button waits for the link; without links, or with one too long, it is the page's address", async ({ page }) => {
  const widget = await open(page, "en", "phones");
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
      const link = document.querySelector("refurb-or-new").shadowRoot.querySelector(".paper .link a");
      (window.printed ??= []).push(link.getAttribute("href"));
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  const printed = async (times) => {
    await widget.locator('[data-action="print-now"]').click();
    await page.waitForFunction((times) => window.printed?.length === times, times);
    return page.evaluate(() => window.printed.at(-1));
  };
  const share = widget.locator('[data-action="share"]').first();
  await share.click();
  await widget.locator('[data-action="print-note"]').click();
  await widget.locator("#note-title").waitFor();
  const count = widget.locator('.key [data-field="count"]');
  await type(count, "77");
  await page.keyboard.press("Tab");
  expect(await printed(1)).toContain("#refurb=");
  await widget.evaluate((element) => element.setAttribute("url-state", "off"));
  await type(count, "78");
  await page.keyboard.press("Tab");
  expect(await printed(2)).toBe(page.url());
  await widget.evaluate((element) => {
    element.removeAttribute("url-state");
    const scenario = element.getScenario();
    const [group] = scenario.groups;
    let seed = 1;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
    scenario.groups = Array.from({ length: 60 }, () => ({ ...group, id: random(), name: Array.from({ length: 20 }, random).join(" ") }));
    element.setScenario(scenario);
  });
  expect(await printed(3)).toBe(page.url());
});

test("an element that is gone is not printed", async ({ page }) => {
  const widget = await open(page, "sv");
  const errors = await widget.evaluate(async (element) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    window.dispatchEvent(new Event("beforeprint"));
    return element.shadowRoot.querySelector(".note-on-paper");
  });
  expect(errors).toBe(null);
});
