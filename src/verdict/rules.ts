import type { Params } from "../knowledge/finding";
import type { Facts } from "./facts";
import type { VerdictId } from "./verification";

/** One row: the first whose `when` holds gives the verdict, and its id is the deciding fact (words: `reason-<id>`). */
export interface Rule {
  readonly id: string;
  readonly verdict: VerdictId;
  readonly when: (facts: Facts) => boolean;
  readonly params?: (facts: Facts) => Params;
}

const ours = (facts: Facts): boolean => facts.sender === "corporate" || facts.sender === "service" || facts.hintOnly;
const known = (facts: Facts): boolean =>
  facts.notice !== null && facts.notice.timing !== "late" && facts.notice.timing !== "early";
const domain = (facts: Facts): Params => ({ domain: facts.domain });
const claimed = (facts: Facts): Params => ({ domain: facts.domain, claim: String(facts.claim?.params["text"] ?? "") });

/**
 * How a verdict is reached, in order. No row weighs or adds up: each names the one fact that decides.
 *
 * 1. Whose address is it? More than one, or none, can never be vouched for.
 * 2. An address of the organization's or of Microsoft's, and proof.
 * 3. An address of Microsoft's without proof: only the receiver's own word makes it a forgery.
 * 4. An address of somebody else that claims to be Microsoft. Nobody forges a foreign address to look less like
 *    Microsoft, so this needs no proof; but what is passed on, reported or quoted claims nothing itself.
 * 5. No claim.
 */
export const RULES: readonly Rule[] = [
  {
    id: "from-ambiguous-foreign",
    verdict: "not-microsoft",
    when: (f) => f.from === "ambiguous" && f.allForeign && f.claim !== null && f.circumstance === null,
  },
  { id: "from-ambiguous", verdict: "cannot-tell", when: (f) => f.from === "ambiguous" },
  { id: "from-missing", verdict: "cannot-tell", when: (f) => f.from === "missing" },

  {
    id: "own-notice-header-only",
    verdict: "own-notice",
    when: (f) => f.ownNotice !== null && f.text !== "vouched",
    params: domain,
  },
  { id: "own-notice", verdict: "own-notice", when: (f) => f.ownNotice !== null, params: domain },

  { id: "proven-hint-only", verdict: "cannot-tell", when: (f) => ours(f) && f.proven && f.hintOnly, params: domain },
  {
    id: "proven-service",
    verdict: "microsoft-service",
    when: (f) => f.sender === "service" && f.proven,
    params: (f) => ({ domain: f.domain, service: f.service === "" ? "Microsoft" : f.service }),
  },
  {
    // the subject that matches is signed; of a text that nobody vouches for no match counts
    id: "proven-notice-header-only",
    verdict: "microsoft-notice",
    when: (f) => f.sender === "corporate" && f.proven && known(f) && f.text === "unseen",
    params: domain,
  },
  {
    id: "proven-header-only",
    verdict: "microsoft-sender",
    when: (f) => f.sender === "corporate" && f.proven && f.text !== "vouched",
    params: domain,
  },
  {
    id: "proven-notice-on-word",
    verdict: "microsoft-notice",
    when: (f) => f.sender === "corporate" && f.proven && known(f) && f.onWord,
    params: domain,
  },
  {
    id: "proven-notice",
    verdict: "microsoft-notice",
    when: (f) => f.sender === "corporate" && f.proven && known(f),
    params: domain,
  },
  {
    id: "proven-notice-late",
    verdict: "microsoft-sender",
    when: (f) => f.sender === "corporate" && f.proven && f.notice?.timing === "late",
    params: domain,
  },
  {
    id: "proven-not-recorded",
    verdict: "microsoft-sender",
    when: (f) => f.sender === "corporate" && f.proven && !f.recorded,
    params: domain,
  },
  {
    id: "proven-sender-on-word",
    verdict: "microsoft-sender",
    when: (f) => f.sender === "corporate" && f.proven && f.onWord,
    params: domain,
  },
  {
    id: "proven-sender",
    verdict: "microsoft-sender",
    when: (f) => f.sender === "corporate" && f.proven,
    params: domain,
  },

  {
    id: "changed-on-the-way",
    verdict: "cannot-tell",
    when: (f) => ours(f) && f.excuse === "changed-on-the-way",
    params: domain,
  },
  {
    id: "delivery-report",
    verdict: "cannot-tell",
    when: (f) => ours(f) && (f.excuse === "delivery-report" || f.circumstance === "delivery-report"),
  },
  { id: "spoof-failed", verdict: "not-microsoft", when: (f) => ours(f) && f.failed, params: domain },
  { id: "unproven-file", verdict: "cannot-tell", when: (f) => ours(f) && f.unproven === "file", params: domain },
  {
    id: "unproven-no-headers",
    verdict: "cannot-tell",
    when: (f) => ours(f) && f.unproven === "no-headers",
    params: domain,
  },
  {
    id: "unproven-no-result",
    verdict: "cannot-tell",
    when: (f) => ours(f) && f.unproven === "no-result",
    params: domain,
  },
  { id: "unproven-gateway", verdict: "cannot-tell", when: (f) => ours(f) && f.unproven === "gateway", params: domain },
  {
    id: "unproven-on-premises",
    verdict: "cannot-tell",
    when: (f) => ours(f) && f.unproven === "on-premises",
    params: domain,
  },
  { id: "unproven-damaged", verdict: "cannot-tell", when: (f) => ours(f) && f.unproven === "damaged", params: domain },
  { id: "unproven-not-confirmed", verdict: "cannot-tell", when: ours, params: domain },

  { id: "forwarded", verdict: "cannot-tell", when: (f) => f.circumstance === "forwarded" },
  {
    id: "delivery-report",
    verdict: "cannot-tell",
    when: (f) => f.claim !== null && f.circumstance === "delivery-report",
  },
  {
    id: "own-organization",
    verdict: "cannot-tell",
    when: (f) => f.claim !== null && f.circumstance === "own-organization",
    params: claimed,
  },
  { id: "quotes-a-fake", verdict: "cannot-tell", when: (f) => f.claim !== null && f.circumstance === "quotes-a-fake" },
  {
    id: "claims-from-customer",
    verdict: "not-microsoft",
    when: (f) => f.claim !== null && f.sender === "customer",
    params: claimed,
  },
  {
    id: "claims-from-personal",
    verdict: "not-microsoft",
    when: (f) => f.claim !== null && f.sender === "personal",
    params: claimed,
  },
  {
    id: "claims-from-lookalike",
    verdict: "not-microsoft",
    when: (f) => f.claim?.id === "claim-domain-lookalike",
    params: claimed,
  },
  { id: "claims-from-elsewhere", verdict: "not-microsoft", when: (f) => f.claim !== null, params: claimed },

  { id: "no-claim", verdict: "no-claim", when: () => true, params: domain },
];
