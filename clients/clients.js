// The clients: what each has installed, which files make it up, and how its people run it. Versions are
// pinned, so that what is found is found again.

import { readFileSync } from "node:fs";

const html = (script) => readFileSync(new URL("shared/index.html", import.meta.url), "utf8").replace("SCRIPT", script);

const MAIN = { files: ["shared"], written: { "index.html": html("./main.js") } };

// Where the bundler puts the script into the page by itself.
const TEMPLATE = {
  files: ["shared"],
  written: { "index.html": html("./main.js").replace(/ *<script.*\n/, "") },
};

const vite = (version) => ({
  ...MAIN,
  name: `vite${version.split(".")[0]}`,
  title: `Vite ${version}`,
  packages: { vite: version },
  steps: {
    dev: { serve: ["vite", "--port", "PORT", "--strictPort"] },
    build: { run: [["vite", "build"]], site: "dist" },
  },
});

const viteUrl = (version) => ({
  ...vite(version),
  name: `vite${version.split(".")[0]}-url`,
  title: `Vite ${version}, engine by ?url`,
  files: ["vite-url"],
});

const REACT = "19.3.1";

const next = (version, steps) => ({
  name: `next${version.split(".")[0]}`,
  title: `Next ${version}`,
  packages: { next: version, react: REACT, "react-dom": REACT },
  files: ["next"],
  steps,
});

const named = (name, steps) => Object.fromEntries(Object.entries(steps).map(([step, does]) => [`${step}, ${name}`, does]));

const SERVER_FIGURES = { texts: { "#server": "[{" } };

const nextSteps = (...options) => ({
  dev: { serve: ["next", "dev", "--port", "PORT", ...options], ...SERVER_FIGURES },
  build: { run: [["next", "build", ...options]], serve: ["next", "start", "--port", "PORT"], ...SERVER_FIGURES },
});

// What the element has told of itself.
const SHOWN = { texts: { "#shown": "preset phones" } };

/** A project with templates, whose types are checked. */
const template = (check) => ({
  types: { run: [check] },
  dev: { serve: ["vite", "--port", "PORT", "--strictPort"], ...SHOWN },
  build: { run: [["vite", "build"]], site: "dist", ...SHOWN },
});

const react = (version, types, files) => ({
  name: `react${version.split(".")[0]}`,
  title: `React ${version}`,
  packages: { react: version, "react-dom": version, vite: "7.3.8", "@vitejs/plugin-react": "5.2.0", typescript: "5.9.3", ...types },
  files,
  steps: template(["tsc"]),
});

const print = (how) => `${how}
console.log(JSON.stringify(compare(preset("phones")).differences));
`;
const IMPORT = 'import { compare, preset } from "refurb-or-new";';
const REQUIRE = 'const { compare, preset } = require("refurb-or-new");';

export const CLIENTS = [
  vite("5.4.21"),
  vite("6.4.6"),
  vite("7.3.8"),
  vite("8.3.8"),
  viteUrl("5.4.21"),
  viteUrl("8.3.8"),
  {
    ...TEMPLATE,
    name: "webpack",
    title: "webpack 5.113.0",
    packages: { webpack: "5.113.0", "webpack-cli": "6.0.1", "webpack-dev-server": "5.2.7", "html-webpack-plugin": "5.6.8" },
    files: ["shared", "webpack"],
    steps: {
      dev: { serve: ["webpack", "serve", "--mode", "development", "--port", "PORT"] },
      build: { run: [["webpack", "--mode", "production"]], site: "dist" },
    },
  },
  {
    ...TEMPLATE,
    name: "rspack",
    title: "Rspack 2.3.3",
    packages: { "@rspack/core": "2.3.3", "@rspack/cli": "2.2.8", "@rspack/dev-server": "2.2.2" },
    files: ["shared", "rspack"],
    steps: {
      dev: { serve: ["rspack", "dev", "--port", "PORT"], env: { NODE_ENV: "development" } },
      build: { run: [["rspack", "build", "--mode", "production"]], site: "dist" },
    },
  },
  {
    ...MAIN,
    name: "esbuild",
    title: "esbuild 0.28.2",
    packages: { esbuild: "0.28.2" },
    files: ["shared", "esbuild"],
    steps: {
      "build, split": { run: [["node", "build.mjs"]], site: "split" },
      "build, one script": { site: "one" },
      "build, files copied": { site: "files" },
      serve: {
        serve: ["esbuild", "main.js", "--bundle", "--format=esm", "--splitting", "--outdir=.", "--servedir=.", "--serve=PORT", "--allow-overwrite"],
      },
    },
  },
  {
    ...MAIN,
    name: "rollup",
    title: "Rollup 4.68.8",
    packages: { rollup: "4.68.8", "@rollup/plugin-node-resolve": "16.0.3" },
    files: ["shared", "rollup"],
    steps: {
      build: { run: [["rollup", "--config", "--failAfterWarnings"]], site: "inlined" },
      "build, files copied": { site: "files" },
    },
  },
  next("15.5.29", nextSteps()),
  next("16.4.6", { ...nextSteps(), ...named("webpack", nextSteps("--webpack")) }),
  {
    name: "angular",
    title: "Angular 21.2.26",
    packages: {
      "@angular/build": "21.2.27",
      "@angular/cli": "21.2.28",
      "@angular/common": "21.2.26",
      "@angular/compiler": "21.2.26",
      "@angular/compiler-cli": "21.2.26",
      "@angular/core": "21.2.26",
      "@angular/platform-browser": "21.2.26",
      rxjs: "7.8.2",
      tslib: "2.9.1",
      typescript: "5.9.3",
    },
    files: ["angular"],
    steps: {
      dev: { serve: ["ng", "serve", "--port", "PORT"], ...SHOWN },
      build: { run: [["ng", "build"]], site: "dist", ...SHOWN },
    },
  },
  react("18.3.1", { "@types/react": "18.3.32", "@types/react-dom": "18.3.7" }, ["react"]),
  react("19.3.1", { "@types/react": "19.3.0", "@types/react-dom": "19.3.0" }, ["react", "react19"]),
  {
    name: "vue",
    title: "Vue 3.5.45",
    packages: { vue: "3.5.45", vite: "7.3.8", "@vitejs/plugin-vue": "6.0.11", "vue-tsc": "3.3.14", typescript: "5.9.3" },
    files: ["vue"],
    steps: template(["vue-tsc"]),
  },
  {
    name: "svelte",
    title: "Svelte 5.57.3",
    packages: { svelte: "5.57.3", vite: "7.3.8", "@sveltejs/vite-plugin-svelte": "6.2.4", "svelte-check": "4.7.8", typescript: "5.9.3" },
    files: ["svelte"],
    steps: template(["svelte-check", "--tsconfig", "tsconfig.json", "--fail-on-warnings"]),
  },
  {
    name: "node",
    title: "Node",
    packages: { esbuild: "0.28.2", typescript: "5.9.3", "@types/node": "20.19.43" },
    files: ["server"],
    written: {
      "import.mjs": print(IMPORT),
      "require.cjs": print(REQUIRE),
      "inline.mjs": print(IMPORT.replace('new"', 'new/inline"')),
      "inline.cjs": print(REQUIRE.replace('new"', 'new/inline"')),
      "element.mjs": 'import "refurb-or-new/element"; import "refurb-or-new/react"; import "refurb-or-new/files";',
      "element.cjs": 'require("refurb-or-new/element"); require("refurb-or-new/react"); require("refurb-or-new/files");',
    },
    steps: {
      import: { run: [["node", "import.mjs"]], prints: true },
      require: { run: [["node", "require.cjs"]], prints: true },
      "import, inlined": { run: [["node", "inline.mjs"]], prints: true },
      "require, inlined": { run: [["node", "inline.cjs"]], prints: true },
      "import of the element": { run: [["node", "element.mjs"]] },
      "require of the element": { run: [["node", "element.cjs"]] },
      types: { run: [["tsc", "--project", "tsconfig.json"]] },
      "bundled, import": { run: [["node", "bundle.mjs"], ["node", "deployed/bundled.mjs"]], prints: true },
      "bundled, require": { run: [["node", "deployed/bundled.cjs"]], prints: true },
    },
  },
  {
    name: "deno",
    title: "Deno 2.9.6",
    packages: { deno: "2.9.6" },
    written: { "import.mjs": print(IMPORT) },
    // Without a permission.
    steps: { import: { run: [["deno", "run", "--no-prompt", "import.mjs"]], prints: true } },
  },
  {
    name: "bun",
    title: "Bun 1.4.5",
    packages: { bun: "1.4.5" },
    written: { "import.mjs": print(IMPORT), "require.cjs": print(REQUIRE) },
    steps: {
      import: { run: [["bun", "run", "import.mjs"]], prints: true },
      require: { run: [["bun", "run", "require.cjs"]], prints: true },
    },
  },
  {
    name: "jsdom",
    title: "jsdom 26.1.0",
    packages: { jsdom: "26.1.0" },
    files: ["jsdom"],
    steps: { import: { run: [["node", "jsdom.mjs"]], prints: true } },
  },
  {
    name: "vitest",
    title: "Vitest 3.2.7 with jsdom",
    packages: { vitest: "3.2.7", jsdom: "26.1.0" },
    files: ["vitest"],
    steps: { test: { run: [["vitest", "run"]] } },
  },
  {
    name: "jest",
    title: "Jest 30.5.2 with jsdom",
    packages: { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" },
    files: ["jest"],
    manifest: { jest: { testMatch: ["**/*.test.cjs"], testEnvironmentOptions: { customExportConditions: ["node"] } } },
    steps: { test: { run: [["jest"]] } },
  },
  {
    name: "publint",
    title: "publint 0.3.25",
    packages: { publint: "0.3.25" },
    steps: { strict: { run: [["publint", "TARBALL", "--strict"]] } },
  },
  {
    name: "attw",
    title: "attw 0.18.5",
    packages: { "@arethetypeswrong/cli": "0.18.5" },
    steps: { types: { run: [["attw", "TARBALL"]] } },
  },
];
