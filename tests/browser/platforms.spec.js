// The snippets of the guides, on pages that stand in for each platform: under its policy, with what its filter leaves,
// the files on another site where the guide says so.

import { readFileSync } from "node:fs";
import { BASIC_HTML, drupal } from "../platforms/filters.js";
import { blocks, guide, snippets } from "../platforms/guides.js";
import { baseURL } from "./browser.js";
import { answerOf, expect, test, type } from "./fixtures.js";
import { snippet } from "./servers.js";

const { version } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));

/** Where the guides have the files when they are not on the site itself. */
const TOOLS = "https://verktyg.exempel.se";

const SCRIPT = `<script type="module" src="/refurb-or-new/${version}/refurb-or-new.js"></script>`;

/** The policy of the page for frames, as it is shipped, for frames of one site. */
const framePolicy = (site) =>
  snippet("nginx.conf").match(/Content-Security-Policy "(.*)";/)[1].replace("frame-ancestors *", `frame-ancestors ${site}`);

/** Answers for the folder of files, wherever it is. */
async function serveFiles(page, site) {
  await page.route("**/refurb-or-new/**", async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const response = await route.fetch({ url: baseURL + pathname });
    const headers = { "content-type": response.headers()["content-type"] };
    if (origin === TOOLS) headers["access-control-allow-origin"] = "*";
    if (pathname.endsWith("/embed.html")) headers["content-security-policy"] = framePolicy(site);
    await route.fulfill({ status: response.status(), body: await response.body(), headers });
  });
}

const DOCUMENTED = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:";

/** Of Microsoft's article "Support for Content Security Policy (CSP) in SharePoint Online", shortened. */
const SHAREPOINT = "script-src 'unsafe-eval' 'self' https://contentstorage.osi.office.net https://public-cdn.sharepointonline.com *.cdn.office.net 'nonce-mvvlikiedo'";

/** What Sitevision's own modules need, with the site of the files. */
const SITEVISION = `default-src 'self'; script-src 'self' 'unsafe-eval' ${TOOLS}; style-src 'self' 'unsafe-inline'; connect-src 'self' ${TOOLS}; img-src 'self' data:`;

const [line] = blocks(guide("drupal"), "text");

/** Each platform: its page's address, its policy, and what stands in head and body. */
const PAGES = {
  "plain HTML": ["https://www.exempel.se/datorer", DOCUMENTED, "", snippets("plain", "<script")[0]],
  "plain HTML, div": ["https://www.exempel.se/datorer", DOCUMENTED, SCRIPT, snippets("plain", "<div")[0]],
  "plain HTML, frame": ["https://annan.exempel.se/", "", "", snippets("plain", "<iframe")[0]],
  "SharePoint, frame": ["https://exempel.sharepoint.com/sites/it/SitePages/Datorer.aspx", SHAREPOINT, "", snippets("sharepoint", "<iframe")[0]],
  Sitevision: ["https://www.exempel.se/datorer.html", SITEVISION, "", snippets("sitevision", "<script")[0]],
  "Sitevision, div": ["https://www.exempel.se/datorer.html", SITEVISION, snippets("sitevision", "<script")[0].split("\n")[0], snippets("sitevision", "<div")[0]],
  "WordPress, div": ["https://www.exempel.se/datorer/", "", "", `${snippets("wordpress", "<div")[0]}\n${SCRIPT}`],
  "Drupal, div": ["https://www.exempel.se/node/1", "", SCRIPT, drupal(snippets("drupal", "<div")[0], `${BASIC_HTML} ${line}`)],
  "Moodle, div": ["https://moodle.exempel.se/mod/page/view.php", "", snippets("moodle", "<script")[0], snippets("moodle", "<div")[0]],
  "Moodle, frame": ["https://moodle.exempel.se/mod/page/view.php", "", "", snippets("moodle", "<iframe")[0]],
};

for (const [name, [address, policy, head, body]] of Object.entries(PAGES)) {
  test(name, async ({ page }) => {
    await serveFiles(page, new URL(address).origin);
    await page.route(address, (route) => route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: policy ? { "content-security-policy": policy } : {},
      body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Datorer</title><link rel="icon" href="data:,">${head}\n<body>${body}`,
    }));
    await page.goto(address);
    const place = body.startsWith("<iframe") ? page.frameLocator("iframe") : page;
    const widget = place.locator("refurb-or-new");
    await widget.evaluate((element) => element.whenReady());
    await expect(widget.locator(".widget")).toHaveAttribute("lang", "sv");
    // In a frame of a fixed height, figures are another view than the answer.
    const figures = place.locator('[data-view="figures"]');
    const answer = () => widget.evaluate((element) => element.getResult().differences[0].cost);
    const before = await answer();
    if (await figures.count()) await figures.click();
    else expect((await answerOf(widget)).verdict).toMatch(/\d/);
    await type(widget.locator('[data-field="price"]').first(), "4900");
    await expect.poll(answer).not.toBe(before);
  });
}
