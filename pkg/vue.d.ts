// `import "refurb-or-new/vue"` defines <refurb-or-new>, and lets templates of Vue use it.

import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { RefurbOrNewAttributes, RefurbOrNewElement, RefurbOrNewEvents, Scenario } from "./index.js";

export type * from "./element.js";

type Own = Omit<RefurbOrNewAttributes, "scenario"> & { scenario?: string | Scenario; headingLevel?: number };

declare module "vue" {
  interface GlobalComponents {
    "refurb-or-new": new () => RefurbOrNewElement & {
      /** @deprecated For templates alone. */
      $props: Omit<HTMLAttributes, keyof Own> & Own & PublicProps;
      /** @deprecated For templates alone. */
      $emit: EmitFn<{ [K in keyof RefurbOrNewEvents]: (event: RefurbOrNewEvents[K]) => void }>;
    };
  }
}
