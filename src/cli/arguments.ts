/**
 * Options of a command line: `--name value`, `--name=value`, `-x`, `--` ends them, `-` alone is standard input.
 */
export interface OptionTable {
  /** Option → whether it wants a value. */
  readonly [name: string]: "flag" | "value";
}

export type ParsedArguments =
  | { readonly ok: true; readonly options: ReadonlyMap<string, string>; readonly rest: readonly string[] }
  | {
      readonly ok: false;
      readonly mistake: "unknown-option" | "value-missing" | "value-unwanted";
      readonly option: string;
    };

/** `short` maps one-letter options to their names. A later option replaces an earlier one. */
export function parseArguments(
  args: readonly string[],
  table: OptionTable,
  short: Readonly<Record<string, string>> = {},
): ParsedArguments {
  const kinds = new Map(Object.entries(table));
  const letters = new Map(Object.entries(short));
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? "";
    if (argument === "--") {
      rest.push(...args.slice(i + 1));
      break;
    }
    if (argument === "-" || !argument.startsWith("-")) {
      rest.push(argument);
      continue;
    }
    const equals = argument.indexOf("=");
    const written = equals < 0 ? argument : argument.slice(0, equals);
    const name = written.startsWith("--") ? written.slice(2) : (letters.get(written.slice(1)) ?? "");
    const kind = kinds.get(name);
    if (kind === undefined) return { ok: false, mistake: "unknown-option", option: written };
    if (kind === "flag") {
      if (equals >= 0) return { ok: false, mistake: "value-unwanted", option: written };
      options.set(name, "");
      continue;
    }
    const value = equals >= 0 ? argument.slice(equals + 1) : args[(i += 1)];
    if (value === undefined) return { ok: false, mistake: "value-missing", option: written };
    options.set(name, value);
  }
  return { ok: true, options, rest };
}
