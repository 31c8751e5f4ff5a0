/**
 * One message after another out of an mbox file, without holding more than one of them (RFC 4155, mboxrd quoting).
 *
 *     From someone@example.com Mon Sep 16 12:00:00 2024     ← separator: at the start, or behind an empty line
 *     Subject: …
 *
 *     >From here on …                                       ← was "From here on …"
 */
const LF = 10;
const CR = 13;
const SEPARATOR = Buffer.from("From ");

/** True for bytes that begin like an mbox file. */
export function looksLikeMbox(start: Uint8Array): boolean {
  return isSeparator(Buffer.from(start.buffer, start.byteOffset, start.byteLength), 0, lineEnd(start));
}

export interface MboxMessage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The message was longer than the limit: `bytes` is only its beginning. */
  readonly cut: boolean;
}

/** A line longer than this is passed on in pieces. */
const LONG_LINE = 8192;

/** Linear in the bytes read; holds at most `limit` bytes of a message (plus one chunk). */
export async function* mboxMessages(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<MboxMessage> {
  let message = new Collected(limit);
  let started = false;
  let blankBefore = true;
  let insideLongLine = false;
  let pending: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const joined: Buffer = pending.length === 0 ? fresh : Buffer.concat([pending, fresh]);
    let position = 0;
    // Whole runs of lines are taken at once; only a line that may matter is looked at singly.
    let runStart = 0;
    for (let end = joined.indexOf(LF); end >= 0; end = joined.indexOf(LF, position)) {
      const first = insideLongLine ? 0 : joined[position];
      if (blankBefore && first === 0x46 && isSeparator(joined, position, end)) {
        message.add(joined.subarray(runStart, position));
        if (started) {
          yield message.done();
          message = new Collected(limit);
        }
        runStart = end + 1;
        blankBefore = false;
      } else {
        if (first === 0x3e && quoteDepth(joined, position, end) > 0) {
          message.add(joined.subarray(runStart, position));
          runStart = position + 1;
        }
        blankBefore = !insideLongLine && (end === position || (end === position + 1 && first === CR));
      }
      started = true;
      insideLongLine = false;
      position = end + 1;
    }
    message.add(joined.subarray(runStart, position));
    pending = Buffer.from(joined.subarray(position));
    if (pending.length > LONG_LINE) {
      message.add(insideLongLine ? pending : unquoted(pending));
      pending = Buffer.alloc(0);
      insideLongLine = true;
      blankBefore = false;
      started = true;
    }
  }
  message.add(insideLongLine ? pending : unquoted(pending));
  if (started || pending.length > 0) yield message.done();
}

/** The bytes of one message, up to a limit. */
class Collected {
  private readonly parts: Buffer[] = [];
  private size = 0;
  private cut = false;

  constructor(private readonly limit: number) {}

  add(part: Buffer): void {
    const room = this.limit - this.size;
    if (part.length > room) this.cut = true;
    const kept = part.length > room ? part.subarray(0, room) : part;
    if (kept.length === 0) return;
    this.parts.push(kept);
    this.size += kept.length;
  }

  done(): MboxMessage {
    const bytes = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return { bytes, cut: this.cut };
  }
}

/** "From " + something + a time of day: a line of prose that begins with "From" is no separator. */
function isSeparator(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 10 || end - start > 500 || bytes.compare(SEPARATOR, 0, 5, start, start + 5) !== 0) return false;
  return /[0-9]{1,2}:[0-9]{2}/.test(bytes.toString("latin1", start, end));
}

/** Number of ">" before "From " at the start of a line; 0 where that is not what the line is. */
function quoteDepth(bytes: Buffer, start: number, end: number): number {
  let depth = 0;
  while (start + depth < end && bytes[start + depth] === 0x3e) depth += 1;
  return depth > 0 && bytes.toString("latin1", start + depth, Math.min(start + depth + 5, end)) === "From " ? depth : 0;
}

function unquoted(line: Buffer): Buffer {
  return quoteDepth(line, 0, line.length) > 0 ? line.subarray(1) : line;
}

function lineEnd(bytes: Uint8Array): number {
  const end = bytes.indexOf(LF);
  return end < 0 ? bytes.length : end;
}
