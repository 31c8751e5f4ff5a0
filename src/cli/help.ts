/**
 * `honmono help`, `honmono version`, and the answer to a command that does not exist.
 */
import { DATA_VERSION } from "../knowledge/version";
import { loadWords, type Words } from "../locales/words";
import { ENGINE_VERSION } from "../verify";
import { languageFromEnvironment, languageFromOption } from "./language";
import { EXIT, type Command, type Terminal } from "./terminal";

export const help: Command = async (args, terminal) => {
  const words = await wordsFor(args, terminal);
  const topic = args.find((argument) => !argument.startsWith("-"));
  const id = `cli-help-${topic ?? ""}`;
  if (topic === "apps" || topic === "after") {
    const { afterList, appList } = await import("./guide");
    await terminal.out(topic === "apps" ? appList(words) : afterList(words));
    return EXIT.allRead;
  }
  await terminal.out(`${words.has(id) ? words.text(id) : words.text("cli-help")}\n`);
  return EXIT.allRead;
};

export const version: Command = async (_args, terminal) => {
  await terminal.out(
    `honmono ${process.env.HONMONO_VERSION ?? ENGINE_VERSION} (engine ${ENGINE_VERSION}, data ${DATA_VERSION})\n`,
  );
  return EXIT.allRead;
};

export function unknownCommand(name: string): Command {
  return async (args, terminal) => {
    const words = await wordsFor(args, terminal);
    terminal.err(`honmono: ${words.text("cli-unknown-command", { name })}\n${words.text("cli-try-help")}\n`);
    return EXIT.wrongUsage;
  };
}

/** Says that a run ended before its end. */
export async function brokenRun(detail: string, terminal: Terminal): Promise<void> {
  const words = await wordsFor([], terminal);
  terminal.err(`honmono: ${words.text("cli-broken-run", { detail })}\n`);
}

async function wordsFor(args: readonly string[], terminal: Terminal): Promise<Words> {
  const at = args.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const asked = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  const language = (asked === undefined ? null : languageFromOption(asked)) ?? languageFromEnvironment(terminal.env);
  return loadWords(language, ["cli", "guidance"]);
}
