import refurbOrNew = require("refurb-or-new");
import { type Scenario, compare } from "refurb-or-new";

const scenario: Scenario = refurbOrNew.preset("phones");
export const total: number = compare(scenario).plans[0].cost.total;
