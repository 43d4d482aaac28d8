import { type Compared, compare, preset } from "refurb-or-new";

export const compared: Compared = compare(preset("phones"));
