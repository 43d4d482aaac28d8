// Compiled, never run: a program without the types of browsers can use the package by its published types.

import { type Compared, type InvalidScenario, type Scenario, compare, preset, presets, ready } from "refurb-or-new";
import type { PartName, PresetId } from "refurb-or-new/element";

await ready({ module: new Uint8Array() });
const scenario: Scenario = preset("school-laptops");
const compared: Compared = compare(scenario);
const total: number = compared.plans[2].cost.total;
const share: number | undefined = compare(scenario, { decision: true }).decision.uncertainty?.differences[0]?.cheaper?.value;
const first: string | undefined = presets()[0];
const parts: PartName[] = ["answer", "fleet"];
const id: PresetId = "phones";
// @ts-expect-error: what is compared has no such line.
compared.plans[0].cost.lines.tax;

export const paths = (error: InvalidScenario): string[] => error.issues.map(({ path }) => path);
export { first, id, parts, share, total };
