// The element on web servers as Debian installs them, as they are and with the settings that are shipped.

import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress as brotli, constants, gzip } from "node:zlib";
import { answerOf, expect, test as base, type, whenReady, whenWhole } from "./fixtures.js";
import { SERVERS, missing, sent, snippet, start } from "./servers.js";

const [brotliCompress, gzipCompress] = [brotli, gzip].map((compress) => promisify(compress));

const made = new URL("../../pkg/", import.meta.url).pathname;
const { version } = JSON.parse(readFileSync(`${made}package.json`, "utf8"));

const VERSIONED = `refurb-or-new/${version}`;

/** What a page loads before its first answer. */
const FIRST = ["refurb-or-new.js", "refurb-or-new-page.js", "refurb-or-new.wasm"];

/** What may be sent for it. */
const MOST_BYTES = 295_000;

const POLICY = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";

const PAGE = `<!doctype html>
<html lang="sv"><meta charset="utf-8"><title>Prov</title><link rel="icon" href="/mark.svg">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${POLICY}">
<script type="module" src="${VERSIONED}/refurb-or-new.js"></script>
<refurb-or-new preset="school-laptops"></refurb-or-new>`;

const test = base.extend({
  /** A site with a release in it: each file in three forms. What is not of the first view is compressed
   *  in haste. */
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "refurb-or-new-servers-"));
      const site = join(folder, "site");
      const release = join(site, VERSIONED);
      mkdirSync(release, { recursive: true });
      chmodSync(folder, 0o755);
      const write = async (name, content) => {
        const quality = FIRST.includes(name) ? 11 : 4;
        const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 };
        const [asBrotli, asGzip] = await Promise.all([brotliCompress(content, { params }), gzipCompress(content, { level: 9 })]);
        writeFileSync(join(release, name), content);
        writeFileSync(join(release, `${name}.br`), asBrotli);
        writeFileSync(join(release, `${name}.gz`), asGzip);
      };
      const names = readdirSync(made).filter((name) => /^(refurb-or-new.*\.(js|wasm)|embed\..*|icon\.svg)$/.test(name));
      await Promise.all(names.map((name) => write(name, readFileSync(made + name))));
      writeFileSync(join(site, "index.html"), PAGE);
      cpSync(new URL("../../www/mark.svg", import.meta.url).pathname, join(site, "mark.svg"));
      await use({ folder, site, release });
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

// The files are made once, by one worker.
test.describe.configure({ mode: "default" });

const size = (release, name) => readFileSync(join(release, name)).length;

/** What a server sends for the first view, and what it says of each file. */
async function firstView(address, encodings) {
  const files = await Promise.all(FIRST.map((name) => sent(`${address}/${VERSIONED}/${name}`, encodings)));
  expect(files.map(({ status }) => status)).toEqual(FIRST.map(() => 200));
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The verdict is shown, a price is changed, the verdict is another. */
async function walk(page, address) {
  await page.goto(address);
  await whenReady(page);
  await whenWhole(page);
  const widget = page.locator("refurb-or-new");
  const { verdict } = await answerOf(widget);
  expect(verdict).toMatch(/\d/);
  await type(widget.locator('[data-field="price"]').first(), "4900");
  await expect.poll(async () => (await answerOf(widget)).verdict).not.toBe(verdict);
}

for (const [name, server] of Object.entries(SERVERS)) {
  const reason = missing(name);
  const hasBrotli = !server.brotli || existsSync(server.brotli);
  const settings = hasBrotli ? snippet(server.snippet) : snippet(server.snippet).replaceAll("brotli_static on;", "");
  const best = hasBrotli ? "br" : "gzip";

  test.describe(name, () => {
    test.skip(Boolean(reason), reason || "");

    test("as installed", async ({ page, site }) => {
      const { address, stop } = await start(name, site.site, site.folder);
      try {
        const { bytes } = await firstView(address);
        test.info().annotations.push({ type: "bytes", description: `${name} as installed sends ${bytes} bytes` });
        await walk(page, `${address}/`);
      } finally {
        await stop();
      }
    });

    test(`with the settings that are shipped${hasBrotli ? "" : ", without its module for Brotli"}`, async ({ page, site }) => {
      const { address, stop } = await start(name, site.site, site.folder, settings);
      try {
        await checkFiles(address, site.release, best);
        await checkPages(address, site.release);
        await walk(page, `${address}/`);
        const loaded = await page.evaluate((names) => {
          // What the browser takes from its cache has come before.
          const entries = performance.getEntriesByType("resource").filter(({ transferSize }) => transferSize > 0);
          const first = entries.filter(({ name }) => names.includes(name.split("/").pop()));
          return first.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
        }, FIRST);
        expect(loaded).toBe((await firstView(address)).bytes);
        if (hasBrotli) expect(loaded).toBeLessThanOrEqual(MOST_BYTES);
        // Under the policy that the server sends.
        await walk(page, `${address}/${VERSIONED}/embed.html`);
      } finally {
        await stop();
      }
    });

    test("other sites may load the script when the line for it is taken in", async ({ site }) => {
      const open = settings.replaceAll(/^( *)#((?:add_header|Header set) Access-Control)/gm, "$1$2");
      expect(open).not.toBe(settings);
      const { address, stop } = await start(name, site.site, site.folder, open);
      try {
        const { files } = await firstView(address);
        for (const { headers } of files) expect(headers["access-control-allow-origin"]).toBe("*");
      } finally {
        await stop();
      }
    });
  });
}

test("Apache takes the same settings from a file in the folder", async ({ site }) => {
  test.skip(Boolean(missing("Apache")), missing("Apache") || "");
  const file = join(site.site, "refurb-or-new/.htaccess");
  writeFileSync(file, snippet("apache.conf"));
  const { address, stop } = await start("Apache", site.site, site.folder, "AllowOverride FileInfo");
  try {
    await checkFiles(address, site.release, "br");
    await checkPages(address, site.release);
  } finally {
    await stop();
    rmSync(file);
  }
});

/** Each file has its type, comes in the form that the browser takes, and may be kept for good. */
async function checkFiles(address, release, best) {
  for (const [encodings, ending] of [["gzip, deflate, br", best], ["gzip, deflate", "gzip"], ["identity", ""]]) {
    const { files } = await firstView(address, encodings);
    files.forEach(({ headers, bytes }, at) => {
      const suffix = { br: ".br", gzip: ".gz" }[ending] ?? "";
      expect(headers["content-encoding"] ?? "").toBe(ending);
      expect(bytes).toBe(size(release, FIRST[at] + suffix));
      expect(headers["content-type"].split(";")[0]).toBe(FIRST[at].endsWith(".wasm") ? "application/wasm" : "text/javascript");
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers.vary).toMatch(/^accept-encoding$/i);
      expect(headers["content-language"]).toBeUndefined();
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    });
  }
  const { status, headers } = await sent(`${address}/${VERSIONED}/refurb-or-new-none.wasm`);
  expect(status).toBe(404);
  expect(headers["cache-control"]).toBeUndefined();
}

/** The page for frames is asked for each time, and has its policy; other pages have none. */
async function checkPages(address, release) {
  const { headers, bytes } = await sent(`${address}/${VERSIONED}/embed.html`, "gzip");
  expect(bytes).toBe(size(release, "embed.html.gz"));
  expect(headers["content-type"]).toMatch(/^text\/html; ?charset=utf-8$/i);
  expect(headers["cache-control"]).toBe("no-cache");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  const policy = headers["content-security-policy"];
  for (const part of ["default-src 'none'", ...POLICY.split("; "), "frame-ancestors *", "require-trusted-types-for 'script'"]) {
    expect(policy.split("; ")).toContain(part);
  }
  expect((await sent(`${address}/`)).headers["content-security-policy"]).toBeUndefined();
}
