// What an element needs before it shows anything, and a page without one does not.

export { createGlue } from "refurb-glue";
export { default as style } from "refurb-style";
