import { decodeWords } from "../message/encodedWords";
import type { ResultWord, ServerResult } from "./authentication";
import { type ExchangeResults, parseExchangeResults, resultWord } from "./exchangeResults";

/** One method of a result field with all that was said about it, as written. */
export interface MethodResult {
  /** Lower case: spf, dkim, dmarc, arc, compauth … */
  readonly method: string;
  readonly result: string;
  readonly reason: string;
  /** Comments behind the result, without brackets. */
  readonly comment: string;
  /** e.g. `["header.from", "example.com"]`, names in lower case. */
  readonly properties: readonly (readonly [string, string])[];
}

export type ParsedResults =
  | {
      readonly ok: true;
      /** Everything but the place where it stands. */
      readonly result: Omit<ServerResult, "field">;
      /** Every method in order, for showing. For the Exchange dialect too. */
      readonly methods: readonly MethodResult[];
    }
  | { readonly ok: false; readonly error: "empty" | "no-authserv-id" | "syntax" };

/**
 * Reads one Authentication-Results value: the closed dialect of Exchange Online (no authserv-id), else RFC 8601.
 * Encoded words are decoded first, since Exchange writes the whole value as encoded words where the From domain is not
 * ASCII. Says nothing about trust: that is src/authentication/boundary.ts. Never throws; one pass over the text.
 */
export function parseAuthenticationResults(value: string): ParsedResults {
  const text = plainValue(value);
  if (text === "") return { ok: false, error: "empty" };
  const exchange = parseExchangeResults(text);
  const generic = parseMethods(text, exchange !== null);
  if (exchange !== null)
    return { ok: true, result: fromExchange(exchange), methods: generic.ok ? generic.methods : [] };
  if (!generic.ok) return generic;
  return { ok: true, result: fromMethods(generic), methods: generic.methods };
}

/** The same where nothing is to be shown; null for what is no result. */
export function readResults(value: string): Omit<ServerResult, "field"> | null {
  const text = plainValue(value);
  if (text === "") return null;
  const exchange = parseExchangeResults(text);
  if (exchange !== null) return fromExchange(exchange);
  const generic = parseMethods(text, false);
  return generic.ok ? fromMethods(generic) : null;
}

function fromExchange(exchange: ExchangeResults): Omit<ServerResult, "field"> {
  return { dialect: "exchange", authservId: null, ...exchange };
}

function fromMethods({ authservId, methods }: Methods & { readonly ok: true }): Omit<ServerResult, "field"> {
  return { dialect: "rfc8601", ...summary(authservId, methods) };
}

/** The value with single spaces, encoded words decoded where it is encoded as a whole. */
function plainValue(value: string): string {
  const written = value.replaceAll(/[ \t\r\n]+/g, " ").trim();
  // only a value that is encoded as a whole: a HELO name that looks like an encoded word must not become a result
  const encoded = written.startsWith("=?") && written.endsWith("?=");
  return encoded
    ? decodeWords(written)
        .replaceAll(/[ \t\r\n]+/g, " ")
        .trim()
    : written;
}

/**
 * Reads the value of an ARC-Authentication-Results field: `i=N;` and then the RFC 8601 form (RFC 8617 section 4.1.1).
 * Gives the instance too.
 */
export function parseArcAuthenticationResults(
  value: string,
): { readonly instance: number; readonly results: ParsedResults } | null {
  const instance = arcInstance(value);
  return instance === null
    ? null
    : { instance, results: parseAuthenticationResults(value.slice(value.indexOf(";") + 1)) };
}

/** What such a field says, without the methods for showing; null where it is no result. */
export function readArcResults(value: string): Omit<ServerResult, "field"> | null {
  return arcInstance(value) === null ? null : readResults(value.slice(value.indexOf(";") + 1));
}

/** The instance at the head of an ARC-Authentication-Results value; null where there is none. */
export function arcInstance(value: string): number | null {
  const semicolon = value.indexOf(";");
  const head = /^[ \t\r\n]*i[ \t\r\n]*=[ \t\r\n]*([0-9]{1,4})[ \t\r\n]*$/.exec(
    semicolon < 0 ? "" : value.slice(0, Math.min(semicolon, 200)),
  );
  return head?.[1] === undefined ? null : Number(head[1]);
}

type Methods =
  | { readonly ok: true; readonly authservId: string | null; readonly methods: readonly MethodResult[] }
  | { readonly ok: false; readonly error: "empty" | "no-authserv-id" | "syntax" };

/** RFC 8601 section 2.2. Values are read more widely than its grammar (real servers write `header.b=/aB+` bare), structure is not. */
function parseMethods(text: string, withoutId: boolean): Methods {
  const cursor = new Cursor(text);
  let authservId: string | null = null;
  if (!withoutId) {
    if (!cursor.skipComments()) return { ok: false, error: "syntax" };
    const id = cursor.value();
    if (id === null || id === "") return { ok: false, error: "syntax" };
    if (cursor.peek() === "=" || id.includes("=")) return { ok: false, error: "no-authserv-id" };
    // an unquoted id is a token (RFC 2045): "example/net" is none
    if (!/^[^\s()<>@,;:\\"/[\]?=]+$/.test(id)) return { ok: false, error: "syntax" };
    authservId = id.toLowerCase();
    if (!cursor.skipComments()) return { ok: false, error: "syntax" };
    // an optional version
    if (cursor.peek() !== ";" && !cursor.atEnd()) {
      const version = cursor.value();
      if (version === null || !/^[0-9]+$/.test(version) || !cursor.skipComments())
        return { ok: false, error: "syntax" };
    }
  }
  const methods: MethodResult[] = [];
  while (!cursor.atEnd()) {
    if (authservId !== null || methods.length > 0) {
      if (!cursor.take(";")) return { ok: false, error: "syntax" };
    }
    if (!cursor.skipComments()) return { ok: false, error: "syntax" };
    if (cursor.atEnd()) break;
    const method = readMethod(cursor);
    if (method === "none") continue;
    if (method === null) return { ok: false, error: "syntax" };
    if (method !== "domain") methods.push(method);
  }
  return { ok: true, authservId, methods };
}

function readMethod(cursor: Cursor): MethodResult | "none" | "domain" | null {
  const name = cursor.keyword();
  if (name === null || !cursor.skipComments()) return null;
  if (cursor.peek() !== "=" && cursor.peek() !== "/") {
    // "none", or the bare domain of the older Exchange form (only reached for that dialect or refused by its grammar)
    if (name.toLowerCase() === "none") return "none";
    return name.includes(".") ? "domain" : null;
  }
  if (cursor.take("/")) {
    // a method version: "dkim/1=pass"
    if (!cursor.skipComments() || cursor.keyword() === null || !cursor.skipComments()) return null;
  }
  if (!cursor.take("=") || !cursor.skipComments()) return null;
  const result = cursor.keyword();
  if (result === null) return null;
  const comments: string[] = [];
  const properties: [string, string][] = [];
  let reason = "";
  for (;;) {
    if (!cursor.skipComments(properties.length === 0 ? comments : undefined)) return null;
    if (cursor.atEnd() || cursor.peek() === ";") break;
    const key = cursor.keyword();
    if (key === null || !cursor.skipComments() || !cursor.take("=") || !cursor.skipComments()) return null;
    const value = cursor.value();
    if (value === null) return null;
    if (key.toLowerCase() === "reason" && reason === "" && properties.length === 0) reason = value;
    else properties.push([key.toLowerCase(), value]);
  }
  return { method: name.toLowerCase(), result: result.toLowerCase(), reason, comment: comments.join("; "), properties };
}

/** Two results of one method that do not say the same say nothing: "unknown". */
function summary(authservId: string | null, methods: readonly MethodResult[]): Omit<ServerResult, "field" | "dialect"> {
  let spf: ServerResult["spf"] = null;
  let dmarc: ServerResult["dmarc"] = null;
  let compauth: ServerResult["compauth"] = null;
  const dkim: { result: ResultWord; domain: string }[] = [];
  for (const method of methods) {
    const property = (name: string): string => method.properties.find(([key]) => key === name)?.[1].toLowerCase() ?? "";
    const result = resultWord(method.result);
    if (method.method === "dkim") {
      const identity = property("header.i");
      dkim.push({ result, domain: property("header.d") || identity.slice(identity.lastIndexOf("@") + 1) });
    } else if (method.method === "spf") {
      const domain = (property("smtp.mailfrom") || property("smtp.mail") || property("smtp.helo")).replace(/^.*@/, "");
      const clientIp =
        property("smtp.remote-ip") ||
        property("smtp.client-ip") ||
        property("policy.iprev") ||
        addressIn(method.comment);
      spf =
        spf !== null && spf.result !== result
          ? { result: "unknown", domain: "", clientIp: "" }
          : { result, domain, clientIp };
    } else if (method.method === "dmarc") {
      const headerFrom = property("header.from").replace(/^.*@/, "");
      const action = property("action") || property("policy.dmarc") || property("policy.applied-disposition");
      const same: boolean = dmarc === null || (dmarc.result === result && dmarc.headerFrom === headerFrom);
      dmarc = same ? { result, action, headerFrom } : { result: "unknown", action: "", headerFrom: "" };
    } else if (method.method === "compauth") {
      compauth = { result: method.result, reason: property("reason") || method.reason };
    }
  }
  return { authservId, spf, dkim, dmarc, compauth };
}

/** The client address in a comment such as "domain of a@b designates 192.0.2.1 as permitted sender" or "sender IP is 192.0.2.1". */
function addressIn(comment: string): string {
  const words = comment.toLowerCase().split(/[ ;,]/);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? "";
    if ((before === "designates" || before === "is" || word.startsWith("client-ip=")) && /[0-9a-f][.:]/.test(word)) {
      return word.replace("client-ip=", "").replaceAll(/[[\]]/g, "");
    }
  }
  return "";
}

/** A place in the text; every step moves forward, so that reading is linear. */
class Cursor {
  private at = 0;
  constructor(private readonly text: string) {}

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  peek(): string {
    return this.text[this.at] ?? "";
  }

  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }

  /** Skips white space and comments (nested, with escapes). False for a comment that does not end. */
  skipComments(kept?: string[]): boolean {
    const { text } = this;
    for (;;) {
      while (text.charCodeAt(this.at) === SPACE) this.at += 1;
      if (text.charCodeAt(this.at) !== OPEN) return true;
      const start = this.at + 1;
      let depth = 0;
      for (; this.at < text.length; this.at += 1) {
        const code = text.charCodeAt(this.at);
        if (code === BACKSLASH) this.at += 1;
        else if (code === OPEN) depth += 1;
        else if (code === CLOSE) {
          depth -= 1;
          if (depth === 0) break;
        }
      }
      if (depth !== 0 || this.at >= text.length) return false;
      kept?.push(text.slice(start, this.at));
      this.at += 1;
    }
  }

  /** Letters, digits, "-", "_" and "." in a row; null where there is none. */
  keyword(): string | null {
    KEYWORD.lastIndex = this.at;
    if (!KEYWORD.test(this.text)) return null;
    const start = this.at;
    this.at = KEYWORD.lastIndex;
    return this.text.slice(start, this.at);
  }

  /** A quoted string, or all up to white space, ";", a bracket or a quote (may be empty). Null for a quoted string that does not end. */
  value(): string | null {
    if (this.peek() === '"') return this.quoted();
    const start = this.at;
    this.skipBare();
    const bare = this.text.slice(start, this.at);
    // a quoted local part: "a b"@example.com
    if (this.peek() !== '"') return bare;
    const rest = this.quoted();
    return rest === null ? null : bare + rest;
  }

  private skipBare(): void {
    DELIMITER.lastIndex = this.at;
    this.at = DELIMITER.test(this.text) ? DELIMITER.lastIndex - 1 : this.text.length;
  }

  private quoted(): string | null {
    let out = "";
    this.at += 1;
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at] ?? "";
      if (character === '"') {
        this.at += 1;
        const start = this.at;
        this.skipBare();
        return out + this.text.slice(start, this.at);
      }
      if (character === "\\") {
        this.at += 1;
        out += this.text[this.at] ?? "";
      } else out += character;
    }
    return null;
  }
}

const KEYWORD = /[0-9A-Za-z_.-]+/y;
const DELIMITER = /[ ;()"]/g;
const SPACE = 0x20;
const OPEN = 0x28;
const CLOSE = 0x29;
const BACKSLASH = 0x5c;
