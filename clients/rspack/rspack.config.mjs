import { rspack } from "@rspack/core";

export default {
  entry: "./main.js",
  devtool: "source-map",
  performance: { hints: false },
  plugins: [new rspack.HtmlRspackPlugin({ template: "index.html", scriptLoading: "module" })],
};
