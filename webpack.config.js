import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { offline } from "./scripts/offline.mjs";
import { packWords } from "./scripts/packWords.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Evergreen library of Outlook; another address for sovereign clouds and tests. */
const OFFICE_JS = process.env.OFFICEJS_URL ?? "https://officeapis.public.onecdn.static.microsoft/1/office.js";

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target },
    },
  },
});

/** Our style sheets without comments and without the white space that means nothing; no string in them holds either. */
async function plainCss(input) {
  const [[name, text]] = Object.entries(input);
  const code = String(text)
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replaceAll(";}", "}")
    .replace(/: /g, ":")
    .trim();
  return { code, map: undefined, name };
}

/** What rows of data say to the people who keep them. The product reads none of it (test/knowledge/schema.test.ts), so it need not travel. */
const FOR_KEEPERS = new Set([
  "about",
  "abused",
  "audience",
  "checkedOn",
  "displayNames",
  "note",
  "purpose",
  "source",
  "sources",
  "what",
  "why",
]);

const data = {
  test: /[\\/]src[\\/]knowledge[\\/][^\\/]*\.json$/,
  type: "json",
  parser: { parse: (text) => JSON.parse(text, (key, value) => (FOR_KEEPERS.has(key) ? undefined : value)) },
};

const words = {
  test: /[\\/]src[\\/]impersonation[\\/][^\\/]*\.json$/,
  type: "json",
  parser: { parse: (text) => packWords(JSON.parse(text)) },
};

const common = (mode) => ({
  mode,
  context: root,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  devtool: mode === "production" ? false : "eval-cheap-module-source-map",
  performance: { hints: false },
});

const define = (extra = {}) =>
  new webpack.DefinePlugin({ "process.env.HONMONO_VERSION": JSON.stringify(version), ...extra });

/** A small file beside the pages. */
const emit = (name, text) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("emit", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "emit", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => compilation.emitAsset(name, new webpack.sources.RawSource(text)),
      ),
    ),
});

export default (env, { mode = "development" }) => {
  const production = mode === "production";
  const web = {
    ...common(mode),
    name: "web",
    target: ["web", "es2022"],
    entry: {
      page: "./src/page/index.tsx",
      taskpane: "./src/outlook/taskpane.tsx",
      mailbox: "./src/samples/mailbox.tsx",
      selftest: "./src/page/selftest.ts",
      // one whole file of a fixed name: classic Outlook on Windows runs it without a page (manifest.report.xml)
      reportEvent: { import: "./src/outlook/reportEvent.ts", filename: "report-event.js" },
    },
    output: {
      path: join(root, "dist"),
      // everything under static/ carries the hash of its content in its name, so any web server can be told to keep it for ever
      filename: production ? "static/[name].[contenthash:8].js" : "static/[name].js",
      chunkFilename: production ? "static/[name].[contenthash:8].js" : "static/[name].js",
      assetModuleFilename: "static/[name].[contenthash:8][ext]",
      publicPath: "auto",
      // our own chunks are loaded through a named policy, so that the report-only Trusted Types header tells of others alone
      trustedTypes: { policyName: "honmono", onPolicyCreationFailure: "continue" },
      clean: { keep: /^cli\// },
    },
    resolve: {
      ...common(mode).resolve,
      alias: {
        // the views are written for React; Preact runs them with 56 KB less, and the whole way to a verdict may take 190 KB
        react$: "preact/compat",
        "react-dom$": "preact/compat",
        "react-dom/client$": "preact/compat/client",
        "react/jsx-runtime$": "preact/jsx-runtime",
        "react/jsx-dev-runtime$": "preact/jsx-runtime",
        // .msg files: the browser's own decoder instead of a library of code pages written for Node
        "iconv-lite$": join(root, "src/page/codePages.ts"),
      },
    },
    module: {
      rules: [
        swc("es2022"),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.ftl$/, type: "asset/source" },
        { test: /\.eml$/, type: "asset/source" },
        { test: /\.(png|svg)$/, type: "asset/resource" },
        data,
        words,
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          extractComments: false,
          minimizerOptions: { ecma: 2020, compress: { ecma: 2020, passes: 2 } },
        }),
        new MinimizerPlugin({ test: /\.css$/, minify: plainCss }),
      ],
      splitChunks: { chunks: ({ name }) => name !== "reportEvent" },
    },
    plugins: [
      define(),
      new MiniCssExtractPlugin({ filename: production ? "static/[name].[contenthash:8].css" : "static/[name].css" }),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/page/index.html",
        chunks: ["page"],
        scriptLoading: "defer",
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/outlook/taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        templateParameters: { officeJs: OFFICE_JS },
      }),
      new HtmlWebpackPlugin({
        filename: "selftest.html",
        template: "./src/page/selftest.html",
        chunks: ["selftest"],
        scriptLoading: "defer",
        templateParameters: { officeJs: OFFICE_JS },
      }),
      new HtmlWebpackPlugin({
        filename: "report-event.html",
        template: "./src/outlook/reportEvent.html",
        chunks: ["reportEvent"],
        scriptLoading: "defer",
        templateParameters: { officeJs: OFFICE_JS },
      }),
      emit("honmono.config.json", `${JSON.stringify({ $schema: "./honmono.config.schema.json", schema: 1 })}\n`),
      ...readdirSync(join(root, "assets")).map((name) =>
        emit(`assets/${name}`, readFileSync(join(root, "assets", name))),
      ),
      emit("health.json", `${JSON.stringify({ name: "honmono", version })}\n`),
      new HtmlWebpackPlugin({
        filename: "mailbox.html",
        template: "./src/samples/mailbox.html",
        chunks: ["mailbox"],
        scriptLoading: "defer",
      }),
      ...(production ? [offline()] : []),
    ],
    devServer: {
      port: Number(process.env.PORT ?? 3000),
      host: "localhost",
      allowedHosts: ["localhost"],
      static: { directory: join(root, "assets"), publicPath: "/assets" },
      client: { overlay: { warnings: false }, logging: "warn" },
      hot: false,
      liveReload: true,
    },
  };
  const cli = {
    ...common(mode),
    name: "cli",
    target: "node20",
    entry: { honmono: "./src/cli/main.ts" },
    output: { path: join(root, "dist", "cli"), filename: "[name].cjs", chunkFilename: "[name].cjs", clean: true },
    devtool: false,
    module: {
      rules: [swc("es2023"), { test: /\.ftl$/, type: "asset/source" }, { test: /\.eml$/, type: "asset/source" }],
    },
    optimization: { minimize: false },
    plugins: [define(), new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /honmono\.cjs$/ })],
  };
  return [web, cli];
};
