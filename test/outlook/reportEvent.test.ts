import words from "../../src/outlook/manifestWords.json";

/** What the handler told Outlook, for a display language. */
async function report(displayLanguage: string): Promise<Record<string, unknown>> {
  const handlers = new Map<string, (event: { completed(options: Record<string, unknown>): void }) => void>();
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve(),
      actions: { associate: (name: string, handler: (event: never) => void) => handlers.set(name, handler as never) },
      context: { displayLanguage },
      MailboxEnums: { MoveSpamItemTo: { NoMove: "noMove" } },
    },
  });
  jest.resetModules();
  await import("../../src/outlook/reportEvent");
  let told: Record<string, unknown> = {};
  handlers.get("onHonmonoReport")?.({ completed: (options) => (told = options) });
  return told;
}

afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

test.each([
  ["ja-JP", words["ja-JP"].reportDone],
  ["de-AT", words["de-DE"].reportDone],
  ["zh-TW", words["zh-TW"].reportDone],
  ["th-TH", words["en-US"].reportDone],
  ["", words["en-US"].reportDone],
])(
  "in %s nothing is moved or deleted, the pane opens, and older Outlook is told where it is",
  async (language, description) => {
    expect(await report(language)).toEqual({
      moveItemTo: "noMove",
      onErrorDeleteItem: false,
      commandId: "HonmonoPane",
      showPostProcessingDialog: { title: "Honmono", description },
    });
  },
);
