// Files that take long begin first, so that no worker is left with one of them at the end. Jest knows how long a file took
// only where it ran before; a clean checkout goes by the size of files, and some of the longest are small.
const Sequencer = require("@jest/test-sequencer").default;

const LONG = ["hosting", "outlookSequences", "access", "outlookClients", "languages", "outlookPane", "page"].map(
  (name) => `/e2e/${name}.test.ts`,
);

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((name) => path.replaceAll("\\", "/").endsWith(name));
      return at === -1 ? LONG.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
