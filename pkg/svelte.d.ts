// `import "refurb-or-new/svelte"` defines <refurb-or-new>, and lets templates of Svelte use it.

import type { HTMLAttributes } from "svelte/elements";
import type { RefurbOrNewAttributes, RefurbOrNewElement, RefurbOrNewEvents, Scenario } from "./index.js";

export type * from "./element.js";

type Own = Omit<RefurbOrNewAttributes, "scenario"> & {
  scenario?: string | Scenario;
  headingLevel?: number;
} & { [K in keyof RefurbOrNewEvents as `on${K}`]?: (event: RefurbOrNewEvents[K]) => void };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "refurb-or-new": Omit<HTMLAttributes<RefurbOrNewElement>, keyof Own> & Own;
  }
}
