// Reads what the page asks for into the options that the module takes. `given` tells what is given under
// the name of an attribute: by the element, or else by its configuration.

import { Failure } from "./failure.js";

/** The attributes. A configuration and the element's properties have the same names, in camel case. */
export const ATTRIBUTES = [
  "lang",
  "preset",
  "scenario",
  "currency",
  "config-src",
  "show",
  "hide",
  "mode",
  "theme",
  "density",
  "heading-level",
  "loading",
  "url-state",
  "persist",
  "shadow",
  "base",
];

export const inCamelCase = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

// As much as a page may name; `setScenario` takes more.
const LONGEST = 256 * 1024;

// Of a language, and letters of each.
const MOST_WORDS = 200;
const LONGEST_WORD = 100;

/** The language of the element or of what surrounds it. */
export function language(element, given) {
  return given("lang") || around(element) || around(element.getRootNode().host) || "en";
}

const around = (element) => element?.closest("[lang]")?.lang;

export function theme(given) {
  const wanted = given("theme");
  return wanted === "light" || wanted === "dark" ? wanted : "auto";
}

export function headingLevel(given) {
  const level = Number(given("heading-level"));
  return Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2;
}

/** Which parts of the page are asked for: names with spaces between them, and the narrow mode. */
export function parts(given) {
  const text = (name) => given(name) ?? "";
  return { show: text("show"), hide: text("hide"), mode: text("mode") };
}

/** Whether the page lets the browser keep what is open, and lets links be made and opened. */
export function offers(given) {
  const isOn = (name) => given(name) !== "off";
  return { keeps: isOn("persist"), links: isOn("url-state") };
}

/** Which figures are named. A scenario comes before a preset, and what the element names before what its
 *  configuration does. */
export function named(element, configuration) {
  const [own, other] = [(name) => element.getAttribute(name), (name) => configuration[name]].map((given) => {
    const text = (name) => given(name)?.trim() || null;
    const scenario = text("scenario");
    return { scenario, preset: scenario ? null : text("preset") };
  });
  return isNothing(own) ? other : own;
}

export const isSame = (one, other) => one.scenario === other?.scenario && one.preset === other?.preset;

export const isNothing = ({ scenario, preset }) => !scenario && !preset;

/** The scenario that is named, a preset in a currency; undefined where none is. Waits only if it lies in a
 *  file. */
export async function figures({ scenario, preset }, glue, currency) {
  if (scenario) return read("scenario", /^[{[]/.test(scenario) ? scenario : await fetchText(scenario));
  if (!preset && !currency) return undefined;
  const found = glue.preset(preset ?? glue.presets()[0], currency);
  if (found) return found;
  throw new Failure("config-invalid", `There is no preset "${preset}". There are: ${glue.presets().join(", ")}.`);
}

/** What the configuration in a file or within the element asks for, by the names of attributes; its `words`
 *  as JSON. */
export async function configured(element) {
  const address = element.getAttribute("config-src");
  const text = address ? await fetchText(address) : element.querySelector(':scope > script[slot="config"]')?.textContent;
  if (!text?.trim()) return {};
  const { schema, words, ...wanted } = read("configuration", text) ?? {};
  if (schema !== 1) refuse("schema", schema === undefined ? "missing" : "unsupported_schema");
  const configuration = { words: words && wordsAsText(words) };
  for (const [key, value] of Object.entries(wanted)) {
    const name = ATTRIBUTES.find((name) => inCamelCase(name) === key);
    // What an element is made of is asked for before a configuration is read.
    if (!name || ["config-src", "loading", "shadow", "base"].includes(name)) {
      console.warn(`refurb-or-new: the configuration has an unknown key: ${key}`);
      continue;
    }
    const kinds = { scenario: "object", show: "object", hide: "object", headingLevel: "number" };
    if (!value || !["string", kinds[key]].includes(typeof value)) refuse(key, "wrong_type");
    configuration[name] = asText(value, name);
  }
  return configuration;
}

function wordsAsText(words) {
  for (const [language, of] of Object.entries(words)) {
    const entries = of && typeof of === "object" ? Object.entries(of) : refuse(`words.${language}`, "wrong_type");
    if (entries.length > MOST_WORDS) refuse(`words.${language}`, "too_long");
    for (const [word, other] of entries) {
      const path = `words.${language}.${word}`;
      if (typeof other !== "string") refuse(path, "wrong_type");
      if (!word || Math.max(word.length, other.length) > LONGEST_WORD) refuse(path, word ? "too_long" : "empty");
    }
  }
  return JSON.stringify(words);
}

function refuse(path, code) {
  throw new Failure("config-invalid", `The configuration is not valid. ${path}: ${code}`);
}

/** What is set as a property, as the text of an attribute; null where it is taken away. */
export function asText(value, name) {
  if (value === null || value === undefined) return null;
  if (name !== "scenario" && Array.isArray(value)) return value.join(" ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function read(what, json) {
  if (json.length > LONGEST) throw new Failure("config-invalid", `The ${what} is longer than 256 kB.`);
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Failure("config-invalid", `The ${what} is not JSON: ${error.message}`);
  }
}

async function fetchText(address) {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) throw new Error("not a file of this site");
    const response = await fetch(url, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new Failure("config-invalid", `${address}: ${error.message}`);
  }
}
