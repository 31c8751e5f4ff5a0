import { Recent } from "../message/recent";
import { isDomainName } from "./domainName";
import type { Canonicalization } from "./canonicalization";
import { decodeBase64, isBase64, type Hash, type KeyType } from "./keyRecord";
import { algorithmOf } from "./signature";
import { colonList, parseTagList, withoutFolding } from "./tagList";

/** What DKIM-Signature and ARC-Message-Signature have in common, read and found well-formed. */
export interface SignatureTags {
  readonly tags: ReadonlyMap<string, string>;
  readonly algorithm: string;
  readonly type: KeyType;
  readonly hash: Hash;
  readonly domain: string;
  readonly selector: string;
  /** b=, base64 that is well-formed. */
  readonly signature: string;
  readonly header: Canonicalization;
  readonly body: Canonicalization;
  readonly bodyHash: Uint8Array<ArrayBuffer>;
  /** l=, null where the whole body is signed. */
  readonly bodyLength: number | null;
  /** Names of h=, lower case. */
  readonly signed: readonly string[];
  /** t= and x=, seconds since 1970. */
  readonly time: number | null;
  readonly expires: number | null;
}

export type TagsReading =
  | { readonly ok: true; readonly value: SignatureTags }
  /** What could be read all the same, for showing. */
  | {
      readonly ok: false;
      readonly why: string;
      readonly domain: string;
      readonly selector: string;
      readonly algorithm: string;
    };

/**
 * Reads the tags that a signature over a message must have (RFC 6376 section 3.5 and 6.1.1; RFC 8617 section 4.1.2 has
 * the same but v= and i=, which the callers judge; it knows no SHA-1 and lets h= leave out From).
 * `why` names the first thing that is wrong.
 */
export function readSignatureTags(value: string, kind: "dkim" | "arc"): TagsReading {
  const list = parseTagList(value);
  if (!list.ok) return { ok: false, why: list.error, domain: "", selector: "", algorithm: "" };
  const { tags } = list;
  const domain = (tags.get("d") ?? "").toLowerCase();
  const selector = tags.get("s") ?? "";
  const algorithm = (tags.get("a") ?? "").toLowerCase();
  const refuse = (why: string): TagsReading => ({ ok: false, why, domain, selector, algorithm });
  for (const name of ["a", "b", "bh", "d", "s"]) if ((tags.get(name) ?? "") === "") return refuse("missing-tag");
  if (!tags.has("h")) return refuse("missing-tag");
  const how = algorithmOf(algorithm);
  if (how === null || (kind === "arc" && how.hash !== "sha256")) return refuse("algorithm");
  const forms = canonicalizations(tags.get("c"));
  if (forms === null) return refuse("canonicalization");
  if (!isDomainName(domain) || !isDomainName(selector)) return refuse("bad-domain");
  const signature = withoutFolding(tags.get("b") ?? "");
  const bodyHash = decodeBase64(withoutFolding(tags.get("bh") ?? ""));
  if (!isBase64(signature) || bodyHash === null) return refuse("malformed");
  const signed = namesOf.of(tags.get("h") ?? "");
  if (signed === null) return refuse("malformed");
  if (kind === "dkim" && !signed.includes("from")) return refuse("from-not-signed");
  const query = tags.get("q");
  if (query !== undefined && !colonList(query).some((method) => method.toLowerCase() === "dns/txt"))
    return refuse("query-method");
  const time = wholeNumber(tags.get("t"));
  const expires = wholeNumber(tags.get("x"));
  const bodyLength = wholeNumber(tags.get("l"));
  if (Number.isNaN(time) || Number.isNaN(expires) || Number.isNaN(bodyLength)) return refuse("malformed");
  if (time !== null && expires !== null && expires <= time) return refuse("expires-before-signed");
  const [header, body] = forms;
  return {
    ok: true,
    value: {
      tags,
      algorithm,
      type: how.type,
      hash: how.hash,
      domain,
      selector,
      signature,
      header,
      body,
      bodyHash,
      bodyLength,
      signed,
      time,
      expires,
    },
  };
}

/** The names of h=, lower case; null where one is none. An empty one ("from::to") signs nothing. */
function fieldNames(h: string): readonly string[] | null {
  if (PLAIN_NAMES.test(h)) return withoutFolding(h).toLowerCase().split(":");
  const names = colonList(h)
    .filter((name) => name !== "")
    .map((name) => name.toLowerCase());
  return names.every((name) => /^[!-9;-~]+$/.test(name)) ? names : null;
}

/** Names with colons between, folded only at these, as nearly all write them. */
const PLAIN_NAMES = /^[!-9;-~]+(?:[ \t\r\n]*:[ \t\r\n]*[!-9;-~]+)*$/;

/** Whoever signs much mail signs the same names each time. */
const namesOf = new Recent(fieldNames, 1000);

/** c=header/body; one name alone is for the header, the body is then "simple". Null for an unknown one. */
function canonicalizations(c: string | undefined): readonly [Canonicalization, Canonicalization] | null {
  const [header = "", body = "simple", more] = (c ?? "simple/simple").toLowerCase().split("/");
  if (more !== undefined || !isForm(header) || !isForm(body)) return null;
  return [header, body];
}

function isForm(name: string): name is Canonicalization {
  return name === "simple" || name === "relaxed";
}

/** Null where the tag is missing, NaN where it is no number of at most 12 digits (l= at most 76, but no body is as long). */
function wholeNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^[0-9]{1,12}$/.test(text) ? Number(text) : Number.NaN;
}
