// Which programs this machine has.

import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** The path of the first of some programs that is there; null where none is. */
export function found(programs) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = programs.filter(Boolean).flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))));
  return places.find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
