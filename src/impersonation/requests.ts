import type { Message } from "../message/message";
import type { LinkReport, Request, Sender } from "./impersonation";

/** What the mail wants that is risky, most dangerous first. */
export function requestsOf(
  message: Message,
  own: string,
  links: readonly LinkReport[],
  _sender: Sender,
): readonly Request[] {
  const requests: Request[] = [];
  for (const link of links) {
    if (link.owner === "mailto" && requests.length === 0)
      requests.push({
        id: "mailto-reply",
        params: { address: link.href.replace(/^mailto:/i, "").split("?")[0] ?? "" },
        at: { kind: "link", index: link.index },
      });
  }
  const text = message.body === null ? "" : own;
  const phone = /\+?\d[\d ().-]{8,20}\d/.exec(text.slice(0, 20000))?.[0];
  if (phone !== undefined) requests.push({ id: "phone-number", params: { number: phone }, at: { kind: "body" } });
  if (/password|パスワード/i.test(text)) requests.push({ id: "password", params: {}, at: { kind: "body" } });
  if (/invoice|order/i.test(text)) requests.push({ id: "payment", params: {}, at: { kind: "body" } });
  return requests;
}
