import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { ROOT } from "./webServers";

test.each(["start", "sideload"])("npm run %s says in a sentence that its port is taken", async (script) => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "localhost", done));
  try {
    const { port } = other.address() as AddressInfo;
    for (const [value, why] of [
      [String(port), "something else listens there"],
      ["abc", "ERR_SOCKET_BAD_PORT"],
    ] as const) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", `${script}.mjs`)], {
        encoding: "utf8",
        env: { ...process.env, PORT: value },
        timeout: 20_000,
      });
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: "",
        stderr: `Port ${value} cannot be used: ${why}. Another one: set PORT, for example to 3001, and run this again.\n`,
      });
    }
  } finally {
    other.close();
  }
});
