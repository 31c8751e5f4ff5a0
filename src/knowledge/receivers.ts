import { isBelow, plainHost } from "./domains";
import data from "./receivers.json";

export type Receiver = "exchange-online" | "exchange-online-edge" | "gmail";

/** Whether a host belongs to a receiving service, at a label boundary. The edge of Exchange Online is part of Exchange Online. */
export function isReceiver(host: string, receiver: Receiver): boolean {
  const name = plainHost(host);
  for (const row of data.hosts) if (row.receiver === receiver && isBelow(name, row.suffix)) return true;
  return false;
}

/** Field names (lower case) with a meaning for the trust boundary. */
export function fieldsMeaning(meaning: "outlook-com-marker" | "gateway"): readonly string[] {
  return FIELDS[meaning];
}

const meaning = (means: string): readonly string[] =>
  data.fields.filter((row) => row.means === means).map((row) => row.field);
const FIELDS = { "outlook-com-marker": meaning("outlook-com-marker"), gateway: meaning("gateway") } as const;

/** Whether a tenant id is that of personal Outlook.com mailboxes. */
export function isPersonalTenant(id: string): boolean {
  return data.tenants.some((row) => row.id === id.trim().toLowerCase());
}
