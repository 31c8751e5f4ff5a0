import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SCRIPT = resolve(__dirname, "../../scripts/sideload.mjs");
const folder = mkdtempSync(join(tmpdir(), "honmono-certificates-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasOpenssl = spawnSync("openssl", ["version"]).error === undefined;
const home = { ...process.env, HOME: folder, USERPROFILE: folder };
const make = (env: NodeJS.ProcessEnv = home): { status: number | null; said: string; stdout: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, "--certificates-only", join(folder, "own")], {
    encoding: "utf8",
    env,
  });
  return { status, said: stdout + stderr, stdout };
};

(hasOpenssl ? test : test.skip)(
  "certificates made without an administrator serve https for this computer, and are kept",
  async () => {
    const first = JSON.parse(make().stdout) as { ca: string; cert: string; key: string; from: string };
    expect(first.from).toContain("made now");
    expect(statSync(first.key).mode & 0o077).toBe(0);
    const server = createServer(
      { cert: readFileSync(first.cert), key: readFileSync(first.key) },
      (_request, response) => response.end("good"),
    );
    await new Promise<void>((done) => server.listen(0, "localhost", done));
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<number | undefined>((done, fail) => {
      request({ host: "localhost", port, ca: readFileSync(first.ca), agent: false }, (response) => {
        response.resume();
        done(response.statusCode);
      })
        .on("error", fail)
        .end();
    });
    expect(answer).toBe(200);
    await new Promise((done) => server.close(done));
    expect((JSON.parse(make().stdout) as { from: string }).from).toBe("made earlier");
  },
);

test("without openssl it says which step is the person's", () => {
  const { status, said } = make({
    ...home,
    HOME: join(folder, "none"),
    USERPROFILE: join(folder, "none"),
    PATH: "",
    Path: "",
  });
  // the pair made above is good and used; a broken one must be made anew, which fails here
  if (status === 0) rmSync(join(folder, "own"), { recursive: true });
  const again = status === 0 ? make({ ...home, PATH: "", Path: "" }) : { status, said };
  expect(again.status).toBe(1);
  expect(again.said).toContain("npx office-addin-dev-certs install");
});
