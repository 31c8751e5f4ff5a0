import type { Command, Terminal } from "../../src/cli/terminal";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a person would, without a process: one thread, a language, a clock that stands still. */
export async function run(
  command: Command,
  args: readonly string[],
  options: {
    readonly stdin?: string | readonly Uint8Array[];
    readonly env?: Record<string, string>;
    readonly now?: number;
    readonly errIsTerminal?: boolean;
    readonly stdinIsTerminal?: boolean;
  } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const { stdin = "" } = options;
  const terminal: Terminal = {
    out: async (text) => {
      out += typeof text === "string" ? text : Buffer.from(text).toString();
    },
    err: (text) => {
      err += text;
    },
    closed: () => false,
    stdin: (async function* () {
      if (typeof stdin !== "string") yield* stdin;
      else if (stdin !== "") yield Buffer.from(stdin);
    })(),
    stdinIsTerminal: options.stdinIsTerminal ?? false,
    outIsTerminal: false,
    errIsTerminal: options.errIsTerminal ?? false,
    columns: 80,
    env: options.env ?? { LANG: "en_US.UTF-8" },
    now: options.now ?? Date.UTC(2024, 6, 2),
    program: null,
  };
  return { code: await command(args, terminal), out, err };
}

/** Lines of NDJSON. */
export function records(out: string): Record<string, unknown>[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Record<string, unknown> => {
      const value: unknown = JSON.parse(line);
      if (typeof value !== "object" || value === null) throw new Error("no object");
      return { ...value };
    });
}
