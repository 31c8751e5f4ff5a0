// npm start: the stand-alone page and the sample mailbox on http://localhost:3000; needs no account, certificate or network.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { port, portMustBeFree } from "./port.mjs";

const root = join(import.meta.dirname, "..");
await portMustBeFree();
console.log(`Honmono is being built …

  The page             http://localhost:${port}/
  The sample mailbox   http://localhost:${port}/mailbox.html

Ctrl+C ends it.`);
const open = process.stdout.isTTY && process.env.CI === undefined && process.env.HONMONO_NO_OPEN === undefined;
const child = spawn(
  process.execPath,
  [
    join(root, "node_modules", "webpack-cli", "bin", "cli.js"),
    "serve",
    "--config-name",
    "web",
    ...(open ? ["--open"] : []),
  ],
  { cwd: root, stdio: "inherit" },
);
child.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
