// What no form sends and a program, a page or somebody with bad intent may.

/** Values of every kind that JavaScript has, some of them made anew each time. */
export const VALUES = [
  () => null,
  () => undefined,
  () => true,
  () => NaN,
  () => Infinity,
  () => -0,
  () => -1,
  () => 1e308,
  () => 5e-324,
  () => 0.1,
  () => 2 ** 53,
  () => 10n,
  () => "",
  () => "4",
  () => "1,5",
  () => "\ud800",
  () => "x".repeat(600),
  () => "__proto__",
  () => Symbol("s"),
  () => () => 4,
  () => [],
  () => [[], {}],
  () => new Array(300),
  () => ({}),
  () => Object.create(null),
  () => ({ length: 3 }),
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => /x/,
  () => new Uint8Array(8),
  () => new Proxy({}, { ownKeys: () => { throw new Error("ownKeys"); } }),
  () => new Proxy([], { get: () => { throw new Error("get"); } }),
  () => Object.defineProperty({}, "id", { enumerable: true, get: () => { throw new Error("id"); } }),
  () => { const round = {}; round.round = round; return round; },
  () => Promise.resolve(1),
];

/** Every place in a plain value, as the object and the key. */
export function places(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places(value[key], found);
  }
  return found;
}
