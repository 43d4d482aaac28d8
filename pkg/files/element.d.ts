// For whoever resolves by folders.

export * from "../element.js";
