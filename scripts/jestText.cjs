// Lets jest import a text file (locale, sample message) as webpack's asset/source does.
module.exports = {
  process(text) {
    return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` };
  },
};
