/** What test/e2e/signature.test.ts runs inside a browser: the engine's own check of a file, with the browser's WebCrypto. */
import { authenticate } from "../../src/authentication/authenticate";
import { dnsOverHttps, keysFromFile } from "../../src/authentication/publicKeys";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import { parseFile } from "../../src/message/file";
import { browserTools } from "../../src/settings/tools";

async function check(text: string, keys: unknown, now: number): Promise<string> {
  const parsed = await parseFile(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  const file = keysFromFile(keys);
  if (!parsed.ok || !file.ok) throw new Error("bad input");
  const { tools } = browserTools(null, now);
  return JSON.stringify(
    await authenticate(parsed.message, "unknown", NO_ORGANIZATION, { ...tools, lookupTxt: file.lookup }),
  );
}

async function ask(endpoint: string, name: string, timeoutMs: number): Promise<string> {
  const lookup = dnsOverHttps({ endpoint, fetch: (url, init) => fetch(url, init), now: () => Date.now(), timeoutMs });
  return JSON.stringify(await lookup(name));
}

Object.assign(globalThis, { honmono: { check, ask } });
