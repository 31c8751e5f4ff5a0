import type { Request, Verification } from "../verdict/verification";

/**
 * The requests that a person is told of. The date in a notice that Microsoft is known to send is no pressure of a
 * stranger's, so it is not shown as one; as data (JSON, CSV) it stays.
 */
export function requestsToTell({ requests, verdict }: Verification): readonly Request[] {
  return verdict === "microsoft-notice" ? requests.filter(({ id }) => id !== "urgency") : requests;
}
