// What the first answer does not need is fetched after it: what the page does meanwhile, and when
// it cannot be fetched.

import { madeFiles } from "./browser.js";
import { expect, scenarioOf, test, type, whenReady, whenWorkedOut } from "./fixtures.js";

test.use({ ownPage: true });

const later = `${madeFiles}refurb-or-new-later.wasm`;

/** Opens a tab, without waiting for what is in it. */
const openTab = (widget, tab) => widget.locator(`[data-tab="${tab}"]`).click();

/** Holds every request for the rest until the function that is returned is called. */
async function hold(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(later, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("is asked for after the first answer, once for all on a page", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url().split("/").pop()));
  const release = await hold(page);
  await page.goto("/two.html");
  await whenReady(page, "#school");
  await whenReady(page, "#staff");
  await expect(page.locator("#staff .verdict")).not.toBeEmpty();
  release();
  await whenWorkedOut(page.locator("#school"));
  await whenWorkedOut(page.locator("#staff"));
  const modules = asked.filter((name) => name.endsWith(".wasm"));
  expect(modules).toEqual(["refurb-or-new.wasm", "refurb-or-new-later.wasm", "refurb-or-new-shared.wasm"]);
});

test("an element that comes later has all of it at once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url().split("/").pop()));
  await page.goto("/?lang=en");
  await whenWorkedOut(page.locator("refurb-or-new"));
  await page.evaluate(async () => {
    const another = document.createElement("refurb-or-new");
    another.lang = "en";
    document.querySelector("refurb-or-new").replaceWith(another);
    await another.whenReady();
  });
  const widget = page.locator("refurb-or-new");
  await whenWorkedOut(widget);
  await openTab(widget, "years");
  await expect(widget.locator("#tab-panel svg").first()).toBeVisible();
  expect(asked.filter((name) => name.endsWith("later.wasm"))).toHaveLength(1);
});

test("says so where it is asked for before it is there, and shows it when it comes", async ({ page }) => {
  const release = await hold(page);
  await page.goto("/?lang=en");
  await whenReady(page);
  const widget = page.locator("refurb-or-new");
  const note = widget.getByText("This part is being fetched.");
  await openTab(widget, "years");
  await expect(widget.locator("#tab-panel").getByRole("status")).toHaveText("This part is being fetched.");
  const fold = widget.locator("details[data-fold=limits]");
  await fold.locator("summary").first().click();
  await expect(fold.getByRole("status")).toHaveText("This part is being fetched.");
  // What is there answers meanwhile.
  const before = await widget.locator(".card.cost").innerText();
  await type(widget.getByLabel("Price", { exact: false }).first(), "9999");
  await expect(widget.locator(".card.cost")).not.toHaveText(before, { useInnerText: true });
  const entered = await scenarioOf(widget);
  release();
  await expect(widget.locator("#tab-panel svg").first()).toBeVisible();
  await expect(fold.locator("input").first()).toBeVisible();
  await expect(note).toHaveCount(0);
  await whenWorkedOut(widget);
  expect(await scenarioOf(widget)).toEqual(entered);
});

test.describe("when it cannot be fetched", () => {
  test.use({ expectedComplaint: /Failed to load resource|integrity/i });

  /** Half of it. */
  const truncate = async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  };
  const causes = {
    "not-found": (route) => route.fulfill({ status: 404, body: "Not found" }),
    network: (route) => route.abort(),
    truncated: truncate,
  };
  for (const [code, cause] of Object.entries(causes)) {
    test(`${code}: it is told, the page goes on, and it is tried again`, async ({ page }) => {
      await page.route(later, cause);
      await page.addInitScript(() => {
        window.failures = [];
        addEventListener("refurb-error", (event) => window.failures.push(event.detail.code));
      });
      await page.goto("/?lang=en");
      await whenReady(page);
      const widget = page.locator("refurb-or-new");
      await openTab(widget, "sources");
      const told = "This part could not be fetched. It is tried again by itself.";
      await expect(widget.locator("#tab-panel").getByRole("status")).toHaveText(told);
      await expect(widget.locator(".failure")).toHaveCount(0);
      await expect(widget.locator(".verdict")).toBeVisible();
      expect(await page.evaluate(() => window.failures)).toEqual([code]);
      await page.unroute(later);
      await expect(widget.locator("#tab-panel").getByRole("status")).toHaveCount(0, { timeout: 15_000 });
      await expect(widget.locator("#tab-panel table").first()).toBeVisible();
      await whenWorkedOut(widget);
    });
  }
});
