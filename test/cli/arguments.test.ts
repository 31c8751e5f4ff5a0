import { parseArguments } from "../../src/cli/arguments";
import { languageFromEnvironment, languageFromOption } from "../../src/cli/language";

const TABLE = { json: "flag", lang: "value" } as const;

describe("options", () => {
  test("flags, values, the rest", () => {
    expect(parseArguments(["--json", "a", "--lang", "ja", "-", "--lang=en", "--", "--json"], TABLE)).toEqual({
      ok: true,
      options: new Map([
        ["json", ""],
        ["lang", "en"],
      ]),
      rest: ["a", "-", "--json"],
    });
  });
  test("mistakes are named", () => {
    expect(parseArguments(["--jsn"], TABLE)).toEqual({ ok: false, mistake: "unknown-option", option: "--jsn" });
    expect(parseArguments(["-x"], TABLE)).toEqual({ ok: false, mistake: "unknown-option", option: "-x" });
    expect(parseArguments(["--lang"], TABLE)).toEqual({ ok: false, mistake: "value-missing", option: "--lang" });
    expect(parseArguments(["--json=1"], TABLE)).toEqual({ ok: false, mistake: "value-unwanted", option: "--json" });
  });
  test("names of object members are no options", () => {
    for (const name of ["--constructor", "--__proto__", "--toString"])
      expect(parseArguments([name], TABLE)).toEqual({ ok: false, mistake: "unknown-option", option: name });
  });
});

describe("language of the terminal", () => {
  test.each([
    [{ LC_ALL: "ja_JP.UTF-8", LANG: "en_US.UTF-8" }, "ja"],
    [{ LC_ALL: "", LC_MESSAGES: "ja_JP", LANG: "en_US.UTF-8" }, "ja"],
    [{ LANG: "ja" }, "ja"],
    [{ LANG: "C" }, "en"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "POSIX" }, "en"],
    [{ LANG: "not a locale" }, "en"],
    [{ LANG: "xx_XX.UTF-8" }, "en"],
  ])("%j → %s", (env, language) => {
    expect(languageFromEnvironment(env)).toBe(language);
  });
  test("--lang takes what there is and nothing else", () => {
    expect(languageFromOption("ja-JP")).toBe("ja");
    expect(languageFromOption("EN")).toBe("en");
    expect(languageFromOption("tlh")).toBeNull();
    expect(languageFromOption("")).toBeNull();
    expect(languageFromOption("../../etc")).toBeNull();
  });
});
