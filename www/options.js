// Reads the element's attributes into the options that the module takes.

import { Failure } from "./load.js";

/** The attributes whose change is handed on to a running comparison. */
export const WATCHED = ["lang", "preset", "scenario", "theme", "heading-level"];

// As much as the module takes as configuration.
const LONGEST_SCENARIO = 256 * 1024;

/** The language of the element or of what surrounds it. */
export function language(element) {
  return element.closest("[lang]")?.lang || element.getRootNode().host?.closest("[lang]")?.lang || "en";
}

export function theme(element) {
  const wanted = element.getAttribute("theme");
  return wanted === "light" || wanted === "dark" ? wanted : "auto";
}

/** What the attributes say. Waits only if the scenario lies in a file. */
export async function options(element) {
  return {
    lang: language(element),
    preset: element.getAttribute("preset") ?? undefined,
    scenario: await scenario(element.getAttribute("scenario")),
    theme: theme(element),
    headingLevel: headingLevel(element.getAttribute("heading-level")),
  };
}

function headingLevel(text) {
  const level = Number(text);
  return Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2;
}

/** The attribute holds the scenario itself as JSON, or the address of a file of the same site. */
async function scenario(attribute) {
  const text = attribute?.trim();
  if (!text) return undefined;
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
