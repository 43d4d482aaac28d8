// The types of the package where it is imported by `require`: the same.

import type * as refurb from "./index.js" with { "resolution-mode": "import" };

export type * from "./index.js" with { "resolution-mode": "import" };

export declare const ready: typeof refurb.ready;
export declare const compare: typeof refurb.compare;
export declare const presets: typeof refurb.presets;
export declare const preset: typeof refurb.preset;
export declare const mount: typeof refurb.mount;
