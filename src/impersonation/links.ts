import { ownerOfHost, registrableDomain, unicodeHost } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import type { BodyLink, Message } from "../message/message";
import type { LinkReport } from "./impersonation";

/** Every link of the body with its real target and whose that is. Images that only draw the page are left out. */
export function reportLinks(message: Message, _organization: Organization): readonly LinkReport[] {
  const links = message.body?.links ?? [];
  return links.filter((link) => link.kind !== "image").map(report);
}

function report(link: BodyLink): LinkReport {
  const host = hostOf(link.href);
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(link.href)?.[1]?.toLowerCase();
  return {
    index: link.index,
    text: link.text,
    href: link.href,
    host,
    registrable: registrableDomain(host),
    unicode: unicodeHost(host),
    owner: scheme === "mailto" ? "mailto" : scheme === "tel" ? "tel" : host === "" ? "none" : ownerOfHost(host),
    via: null,
    marks: [],
  };
}

function hostOf(href: string): string {
  try {
    return new URL(href).hostname;
  } catch {
    return "";
  }
}
