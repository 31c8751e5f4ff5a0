/**
 * What one verification gives: exactly one verdict, its deciding fact, all findings, and what was not looked at.
 * Data only; words are in src/locales. Deterministic: same message, tools and organization, same value.
 */
import type { Authentication, Provenance } from "../authentication/authentication";
import type { Finding, NotChecked, Params, Pointer } from "../knowledge/finding";

export type VerdictId =
  | "microsoft-notice" | "microsoft-sender" | "microsoft-service" | "not-microsoft" | "own-notice" | "no-claim" | "cannot-tell";

export type SenderClass = "corporate" | "service" | "customer" | "personal" | "drill" | "subsidiary" | "unrelated";

export interface Says {
  readonly displayName: string;
  readonly address: string;
}

export interface SentBy {
  /** From domain as it stands (A-labels), lower case; "" where there is none. */
  readonly domain: string;
  /** Registrable domain of it. */
  readonly registrable: string;
  /** Unicode form where it differs from the A-label form, else null. */
  readonly unicode: string | null;
  readonly class: SenderClass;
  /** Name of the service ("Power BI") for class service, of the subsidiary ("GitHub") for subsidiary; else null. */
  readonly service: string | null;
  readonly proven: boolean;
}

/** Something risky that the mail wants. Words: `request-<id>`. */
export interface Request {
  readonly id:
    | "phone-number" | "mailto-reply" | "reply-elsewhere" | "password" | "code" | "device-code" | "payment" | "gift-card" | "crypto"
    | "consent" | "attachment" | "qr-code" | "image-only" | "urgency" | "forged-trust-text";
  readonly params: Params;
  readonly at?: Pointer;
}

/** Whose a link is. Words: `link-<owner>`. */
export type LinkOwner = "microsoft" | "microsoft-redirector" | "microsoft-customer" | "subsidiary" | "other" | "mailto" | "tel" | "none";

export interface LinkReport {
  readonly index: number;
  readonly text: string;
  /** The real target after rewriters were undone. */
  readonly href: string;
  readonly host: string;
  readonly registrable: string;
  readonly unicode: string | null;
  readonly owner: LinkOwner;
  /** Rewriter that wrapped it ("Safe Links"), else null. */
  readonly via: string | null;
  /** Marks such as text-names-other-domain, userinfo, ip-address, punycode, bidi, recipient-in-url, many-dots. Words: `linkmark-<id>`. */
  readonly marks: readonly string[];
}

export interface NoticeMatch {
  readonly id: string;
  readonly timing: "in-season" | "early" | "late" | "undated";
}

/** Which message this is about. */
export interface About {
  readonly subject: string;
  readonly fromName: string;
  readonly fromAddress: string;
  /** Trusted Received time, else Date; ms. */
  readonly time: number | null;
  readonly messageId: string | null;
}

export interface Verification {
  readonly verdict: VerdictId;
  /** The deciding fact. Words: `reason-<id>`. */
  readonly reason: { readonly id: string; readonly params: Params };
  readonly about: About;
  readonly says: Says;
  readonly sentBy: SentBy;
  readonly notice: NoticeMatch | null;
  /** The mail is about this known matter whoever sent it (a fake of the retirement notice too): guidance is always linked. */
  readonly topic: "basic-auth-2024" | "exchange-basic-auth" | "smtp-auth" | "ews" | null;
  /** True when a person writes, not a notice ("open your account page" is for notices). */
  readonly person: boolean;
  /** Most dangerous first. */
  readonly requests: readonly Request[];
  readonly links: readonly LinkReport[];
  /** The deciding one first. */
  readonly findings: readonly Finding[];
  readonly authentication: Authentication;
  readonly provenance: Provenance;
  /** Text of the administrator's notice by language, for own-notice. */
  readonly ownNotice: { readonly id: string; readonly text: Readonly<Record<string, string>> } | null;
  readonly notChecked: readonly NotChecked[];
  readonly versions: { readonly engine: string; readonly data: string };
}
