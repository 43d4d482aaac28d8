// A website that shows the comparison in both languages, whose server makes one mistake at a time, and
// beside it another website with the same files.

import { readFileSync } from "node:fs";
import { baseURL } from "./browser.js";
import { serve } from "./elsewhere.js";

const made = new URL("../../pkg/", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", made), "utf8"));

/** The folder with the files; `/elsewhere` has them too. */
const FOLDER = `/refurb-or-new/${version}`;

const TYPES = { js: "text/javascript; charset=utf-8", wasm: "application/wasm" };

/** What is told of a failure before the comparison's own script runs. */
const LISTENING = 'window.failures = []; addEventListener("refurb-error", ({ detail }) => failures.push(detail));';

/** A file as it is built. */
export const content = (name) => readFileSync(new URL(name, made));

/** Starts both. What is wrong is set as `mistake`, all of which may be left out:
 *
 *  - `file` and `send`: which file is sent in another way, and how: (response);
 *  - `policy`: what becomes of the policy that the demo has: (policy, the sites);
 *  - `attributes`: what the elements have beside their languages, or (the sites) that gives it;
 *  - `script`: where the page has its script from, in place of its own site: (the sites);
 *  - `isClosed`: the other website does not let pages of this one read its files.
 *
 *  At the address `/empty` the page has no element. */
export async function openSites() {
  const policy = (await fetch(baseURL)).headers.get("content-security-policy");
  const sites = { mistake: {} };
  const [own, other] = [await serve(answer), await serve(answer)];
  Object.assign(sites, { own: own.origin, other: other.origin, folder: FOLDER });
  sites.close = () => Promise.all([own.close(), other.close()]);

  function answer({ url, headers: { host } }, response) {
    const { mistake } = sites;
    const [, folder, name] = url.match(/^(.*)\/([^?]*)/);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!mistake.isClosed && sites.other.endsWith(host)) response.setHeader("Access-Control-Allow-Origin", "*");
    if (name === mistake.file) {
      response.setHeader("Content-Type", typeOf(name));
      return mistake.send(response);
    }
    if (name === "" || name === "empty") {
      response.setHeader("Content-Security-Policy", mistake.policy?.(policy, sites) ?? policy);
      return send(response, 200, "text/html; charset=utf-8", page(name === ""));
    }
    if (name === "listening.js") return send(response, 200, TYPES.js, LISTENING);
    if (name === "list.json") return send(response, 200, "application/json", "[1]");
    // Browsers ask for it by themselves.
    if (name === "favicon.ico") return send(response, 204, "image/svg+xml");
    if (name === "login") return send(response, 200, "text/html; charset=utf-8", "<!doctype html><p>Log in");
    if (![FOLDER, "/elsewhere"].includes(folder)) return send(response, 404, "text/plain", "Not found");
    return send(response, 200, typeOf(name), content(name));
  }

  function page(hasElements) {
    const { script = () => "", attributes = "" } = sites.mistake;
    const given = typeof attributes === "function" ? attributes(sites) : attributes;
    const element = (language, text) =>
      `<refurb-or-new lang="${language}" loading="eager" ${given}><p lang="${language}">${text}</p></refurb-or-new>`;
    return `<!doctype html>
      <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Laptops</title>
      <script src="/listening.js"></script>
      <script type="module" src="${script(sites)}${FOLDER}/refurb-or-new.js"></script>
      <main><h1>Laptops</h1>${hasElements ? element("en", "Compare devices.") + element("sv", "Jämför enheter.") : ""}</main>`;
  }

  return sites;
}

const typeOf = (name) => TYPES[name.split(".").pop()];

/** An answer that is whole. */
export function send(response, status, type, body = "") {
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}
