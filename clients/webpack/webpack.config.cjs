const HtmlPlugin = require("html-webpack-plugin");

module.exports = {
  entry: "./main.js",
  output: { clean: true },
  // The default uses eval, which a strict policy forbids.
  devtool: "source-map",
  performance: { hints: false },
  plugins: [new HtmlPlugin({ template: "index.html", scriptLoading: "module" })],
};
