/**
 * What commands begin with: the options, the language to speak, `--help`, and what is wrong with the line that was typed.
 */
import type { Language } from "../locales/languages";
import type { MessageId, Section } from "../locales/messages.gen";
import { loadWords, type Words } from "../locales/words";
import { parseArguments, type OptionTable } from "./arguments";
import { languageFromEnvironment, languageFromOption, offeredLanguages } from "./language";
import { EXIT, type Terminal } from "./terminal";

export type CommandLine =
  | {
      readonly ok: true;
      readonly options: ReadonlyMap<string, string>;
      readonly rest: readonly string[];
      readonly language: Language;
      readonly words: Words;
      /** Says what else is wrong, and gives the exit code for it. */
      readonly wrong: (text: string) => number;
    }
  /** Help was asked for, or the line is wrong: all has been said. */
  | { readonly ok: false; readonly exit: number };

/**
 * @param table the command's options, `lang` and `help` among them
 * @param sections words that the command can say, "cli" among them
 * @param help the answer to `--help`
 */
export async function readCommandLine(
  args: readonly string[],
  terminal: Terminal,
  table: OptionTable,
  sections: readonly Section[],
  help: MessageId,
): Promise<CommandLine> {
  const parsed = parseArguments(args, table, { h: "help" });
  const asked = parsed.ok ? parsed.options.get("lang") : undefined;
  const chosen = asked === undefined ? null : languageFromOption(asked);
  const language = chosen ?? languageFromEnvironment(terminal.env);
  const words = await loadWords(language, sections);
  const wrong = (text: string): number => {
    terminal.err(`honmono: ${text}\n${words.text("cli-try-help")}\n`);
    return EXIT.wrongUsage;
  };
  if (!parsed.ok) return { ok: false, exit: wrong(words.text(`cli-${parsed.mistake}`, { option: parsed.option })) };
  const { options, rest } = parsed;
  if (options.has("help")) {
    await terminal.out(`${words.text(help)}\n`);
    return { ok: false, exit: EXIT.allRead };
  }
  if (asked !== undefined && chosen === null)
    return {
      ok: false,
      exit: wrong(words.text("cli-no-language", { language: asked, offered: offeredLanguages() })),
    };
  return { ok: true, options, rest, language, words, wrong };
}
