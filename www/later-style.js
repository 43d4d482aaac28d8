// The style of what is shown once the first answer is there.

export { default as style } from "refurb-later-style";
