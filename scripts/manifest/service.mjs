// Microsoft's validation service, asked through office-addin-manifest. It needs the network; where it is not reachable that is said, and nothing fails.
import { basename } from "node:path";

/** True unless the service found a mistake. */
export async function askService(files) {
  const { validateManifest } = await import("office-addin-manifest");
  let good = true;
  for (const file of files) {
    try {
      const answer = await validateManifest(file);
      if (answer.status !== undefined && answer.status !== 200) {
        console.log(
          `${basename(file)}: the service is not reachable (${answer.status} ${answer.statusText ?? ""}); not validated`,
        );
        continue;
      }
      const errors = answer.report?.errors ?? [];
      for (const error of errors)
        console.error(`${basename(file)}: ${error.title ?? ""} ${error.content ?? ""}`.trim());
      console.log(`${basename(file)}: ${answer.isValid ? "valid" : `${errors.length} mistakes`}, says the service`);
      good = good && answer.isValid;
    } catch (error) {
      console.log(`${basename(file)}: the service is not reachable (${error.message.slice(0, 120)}); not validated`);
    }
  }
  return good;
}
