// The XSD of manifests, where somebody has put it beside the project (../shared/manifest-schema); it is not ours to ship.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MAIN = "OfficeAppManifestV1_1.xsd";

function schemaFolder(root) {
  const folder = join(root, "..", "shared", "manifest-schema");
  return existsSync(join(folder, MAIN)) ? folder : null;
}

/**
 * @returns {Promise<{used: string | null, mistakes: {rule: "schema", text: string}[]}>} `used` null: no schema at hand, nothing was checked
 */
export async function validateBySchema(source, root) {
  const folder = schemaFolder(root);
  if (folder === null) return { used: null, mistakes: [] };
  const native = spawnSync("xmllint", ["--noout", "--nonet", "--schema", join(folder, MAIN), "-"], {
    input: source,
    encoding: "utf8",
  });
  if (native.error === undefined) {
    const lines = native.stderr.split("\n").filter((line) => /error/.test(line));
    return {
      used: "xmllint",
      mistakes:
        native.status === 0
          ? []
          : (lines.length > 0 ? lines : [native.stderr]).map((text) => ({ rule: "schema", text: text.trim() })),
    };
  }
  const { validateXML } = await import("xmllint-wasm");
  const file = (name) => ({ fileName: name, contents: readFileSync(join(folder, name), "utf8") });
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: source }],
    schema: [file(MAIN)],
    preload: readdirSync(folder)
      .filter((name) => name.endsWith(".xsd") && name !== MAIN)
      .map(file),
  });
  return { used: "xmllint-wasm", mistakes: result.errors.map((error) => ({ rule: "schema", text: error.rawMessage })) };
}
