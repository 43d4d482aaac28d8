// The decision note on paper: by the button and by the browser's own way to print, under the strict
// policy.

import { answerOf, expect, open, test, whenWorkedOut } from "./fixtures.js";
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
    await expect(paper.locator("button, input, select, a, summary, [tabindex]")).toHaveCount(0);
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
