/**
 * What `npm run chaos` and its short form in `npm test` throw at the engine: random bytes, random headers, and good mails
 * with one change. Nothing may throw, and no verdict may be positive without a proof that is found here by other means
 * than the engine's. The same seed gives the same mails.
 */
import type { LookupTxt, Provenance, Tools } from "../../src/authentication/authentication";
import { NO_ORGANIZATION, type Organization } from "../../src/knowledge/organization";
import { parseFile } from "../../src/message/file";
import { parseHeaderText } from "../../src/message/header";
import type { VerdictId } from "../../src/verdict/verification";
import { verify } from "../../src/verify";
import { EDGE, INNER, IP } from "./mail";
import { NOW, subtle } from "./shared";
import { arcSealed, dkimSigned, rsaSigner } from "./signing";

export interface Tally {
  cases: number;
  /** Texts that are no message at all. */
  unreadable: number;
  readonly verdicts: Partial<Record<VerdictId, number>>;
  /** At most ten, with the mail. */
  readonly broken: string[];
}

const POSITIVE: ReadonlySet<string> = new Set([
  "microsoft-notice",
  "microsoft-sender",
  "microsoft-service",
  "own-notice",
]);
const ORGANIZATION: Organization = {
  ...NO_ORGANIZATION,
  arcSealers: ["gate.example"],
  ownNotices: [{ id: "it", domains: ["gate.example"], addresses: [], subjectContains: [], text: {}, validUntil: null }],
};
const SENDERS = [
  "outlook@communication.microsoft.com",
  "azure-noreply@microsoft.com",
  "it@gate.example",
  "a@evil.example",
];
const BODY = "Basic authentication ends on 16 September 2024.\r\n\r\nhttps://support.microsoft.com\r\n";

const SUBJECT = "Action needed: your account";
const fromOf = (address: string): string => `"Microsoft Outlook" <${address}>`;

/** What is signed in a good mail: From, with this Subject and body. */
const SIGNED: ReadonlySet<string> = new Set(SENDERS.map(fromOf));

export interface Chaos {
  readonly goods: readonly string[];
  readonly tools: Tools;
}

/** Makes the good mails, with keys that are made anew each time: they play no part in which changes are made. */
export async function prepare(): Promise<Chaos> {
  const signer = await rsaSigner(1024);
  const names = ["microsoft.com", "gate.example", "evil.example"].map((domain) => `s._domainkey.${domain}`);
  const lookupTxt: LookupTxt = async (name) =>
    names.includes(name)
      ? { kind: "found", txt: [signer.record], source: "file" }
      : name.startsWith("_dmarc.")
        ? { kind: "not-asked" }
        : { kind: "absent", source: "dns" };
  const goods: string[] = [];
  for (const address of SENDERS) {
    const domain = address.slice(address.indexOf("@") + 1);
    const signing = domain.endsWith("microsoft.com") ? "microsoft.com" : domain;
    const headers =
      `From: ${fromOf(address)}\r\nTo: b@example.net\r\nSubject: ${SUBJECT}\r\n` +
      `Date: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@${domain}>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain`;
    const dkim = await dkimSigned(headers, BODY, signer, { domain: signing });
    const arc = await arcSealed(headers, BODY, signer, {
      domain: "gate.example",
      instance: 1,
      cv: "none",
      results: `gate.example; dmarc=pass header.from=${domain}`,
    });
    const result = (word: string): string =>
      `spf=pass (sender IP is ${IP}) smtp.mailfrom=${domain}; dkim=${word} (signature was verified) ` +
      `header.d=${signing};dmarc=${word} action=none header.from=${domain};compauth=${word} reason=100`;
    const top = (word: string): string => `${INNER}\r\nAuthentication-Results: ${result(word)}\r\n${EDGE}\r\n`;
    const plain = `${headers}\r\n\r\n${BODY}`;
    goods.push(dkim, `${arc}\r\n\r\n${BODY}`);
    for (const word of ["pass", "fail"]) goods.push(top(word) + plain, top(word) + dkim);
  }
  return { goods, tools: { now: NOW, subtle, lookupTxt } };
}

/** Runs cases `from` to before `to` of a seed. */
export async function run({ goods, tools }: Chaos, seed: number, from: number, to: number): Promise<Tally> {
  const tally: Tally = { cases: 0, unreadable: 0, verdicts: {}, broken: [] };
  for (let at = from; at < to; at += 1) {
    const random = randomFrom(seed * 0x9e3779b1 + at);
    const good = goods[random(goods.length)];
    if (good === undefined) continue;
    const kind = random(10);
    const text =
      kind === 0 ? randomBytes(random) : kind < 3 ? randomHeader(random, goods) : changed(good, random, goods);
    const provenance = (["unknown", "own-mailbox", "host"] as const)[random(3)] ?? "unknown";
    await judge(text, provenance, random(3) === 0, tools, tally);
  }
  return tally;
}

async function judge(
  text: string,
  provenance: Provenance,
  headersAlone: boolean,
  tools: Tools,
  tally: Tally,
): Promise<void> {
  tally.cases += 1;
  const broken = (what: string): void => {
    if (tally.broken.length < 10) tally.broken.push(`${what} (${provenance}): ${JSON.stringify(text)}`);
  };
  try {
    const parsed = headersAlone ? parseHeaderText(text) : await parseFile(Buffer.from(text, "latin1"));
    if (!parsed.ok) {
      tally.unreadable += 1;
      return;
    }
    const got = await verify({ message: parsed.message, provenance, organization: ORGANIZATION }, tools);
    tally.verdicts[got.verdict] = (tally.verdicts[got.verdict] ?? 0) + 1;
    if (got.authentication.failed && got.authentication.server === null) broken("failed without a result");
    if (!POSITIVE.has(got.verdict)) return;
    const wrong = whyUnproved(text, provenance, headersAlone);
    if (wrong !== null) broken(`${got.verdict} though ${wrong}`);
  } catch (error) {
    broken(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** What is missing for a proof, by a reading of the text that shares nothing with the engine; null: nothing. */
function whyUnproved(whole: string, provenance: Provenance, headersAlone: boolean): string | null {
  const text = whole.replace(/^(?:[ \t]*\r?\n)+/, "");
  // in copied text a line of white space that no folded line follows ends the header; in a file only an empty one does
  const end = (headersAlone ? /\r?\n[ \t]*\r?\n(?![ \t])/ : /\r?\n\r?\n/).exec(text);
  const header = end === null ? text : text.slice(0, end.index);
  const lines = header.split(/\r?\n(?![ \t])/);
  const fields: string[] = [];
  for (const line of lines) {
    // what begins no field goes on with the one above: copied text loses its folding
    if (/^[!-9;-~]+[ \t\u00a0]*:/.test(line)) fields.push(line);
    else if (fields.length > 0) fields.push(`${fields.pop() ?? ""}\r\n ${line}`);
  }
  const named = (name: string): string[] =>
    fields
      .filter((field) => new RegExp(`^${name}[ \\t\u00a0]*:`, "i").test(field))
      .map((field) => relaxed(field.slice(field.indexOf(":") + 1)));
  const [from, ...more] = named("from");
  if (from === undefined || more.length > 0) return "there is not one From";
  if (provenance !== "unknown") {
    const [result = ""] = named("authentication-results");
    const about = /^spf=pass [^;]*; dkim=[^;]*;dmarc=pass action=none header\.from=([a-z.]+)(?:;|$)/.exec(result)?.[1];
    const address = from.toLowerCase().replaceAll(/[\0\s]/g, "");
    if (about !== undefined && address.includes(`@${about}>`)) return null;
  }
  if (!SIGNED.has(from)) return "From is not one that was signed";
  if (named("subject")[0] !== SUBJECT) return "Subject is not the signed one";
  if (provenance !== "unknown" || headersAlone) return null;
  // and a line that some readers take for the end of the header leaves it open which text is read
  if (fields.length < lines.length || fields.some((field) => /\r(?!\n)|\n[ \t]*(?:\r?\n|$)/.test(field)))
    return "the header has an odd line";
  const body = end === null ? "" : text.slice(end.index + end[0].length);
  return canonical(body) === canonical(BODY) ? null : "the text is not the signed one";
}

/** RFC 6376 section 3.4.2, of a value. */
function relaxed(value: string): string {
  return value
    .replace(/\r?\n/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/^ | $/g, "");
}

/** RFC 6376 section 3.4.4. */
function canonical(body: string): string {
  const lines = body.split(/\r?\n/).map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, ""));
  while (lines.at(-1) === "") lines.pop();
  return lines.join("\r\n");
}

type Random = (below: number) => number;

/** mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Bytes of all values, or of those that mean something in a header. */
function randomBytes(random: Random): string {
  const MARKS = '\r\n\r\n\t :;="<>()@,.?-\\\0';
  const plain = random(2) === 0;
  let text = "";
  for (let left = random(600); left > 0; left -= 1) {
    text += plain
      ? String.fromCharCode(random(256))
      : random(3) === 0
        ? MARKS.charAt(random(MARKS.length))
        : String.fromCharCode(0x61 + random(26));
  }
  return text;
}

const NAMES = [
  "From", "from ", "FROM", "Sender", "Reply-To", "To", "Subject", "Date", "Message-ID", "Received", "Return-Path",
  "Authentication-Results", "authentication-results\t", "ARC-Seal", "ARC-Message-Signature",
  "ARC-Authentication-Results", "DKIM-Signature", "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
  "X-IncomingTopHeaderMarker", "X-MS-Exchange-SkipListedInternetSender", "Resent-From", "List-Id", "X-A",
]; // prettier-ignore
const WORDS = [
  ...SENDERS, "<", ">", "(", ")", "\"", "\\", ",", ";", ":", "=", "@", "[", "]", " ", "\t", "\r\n ", "\r\n\t", "\r", "\0",
  "=?utf-8?Q?", "=?utf-8?B?", "?=", "dmarc=pass", "dkim=pass", "spf=pass", "header.from=", "header.d=", "action=none",
  "compauth=pass reason=100", `(sender IP is ${IP})`, "mx.google.com", "by A.prod.outlook.com", "from x",
  "by B.mail.protection.outlook.com", "v=1", "a=rsa-sha256", "d=microsoft.com", "s=s", "h=from:subject", "bh=", "b=",
  "i=1", "cv=none", "l=0", "x=1", "c=relaxed/relaxed", "multipart/alternative; boundary=b", "Microsoft account team",
  "communication.microsoft.com", "\u00ff", "\u00e3\u0083\u009e", "Mon, 1 Jul 2024 03:10:19 +0000",
]; // prettier-ignore

function randomHeader(random: Random, goods: readonly string[]): string {
  const lines: string[] = [];
  for (let left = random(14); left >= 0; left -= 1) {
    if (random(4) === 0) {
      const others = (goods[random(goods.length)] ?? "").split(/\r\n(?![ \t])/);
      lines.push(others[random(others.length)] ?? "");
      continue;
    }
    let value = "";
    for (let words = random(9); words > 0; words -= 1) value += `${WORDS[random(WORDS.length)] ?? ""} `;
    lines.push(`${NAMES[random(NAMES.length)] ?? ""}: ${value}`);
  }
  return `${lines.join("\r\n")}\r\n\r\n${random(2) === 0 ? BODY : ""}`;
}

/** One change: a character, a run, a line, or the end. */
function changed(text: string, random: Random, goods: readonly string[]): string {
  const at = random(text.length);
  const put = (middle: string, until = at): string => text.slice(0, at) + middle + text.slice(until);
  const word = WORDS[random(WORDS.length)] ?? "";
  const lines = text.split(/\r\n(?![ \t])/);
  const line = random(lines.length);
  const others = (goods[random(goods.length)] ?? "").split(/\r\n(?![ \t])/);
  const other = others[random(others.length)] ?? "";
  const withLine = (...now: string[]): string =>
    [...lines.slice(0, line), ...now, ...lines.slice(line + 1)].join("\r\n");
  const own = lines[line] ?? "";
  switch (random(12)) {
    case 0:
      return put(String.fromCharCode(random(256)), at + 1);
    case 1:
      return put(String.fromCharCode(text.charCodeAt(at) ^ (1 << random(8))), at + 1);
    case 2:
      return put(String.fromCharCode(random(256)));
    case 3:
      return put("", at + 1 + random(12));
    case 4:
      return put(word);
    case 5:
      return put(word, at + word.length);
    case 6:
      return withLine(own, other);
    case 7:
      return withLine(other, own);
    case 8:
      return withLine();
    case 9:
      return withLine(`${NAMES[random(NAMES.length)] ?? ""}: ${word}`, own);
    case 10:
      return `${other}\r\n${text}`;
    default:
      return text.slice(0, at);
  }
}
