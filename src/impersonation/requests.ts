import { isFreeMail } from "../knowledge/freeMail";
import { registrableDomain } from "../knowledge/domains";
import type { Attachment, Message } from "../message/message";
import type { Situation } from "./circumstance";
import type { LinkMark, LinkReport, Request, Sender } from "./impersonation";
import { joined, type OwnText } from "./ownText";
import { phoneNumbers } from "./phoneNumber";
import { asked, spotsOf, type Spot, type Wording } from "./requestWords";

/**
 * What the mail wants that is risky, most dangerous first, each kind once. Found in the sender's own words (quoted parts
 * left out), in the subject, in links and attachments, whoever the sender is: genuine senders carry strangers' requests.
 */
export function requestsOf(
  message: Message,
  own: OwnText,
  links: readonly LinkReport[],
  sender: Sender,
  situation: Situation,
): Asked {
  const written = situation.passed ? own.seen : own.long;
  const text = joined(message.subject.slice(0, 1000), written);
  const spots = spotsOf(text);
  const wanted = asked(text, spots, text.length - written.length);
  const said = (wording: Wording, among = spots): Spot | undefined => among.find((spot) => spot.tags.has(wording));
  const found = new Map<Request["id"], Request>();
  const add = (id: Request["id"], params: Request["params"], at?: Request["at"]): void => {
    if (!found.has(id)) found.set(id, at === undefined ? { id, params } : { id, params, at });
  };
  const body = { kind: "body" } as const;

  const marked = (mark: LinkMark): LinkReport | undefined => links.find((link) => link.marks.includes(mark));
  const device = marked("device-code");
  if (device !== undefined || said("devicecode") !== undefined)
    add("device-code", {}, device === undefined ? body : { kind: "link", index: device.index });
  if (wants(text, wanted, "giftcard")) add("gift-card", {}, body);
  if (wants(text, wanted, "crypto")) add("crypto", {}, body);
  const payment = said("payment");
  const number = askedToCall(text, wanted, links, payment !== undefined);
  if (number !== null) add("phone-number", { number: number.slice(0, 80) }, body);
  // People who talk with one another name addresses, codes and deadlines without wanting anything of a stranger.
  const talk = situation.list || situation.answer;
  if (!talk && said("run", wanted) !== undefined) add("run-program", {}, body);
  mailBait(message, talk ? "" : text, spots, links, sender, add);
  replyElsewhere(message, sender, add);
  if (said("password", wanted) !== undefined) add("password", {}, body);
  if (!talk && (said("code") !== undefined || said("entercode") !== undefined)) add("code", {}, body);
  const consent = marked("consent");
  if (consent !== undefined) add("consent", {}, { kind: "link", index: consent.index });
  if (payment !== undefined) add("payment", {}, body);
  const risky = message.body?.attachments.find(isRisky);
  if (risky !== undefined) add("attachment", { name: risky.name.slice(0, 80) }, body);
  if (
    said("qr") !== undefined &&
    message.body !== null &&
    (message.body.images > 0 || message.body.attachments.length > 0)
  )
    add("qr-code", {}, body);
  if (message.body?.imageOnly === true) add("image-only", {}, body);
  const trust = said("trust");
  if (trust !== undefined) add("forged-trust-text", { text: trust.text }, body);
  if (!talk && said("urgency") !== undefined) add("urgency", {}, body);
  const all = ORDER.flatMap((id) => found.get(id) ?? []);
  // what was passed on may be a fake that names Microsoft, and nobody can say who several senders are
  const doubtful = situation.forwardedFrom !== null || message.from.kind !== "single";
  return { all, byAnybody: worthTelling(all, said("alarm") !== undefined, doubtful) };
}

/** What a mail asks for. */
export interface Asked {
  readonly all: readonly Request[];
  /** What of it is worth telling where the mail has nothing to do with Microsoft. */
  readonly byAnybody: readonly Request[];
}

/** Most dangerous first: what cannot be taken back stands before what only prepares it. */
const ORDER: readonly Request["id"][] = [
  "device-code",
  "gift-card",
  "crypto",
  "run-program",
  "phone-number",
  "mailto-reply",
  "reply-elsewhere",
  "password",
  "code",
  "consent",
  "payment",
  "attachment",
  "qr-code",
  "image-only",
  "forged-trust-text",
  "urgency",
];

/** Requests that ordinary mail makes all day: alone they are no reason to warn of mail that has nothing to do with Microsoft. */
const EVERYDAY: ReadonlySet<Request["id"]> = new Set([
  "phone-number",
  "mailto-reply",
  "payment",
  "urgency",
  "image-only",
  "code",
  "reply-elsewhere",
  "attachment",
  "qr-code",
  "consent",
  "run-program",
]);

/**
 * A call is the trap itself where the mail tells of a bill that nobody ordered or of an infected computer (`alarm`), an
 * answer by mail beside such a bill, or where both the button and the reply go to others than the sender.
 *
 * @param doubtful nobody can say whose mail it is
 */
function worthTelling(requests: readonly Request[], alarm: boolean, doubtful: boolean): readonly Request[] {
  const has = (id: Request["id"]): boolean => requests.some((request) => request.id === id);
  const call = has("phone-number") && (alarm || doubtful);
  const answer = has("mailto-reply") && (doubtful || has("reply-elsewhere") || (alarm && has("payment")));
  return call || answer || requests.some(({ id }) => !EVERYDAY.has(id)) ? requests : [];
}

/**
 * Gift cards or cryptocurrency are wanted where the same sentence tells to buy, pay or send something: shops sell the ones
 * and newspapers write about the others. Or where the address of a wallet follows.
 */
function wants(text: string, spots: readonly Spot[], what: "giftcard" | "crypto"): boolean {
  let thing = -1;
  let verb: Spot | undefined;
  for (const spot of spots) {
    if (spot.tags.has(what)) {
      if (verb !== undefined && isOneSentence(text, verb.end, spot.start)) return true;
      if (what === "crypto" && WALLET.test(text.slice(spot.end, spot.end + 120))) return true;
      thing = spot.end;
    }
    const { tags } = spot;
    if (!tags.has("pay") && !(what === "crypto" && (tags.has("wallet") || tags.has("password")))) continue;
    if (thing !== -1 && isOneSentence(text, thing, spot.start)) return true;
    verb = spot;
  }
  return false;
}

const isOneSentence = (text: string, from: number, to: number): boolean =>
  to - from < 80 && !/[!?。！？]|\. /.test(text.slice(from, to));

/** How the address of a wallet begins: the shortest have 26 letters and digits. */
const WALLET = /[ :](?:bc1|0x|[13t])[a-z0-9]{25}/;

type Add = (id: Request["id"], params: Request["params"], at?: Request["at"]) => void;

/** A number that one is told to call: a tel: link, or a number near a word for calling, or one beside a bill. */
function askedToCall(text: string, spots: readonly Spot[], links: readonly LinkReport[], bill: boolean): string | null {
  const tel = links.find((link) => link.owner === "tel");
  const calls = spots.filter((spot) => spot.tags.has("call"));
  const numbers = bill || calls.length > 0 ? phoneNumbers(text) : [];
  const near = numbers.find((number) =>
    calls.some((spot) => spot.start < number.end + 60 && spot.end > number.start - 120),
  );
  if (near !== undefined) return near.text;
  if (bill && numbers[0] !== undefined) return numbers[0].text;
  return tel === undefined ? null : tel.href.slice(tel.href.indexOf(":") + 1);
}

/** A button that writes a mail, or a free mailbox in the text that is to be written to where there is no web link. */
function mailBait(
  message: Message,
  text: string,
  spots: readonly Spot[],
  links: readonly LinkReport[],
  sender: Sender,
  add: Add,
): void {
  let web = false;
  for (const link of links) {
    if (link.host !== "") web = true;
    if (link.owner !== "mailto") continue;
    const [target = "", query = ""] = link.href.slice("mailto:".length).split("?", 2);
    const address = decodedAddress(target);
    // A signature's or an unsubscribe link is no bait.
    const button = !link.text.includes("@") && link.text.trim() !== "";
    const prepared = /(?:^|&)(?:subject|body)=/i.test(query);
    if ((button || prepared) && !/unsub|optout|opt-out|abmeld|desinscri/i.test(link.href)) {
      add("mailto-reply", { address }, { kind: "link", index: link.index });
      return;
    }
  }
  if (web || !text.includes("@")) return;
  const address = freeMailbox(message, text, spots, sender);
  if (address !== null) add("mailto-reply", { address }, { kind: "body" });
}

/** The first mailbox of a free mail service that stands behind a word for answering, and is neither end of this mail. */
function freeMailbox(message: Message, text: string, spots: readonly Spot[], sender: Sender): string | null {
  const from = message.from.kind === "single" ? message.from.mailbox.address.toLowerCase() : "";
  const replies = spots.filter((spot) => spot.tags.has("reply"));
  // both stand in the order of the text and none overlaps, so that only the last word in front of an address counts
  let next = 0;
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const start = edge(text, at, -1);
    while (next < replies.length && (replies[next]?.start ?? 0) < start) next += 1;
    if ((replies[next - 1]?.end ?? -60) <= start - 60) continue;
    const address = text.slice(start, edge(text, at, 1)).replace(/[.]+$/, "");
    const domain = address.slice(address.indexOf("@") + 1);
    if (!isFreeMail(domain) || address === from || domain === sender.domain) continue;
    if (message.to.some((to) => to.address.toLowerCase() === address)) continue;
    return address;
  }
  return null;
}

/** Where the address around an @ begins or ends. */
function edge(text: string, at: number, step: 1 | -1): number {
  let place = at + step;
  while (place >= 0 && place < text.length && Math.abs(place - at) < 80 && /[a-z0-9._%+-]/.test(text.charAt(place)))
    place += step;
  return step === 1 ? place : place + 1;
}

function decodedAddress(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return text.slice(0, 200); // Not percent-encoding: shown as written.
  }
}

/** An answer would go to another owner's address. A service of Microsoft's that invites on behalf of somebody does so by design. */
function replyElsewhere(message: Message, sender: Sender, add: Add): void {
  if (message.from.kind !== "single" || sender.class === "service") return;
  for (const mailbox of message.replyTo) {
    if (mailbox.domain === "" || mailbox.address.toLowerCase() === message.from.mailbox.address.toLowerCase()) continue;
    const other = registrableDomain(mailbox.domain) !== sender.registrable;
    if (!other && !isFreeMail(mailbox.domain)) continue;
    const field = message.header.fields.find((one) => one.key === "reply-to");
    add(
      "reply-elsewhere",
      { address: mailbox.address },
      field === undefined ? undefined : { kind: "field", index: field.index },
    );
    return;
  }
}

const RISKY =
  /\.(?:html?|shtml?|xhtml|svgz?|ics|rpmsg|one|onepkg|exe|scr|com|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|jar|msi|msix|appx|lnk|url|iso|img|vhdx?|reg|cpl|chm|docm|xlsm|pptm|dotm|xlam|xll|zip|rar|7z|gz|ace|cab)$/i;

/** Kinds of files that open a page, run a program or hide another file. */
function isRisky(attachment: Attachment): boolean {
  if (attachment.inline && attachment.type.startsWith("image/") && attachment.type !== "image/svg+xml") return false;
  return RISKY.test(attachment.name.trim()) || attachment.type === "text/html" || attachment.type === "image/svg+xml";
}
