/**
 * Bundles the engine into a temporary folder, as the product ships it, for the benchmark and the fuzzer.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * @param {{ minimize?: boolean, entry?: string }} [options] entry: a module of the repository whose exports are wanted
 * @returns {Promise<{ engine: Record<string, Function>, file: string, remove: () => void }>}
 */
export async function bundleEngine({ minimize = false, entry = "./test/bench/engine.ts" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "honmono-engine-"));
  const compiler = webpack({
    mode: "production",
    context: root,
    target: "node20",
    devtool: false,
    entry: { engine: entry },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    optimization: { minimize },
    // modules that read files beside themselves: their folder from the root of the repository
    node: { __dirname: true },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
        },
        { test: /\.ftl$/, type: "asset/source" },
      ],
    },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const file = join(folder, "engine.cjs");
  return {
    engine: createRequire(import.meta.url)(file),
    file,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
