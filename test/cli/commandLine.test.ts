import { check } from "../../src/cli/check";
import { config } from "../../src/cli/config";
import { doctor } from "../../src/cli/doctor";
import { explain } from "../../src/cli/explain";
import { run } from "./fakeTerminal";

describe.each(Object.entries({ check, config, doctor, explain }))("%s", (name, command) => {
  test("answers --help, in the language that is asked for", async () => {
    const english = await run(command, ["--help"]);
    expect([english.code, english.out, english.err]).toEqual([0, expect.stringContaining(`honmono ${name}`), ""]);
    const japanese = await run(command, ["-h", "--lang", "ja"]);
    expect([japanese.code, japanese.out]).toEqual([0, expect.stringMatching(/[ぁ-ん]/)]);
  });

  test("refuses a language without sentences, and an option that it does not have", async () => {
    const language = await run(command, ["--lang", "tlh"]);
    expect([language.code, language.out]).toEqual([1, ""]);
    expect(language.err).toContain("no sentences in the language “tlh”");
    const option = await run(command, ["--nonsense"]);
    expect([option.code, option.out]).toEqual([1, ""]);
    expect(option.err).toContain("--nonsense");
  });
});
