/**
 * What a person named on the command line, as one message after another: files, folders, Maildir, mbox, standard input.
 * Nothing is held but the names of one folder at a time and the message being handed over.
 */
import {
  closeSync,
  createReadStream,
  fstatSync,
  opendirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { LIMITS } from "../message/limits";
import type { InputErrorId } from "../report/checkRecord";
import { mayBeLost, nameFromBytes, pathOf } from "./fileName";
import { looksLikeMbox, mboxMessages } from "./mbox";

/** Larger messages are refused by name, before they are read. */
export const MAX_MESSAGE_BYTES = LIMITS.fileBytes;

/** `file` is a name as in fileName.ts: `pathOf` leads to the file, `shownName` is for printing. */
export type Input =
  | { readonly kind: "path"; readonly file: string }
  | { readonly kind: "bytes"; readonly file: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly cut: boolean }
  | { readonly kind: "error"; readonly file: string; readonly error: InputErrorId };

export type ReadResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly error: InputErrorId };

/** Some messages, in their order: to wait for each alone would cost a part of what its check costs. */
export type Portion = readonly Input[];

/** Paths of a portion. */
const MOST_PATHS = 64;

/** Every message below the names given, in the order given; folders sorted by name. Never throws for what it meets on disk. */
export async function* inputs(names: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Portion> {
  for (const name of names) {
    if (name === "-") yield* streamed("-", stdin);
    else yield* named(name);
  }
}

/** The bytes of one message file. */
export function readMessage(path: string): ReadResult {
  let file: number | null = null;
  try {
    file = openSync(pathOf(path), "r");
    const { size } = fstatSync(file);
    if (size > MAX_MESSAGE_BYTES) return { ok: false, error: "too-large" };
    // a file of no size may be a pipe or a device
    if (size === 0) return { ok: true, bytes: readFileSync(file) };
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
      const got = readSync(file, bytes, length, size - length, null);
      if (got === 0) break;
      length += got;
    }
    return { ok: true, bytes: bytes.subarray(0, length) };
  } catch (error) {
    return { ok: false, error: errorId(error) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

async function* named(name: string): AsyncGenerator<Portion> {
  try {
    const path = pathOf(name);
    const entry = await stat(path);
    if (entry.isDirectory()) {
      let found = 0;
      for await (const portion of folder(name)) {
        found += portion.length;
        yield portion;
      }
      if (found === 0) yield [{ kind: "error", file: name, error: "no-messages" }];
    } else if (!entry.isFile()) yield* streamed(name, createReadStream(path));
    else if (!/\.eml$/i.test(name) && looksLikeMbox(withoutMark(await firstBytes(path))))
      yield* streamed(name, createReadStream(path, { highWaterMark: 1 << 18 }));
    else yield [{ kind: "path", file: name }];
  } catch (error) {
    yield [{ kind: "error", file: name, error: errorId(error) }];
  }
}

async function* folder(path: string): AsyncGenerator<Portion> {
  const base = path.replace(/[/\\]+$/, "");
  let names: readonly string[];
  try {
    names = namesIn(path, base);
  } catch (error) {
    yield [{ kind: "error", file: path, error: errorId(error) }];
    return;
  }
  const maildir = names.includes("cur/") && names.includes("new/");
  if (maildir) for (const box of ["cur", "new"]) yield* maildirBox(`${base}/${box}`);
  for (let next = 0; next < names.length;) {
    const name = names[next] ?? "";
    const hidden = maildir && (name === "cur/" || name === "new/" || name === "tmp/");
    if (name.endsWith("/")) {
      if (!hidden) yield* folder(`${base}/${name.slice(0, -1)}`);
      next += 1;
      continue;
    }
    const end = endOfPaths(names, next);
    yield paths(base, names.slice(next, end));
    next = end;
  }
}

/** Messages and folders (with "/" behind) in a folder, sorted: names only, read in portions, since it may hold a million of them. */
function namesIn(path: string, base: string): readonly string[] {
  const names: string[] = [];
  const add = (name: string, entry: Kind): void => {
    if (entry.isDirectory()) names.push(`${name}/`);
    // A link to a folder is not followed: it may lead round in a circle. One that leads nowhere is told when it is read.
    else if (/\.eml$/i.test(name) && (entry.isFile() || (entry.isSymbolicLink() && mayBeFile(`${base}/${name}`))))
      names.push(name);
  };
  const folder = opendirSync(pathOf(path), { bufferSize: 1024 });
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      if (mayBeLost(entry.name)) {
        // seldom: the whole folder once more, as bytes
        names.length = 0;
        for (const one of readdirSync(pathOf(path), { encoding: "buffer", withFileTypes: true }))
          add(nameFromBytes(one.name), one);
        break;
      }
      add(entry.name, entry);
    }
  } finally {
    folder.closeSync();
  }
  return names.sort();
}

interface Kind {
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/** Where a portion of files ends: at a folder, or when it is large enough. */
function endOfPaths(names: readonly string[], start: number): number {
  let end = start;
  while (end < names.length && end - start < MOST_PATHS && names[end]?.endsWith("/") === false) end += 1;
  return end;
}

function paths(base: string, names: readonly string[]): Portion {
  return names.map((name) => ({ kind: "path", file: `${base}/${name}` }));
}

/** In a Maildir every file below cur and new is a message, whatever its name. */
async function* maildirBox(path: string): AsyncGenerator<Portion> {
  try {
    const read = await readdir(pathOf(path));
    const lost = read.some(mayBeLost);
    const names = (lost ? readdirSync(pathOf(path), { encoding: "buffer" }).map(nameFromBytes) : read).sort();
    for (let next = 0; next < names.length; next += MOST_PATHS) {
      const files = names.slice(next, next + MOST_PATHS);
      yield paths(
        path,
        files.filter((name) => !name.startsWith(".") && mayBeFile(`${path}/${name}`)),
      );
    }
  } catch (error) {
    yield [{ kind: "error", file: path, error: errorId(error) }];
  }
}

/** A stream that holds one message, or an mbox with several (then they are numbered: `-#1`). */
async function* streamed(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Portion> {
  try {
    const iterator = chunks[Symbol.asyncIterator]();
    const head: Uint8Array[] = [];
    let length = 0;
    while (length < 1000) {
      const next = await iterator.next();
      if (next.done === true) break;
      head.push(next.value);
      length += next.value.length;
    }
    const start = Buffer.concat(head);
    const mbox = withoutMark(start);
    const all = resumed([looksLikeMbox(mbox.subarray(0, 1000)) ? mbox : start], iterator);
    if (!looksLikeMbox(mbox.subarray(0, 1000))) {
      yield [{ kind: "bytes", file, ...(await collected(all)) }];
      return;
    }
    let number = 0;
    let first: { bytes: Uint8Array<ArrayBuffer>; cut: boolean } | null = null;
    for await (const message of mboxMessages(all, MAX_MESSAGE_BYTES)) {
      number += 1;
      if (number === 1) {
        first = message;
        continue;
      }
      if (first !== null) yield [{ kind: "bytes", file: `${file}#1`, ...first }];
      first = null;
      yield [{ kind: "bytes", file: `${file}#${number}`, ...message }];
    }
    if (first !== null) yield [{ kind: "bytes", file, ...first }];
  } catch (error) {
    yield [{ kind: "error", file, error: errorId(error) }];
  }
}

/** What was taken from an iterator to look at, and then the rest of it. */
export async function* resumed<Item>(head: readonly Item[], rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<{ bytes: Uint8Array<ArrayBuffer>; cut: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  for await (const chunk of chunks) {
    size += chunk.length;
    // The rest is read and let go: whoever writes to us is not left hanging.
    if (size > MAX_MESSAGE_BYTES) cut = true;
    else parts.push(chunk);
  }
  const joined = Buffer.concat(parts);
  const bytes = new Uint8Array(joined.length);
  bytes.set(joined);
  return { bytes, cut };
}

/** Without the byte order mark that editors put in front of UTF-8. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

async function firstBytes(path: string | Buffer): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1000), 0, 1000, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** False for what is there and no file. What cannot be looked at is read, and the reading says why it could not be. */
function mayBeFile(path: string): boolean {
  try {
    return statSync(pathOf(path)).isFile();
  } catch {
    return true;
  }
}

function errorId(error: unknown): InputErrorId {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  if (code === "EISDIR") return "not-a-file";
  return "read-error";
}
