// The guides: whole, of this version, and their snippets come through the filters of the platforms that they are for.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { BASIC_HTML, drupal } from "./filters.js";
import { GUIDES, PLATFORMS as platforms, blocks, guide, snippets } from "./guides.js";

const here = new URL(".", import.meta.url).pathname;
const root = join(here, "../..");
const read = (path) => readFileSync(join(root, path), "utf8");
const { version } = JSON.parse(read("pkg/package.json"));

test("the index leads to every guide, and every guide says all that an administrator asks", () => {
  const index = read("platforms/README.md");
  assert.deepEqual([...index.matchAll(/^\| \[.*?\]\((.*?)\/README\.md\)/gm)].map(([, name]) => name).sort(), GUIDES.sort());
  for (const name of GUIDES) {
    const headings = [...guide(name).matchAll(/^## (.*?)(?::.*)?$/gm)].map(([, heading]) => heading);
    const wanted = ["Place it", "What the server must send", "See that it works", "Update and remove", "Tried on"];
    assert.deepEqual([...new Set(headings)], wanted, name);
  }
});

test("what the guides lead to and name is there", () => {
  for (const path of ["README.md", ...GUIDES.map((name) => `${name}/README.md`)]) {
    const text = read(`platforms/${path}`);
    for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      assert.ok(existsSync(join(platforms, dirname(path), target)), `${path}: ${target}`);
    }
    for (const [, test] of text.matchAll(/`(tests\/[^`]+)`/g)) assert.ok(existsSync(join(root, test)), `${path}: ${test}`);
  }
});

test("what SECURITY.md names as its tests is there", () => {
  const named = [...read("SECURITY.md").matchAll(/`((?:tests|src|xtask|fuzz)\/[^`]*)`/g)].map(([, path]) => path);
  assert.ok(named.length > 15);
  for (const path of named) assert.ok(existsSync(join(root, path)), path);
});

test("everything is of this version", () => {
  const texts = [read("README.md"), read("platforms/README.md"), ...GUIDES.map(guide)];
  const files = ["nginx.conf", "apache.conf", "web.config"].map((name) => read(`platforms/servers/${name}`));
  for (const text of [...texts, ...files]) {
    for (const [named, number] of text.matchAll(/refurb-or-new(?:-wordpress)?[-/\\](\d+\.\d+\.\d+)/g)) assert.equal(number, version, named);
  }
  assert.equal(JSON.parse(read("platforms/sharepoint/package.json")).version, version);
  const { solution } = JSON.parse(read("platforms/sharepoint/config/package-solution.json"));
  assert.equal(solution.version, `${version}.0`);
  assert.equal(solution.features[0].version, `${version}.0`);
});

test("a frame has a title, a height, and a page that fits into it", () => {
  const frames = GUIDES.flatMap((name) => snippets(name, "<iframe"));
  assert.ok(frames.length >= 3);
  for (const frame of frames) {
    assert.match(frame, / title="Jämför nya och rekonditionerade enheter"/);
    assert.match(frame, / height="820"/);
    assert.match(frame, /embed\.html\?lang=sv&amp;preset=school-laptops&amp;fit=fixed"/);
  }
});

test("Drupal's Basic HTML takes the div, and lets it through with the line of the guide", () => {
  const [div] = snippets("drupal", "<div");
  const [line] = blocks(guide("drupal"), "text");
  assert.equal(drupal(div, BASIC_HTML), "<p>Jämför nya och rekonditionerade enheter.</p>");
  assert.equal(drupal(div, `${BASIC_HTML} ${line}`), div);
  const [element] = snippets("plain", "<script");
  assert.doesNotMatch(drupal(element, `${BASIC_HTML} ${line}`), /<(script|refurb-or-new)/);
  assert.equal(drupal('<p onclick="x" lang="sv"><a href="/x" style="y">z</a></p>', BASIC_HTML), '<p lang="sv"><a href="/x">z</a></p>');
});

const purifier = process.env.HTML_PURIFIER;
const noPurifier = !purifier && "HTML_PURIFIER names no folder of HTML Purifier";

test("Moodle's filter takes all but text and links from what students write", { skip: noPurifier }, () => {
  const purified = (text) => execFileSync("php", [join(here, "purifier.php"), purifier], { input: text, encoding: "utf8" });
  const [div] = snippets("moodle", "<div");
  assert.equal(purified(div), "<div><p>Jämför nya och rekonditionerade enheter.</p></div>");
  for (const start of ["<script", "<iframe"]) assert.equal(purified(snippets("moodle", start)[0]), "");
  const link = `<a href="https://verktyg.exempel.se/refurb-or-new/${version}/embed.html?lang=sv">Öppna</a>`;
  assert.equal(purified(link), link);
});
