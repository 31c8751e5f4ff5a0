import { isBelow, listed, plainHost } from "./domains";
import data from "./microsoftDomains.json";

export type Confidence = "high" | "medium" | "low";

export type SenderKind = "corporate" | "service" | "customer" | "personal" | "drill" | "subsidiary" | "unrelated";

export interface Sender {
  readonly class: SenderKind;
  /** The service, or the brand of a subsidiary, as people know it; else null. */
  readonly service: string | null;
  /** False: the name is Microsoft's by rule or by a hint, but no row that we stand behind names it. */
  readonly recorded: boolean;
  /** null where no row was found. */
  readonly confidence: Confidence | null;
  /** Id of the row that decided, null where none did. */
  readonly row: string | null;
}

interface SenderRow {
  readonly id: string;
  readonly domain: string;
  readonly match: "exact" | "under";
  /** "address": only the addresses named are meant; "domain": whatever stands before the @. */
  readonly decides: "address" | "domain";
  readonly addresses: readonly string[];
  readonly class: "corporate" | "service";
  readonly service: string | null;
  readonly confidence: Confidence;
}

// The closed lists of words in the JSON are checked by test/knowledge/schema.test.ts.
const ROWS = data.senders as readonly SenderRow[];
const BY_ADDRESS: ReadonlyMap<string, SenderRow> = new Map(
  ROWS.filter((row) => row.decides === "address").flatMap((row) => row.addresses.map((address) => [address, row])),
);
const ROWS_UNDER: readonly SenderRow[] = ROWS.filter((row) => row.match === "under");
const BY_DOMAIN: ReadonlyMap<string, SenderRow> = new Map(
  ROWS.filter((row) => row.decides === "domain").map((row) => [row.domain, row]),
);
const PERSONAL: ReadonlySet<string> = new Set(data.personalMail.values);
const TENANTS: ReadonlySet<string> = new Set(data.tenantShared.map((row) => row.domain));
/** Names at and below which customers' words come under Microsoft's name. */
const CARRIERS: ReadonlySet<string> = new Set([
  ...data.serviceMail.values,
  ...data.customerHosted.values,
  ...data.customerHostedOurs.values,
]);
const DRILLS: ReadonlySet<string> = new Set(data.drills.values);

/**
 * Which kind of sender an address is, by the table of microsoftDomains.json. This is about names only: whether the mail
 * really came from there is the matter of src/authentication. Never fails: what no row knows is "unrelated".
 */
export function senderOf(address: string): Sender {
  const lower = address.trim().toLowerCase();
  const host = plainHost(lower.slice(lower.lastIndexOf("@") + 1));
  if (host === "") return UNRELATED;
  if (listed(host, DRILLS)) return { ...UNRELATED, class: "drill" };
  if (listed(host, TENANTS)) return { ...UNRELATED, class: "customer" };
  if (PERSONAL.has(host)) return { ...UNRELATED, class: "personal" };
  for (const brand of data.subsidiaries)
    if (isBelow(host, brand.domain))
      return {
        class: "subsidiary",
        service: brand.name,
        recorded: brand.confidence !== "low",
        confidence: brand.confidence as Confidence,
        row: brand.domain,
      };
  const row = rowOfAddress(lower.slice(0, lower.lastIndexOf("@")), host) ?? rowOfDomain(host);
  if (row !== null && row.confidence !== "low") return fromRow(row, true);
  if (isBelow(host, "microsoft.com") || isBelow(host, "microsoft"))
    return row !== null ? fromRow(row, false) : unnamed(host);
  // A hint from a single third party is no allow list: src/knowledge/domains still knows that the name is Microsoft's.
  return row === null ? UNRELATED : { ...UNRELATED, confidence: row.confidence, row: row.id };
}

/** Whether a third party says that this domain sends for Microsoft: too little to trust it, enough not to accuse it. */
export function isHinted(host: string): boolean {
  const name = plainHost(host);
  return data.hints.some((row) => isBelow(name, row.domain));
}

const UNRELATED: Sender = { class: "unrelated", service: null, recorded: false, confidence: null, row: null };

/**
 * A row that names the address. Another spelling of it ("azure-noreply"@…, azure-noreply+x@…: RFC 5321 section 4.1.2, RFC 5233)
 * counts where the row is a service: then it is the more careful answer.
 */
function rowOfAddress(local: string, host: string): SenderRow | null {
  const exact = BY_ADDRESS.get(`${local}@${host}`);
  if (exact !== undefined) return exact;
  const bare = local.replace(/^"/, "").replace(/"$/, "").replaceAll("\\", "");
  const plus = bare.indexOf("+");
  const like = BY_ADDRESS.get(`${plus === -1 ? bare : bare.slice(0, plus)}@${host}`);
  return like?.class === "service" ? like : null;
}

function rowOfDomain(host: string): SenderRow | null {
  const exact = BY_DOMAIN.get(host);
  if (exact !== undefined) return exact;
  return ROWS_UNDER.find((row) => isBelow(host, row.domain)) ?? null;
}

function fromRow(row: SenderRow, recorded: boolean): Sender {
  return { class: row.class, service: row.service, recorded, confidence: row.confidence, row: row.id };
}

/**
 * A name below microsoft.com or .microsoft that no row has. No customer has a mail server there, so it is Microsoft; but
 * where a service carries strangers' words (forms, bookings, x.email.teams.microsoft.com) it is that service.
 */
function unnamed(host: string): Sender {
  const service = ROWS.find((row) => row.class === "service" && row.decides === "domain" && isBelow(host, row.domain));
  if (service !== undefined) return { ...fromRow(service, false), row: null };
  return { ...UNRELATED, class: listed(host, CARRIERS) ? "service" : "corporate" };
}
