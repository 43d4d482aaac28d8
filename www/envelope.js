// What the page for frames and the page around it say to each other by postMessage: an envelope with
// our name and a version, in which `type` says what it is.
//
//   around → frame   who       asks whether it is there, and says where the page around it comes from
//                    settings  `settings`: attributes of the element that the frame's address leaves open
//   frame → around   here      the answer, and the first word of a frame that has loaded
//                    height    `height` of the contents in px, to who has asked
//                    refurb-…  an event of the element with its `detail`, to those that the frame's
//                              address names with `host`

const NAME = "refurb-or-new";
const VERSION = 1;

/** The events of the element that leave the frame. */
export const EVENTS = ["refurb-ready", "refurb-change", "refurb-result", "refurb-error"];

export const envelope = (type, content) => ({ [NAME]: VERSION, type, ...content });

/** Whether somebody speaks this language at all. Anybody may, so it says nothing of who it is. */
export const isOurs = (data) => data?.[NAME] === VERSION;
