/**
 * The way a message took: one row for each Received field, oldest first. RFC 5321 section 4.4.
 *
 *     number 1 (oldest) ─ sender side ─ … ─ entry ─ receiver side ─ number n (newest, top of the header)
 *                        claims only          │     written by the receiver itself
 *                                     the hop that took it in
 */
import type { Authentication } from "../authentication/authentication";
import type { Message, Received } from "../message/message";

/** What a Received field says, `tls` as people write it ("TLS 1.3"), and where the hop stands among the others. */
export interface Hop extends Received {
  /** 1 is the oldest. */
  readonly number: number;
  /** TLS 1.0 and 1.1 are out of use (RFC 8996). */
  readonly tlsOld: boolean;
  /** ms since the nearest older hop with a time; null for the first and where a time is missing; negative where clocks differ. */
  readonly delay: number | null;
  /** Share of all positive delays, 0-100. */
  readonly percent: number;
  /** Where it stands to the trust boundary; null where no boundary is believed. */
  readonly side: "sender" | "entry" | "receiver" | null;
  /** The client address is a private, loopback or link-local one (RFC 1918, 4193, 6890): the message stayed in one house. */
  readonly privateNetwork: boolean;
}

export interface HopTable {
  /** Oldest first. */
  readonly hops: readonly Hop[];
  /** ms from the first known time to the last; null with fewer than two. Negative where clocks differ. */
  readonly total: number | null;
  /** ms since 1970 of the earliest known time, whose day stands above the drawing. */
  readonly earliest: number | null;
  /** The hops whose clock runs behind the one before, with by how much (positive ms). */
  readonly skews: readonly { readonly number: number; readonly by: number }[];
  /** Received fields that stand in the header but were left unread for a limit. */
  readonly unread: number;
}

/** Sides are told only where the boundary is trusted. */
export function readHops(message: Message, { boundary }: Authentication): HopTable {
  const oldestFirst = [...message.received].reverse();
  const delays = delaysOf(oldestFirst);
  let sum = 0;
  for (const delay of delays) sum += Math.max(0, delay ?? 0);
  const entry = boundary.kind === "trusted" ? boundary.received : null;
  const hops = oldestFirst.map((received, index): Hop => {
    const delay = delays[index] ?? null;
    return {
      number: index + 1,
      field: received.field,
      from: received.from,
      fromIp: received.fromIp,
      fromReverse: received.fromReverse,
      by: received.by,
      byIp: received.byIp,
      with: received.with,
      id: received.id,
      for: received.for,
      via: received.via,
      tls: received.tls.replace(/^TLS(\d)_(\d)$/, "TLS $1.$2"),
      tlsOld: received.tls === "TLS1_0" || received.tls === "TLS1_1",
      time: received.time,
      zoneMinutes: received.zoneMinutes,
      dateText: received.dateText,
      delay,
      percent: sum > 0 && delay !== null && delay > 0 ? (delay * 100) / sum : 0,
      side: entry === null ? null : received.field > entry ? "sender" : received.field === entry ? "entry" : "receiver",
      privateNetwork: isPrivate(received.fromIp),
    };
  });
  let earliest: number | null = null;
  let first: number | null = null;
  let last: number | null = null;
  for (const { time } of hops) {
    if (time === null) continue;
    first ??= time;
    last = time;
    earliest = earliest === null || time < earliest ? time : earliest;
  }
  let known = 0;
  let written = 0;
  for (const hop of hops) if (hop.time !== null) known += 1;
  for (const field of message.header.fields) if (field.key === "received") written += 1;
  return {
    hops,
    total: first === null || last === null || known < 2 ? null : last - first,
    earliest,
    skews: hops.flatMap(({ number, delay }) => (delay !== null && delay < 0 ? [{ number, by: -delay }] : [])),
    unread: written - hops.length,
  };
}

function delaysOf(oldestFirst: readonly Received[]): readonly (number | null)[] {
  let before: number | null = null;
  return oldestFirst.map(({ time }) => {
    if (time === null) return null;
    const delay = before === null ? null : time - before;
    before = time;
    return delay;
  });
}

/** Private, loopback and link-local addresses: RFC 1918, 6598, 3927, 4193, 4291. */
function isPrivate(ip: string): boolean {
  if (ip.includes(":")) return ip === "::1" || /^(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(ip);
  const match = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(ip);
  if (match === null) return false;
  const one = Number(match[1]);
  const two = Number(match[2]);
  return (
    one === 10 ||
    one === 127 ||
    (one === 172 && two >= 16 && two <= 31) ||
    (one === 192 && two === 168) ||
    (one === 169 && two === 254) ||
    (one === 100 && two >= 64 && two <= 127)
  );
}
