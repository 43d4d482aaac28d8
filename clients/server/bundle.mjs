// A server in one file, as functions in a cloud are deployed: nothing of the package lies beside it.
import { build } from "esbuild";

const contents = `
  import { compare, preset } from "refurb-or-new";
  console.log(JSON.stringify(compare(preset("phones")).differences));
`;
for (const [format, outfile] of [["esm", "deployed/bundled.mjs"], ["cjs", "deployed/bundled.cjs"]]) {
  await build({ stdin: { contents, resolveDir: "." }, bundle: true, platform: "node", format, outfile, logLevel: "warning" });
}
