// `import "refurb-or-new/react"` defines <refurb-or-new>, and lets JSX of React 18 and 19 use it.

import type * as React from "react";
import type { RefurbOrNewAttributes, RefurbOrNewElement, RefurbOrNewEvents, Scenario } from "./index.js";

export type * from "./element.js";

/** From React 19 on, what is no text is given as a property, and events of elements have attributes. */
type Nineteen = typeof React extends { useActionState: unknown } ? true : false;

type OfNineteen = {
  scenario?: string | Scenario;
  headingLevel?: number;
} & { [K in keyof RefurbOrNewEvents as `on${K}`]?: (event: RefurbOrNewEvents[K]) => void };

type Own = Nineteen extends true ? Omit<RefurbOrNewAttributes, keyof OfNineteen> & OfNineteen : RefurbOrNewAttributes;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "refurb-or-new": Omit<React.HTMLAttributes<RefurbOrNewElement>, keyof Own> &
        React.RefAttributes<RefurbOrNewElement> &
        Own & { class?: string };
    }
  }
}
