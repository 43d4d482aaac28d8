// For whoever resolves by folders.

export * from "../index.js";
