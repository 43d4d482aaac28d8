// The same where it is imported by `require`.

export type * from "./vue.js" with { "resolution-mode": "import" };
