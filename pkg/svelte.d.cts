// The same where it is imported by `require`.

export type * from "./svelte.js" with { "resolution-mode": "import" };
