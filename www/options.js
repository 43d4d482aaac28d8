// Reads the element's attributes into the options that the module takes.

import { Failure } from "./fetched.js";

/** The attributes whose change is handed on to a running comparison. */
export const WATCHED = ["lang", "preset", "scenario", "theme", "heading-level", "show", "hide", "mode", "persist", "url-state"];

// As much as a page may name; `setScenario` takes more.
const LONGEST_SCENARIO = 256 * 1024;

/** The language of the element or of what surrounds it. */
export function language(element) {
  return element.closest("[lang]")?.lang || element.getRootNode().host?.closest("[lang]")?.lang || "en";
}

export function theme(element) {
  const wanted = element.getAttribute("theme");
  return wanted === "light" || wanted === "dark" ? wanted : "auto";
}

export function headingLevel(element) {
  const level = Number(element.getAttribute("heading-level"));
  return Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2;
}

/** Which parts of the page are asked for: names with spaces between them, and the narrow mode. */
export function parts(element) {
  const text = (name) => element.getAttribute(name) ?? "";
  return { show: text("show"), hide: text("hide"), mode: text("mode") };
}

/** Whether the page lets the browser keep what is open, and lets links be made and opened. */
export function offers(element) {
  const isOn = (name) => element.getAttribute(name) !== "off";
  return { keeps: isOn("persist"), links: isOn("url-state") };
}

/** Which figures the attributes name. A scenario comes before a preset. */
export function named(element) {
  const text = (name) => element.getAttribute(name)?.trim() || null;
  const scenario = text("scenario");
  return { scenario, preset: scenario ? null : text("preset") };
}

export const isSame = (one, other) => one.scenario === other?.scenario && one.preset === other?.preset;

export const isNothing = ({ scenario, preset }) => !scenario && !preset;

/** The scenario that is named; undefined where none is. Waits only if it lies in a file. */
export async function figures({ scenario, preset }, glue) {
  if (scenario) return read(scenario);
  if (!preset) return undefined;
  const found = glue.preset(preset);
  if (found) return found;
  throw new Failure("config-invalid", `There is no preset "${preset}". There are: ${glue.presets().join(", ")}.`);
}

// The text is the scenario itself as JSON, or the address of a file of the same site.
async function read(text) {
  const json = text.startsWith("{") ? text : await fetchText(text);
  if (json.length > LONGEST_SCENARIO) throw new Failure("config-invalid", "The scenario is longer than 256 kB.");
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Failure("config-invalid", `The scenario is not JSON: ${error.message}`);
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
