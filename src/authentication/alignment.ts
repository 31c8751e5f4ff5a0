import { registrableDomain } from "../knowledge/domains";
import type { LookupTxt } from "./authentication";
import { isDomainName } from "./domainName";
import { parseTagList } from "./tagList";

/**
 * Whether a domain that vouches (d= of a signature) is aligned with the From domain (RFC 9989 section 5.3.1, relaxed
 * unless the domain owner asks for strict).
 *
 * Both must have the same registrable domain by the Public Suffix List with its private part and our tenant suffixes:
 * this needs no network and bounds all that follows, so that no record can make two tenants of onmicrosoft.com one.
 * Where DMARC records can be looked up, the tree walk must agree, and `adkim=s` is honoured. Always label-bounded:
 * "evilmicrosoft.com" shares nothing with "microsoft.com".
 */
export async function isAligned(domain: string, fromDomain: string, lookupTxt: LookupTxt): Promise<boolean> {
  const signer = domain.toLowerCase();
  const from = fromDomain.toLowerCase();
  if (!mayAlign(signer, from)) return false;
  if (signer === from) return true;
  const walked = await walk(from, lookupTxt);
  if (walked === null) return true;
  if (walked.strict) return false;
  const other = await walk(signer, lookupTxt);
  return other === null || other.organization === walked.organization;
}

/** What can be said without asking: the same name, or the same registrable domain. */
export function mayAlign(domain: string, fromDomain: string): boolean {
  const signer = domain.toLowerCase();
  const from = fromDomain.toLowerCase();
  if (signer === "" || from === "") return false;
  if (signer === from) return true;
  const registrable = registrableDomain(from);
  return registrable !== "" && registrableDomain(signer) === registrable;
}

interface Walked {
  readonly organization: string;
  /** adkim=s in the policy that applies to this name. */
  readonly strict: boolean;
}

/** Labels kept where a name has more than eight (RFC 9989 section 4.10): at most eight questions. */
const KEPT_LABELS = 7;

/** The DNS tree walk of RFC 9989 section 4.10; null where any question had no answer, or no record was found at all. */
async function walk(name: string, lookupTxt: LookupTxt): Promise<Walked | null> {
  if (!isDomainName(name)) return null;
  const labels = name.split(".");
  const steps = [name];
  const tail = labels.length > KEPT_LABELS + 1 ? labels.slice(-KEPT_LABELS) : labels.slice(1);
  for (let index = 0; index < tail.length; index += 1) steps.push(tail.slice(index).join("."));
  let organization: string | null = null;
  const policies = new Map<string, ReadonlyMap<string, string>>();
  for (const [index, step] of steps.entries()) {
    const answer = await lookupTxt(`_dmarc.${step}`);
    if (answer.kind !== "found" && answer.kind !== "absent") return null;
    const records = answer.kind === "found" ? answer.txt.map(readPolicy).filter((tags) => tags !== null) : [];
    const [record] = records;
    // several records are as none
    if (record === undefined || records.length > 1) continue;
    policies.set(step, record);
    const psd = record.get("psd")?.toLowerCase();
    if (psd === "n") {
      organization = step;
      break;
    }
    if (psd === "y") {
      // the suffix itself: the organization is the name one label below, unless the walk began here
      organization = index === 0 ? step : labels.slice(-(step.split(".").length + 1)).join(".");
      break;
    }
    organization = step;
  }
  if (organization === null) return null;
  const policy = policies.get(name) ?? policies.get(organization);
  return { organization, strict: policy?.get("adkim")?.toLowerCase() === "s" };
}

function readPolicy(txt: string): ReadonlyMap<string, string> | null {
  const list = parseTagList(txt);
  return list.ok && list.names[0] === "v" && list.tags.get("v") === "DMARC1" ? list.tags : null;
}
