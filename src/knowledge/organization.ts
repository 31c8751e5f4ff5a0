/**
 * What an administrator may tell the engine (from honmono.config.json). Everything has a harmless default.
 */
export interface OwnNotice {
  readonly id: string;
  /** Domain(s) whose proved From makes it the organization's own. */
  readonly domains: readonly string[];
  /** Optional exact addresses. */
  readonly addresses: readonly string[];
  /** Words of the subject that must all be there; empty: any subject. */
  readonly subjectContains: readonly string[];
  /** Text shown, by language. */
  readonly text: Readonly<Record<string, string>>;
  /** ms since 1970; null: no end. */
  readonly validUntil: number | null;
}

export interface Organization {
  readonly trustedAuthservIds: readonly string[];
  /** Host names (label-bounded suffixes) of mail gateways that stand before the mailbox. */
  readonly gateways: readonly string[];
  readonly arcSealers: readonly string[];
  /** Hosts that rewrite links, beyond those we know. */
  readonly linkRewriters: readonly string[];
  readonly ownNotices: readonly OwnNotice[];
}

export const NO_ORGANIZATION: Organization = {
  trustedAuthservIds: [],
  gateways: [],
  arcSealers: [],
  linkRewriters: [],
  ownNotices: [],
};
