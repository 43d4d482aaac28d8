// The WordPress plugin, run by PHP with stand-ins for WordPress' functions; and what WordPress' own filter
// leaves of what an editor places. The filter is WordPress', and not part of this repository: the variable
// WORDPRESS_INCLUDES names the folder `wp-includes` of one.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const here = new URL(".", import.meta.url).pathname;
const plugin = join(here, "../../platforms/wordpress/refurb-or-new");
const read = (file) => readFileSync(join(plugin, file), "utf8");
const { version } = JSON.parse(readFileSync(join(here, "../../pkg/package.json"), "utf8"));

const noPhp = spawnSync("php", ["--version"]).status !== 0 && "php is not installed";
const includes = process.env.WORDPRESS_INCLUDES;
const noFilter = noPhp || (!includes && "WORDPRESS_INCLUDES names no wp-includes of a WordPress");

/** What the plugin does, with these files as the release. */
function run(...more) {
  const folder = mkdtempSync(join(tmpdir(), "refurb-or-new-plugin-"));
  try {
    cpSync(plugin, folder, { recursive: true });
    mkdirSync(join(folder, version), { recursive: true });
    writeFileSync(join(folder, version, "refurb-or-new.js"), "export {};");
    return JSON.parse(execFileSync("php", ["-d", "error_reporting=-1", join(here, "plugin.php"), folder, ...more], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const FALLBACK = "Compare new and refurbished devices: cost, warranty, performance and climate. The comparison needs JavaScript and WebAssembly.";

test("the plugin prints the element and, where it is needed, the script", { skip: noPhp }, () => {
  const said = run();
  assert.deepEqual(said["asked before"], []);
  assert.equal(
    said.shortcode,
    `<refurb-or-new preset="phones" lang="en" heading-level="3"><span>${FALLBACK}</span></refurb-or-new>`,
  );
  assert.equal(said["no attributes"], `<refurb-or-new lang="sv-SE"><span>${FALLBACK}</span></refurb-or-new>`);
  assert.equal(
    said.block,
    `<div class="wp-block-refurb-or-new-comparison"><refurb-or-new preset="school-laptops" lang="sv-SE" mode="compact"><span>${FALLBACK}</span></refurb-or-new></div>`,
  );
  assert.deepEqual(new Set(said.asked), new Set(["refurb-or-new"]));
  assert.deepEqual([said.plain, said["asked plain"]], ["<p>Inget här.</p>", []]);
  assert.deepEqual([said.placeholder, said["asked by it"]], ['<div data-refurb-or-new data-preset="phones"></div>', ["refurb-or-new"]]);
  const hash = createHash("sha384").update("export {};").digest("base64");
  const address = `https://exempel.se/wp-content/plugins/refurb-or-new/${version}/refurb-or-new.js`;
  assert.equal(said.tag, `<script type="module" src="${address}" integrity="sha384-${hash}" crossorigin="anonymous"></script>\n`);
  assert.equal(said["other tag"], '<script src="x"></script>');
});

test("what comes from elsewhere is escaped", { skip: noPhp }, () => {
  assert.match(run().hostile, /^<refurb-or-new preset="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;" lang="sv-SE">/);
  // A translation is text too.
  assert.match(run("fallback").shortcode, /<span>&lt;b&gt;Compare/);
});

test("the plugin is of this version, and offers the examples there are", () => {
  assert.match(read("refurb-or-new.php"), new RegExp(`^ \\* Version: ${version}$`, "m"));
  assert.match(read("refurb-or-new.php"), new RegExp(`REFURB_OR_NEW_VERSION = '${version}'`));
  assert.match(read("readme.txt"), new RegExp(`^Stable tag: ${version}$`, "m"));
  const { attributes } = JSON.parse(read("block.json"));
  const presets = Object.keys(JSON.parse(readFileSync(join(here, "../digests.json"), "utf8")));
  assert.deepEqual([...attributes.preset.enum].sort(), presets.sort());
});

test("every text of the plugin is there in Swedish", { skip: noPhp }, () => {
  const file = join(plugin, "languages/refurb-or-new-sv_SE.l10n.php");
  const { messages } = JSON.parse(execFileSync("php", ["-r", `echo json_encode(require '${file}');`], { encoding: "utf8" }));
  const { title, description, keywords } = JSON.parse(read("block.json"));
  const header = (name) => read("refurb-or-new.php").match(new RegExp(`^ \\* ${name}: (.*)$`, "m"))[1];
  const texts = [...read("refurb-or-new.php").matchAll(/__\( '(.*?)', 'refurb-or-new' \)/g)].map(([, text]) => text);
  const inContext = [["title", title], ["description", description], ...keywords.map((word) => ["keyword", word])];
  const wanted = [...texts, header("Plugin Name"), header("Description"), ...inContext.map(([what, text]) => `block ${what}\u0004${text}`)];
  assert.deepEqual(Object.keys(messages).sort(), wanted.sort());
  const { locale_data } = JSON.parse(read("languages/refurb-or-new-sv_SE-refurb-or-new-editor.json"));
  const ofEditor = [...read("editor.js").matchAll(/__\( '(.*?)', 'refurb-or-new' \)/g)].map(([, text]) => text);
  assert.deepEqual(new Set(Object.keys(locale_data["refurb-or-new"]).filter(Boolean)), new Set(ofEditor));
});

const SURVIVES = [
  '<div data-refurb-or-new data-preset="school-laptops" data-lang="sv"><p>Jämför nya och rekonditionerade enheter.</p></div>',
  '<div data-refurb-or-new="" data-heading-level="3" data-show="answer cards" data-url-state="off">Jämför.</div>',
  '<div class="x" data-refurb-or-new data-scenario="https://exempel.se/fleet.json" data-theme="dark"></div>',
];

const FALLS = {
  '<script type="module" src="/refurb-or-new.js"></script>': "",
  '<iframe src="https://exempel.se/embed.html" title="Jämför"></iframe>': "",
  '<refurb-or-new preset="phones"><p>Jämför.</p></refurb-or-new>': "<p>Jämför.</p>",
};

test("WordPress' filter leaves the div, and takes script, frame and element", { skip: noFilter }, () => {
  const filtered = (text) => execFileSync("php", [join(here, "kses.php"), includes], { input: text, encoding: "utf8" });
  for (const text of SURVIVES) assert.equal(filtered(text), text);
  for (const [text, left] of Object.entries(FALLS)) assert.equal(filtered(text), left);
});
