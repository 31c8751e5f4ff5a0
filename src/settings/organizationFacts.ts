/** What src/knowledge says about a value that an administrator wrote. */
import { isMicrosoftOwned, registrableDomain } from "../knowledge/domains";
import { isReceiver } from "../knowledge/receivers";

/** An id of src/knowledge/apps. */
export function isAppId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(id);
}

/** A domain in which strangers get names of their own: a public suffix ("com", "co.jp", "azurewebsites.net"). */
export function isPublicSuffix(domain: string): boolean {
  return registrableDomain(domain) === "";
}

/** A domain whose mail can never be an organization's own: Microsoft's, with the personal mailboxes of millions. */
export function isMicrosofts(domain: string): boolean {
  return isMicrosoftOwned(domain);
}

/** The mail service that takes mail in for everybody, and so no gateway that stands before it. */
export function isMailService(host: string): boolean {
  return isReceiver(host, "exchange-online") || isReceiver(host, "exchange-online-edge") || isReceiver(host, "gmail");
}
