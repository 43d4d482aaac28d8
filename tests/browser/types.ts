// Compiled, never run: a program in TypeScript can use the package by its published types.

import { type Compared, type Scenario, compare, mount, preset, presets } from "refurb-or-new";

const names: string[] = presets();
const unknown: Scenario | undefined = preset(names[0]!);
const comparison: Compared = compare(unknown ?? preset("school-laptops"));
const paid: number = comparison.years[0].years[0]!.lines.purchase + comparison.years[0].leftAtEnd.total;
const mounted = mount(document.body, { lang: "sv", preset: "school-laptops", headingLevel: 2, hide: ["sources"], mode: "compact" });
mounted.element.addEventListener("refurb-result", (event) => event.detail.result.plans[2].cost.total);
mounted.destroy();

export { comparison, paid };
