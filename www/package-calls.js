// What programs call, wherever they run: the engine's calls, once it is there.

let engine = null;

/** Gives the calls what they need: an instance of the engine. */
export function begin(glue) {
  engine = glue;
}

export const hasBegun = () => engine !== null;

function started(call) {
  if (engine) return engine;
  throw new Error(`refurb-or-new: ${call}() needs the engine, which is not there yet: await ready() first`);
}

export const compare = (...given) => started("compare").compare(...given);
export const presets = () => started("presets").presets();
export const preset = (...given) => started("preset").preset(...given);
