// Compiled, never run: a program in TypeScript can use the package by its published types.

import { compare, mount, preset, presets } from "refurb-or-new";

const names: string[] = presets();
const comparison: object = compare(preset(names[0]!));
const mounted = mount(document.body, { lang: "sv", preset: "school-laptops", headingLevel: 2 });
mounted.destroy();

export { comparison };
