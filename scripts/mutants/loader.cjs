/** webpack loader: gives the mutated text of the files that are mutated. */
const { readFileSync } = require("node:fs");

module.exports = function mutated(source) {
  const texts = JSON.parse(readFileSync(this.getOptions().texts, "utf8"));
  return texts[this.resourcePath] ?? source;
};
