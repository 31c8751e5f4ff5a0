import type { ResultWord, ServerResult } from "./authentication";

/** What Exchange Online says in one Authentication-Results field; `spf` and `dmarc` are null where it left them out. */
export type ExchangeResults = Pick<ServerResult, "spf" | "dkim" | "dmarc" | "compauth">;

const SPF: ReadonlySet<string> = new Set(["pass", "neutral", "softfail", "fail", "none", "temperror", "permerror"]);
const DKIM: ReadonlySet<string> = new Set([
  "pass",
  "fail",
  "none",
  "neutral",
  "policy",
  "temperror",
  "permerror",
  "timeout",
]);
const DMARC: ReadonlySet<string> = new Set(["pass", "fail", "none", "bestguesspass", "temperror", "permerror"]);
const COMPAUTH: ReadonlySet<string> = new Set(["pass", "fail", "softpass", "none", "unknown"]);

/**
 * Reads the closed dialect of Exchange Online, and nothing else:
 *
 *     spf=R (sender IP is A) smtp.mailfrom=D; dkim=R (text) header.d=D[;dkim=…];dmarc=R action=A header.from=D;[compauth=R reason=NNN]
 *
 * in this order, each part once but dkim; an older form puts the receiving domain between the parts
 * (`…; outlook.com; dkim=none (…) header.d=none;outlook.com; dmarc=…`). A text with anything more gives null: the
 * sender chooses several of its values (HELO name, MAIL FROM, From domain), so a lenient reader could be told a result.
 *
 * @param text the value, encoded words decoded, every run of white space made one space
 * https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo
 */
export function parseExchangeResults(text: string): ExchangeResults | null {
  const parts = split(text);
  if (parts === null) return null;
  let spf: ExchangeResults["spf"] = null;
  const dkim: { result: ResultWord; domain: string }[] = [];
  let dmarc: ExchangeResults["dmarc"] = null;
  let compauth: ExchangeResults["compauth"] = null;
  let stage = 0;
  let between = false;
  for (const part of parts) {
    const method = part.slice(0, Math.max(0, part.indexOf("=")));
    if (method === "") {
      // the older form: a bare domain, only where a method follows
      if (between || stage === 0 || stage > 2 || !isBareDomain(part)) return null;
      between = true;
      continue;
    }
    const read = readPart(part);
    if (read === null) return null;
    if (method === "spf" && stage === 0) {
      spf = spfOf(read);
      if (spf === null) return null;
      stage = 1;
    } else if (method === "dkim" && stage <= 2) {
      if (
        !DKIM.has(read.result) ||
        read.comment === null ||
        read.pairs.length !== 1 ||
        read.pairs[0]?.[0] !== "header.d"
      )
        return null;
      dkim.push({ result: resultWord(read.result), domain: lower(read.pairs[0][1]) });
      stage = 2;
    } else if (method === "dmarc" && (stage === 2 || stage === 1)) {
      const action = read.pairs[0];
      const from = read.pairs[1];
      if (!DMARC.has(read.result) || read.comment !== null || read.pairs.length !== 2) return null;
      if (action?.[0] !== "action" || from?.[0] !== "header.from" || !/^[a-z.]+$/.test(action[1])) return null;
      dmarc = { result: resultWord(read.result), action: action[1], headerFrom: lower(from[1]) };
      stage = 3;
    } else if (method === "compauth" && stage === 3) {
      const reason = read.pairs[0];
      if (!COMPAUTH.has(read.result) || read.pairs.length !== 1 || reason?.[0] !== "reason") return null;
      if (!/^[0-9]{3}$/.test(reason[1])) return null;
      compauth = { result: read.result, reason: reason[1] };
      stage = 4;
    } else return null;
    between = false;
  }
  // an old mail may have spf alone, never dkim without dmarc behind it
  if (between || stage === 0 || stage === 2) return null;
  return { spf, dkim, dmarc, compauth };
}

/** A result word of RFC 8601 and 7489, or of Exchange ("timeout" is its temperror); "unknown" for any other. */
export function resultWord(word: string): ResultWord {
  switch (word) {
    case "pass":
    case "fail":
    case "none":
    case "neutral":
    case "softfail":
    case "temperror":
    case "permerror":
    case "bestguesspass":
    case "policy":
      return word;
    case "hardfail":
      return "fail";
    case "timeout":
      return "temperror";
    default:
      return "unknown";
  }
}

interface Part {
  readonly result: string;
  readonly comment: string | null;
  readonly pairs: readonly (readonly [string, string])[];
}

/** Cuts at ";" outside brackets; null for unbalanced brackets. A closing ";" gives no part. */
function split(text: string): readonly string[] | null {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  STRUCTURE.lastIndex = 0;
  while (STRUCTURE.test(text)) {
    const index = STRUCTURE.lastIndex - 1;
    const character = text[index];
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
    if (depth < 0 || depth > 1) return null;
  }
  if (depth !== 0) return null;
  const rest = text.slice(start).trim();
  if (rest !== "") parts.push(rest);
  return parts;
}

const STRUCTURE = /[();]/g;

/** `method=result (comment) key=value key=value`, single spaces. */
function readPart(part: string): Part | null {
  let comment: string | null = null;
  const open = part.indexOf("(");
  let rest = part;
  if (open >= 0) {
    const close = part.indexOf(")", open);
    if (part.includes("(", close)) return null;
    // the comment stands right behind the result
    if (part.slice(0, open).trim().includes(" ")) return null;
    comment = part.slice(open + 1, close);
    rest = `${part.slice(0, open).trim()} ${part.slice(close + 1).trim()}`;
  }
  let result: string | null = null;
  const pairs: (readonly [string, string])[] = [];
  for (const word of rest.split(" ")) {
    if (word === "") continue;
    const equals = word.indexOf("=");
    if (result === null) {
      result = word.slice(equals + 1);
      continue;
    }
    if (equals <= 0) return null;
    pairs.push([word.slice(0, equals), word.slice(equals + 1)]);
  }
  return result === null ? null : { result, comment, pairs };
}

function spfOf(part: Part): ExchangeResults["spf"] {
  const lead = "sender ip is ";
  const comment = part.comment ?? "";
  if (!SPF.has(part.result) || part.pairs.length !== 1 || !lower(comment).startsWith(lead)) return null;
  const clientIp = comment.slice(lead.length).trim();
  const pair = part.pairs[0];
  if (clientIp === "" || clientIp.includes(" ") || pair === undefined) return null;
  if (pair[0] !== "smtp.mailfrom" && pair[0] !== "smtp.helo") return null;
  return { result: resultWord(part.result), domain: lower(pair[1]), clientIp: lower(clientIp) };
}

function isBareDomain(part: string): boolean {
  return part !== "" && part.length <= 255 && !part.includes(" ") && part.includes(".") && !part.includes("(");
}

function lower(text: string): string {
  return text.toLowerCase();
}
