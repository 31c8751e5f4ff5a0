import { execFileSync } from "node:child_process";
import { join } from "node:path";

test("the colours are Fluent's own, as scripts/theme.mjs takes them from @fluentui/tokens", () => {
  // fails with the sentence that says what to run
  execFileSync(process.execPath, [join(__dirname, "../../scripts/theme.mjs"), "--check"], { stdio: "pipe" });
});
