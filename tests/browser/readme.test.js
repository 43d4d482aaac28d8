// The code in the READMEs does what they say: it runs, and prints what stands below it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);

const workshop = resolve("target/readme");

/** The blocks of code in a document, each with its language, in order. */
async function blocksOf(document) {
  const text = await readFile(document, "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language, code]) => ({ language, code }));
}

/** What a program prints, in a folder in which the package is installed. */
async function printed(name, program) {
  await rm(workshop, { recursive: true, force: true });
  await mkdir(`${workshop}/node_modules`, { recursive: true });
  await symlink(resolve("pkg"), `${workshop}/pkg`);
  await symlink(resolve("pkg"), `${workshop}/node_modules/refurb-or-new`);
  const file = `${workshop}/${name}.mjs`;
  await writeFile(file, program);
  const { stdout } = await run(process.execPath, [file], { cwd: workshop });
  return stdout;
}

test("README.md prints what it says", async () => {
  const blocks = await blocksOf("README.md");
  const first = blocks.findIndex(({ language, code }) => language === "js" && code.includes("import"));
  const ours = blocks.slice(first).filter(({ language }) => ["js", "text"].includes(language));
  const program = ours.filter(({ language }) => language === "js").map(({ code }) => code);
  const expected = ours.filter(({ language }) => language === "text").map(({ code }) => code);
  assert.equal(program.length, expected.length);
  assert.equal(await printed("try", program.join("\n")), expected.join(""));
});

test("pkg/README.md has the values it says", async () => {
  const blocks = await blocksOf("pkg/README.md");
  // What mounts an element needs a page.
  const program = blocks.filter(({ language, code }) => language === "js" && !code.includes("mount"));
  assert.ok(program.length >= 3);
  const claims = [];
  const claimed = /^(const \{[^}]*\} = .*|[^\s/].*?);\s+\/\/ (.*)$/gm;
  const source = program
    .map(({ code }) =>
      code.replace(claimed, (line, expression, claim) => {
        if (expression.startsWith("const") || expression.startsWith("import")) return line;
        claims.push(claim);
        return `valuesTold.push(${expression});`;
      }),
    )
    .join("\n");
  const report = "console.log(JSON.stringify(valuesTold.map((value) => JSON.stringify(value) ?? 'undefined')));";
  const told = JSON.parse(await printed("told", `const valuesTold = [];\n${source}\n${report}`));
  assert.equal(told.length, claims.length);
  let checked = 0;
  claims.forEach((claim, index) => {
    const value = told[index];
    assert.notEqual(value, "undefined", claim);
    // A number that goes on, and a text in quotes, stand in the value.
    for (const [, number] of claim.matchAll(/(-?\d+\.\d+)…/g)) {
      assert.ok(value.includes(number), `${number} is not in ${value.slice(0, 200)}`);
      checked += 1;
    }
    for (const [text] of claim.matchAll(/"[^"]+"/g)) {
      assert.ok(value.includes(text), `${text} is not in ${value.slice(0, 200)}`);
      checked += 1;
    }
  });
  assert.ok(checked >= 6, `only ${checked} values were checked`);
});
