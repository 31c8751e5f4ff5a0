import data from "./freeMail.json";

const FREE: ReadonlySet<string> = new Set(data.values);

/** Whether anyone can open a mailbox under this domain (other firms' services; Microsoft's own are told by senderOf). */
export function isFreeMail(domain: string): boolean {
  return FREE.has(domain.toLowerCase());
}
