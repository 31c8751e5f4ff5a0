// A webpack plugin: writes sw.js (src/page/offlineWorker.js with the list of files of this build) and manifest.webmanifest,
// so that the page can be installed and works without a network.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const WORKER = join(import.meta.dirname, "..", "src", "page", "offlineWorker.js");
/** What the page never asks for: the pane inside Outlook and its companions, and the words of these and of the terminal. */
const NOT_OF_THE_PAGE =
  /(^|\/)(taskpane|selftest|reportEvent|report-event)[.-]|^static\/[a-z]{2}(?:-[A-Z]{2})?-(?:cli|configuration|doctor|outlook|selftest)-ftl\./;
const LANGUAGE = /^static\/([a-z]{2}(?:-[A-Z]{2})?)-[a-z]+-ftl\./;

export const offline = () => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("offline", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "offline", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const files = Object.keys(assets)
            .filter((name) => /^(static\/|index\.html$|mailbox\.html$)/.test(name) && !NOT_OF_THE_PAGE.test(name))
            .sort();
          const hash = createHash("sha256");
          for (const name of files) hash.update(name).update(assets[name].buffer());
          const languages = {};
          for (const name of files) {
            const language = LANGUAGE.exec(name)?.[1];
            if (language !== undefined) (languages[language] ??= []).push(name);
          }
          const text = readFileSync(WORKER, "utf8")
            .replace("__VERSION__", JSON.stringify(hash.digest("hex").slice(0, 16)))
            .replace("__FILES__", JSON.stringify(files.filter((name) => !LANGUAGE.test(name))))
            .replace("__LANGUAGES__", JSON.stringify(languages));
          compilation.emitAsset("sw.js", new webpack.sources.RawSource(text));
          compilation.emitAsset(
            "manifest.webmanifest",
            new webpack.sources.RawSource(
              `${JSON.stringify({
                id: "./",
                name: "Honmono – is this mail really from Microsoft?",
                short_name: "Honmono",
                description: "Is this mail really from Microsoft? Checked on your own device.",
                start_url: "./index.html",
                scope: "./",
                display: "standalone",
                background_color: "#ffffff",
                theme_color: "#12414f",
                categories: ["utilities", "security"],
                icons: [48, 96, 128, 144].map((size) => ({
                  src: `assets/icon-${size}.png`,
                  sizes: `${size}x${size}`,
                  type: "image/png",
                })),
              })}\n`,
            ),
          );
        },
      ),
    ),
});
