// Compiled, never run: a program in TypeScript can use the package by its published types.

import { type Compared, type Scenario, compare, mount, preset, presets, ready } from "refurb-or-new";
import type { RefurbOrNewAttributes, RefurbOrNewElement } from "refurb-or-new/element";

await ready({ module: fetch("/engine.wasm") });
await ready({ module: new URL("/engine.wasm", document.baseURI) });
await ready();

const names: string[] = presets();
const unknown: Scenario | undefined = preset(names[0]!);
const comparison: Compared = compare(unknown ?? preset("school-laptops"));
const paid: number = comparison.years[0].years[0]!.lines.purchase + comparison.years[0].leftAtEnd.total;
const mounted = mount(document.body, { lang: "sv", preset: "school-laptops", headingLevel: 2, hide: ["sources"], mode: "compact" });
mounted.element.addEventListener("refurb-result", (event) => event.detail.result.plans[2].cost.total);
mounted.element.preset = "phones";
mounted.element.scenario = preset("school-laptops");
mounted.element.headingLevel = 3;
mounted.element.scenario = preset("phones", "EUR") ?? null;
mounted.element.show = ["answer", "cards"];
const saved: Promise<File> = mounted.element.export("xlsx");
mounted.destroy();

// The element, and its events on their way up.
const element: RefurbOrNewElement | null = document.querySelector("refurb-or-new");
document.addEventListener("refurb-error", (event) => event.detail.code.startsWith("csp"));
const attributes: RefurbOrNewAttributes = { preset: "phones", "heading-level": 3, mode: "compact" };
// @ts-expect-error: there is no such theme.
attributes.theme = "red";

export { comparison, element, paid, saved };
