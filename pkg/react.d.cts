// The same where it is imported by `require`.

export type * from "./react.js" with { "resolution-mode": "import" };
