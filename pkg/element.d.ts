// `import "refurb-or-new/element"` defines <refurb-or-new>, and does no more.

export type {
  Failed,
  FailureCode,
  PartName,
  PresetId,
  RefurbOrNewAttributes,
  RefurbOrNewElement,
  RefurbOrNewEventMap,
  RefurbOrNewEvents,
  Shown,
  Theme,
} from "./index.js";
