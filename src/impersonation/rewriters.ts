import { isUnder } from "../knowledge/domains";
import { rewriterOf, type LinkRewriter } from "../knowledge/linkRewriters";
import { parseWebAddress } from "../message/webAddress";

export interface Unwrapped {
  readonly href: string;
  /** Name of the outermost rewriter; null where none wrapped the link. */
  readonly via: string | null;
}

/**
 * The address that was written before mail gateways wrapped it: Safe Links, Proofpoint v1 to v3, Mimecast (which keeps
 * only the domain), Barracuda, Cisco, Trend Micro, Sophos, Trellix, Check Point …, one inside the other up to five deep.
 * What cannot be undone stays as it is. Nothing is fetched.
 *
 * @param more hosts of rewriters that an administrator named
 */
export function unwrap(href: string, more: readonly string[]): Unwrapped {
  let current = href;
  let via: string | null = null;
  for (let depth = 0; depth < 5; depth++) {
    const url = parseWebAddress(current);
    if (url === null) break;
    const rewriter = rewriterOf(url.hostname, url.pathname);
    const listed = rewriter === null && more.some((host) => isUnder(url.hostname, host));
    if (rewriter === null && !listed) break;
    const inner = rewriter === null ? anyInside(url) : inside(rewriter, url, current);
    const name: string = rewriter?.name ?? url.hostname;
    if (inner === null) {
      via ??= listed ? name : null;
      break;
    }
    via ??= name;
    current = inner;
  }
  return { href: current, via };
}

function inside(rewriter: LinkRewriter, url: URL, written: string): string | null {
  switch (rewriter.how) {
    case "query":
      return web(parameter(url, rewriter.in));
    case "base64":
      return web(fromBase64(parameter(url, rewriter.in)));
    case "domain": {
      const domain = parameter(url, rewriter.in);
      return /^[a-z0-9.-]{4,253}$/i.test(domain) && domain.includes(".") ? `https://${domain}/` : null;
    }
    case "path":
      return web(decoded(url.pathname.slice(url.pathname.lastIndexOf("/") + 1)));
    case "underscores":
      return web(between(written, "___", "___"));
    case "proofpoint":
      return proofpoint(url, written);
  }
}

/** v1: u= percent-encoded. v2: u= with - for % and _ for /. v3: the address between "__" and "__;", with * where characters were taken out. */
function proofpoint(url: URL, written: string): string | null {
  if (url.pathname.startsWith("/v1/")) return web(parameter(url, ["u"]));
  if (url.pathname.startsWith("/v2/")) {
    const coded = rawParameter(url, "u");
    return web(decoded(coded.replaceAll("-", "%").replaceAll("_", "/")));
  }
  if (!url.pathname.startsWith("/v3/")) return null;
  const start = written.indexOf("/v3/__");
  const end = written.indexOf("__;", start + 6);
  if (start === -1 || end === -1) return null;
  const address = written.slice(start + 6, end);
  const tail = written.slice(end + 3);
  return web(restored(address, fromBase64(tail.slice(0, tail.search(/!|$/)))));
}

/** Proofpoint v3: each * stands for one character of the list, ** and a letter for a run of them (A: 2, B: 3 …). */
function restored(address: string, taken: string): string {
  const characters = [...taken];
  let out = "";
  let next = 0;
  for (let place = 0; place < address.length; place++) {
    if (address[place] !== "*") {
      out += address.charAt(place);
      continue;
    }
    const run = address[place + 1] === "*" ? RUNS.indexOf(address.charAt(place + 2)) : -1;
    const count = run === -1 ? 1 : run + 2;
    if (run !== -1) place += 2;
    out += characters.slice(next, next + count).join("");
    next += count;
  }
  // A scheme's second slash may have been lost on the way.
  return out.replace(/^(https?):\/(?!\/)/, "$1://");
}

const RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function between(text: string, open: string, close: string): string {
  const start = text.indexOf(open);
  const end = start === -1 ? -1 : text.indexOf(close, start + open.length);
  return end === -1 ? "" : text.slice(start + open.length, end);
}

/** Any parameter that holds a web address: for rewriters of which we know no more than the host. */
function anyInside(url: URL): string | null {
  for (const [, value] of new URLSearchParams(url.search)) {
    const inner = web(value);
    if (inner !== null) return inner;
  }
  return null;
}

function parameter(url: URL, names: readonly string[]): string {
  const query = new URLSearchParams(url.search);
  for (const name of names) {
    const value = query.get(name);
    if (value !== null) return value;
  }
  return "";
}

/** A parameter as written, not decoded. */
function rawParameter(url: URL, name: string): string {
  const pair = url.search
    .slice(1)
    .split("&")
    .find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? "";
}

/** The text if it is a web address, also one that is percent-encoded once more; else null. */
function web(text: string): string | null {
  const address = /^https?%3a/i.test(text) ? decoded(text) : text;
  return /^https?:\/\//i.test(address) ? address : null;
}

/** Percent-encoding undone; what is none of it stays as it is, as in a query, so that a stray % hides no address. */
function decoded(text: string): string {
  const query = text.replaceAll("+", "%2B").replaceAll("&", "%26");
  return new URLSearchParams(`text=${query}`).get("text") ?? "";
}

function fromBase64(text: string): string {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return ""; // Not base64: there is no address in it.
  }
}
