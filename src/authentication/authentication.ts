/**
 * The outcome of src/authentication: who vouches for the sender, and how far. spec: docs/verification.md
 * RFC 8601 (Authentication-Results), 6376 and 8463 (DKIM), 8617 (ARC), 9989 (DMARC alignment).
 */
import type { Finding, NotChecked } from "../knowledge/finding";

/**
 * Where the message was read. `host`: from a Microsoft mailbox through Outlook; `own-mailbox`: the person says it was
 * opened directly in their own mailbox; `unknown`: a file or a paste, every header is only a claim.
 */
export type Provenance = "host" | "own-mailbox" | "unknown";

export type Place = "outlook.com" | "microsoft-365" | "gmail" | "listed-authserv-id";

/** Each way the trust boundary can fail has a name (and words: `boundary-<id>`). */
export type BoundaryFailure =
  | "provenance-unknown"
  | "no-result"
  | "no-received-above"
  | "foreign-received-above"
  | "protected-field-above"
  | "protection-hop-above"
  | "no-protection-hop"
  | "client-ip-differs"
  | "below-marker"
  | "grammar"
  | "header-from-differs"
  | "gateway"
  | "on-premises"
  | "authserv-id-not-listed"
  | "several-results"
  | "no-trace"
  | "sent-items";

export type Boundary =
  | {
      readonly kind: "trusted";
      readonly place: Place;
      /** index of the Authentication-Results field believed */ readonly field: number;
      /** index of the first Received below: the hop that took the message in */ readonly received: number | null;
      readonly clientIp: string;
    }
  | { readonly kind: "untrusted"; readonly why: BoundaryFailure; readonly field: number | null };

export type ResultWord =
  | "pass"
  | "fail"
  | "none"
  | "neutral"
  | "softfail"
  | "temperror"
  | "permerror"
  | "bestguesspass"
  | "policy"
  | "unknown";

/** A receiver's result as read from one Authentication-Results field (trusted or not: see Boundary). */
export interface ServerResult {
  readonly field: number;
  readonly dialect: "exchange" | "rfc8601";
  readonly authservId: string | null;
  readonly spf: { readonly result: ResultWord; readonly domain: string; readonly clientIp: string } | null;
  readonly dkim: readonly { readonly result: ResultWord; readonly domain: string }[];
  readonly dmarc: { readonly result: ResultWord; readonly action: string; readonly headerFrom: string } | null;
  readonly compauth: { readonly result: string; readonly reason: string } | null;
}

/** Where a public key came from: the set that ships, a file of keys, the DNS. */
export type KeySource = "shipped" | "file" | "dns";

/** One DKIM signature as verified here. */
export interface DkimResult {
  readonly field: number;
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: string;
  readonly result: "pass" | "fail" | "unknown";
  /** e.g. body-rewritten, body-hash-differs, signature-differs, key-not-asked, key-offline, no-key, revoked, expired, second-from, unsigned-on-top, duplicate-tag … */
  readonly why?: string;
  readonly keySource?: KeySource;
  /** Warnings beside a pass: rsa-sha1, body-length-limit, testing. */
  readonly warnings: readonly string[];
  /** Fields (lower case) that this signature leaves open to change or addition. */
  readonly exposed: readonly string[];
  /** d= aligned with the From domain. */
  readonly aligned: boolean;
}

export interface ArcResult {
  readonly result: "pass" | "fail" | "none" | "unknown";
  readonly why?: string;
  readonly instances: number;
  /** Sealer d= of the newest set. */
  readonly sealer?: string;
  readonly cv?: string;
}

/**
 * Who vouches for the text under a proved header: a body hash that was checked here, the receiver that saw the message
 * as it came, or nobody. With `nobody` an old header may stand above a new text.
 */
export type TextVouchedBy = "signature" | "receiver" | "nobody";

export type Proof =
  | { readonly kind: "dkim"; readonly domain: string; readonly field: number; readonly text: TextVouchedBy }
  | {
      readonly kind: "server";
      readonly domain: string;
      readonly field: number;
      readonly place: Place;
      /** rests on the person's word alone */ readonly onWord: boolean;
    }
  | {
      readonly kind: "arc";
      readonly domain: string;
      readonly sealer: string;
      readonly field: number;
      readonly text: TextVouchedBy;
    };

export interface Authentication {
  readonly boundary: Boundary;
  /** The result inside the trust boundary; null where there is none to believe. */
  readonly server: ServerResult | null;
  /** What an unbelieved first result says ("the file says …"); null where none. */
  readonly claimed: ServerResult | null;
  readonly dkim: readonly DkimResult[];
  readonly arc: ArcResult;
  readonly proof: Proof | null;
  /** A trusted result says the From is not authentic (dmarc=fail …, or the receiver's own failure). Only this counts as "fail". */
  readonly failed: boolean;
  /** Why a failed or missing proof may be innocent: changed on the way (list, forwarder, with evidence) or a delivery report. */
  readonly excuse: "changed-on-the-way" | "delivery-report" | null;
  /** When the receiver took it in: trusted Received time, else null. ms since 1970. */
  readonly receivedAt: number | null;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** The part of SubtleCrypto that is needed; WebCrypto in a pane, a worker, Node and an edge function has it. */
export interface Subtle {
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: "spki" | "raw",
    data: Uint8Array<ArrayBuffer>,
    algorithm: unknown,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<unknown>;
  verify(
    algorithm: unknown,
    key: unknown,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/** Answer to "which TXT records stand at this name?" */
export type TxtAnswer =
  | {
      readonly kind: "found";
      readonly txt: readonly string[];
      readonly source: KeySource;
      /** The way to the next source, where this one may be older than the key in use (the shipped set). */
      readonly next?: () => Promise<TxtAnswer>;
    }
  /** An authoritative "no such record". */
  | { readonly kind: "absent"; readonly source: "file" | "dns" }
  | { readonly kind: "not-asked" }
  | { readonly kind: "offline" }
  | { readonly kind: "error"; readonly reason: string };

export type LookupTxt = (name: string) => Promise<TxtAnswer>;

/** Everything the engine may not take from globals. */
export interface Tools {
  /** ms since 1970. */
  readonly now: number;
  readonly subtle: Subtle;
  readonly lookupTxt: LookupTxt;
}
