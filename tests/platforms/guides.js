// The guides in `platforms/`, and the snippets in them.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const PLATFORMS = new URL("../../platforms/", import.meta.url).pathname;

export const GUIDES = readdirSync(PLATFORMS).filter((name) => existsSync(join(PLATFORMS, name, "README.md")));

export const guide = (name) => readFileSync(join(PLATFORMS, name, "README.md"), "utf8");

/** The blocks of code of a kind, without what they are indented by. */
export const blocks = (text, kind) =>
  [...text.matchAll(new RegExp(`^ *\`\`\`${kind}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))].map(([, block]) => block.trim());

/** The snippets of a guide that begin so. */
export const snippets = (name, start) => blocks(guide(name), "html").filter((block) => block.startsWith(start));
