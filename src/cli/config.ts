/**
 * `honmono config check FILE`: every mistake in an administrator's configuration file, and what the rest of it will do.
 */
import { readFile, stat } from "node:fs/promises";
import { mailApp } from "../knowledge/apps";
import type { OwnNotice } from "../knowledge/organization";
import { LANGUAGES } from "../locales/languages";
import type { Words } from "../locales/words";
import { parseConfiguration } from "../settings/loadOrganization";
import { CONFIG_LIMIT_BYTES, readOrganization, type ReadConfiguration } from "../settings/organization";
import { readCommandLine } from "./commandLine";
import { pathOf } from "./fileName";
import { EXIT, type Command } from "./terminal";

const OPTIONS = { json: "flag", lang: "value", help: "flag" } as const;

/** Exit code: 0 no mistake, 2 some mistakes, 1 wrong usage or no readable file. */
export const config: Command = async (args, terminal) => {
  const line = await readCommandLine(args, terminal, OPTIONS, ["cli", "configuration"], "cli-help-config");
  if (!line.ok) return line.exit;
  const { options, rest, words, wrong } = line;
  const [action, file, ...more] = rest;
  if (action !== "check" || more.length > 0) return wrong(words.text("config-unknown-action"));
  if (file === undefined) return wrong(words.text("config-file-missing"));
  const text = await readText(file);
  if (!text.ok) return wrong(words.text("config-file-unreadable", { file, reason: text.reason }));
  const read = check(text.text);
  const mistakes = read.mistakes.map(({ path, id, params }) => ({ path, id, text: mistakeText(words, id, params) }));
  if (options.has("json"))
    await terminal.out(`${JSON.stringify({ mistakes, dns: read.dns, language: read.language })}\n`);
  else await terminal.out(report(words, mistakes, effects(words, read, terminal.now)));
  return mistakes.length === 0 ? EXIT.allRead : EXIT.someUnreadable;
};

/** The sentence for a mistake of readOrganization. */
export function mistakeText(words: Words, id: string, params: Readonly<Record<string, string | number>>): string {
  const key = `config-${id}`;
  return words.has(key) ? words.text(key, params) : id;
}

function check(text: string): ReadConfiguration {
  const parsed =
    Buffer.byteLength(text) > CONFIG_LIMIT_BYTES
      ? ({ ok: false, id: "too-large", error: "" } as const)
      : { id: "not-json", ...parseConfiguration(text) };
  if (parsed.ok) return withApps(readOrganization(parsed.json));
  return { ...readOrganization(undefined), mistakes: [{ path: "", id: parsed.id, params: { detail: parsed.error } }] };
}

/** Apps that do not exist are mistakes too; the pane passes over them. */
function withApps(read: ReadConfiguration): ReadConfiguration {
  const unknown = read.apps.filter((id) => mailApp(id) === null);
  const mistakes = unknown.map((value) => ({ path: "apps", id: "not-an-app", params: { value } }));
  return { ...read, apps: read.apps.filter((id) => !unknown.includes(id)), mistakes: [...read.mistakes, ...mistakes] };
}

function report(words: Words, mistakes: readonly { path: string; text: string }[], does: readonly string[]): string {
  const found = mistakes.map(({ path, text }) => `  ${path === "" ? words.text("config-whole-file") : path}: ${text}`);
  const head =
    mistakes.length === 0 ? words.text("config-sound") : words.text("config-mistakes", { count: mistakes.length });
  return `${[head, ...found, "", words.text("config-effects"), ...does.map((line) => `  ${line}`)].join("\n")}\n`;
}

/** What the sound part of the file will do, a sentence an effect. */
function effects(words: Words, read: ReadConfiguration, now: number): readonly string[] {
  const { organization, help, reportMailbox, dns, language, apps, drillDomains } = read;
  const names = (list: readonly string[]): string => list.join(", ");
  const lists: readonly (readonly [Parameters<Words["text"]>[0], readonly string[]])[] = [
    ["config-effect-gateways", organization.gateways],
    ["config-effect-authserv", organization.trustedAuthservIds],
    ["config-effect-arc", organization.arcSealers],
    ["config-effect-rewriters", organization.linkRewriters],
    ["config-effect-apps", apps],
    ["config-effect-drills", drillDomains],
  ];
  const where = [help.link, help.phone].filter((one) => one !== null);
  const lines = [
    ...lists.flatMap(([id, list]) => (list.length === 0 ? [] : [words.text(id, { names: names(list) })])),
    ...organization.ownNotices.flatMap((notice) => noticeEffects(words, notice, now)),
    ...(where.length === 0 ? [] : [words.text("config-effect-help", { where: names(where) })]),
    ...(reportMailbox === null ? [] : [words.text("config-effect-report", { mailbox: reportMailbox })]),
    ...(dns.policy === null ? [] : [words.text(`config-effect-dns-${dns.policy}`)]),
    ...(dns.resolver === null || dns.policy === "off"
      ? []
      : [words.text("config-effect-resolver", { resolver: dns.resolver })]),
    ...(language === null ? [] : [words.text("config-effect-language", { language })]),
  ];
  return lines.length === 0 ? [words.text("config-effect-nothing")] : lines;
}

function noticeEffects(words: Words, notice: OwnNotice, now: number): readonly string[] {
  const { id, domains, addresses, subjectContains, text, validUntil } = notice;
  // an English text that is another language's was filled in by the reader
  const written = Object.keys(text).filter(
    (one) => one !== "en" || !Object.keys(text).some((other) => other !== "en" && text[other] === text["en"]),
  );
  const missing = LANGUAGES.filter((one) => !written.includes(one));
  const instead = ["en", ...written].find((one) => written.includes(one)) ?? "";
  const date = validUntil === null ? "" : new Date(validUntil).toISOString().slice(0, 16).replace("T", " ");
  const inside = [
    ...(subjectContains.length === 0
      ? []
      : [words.text("config-effect-notice-subject", { words: subjectContains.map((one) => `“${one}”`).join(" + ") })]),
    ...(validUntil === null
      ? []
      : [words.text(validUntil < now ? "config-effect-notice-over" : "config-effect-notice-until", { date })]),
    ...(missing.length === 0
      ? []
      : [words.text("config-effect-notice-languages", { languages: missing.join(", "), instead })]),
  ];
  const names = (addresses.length > 0 ? addresses : domains).join(", ");
  return [words.text("config-effect-notice", { id, names }), ...inside.map((line) => `  ${line}`)];
}

async function readText(file: string): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
  try {
    // a device or a huge file by mistake is not read into memory
    const { size } = await stat(pathOf(file));
    return {
      ok: true,
      text: size > CONFIG_LIMIT_BYTES * 4 ? " ".repeat(CONFIG_LIMIT_BYTES + 1) : await readFile(pathOf(file), "utf8"),
    };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
