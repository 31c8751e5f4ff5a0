/** What src/knowledge says about a value that an administrator wrote. */
import { isMicrosoftOwned, registrableDomain } from "../knowledge/domains";
import { isFreeMail } from "../knowledge/freeMail";
import { isReceiver } from "../knowledge/receivers";

/** A domain in which strangers get names of their own: a public suffix ("com", "co.jp", "azurewebsites.net"). */
export function isPublicSuffix(domain: string): boolean {
  return registrableDomain(domain) === "";
}

/** A domain whose mail can never be an organization's own: Microsoft's, with the personal mailboxes of millions. */
export function isMicrosofts(domain: string): boolean {
  return isMicrosoftOwned(domain);
}

/** A domain under which anyone can open a mailbox. */
export function isAnyones(domain: string): boolean {
  return isFreeMail(domain) || isFreeMail(registrableDomain(domain));
}

/** The mail service that takes mail in for everybody, and so no gateway that stands before it. */
export function isMailService(host: string): boolean {
  return isReceiver(host, "exchange-online") || isReceiver(host, "exchange-online-edge") || isReceiver(host, "gmail");
}
