/**
 * The outcome of src/impersonation: what a message claims to be, who its address belongs to, how it misleads and what
 * it wants. Nothing here decides; src/verdict does.
 */
import type { Finding, Params, Pointer } from "../knowledge/finding";
import type { Topic } from "../knowledge/notices";
import type { SenderKind } from "../knowledge/senders";

export interface Says {
  readonly displayName: string;
  readonly address: string;
}

/** Something risky that the mail wants. Words: `request-<id>`. */
export interface Request {
  readonly id:
    | "phone-number"
    | "mailto-reply"
    | "reply-elsewhere"
    | "password"
    | "code"
    | "device-code"
    | "payment"
    | "gift-card"
    | "crypto"
    | "run-program"
    | "consent"
    | "attachment"
    | "qr-code"
    | "image-only"
    | "urgency"
    | "forged-trust-text";
  readonly params: Params;
  readonly at?: Pointer;
}

/** Whose a link is. Words: `link-<owner>`. */
export type LinkOwner =
  "microsoft" | "microsoft-redirector" | "microsoft-customer" | "subsidiary" | "other" | "mailto" | "tel" | "none";

/** What is odd about a link. Words: `linkmark-<id>`. */
export type LinkMark =
  | "text-names-other-domain"
  | "userinfo"
  | "ip-address"
  | "punycode"
  | "lookalike"
  | "bidi"
  | "invisible"
  | "backslash"
  | "recipient-in-url"
  | "many-dots"
  | "redirects"
  | "consent"
  | "device-code"
  | "script";

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
  readonly marks: readonly LinkMark[];
}

/** One way in which a message says "I am Microsoft". Words: `finding-<id>`. */
export interface Claim {
  readonly id: ClaimId;
  /** `alone`: enough by itself. `together`: counts only beside another one from a different place. */
  readonly strength: "alone" | "together";
  /** Also fits somebody who writes under a name of his own: counts only beside a claim that names Microsoft. */
  readonly aside?: true;
  readonly place: "name" | "address" | "subject" | "body";
  /** What was read there, as written; for the reader. */
  readonly params: Params;
  readonly at?: Pointer;
}

export type ClaimId =
  | "claim-name"
  | "claim-name-disguised"
  | "claim-name-product"
  | "claim-name-role"
  | "claim-name-address"
  | "claim-local-part"
  | "claim-domain"
  | "claim-domain-lookalike"
  | "claim-subject"
  | "claim-subject-disguised"
  | "claim-subject-account"
  | "claim-topic"
  | "claim-imprint"
  | "claim-heading"
  | "claim-salutation"
  | "claim-signature"
  | "claim-text"
  | "claim-invoice";

/** Why a claim may be innocent: it is passed on, reported or quoted. Words: `finding-<id>`. */
export type Circumstance = "forwarded" | "delivery-report" | "own-organization" | "mailing-list" | "quotes-a-fake";

/** Whose the From address is. */
export interface Sender {
  readonly domain: string;
  readonly registrable: string;
  readonly unicode: string | null;
  readonly class: SenderKind;
  readonly service: string | null;
  /** False for an address under microsoft.com or .microsoft that no row of our records names. */
  readonly recorded: boolean;
  /** Microsoft owns the domain, but no record that we stand behind lets it send mail: enough for no verdict at all. */
  readonly hintOnly: boolean;
}

export interface Impersonation {
  readonly says: Says;
  readonly sender: Sender;
  /** Every readable From address belongs to somebody else than Microsoft. */
  readonly allForeign: boolean;
  /** All claims, strongest first. */
  readonly claims: readonly Claim[];
  /** The one that makes the message claim to be Microsoft; null where it does not. */
  readonly claim: Claim | null;
  readonly circumstances: readonly Circumstance[];
  readonly requests: readonly Request[];
  readonly links: readonly LinkReport[];
  readonly person: boolean;
  readonly topic: Topic | null;
  readonly findings: readonly Finding[];
}
