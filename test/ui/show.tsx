/** Renders a view inside <Shell> with all sentences, as the product does. */
import { act, render, type RenderResult } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactNode } from "react";
import { TextDecoder, TextEncoder } from "node:util";
import { wordsFrom, type Words } from "../../src/locales/words";
import { readOrganization } from "../../src/settings/organization";
import { readSettings } from "../../src/settings/personal";
import type { MailHost } from "../../src/ui/mailHost";
import { Shell } from "../../src/ui/Shell";

// what every browser has and jsdom lacks
Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.HTMLElement.prototype.scrollIntoView = () => undefined;

export function allWords(language: "en" | "ja"): Words {
  const folder = join(__dirname, "../../src/locales", language);
  return wordsFrom(
    language,
    readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8")),
  );
}

export async function show(
  host: MailHost,
  view: ReactNode,
  options: { readonly configuration?: unknown; readonly settings?: Readonly<Record<string, unknown>> } = {},
): Promise<RenderResult> {
  let shown: RenderResult | null = null;
  // the settings and the administrator's file arrive in the same act
  await act(async () => {
    shown = render(
      <Shell
        host={host}
        firstWords={allWords(host.languages()[0]?.startsWith("ja") === true ? "ja" : "en")}
        firstSettings={readSettings({ introduced: true, ...options.settings })}
        sections={["verdict", "view", "page", "samples", "settings"]}
        loadingSettings={Promise.resolve(readSettings({}))}
        loadingConfiguration={Promise.resolve({
          ...readOrganization(options.configuration ?? {}),
          state: "read",
          detail: "",
        })}
      >
        {view}
      </Shell>,
    );
    await Promise.resolve();
  });
  if (shown === null) throw new Error("nothing was rendered");
  return shown;
}
