// The same where it is imported by `require`.

export type * from "./element.js" with { "resolution-mode": "import" };
