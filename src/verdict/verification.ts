/**
 * What one verification gives: exactly one verdict, its deciding fact, all findings, and what was not looked at.
 * Data only; words are in src/locales. Deterministic: same message, tools and organization, same value.
 */
import type { Authentication, Provenance } from "../authentication/authentication";
import type { LinkOwner, LinkReport, Request, Says } from "../impersonation/impersonation";
import type { Finding, NotChecked, Params } from "../knowledge/finding";
import type { NoticeMatch, Topic } from "../knowledge/notices";
import type { SenderKind } from "../knowledge/senders";

export type { LinkOwner, LinkReport, Request, SenderKind };

export type VerdictId =
  | "microsoft-notice"
  | "microsoft-sender"
  | "microsoft-service"
  | "not-microsoft"
  | "own-notice"
  | "no-claim"
  | "cannot-tell";

export interface SentBy {
  /** From domain as it stands (A-labels), lower case; "" where there is none. */
  readonly domain: string;
  /** Registrable domain of it. */
  readonly registrable: string;
  /** Unicode form where it differs from the A-label form, else null. */
  readonly unicode: string | null;
  readonly class: SenderKind;
  /** Name of the service ("Power BI") for class service, of the subsidiary ("GitHub") for subsidiary; else null. */
  readonly service: string | null;
  readonly proven: boolean;
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
  readonly topic: Topic | null;
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
