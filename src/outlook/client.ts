import type { Provenance } from "../authentication/authentication";
import { peek } from "./answer";

/** The Outlook that the pane runs in. `outlook` where it does not say. */
export type Client = "web" | "new-windows" | "classic-windows" | "mac" | "ios" | "android" | "outlook";

/** Which Outlook this is, from hostName (Mailbox 1.1) and the platform; never throws. */
export function clientOf(context: Office.Context): Client {
  const name = peek(() => context.mailbox.diagnostics.hostName) ?? "";
  const platform = `${peek(() => context.platform) ?? ""}`.toLowerCase();
  if (name === "OutlookIOS" || platform === "ios") return "ios";
  if (name === "OutlookAndroid" || platform === "android") return "android";
  if (name === "newOutlookWindows") return "new-windows";
  if (name === "OutlookWebApp" || platform === "officeonline") return "web";
  if (platform === "mac") return "mac";
  if (platform === "pc" || name === "Outlook") return "classic-windows";
  return "outlook";
}

export function isPhone(client: Client): boolean {
  return client === "ios" || client === "android";
}

/** Values of userProfile.accountType (Mailbox 1.6); "" where Outlook does not say. */
export function accountTypeOf(context: Office.Context): string {
  return peek(() => context.mailbox.userProfile.accountType) ?? "";
}

/** Whose mailbox it is, for guidance; null where Outlook does not say. */
export function accountOf(accountType: string): "personal" | "work" | null {
  if (accountType === "outlookCom" || accountType === "gmail") return "personal";
  return accountType === "office365" || accountType === "enterprise" ? "work" : null;
}

/**
 * Where the open message was read. Exchange (online and on-premises) and Outlook.com hold the mailbox themselves; a Gmail account
 * is the person's own mailbox at another provider; where Outlook does not say whose mailbox it is, headers stay mere claims.
 */
export function provenanceOf(accountType: string): Provenance {
  if (accountType === "office365" || accountType === "outlookCom" || accountType === "enterprise") return "host";
  return accountType === "gmail" ? "own-mailbox" : "unknown";
}

/**
 * The language that Outlook states before office.js has started, so that the pane need not speak two languages one after the other: item 3
 * of the host info, in the frame's name (JSON, "|") or in the address ("$"). "" where it states none.
 */
export function languageBeforeStart(frameName: string, search: string): string {
  const inName = peek(() => {
    const parsed: unknown = JSON.parse(frameName);
    return typeof parsed === "object" && parsed !== null && "hostInfo" in parsed ? String(parsed.hostInfo) : null;
  });
  const info = inName ?? new URLSearchParams(search).get("_host_Info") ?? "";
  const language = info.split(info.includes("|") ? "|" : "$")[3] ?? "";
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : "";
}
