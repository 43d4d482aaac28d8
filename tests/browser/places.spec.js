// Every place on a page: what surrounds the element neither takes its width nor changes what is in it.

import { expect, open, test, whenReady, whenWorkedOut } from "./fixtures.js";

const SCRIPT = "/refurb-or-new/0.1.0/refurb-or-new.js";
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-src 'self'";

/** Opens a page of our own with the element in it. */
async function place(page, body, style = "") {
  await page.route("**/place.html", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "Content-Security-Policy": POLICY },
      body: `<!doctype html><html lang="en"><title>A page</title><style>body { margin: 20px } ${style}</style>
        <script type="module" src="${SCRIPT}"></script>${body}`,
    }),
  );
  await page.goto("/place.html");
  await whenReady(page);
  return page.locator("refurb-or-new");
}

const ELEMENT = `<refurb-or-new lang="en" preset="school-laptops"></refurb-or-new>`;

const PLACES = {
  block: `<div>${ELEMENT}</div>`,
  "flex row": `<div style="display: flex">${ELEMENT}</div>`,
  "flex row beside text": `<div style="display: flex"><p>Some text beside it</p>${ELEMENT}</div>`,
  "flex column, centred": `<div style="display: flex; flex-direction: column; align-items: center">${ELEMENT}</div>`,
  float: `<div style="float: left">${ELEMENT}</div>`,
  "itself a float": `<refurb-or-new lang="en" style="float: left"></refurb-or-new>`,
  "inline-block": `<div style="display: inline-block">${ELEMENT}</div>`,
  "centred in a grid": `<div style="display: grid; place-items: center">${ELEMENT}</div>`,
  dialog: `<dialog open>${ELEMENT}</dialog>`,
  "table cell": `<table><tr><td>One</td><td>${ELEMENT}</td></tr></table>`,
  "fit-content": `<div style="width: fit-content">${ELEMENT}</div>`,
  "itself fit-content": `<refurb-or-new lang="en" style="width: fit-content"></refurb-or-new>`,
  absolute: `<div style="position: absolute">${ELEMENT}</div>`,
};

for (const [name, body] of Object.entries(PLACES)) {
  for (const width of [390, 1280]) {
    test(`has its width in: ${name}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      const widget = await place(page, body);
      const box = await widget.boundingBox();
      expect(box.width).toBeGreaterThanOrEqual(280);
      // Where there is room it takes what it needs for its columns.
      if (width === 1280) expect(box.width).toBeGreaterThanOrEqual(900);
      expect(box.height).toBeLessThan(12_000);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test("a place narrower than 280 px is filled and not left", async ({ page }) => {
  const widget = await place(page, `<div style="width: 200px">${ELEMENT}</div>`);
  expect((await widget.boundingBox()).width).toBe(200);
});

test("an empty line of the page's font does not show above it", async ({ page }) => {
  const widget = await place(page, `<div style="font-size: 40px; line-height: 3">${ELEMENT}</div>`);
  const gap = await widget.evaluate(
    (element) => element.shadowRoot.querySelector(".root").getBoundingClientRect().top - element.getBoundingClientRect().top,
  );
  expect(gap).toBe(0);
});

const HOSTILE = `text-align: right; white-space: nowrap; direction: rtl; line-height: 3; letter-spacing: 0.3em;
  word-spacing: 1em; text-transform: uppercase; text-indent: 40px; font-style: italic; font-weight: 700;
  font-variant: small-caps; text-shadow: 1px 1px red; hyphens: auto; word-break: break-all; writing-mode: horizontal-tb`;

/** Where everything inside stands, and how its text is set. */
const layout = (widget) =>
  widget.evaluate((element) => {
    const origin = element.getBoundingClientRect();
    const round = (number) => Math.round(number * 4) / 4;
    return [...element.shadowRoot.querySelectorAll(".root *")]
      .filter((inner) => inner.getClientRects().length > 0)
      .map((inner) => {
        const box = inner.getBoundingClientRect();
        return `${inner.localName}.${inner.getAttribute("class")} ${round(box.x - origin.x)} ${round(box.y - origin.y)} ${round(box.width)} ${round(box.height)}`;
      });
  });

/** The layout when all that comes after the first answer is there. */
async function lastLayout(widget) {
  await whenWorkedOut(widget);
  let before;
  const isStill = async () => {
    const now = JSON.stringify(await layout(widget));
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [300] }).toBe(true);
  return layout(widget);
}

test("what the page sets for its own text changes nothing inside", async ({ page }) => {
  const plain = await lastLayout(await place(page, `<div>${ELEMENT}</div>`));
  await page.unrouteAll();
  const hostile = await lastLayout(await place(page, `<div style="${HOSTILE}">${ELEMENT}</div>`));
  expect(hostile).toEqual(plain);
});

test("the slider's bar stays under its thumb on a page written from right to left", async ({ page }) => {
  const widget = await place(page, `<div dir="rtl">${ELEMENT}</div>`);
  const ends = await widget.evaluate((element) => {
    const track = element.shadowRoot.querySelector(".track");
    return [track, track.querySelector("svg")].map((part) => part.getBoundingClientRect().left);
  });
  expect(Math.abs(ends[0] - ends[1])).toBeLessThanOrEqual(1);
});

test("it keeps its style in another document", async ({ page }) => {
  const widget = await place(page, `${ELEMENT}<iframe title="Another document" width="900" height="700"></iframe>`);
  const color = (element) => getComputedStyle(element.shadowRoot.querySelector(".verdict")).borderBottomWidth;
  const before = await widget.evaluate(color);
  const after = await page.evaluate(async () => {
    const element = document.querySelector("refurb-or-new");
    const frame = document.querySelector("iframe");
    frame.contentDocument.body.append(element);
    await element.whenReady();
    const { getComputedStyle } = frame.contentWindow;
    return getComputedStyle(element.shadowRoot.querySelector(".verdict")).borderBottomWidth;
  });
  expect(before).toBe("1px");
  expect(after).toBe(before);
});

test("in a document that is not shown it does no harm", async ({ page }) => {
  await place(page, ELEMENT);
  await page.evaluate(() => {
    document.implementation.createHTMLDocument().adoptNode(document.querySelector("refurb-or-new"));
  });
});

// WCAG 2.2, 1.4.12: what people may set for themselves.
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

for (const language of ["sv", "en"]) {
  for (const width of [320, 768, 1280]) {
    test(`with wider text nothing runs into anything: ${language}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      const widget = await open(page, language);
      const collisions = await widget.evaluate((element, spacing) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(spacing);
        element.shadowRoot.adoptedStyleSheets.push(sheet);
        // Boxes of text that share ground with another's: every piece of text is a leaf.
        const leaves = [...element.shadowRoot.querySelectorAll(".root *")].filter(
          (inner) => inner.childElementCount === 0 && inner.textContent.trim() && !inner.closest(".unseen, select, title, desc") && inner.getClientRects().length > 0,
        );
        const boxes = leaves.map((leaf) => {
          const range = document.createRange();
          range.selectNodeContents(leaf);
          // A text of several lines has a box for each.
          return [...range.getClientRects()].map((box) => ({ leaf, box }));
        }).flat();
        const found = [];
        const drawings = [...element.shadowRoot.querySelectorAll(".root svg:not(.meaning)")];
        for (const { leaf, box } of boxes) {
          const own = leaf.closest("svg");
          // What is written in a drawing stays in its figure; other text stays off the drawings.
          const figure = own?.closest("figure, li");
          // The end of an axis may stand in the air beside its figure.
          if (figure && box.right > figure.getBoundingClientRect().right + 12) found.push(`${leaf.textContent} leaves its figure`);
          for (const drawing of own ? [] : drawings) {
            const ground = drawing.getBoundingClientRect();
            const across = Math.min(box.right, ground.right) - Math.max(box.left, ground.left);
            const down = Math.min(box.bottom, ground.bottom) - Math.max(box.top, ground.top);
            if (across > 2 && down > 6) found.push(`${leaf.textContent} lies on a drawing`);
          }
        }
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            if (one.leaf !== other.leaf && across > 2 && down > 6) found.push(`${one.leaf.textContent} / ${other.leaf.textContent}`);
          }
        }
        return found;
      }, SPACING);
      expect(collisions).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
