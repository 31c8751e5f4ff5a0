const common = {
  rootDir: ".",
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
    "\\.ftl$": "<rootDir>/scripts/jestText.cjs",
    "\\.eml$": "<rootDir>/scripts/jestText.cjs",
    // packages that ship ES modules only
    "node_modules/@fluent/.+\\.js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!@fluent/)"],
  moduleNameMapper: { "\\.(css|svg|png)$": "<rootDir>/scripts/jestText.cjs" },
};

/** Three kinds: engine and terminal in Node, views in jsdom (*.dom.test.tsx), the built product in a browser (test/e2e). */
export default {
  testTimeout: 30000,
  testSequencer: "<rootDir>/scripts/jestLongFirst.cjs",
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.dom.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    { ...common, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
