/**
 * What a command may touch of the terminal it runs in; tests hand in their own.
 */
export interface Terminal {
  /** Writes to standard output; resolves when more may be written (back pressure), or the reader has gone (`closed`). Bytes are UTF-8. */
  out(text: string | Uint8Array): Promise<void>;
  err(text: string): void;
  /** True once nobody reads standard output any more (`honmono … | head`). */
  closed(): boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal, 80 where unknown. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ms since 1970. */
  readonly now: number;
  /** The program's own file, to start worker threads with; null: work in this thread alone. */
  readonly program: string | null;
}

/** A command: its arguments without its own name in, the exit code out. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

export const EXIT = { allRead: 0, wrongUsage: 1, someUnreadable: 2 } as const;

export interface ProcessTerminal extends Terminal {
  /** Once all is written: why it could not be (a full disk), null where it could, or nobody wanted it. */
  written(): Promise<Error | null>;
}

/** The terminal of this process; `program` is the file that was started. */
export function processTerminal(program: string): ProcessTerminal {
  let gone = false;
  let failure: Error | null = null;
  // A reader that leaves early (EPIPE) is no error of ours: stop quietly. Of several errors the first one tells why.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    gone = true;
    if (error.code !== "EPIPE") failure ??= error;
  });
  process.stderr.on("error", () => undefined);
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (gone || process.stdout.write(text)) return resolve();
        const done = (): void => {
          process.stdout.off("drain", done);
          process.stdout.off("error", done);
          process.stdout.off("close", done);
          resolve();
        };
        process.stdout.on("drain", done);
        process.stdout.on("error", done);
        process.stdout.on("close", done);
      }),
    written: () =>
      new Promise((resolve) => {
        // the last write's error comes after it, at the latest with this one's
        if (gone) resolve(failure);
        else process.stdout.write("", () => setImmediate(() => resolve(failure)));
      }),
    err: (text) => void process.stderr.write(text),
    closed: () => gone,
    stdin: process.stdin,
    stdinIsTerminal: process.stdin.isTTY === true,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
    env: process.env,
    now: Date.now(),
    program,
  };
}
