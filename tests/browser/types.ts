// Compiled, never run: a program in TypeScript can use the package by its published types.

import { type Comparison, type Scenario, compare, mount, preset, presets } from "refurb-or-new";

const names: string[] = presets();
const unknown: Scenario | undefined = preset(names[0]!);
const comparison: Comparison = compare(unknown ?? preset("school-laptops"));
const mounted = mount(document.body, { lang: "sv", preset: "school-laptops", headingLevel: 2, hide: ["sources"], mode: "compact" });
mounted.element.addEventListener("refurb-result", (event) => event.detail.result.plans[2].cost.total);
mounted.destroy();

export { comparison };
