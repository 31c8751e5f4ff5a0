/**
 * 200 random sequences of what people and Outlook do: select, answer late or never or wrongly, fail, switch the theme, come back, ask again,
 * open an attached message, close. Seeded: a failure names its seed. Held throughout: no verdict beside another message's name, no
 * pane that is busy for more than 12 s, no unhandled rejection.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { openOutlook, type EmulatedOutlook } from "../outlook-host/emulatedOutlook";
import { mailItem, type Fault, type MailItem } from "../outlook-host/mailItem";
import { launchBrowser } from "./browser";

const SEQUENCES = 200;
const eml = (name: string): string =>
  readFileSync(join(__dirname, "../../src/samples/messages", `${name}.eml`), "utf8");
/** What may stand beside each message: with all that is needed, or with what From and text show alone. */
const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  "notice.ja": ["microsoft-notice", "cannot-tell"],
  "sender.en": ["microsoft-sender", "cannot-tell"],
  "service.en": ["microsoft-service", "cannot-tell"],
  "spoof.ja": ["not-microsoft", "cannot-tell"],
  "lookalike.en": ["not-microsoft"],
  "ordinary.en": ["no-claim"],
};
const NAMES = Object.keys(VERDICTS);
const ATTACHED = "spoof.en";

/** mulberry32: the same seed, the same sequence. */
function random(seed: number): (below: number) => number {
  let state = seed + 0x6d2b79f5;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const FAULTS: readonly Fault[] = [
  { kind: "silence" },
  { kind: "null" },
  { kind: "empty" },
  { kind: "refused" },
  { kind: "code", code: 9020 },
  { kind: "code", code: 9030 },
  { kind: "code", code: 7000 },
  { kind: "delay", ms: 300 },
  { kind: "delay", ms: 900 },
  { kind: "delay", ms: 3000 },
  { kind: "delay", ms: 9000 },
];

let browser: Browser;
let outlook: EmulatedOutlook;
let pane: Frame;
let base: Map<string, MailItem>;
let count = 0;
/** Subject of what is selected; a sequence goes on where the last one ended. */
let current: string | null = null;
/** A message attached to it may stand on the screen instead. */
let attachedAsked = false;

beforeAll(async () => {
  browser = await launchBrowser();
  base = new Map(await Promise.all(NAMES.map(async (name) => [name, await mailItem(name, eml(name))] as const)));
  outlook = await openOutlook(browser, { item: null, clock: true });
  await listen();
}, 60_000);
afterAll(async () => {
  await outlook.end();
  await browser.close();
});

/** Keeps every pair of name and verdict that ever stood on the screen together. */
async function listen(): Promise<void> {
  pane = await outlook.pane();
  await pane.waitForSelector(".headline");
  await pane.evaluate(() => {
    const pairs = new Set<string>();
    Object.assign(window, { pairs });
    const look = (): void => {
      const verdict = document.querySelector("[data-verdict]")?.getAttribute("data-verdict");
      if (verdict !== null && verdict !== undefined)
        pairs.add(`${document.querySelector(".subject")?.textContent ?? ""} | ${verdict}`);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    look();
  });
}

function make(below: (below: number) => number): { item: MailItem; subject: string; name: string } {
  const name = NAMES[below(NAMES.length)] ?? "notice.ja";
  const plain = base.get(name);
  if (plain === undefined) throw new Error(name);
  count += 1;
  const subject = `${name} #${count}`;
  const faults: Record<string, Fault> = {};
  if (below(3) === 0) faults["headers"] = FAULTS[below(FAULTS.length)] ?? { kind: "silence" };
  if (below(4) === 0) faults["body"] = FAULTS[below(FAULTS.length)] ?? { kind: "silence" };
  const withAttachment = below(6) === 0;
  if (withAttachment && below(3) === 0) faults["attachment"] = FAULTS[below(FAULTS.length)] ?? { kind: "silence" };
  const wrong = below(12) === 0 ? base.get(NAMES[below(NAMES.length)] ?? "") : undefined;
  return {
    name,
    subject,
    item: {
      ...plain,
      ...(wrong === undefined ? {} : { headers: wrong.headers }),
      data: {
        ...plain.data,
        id: subject,
        subject,
        attachments: withAttachment
          ? [{ id: "a", name: "FW.eml", contentType: "", size: 9, attachmentType: 1, isInline: false }]
          : [],
      },
      attachments: withAttachment ? { a: { content: eml(ATTACHED), format: "eml" } } : {},
      faults,
    },
  };
}

const breathe = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function run(seed: number): Promise<void> {
  const below = random(seed);
  const steps: string[] = [];
  const length = 3 + below(6);
  for (let at = 0; at < length; at += 1) {
    switch (below(10)) {
      case 0: {
        steps.push("select nothing");
        current = null;
        attachedAsked = false;
        await outlook.select(null);
        break;
      }
      case 1:
        steps.push("theme");
        await outlook.theme({ bodyBackgroundColor: below(2) === 0 ? 0x1f1f1f : 0xffffff });
        break;
      case 2:
        steps.push("focus");
        await pane.evaluate(() => void dispatchEvent(new Event("focus")));
        break;
      case 3:
        steps.push("check again");
        await pane.evaluate(() => document.querySelector<HTMLButtonElement>(".notice .text-button")?.click());
        break;
      case 4:
        steps.push("open attached");
        attachedAsked = true;
        await pane.evaluate(() => document.querySelector<HTMLButtonElement>(".attached button")?.click());
        break;
      case 5:
        if (below(4) > 0) break;
        steps.push("close and open");
        await check(seed, steps);
        await outlook.closePane();
        await listen();
        break;
      default: {
        const made = make(below);
        steps.push(`select ${made.subject} ${JSON.stringify(made.item.faults)}`);
        current = made.subject;
        attachedAsked = false;
        await outlook.select(made.item);
      }
    }
    if (below(2) === 0) await breathe(below(25));
    if (below(3) === 0) await outlook.context.clock.fastForward([100, 400, 1200, 3500][below(4)] ?? 100);
  }
  const look = () =>
    pane.evaluate(() => ({
      busy: document.querySelector(".waiting, .shell") !== null,
      subject: document.querySelector(".subject")?.textContent ?? null,
      said: document.querySelector(".headline") !== null,
    }));
  // three times four seconds: whatever was asked is over. Only the pane's clock is moved; what passes between windows and
  // threads takes real time, more of it where two browsers share a machine.
  for (let at = 0; at < 3; at += 1) {
    await breathe(25);
    for (let wait = 0; wait < 10 && (await look()).busy; wait += 1) await breathe(25);
    await outlook.context.clock.fastForward(4000);
  }
  for (let wait = 0; wait < 80; wait += 1) {
    await breathe(25);
    const { busy, said } = await look();
    if (!busy && said) break;
  }
  const end = await look();
  const trouble = end.busy
    ? "busy after 12 s"
    : !end.said
      ? "says nothing"
      : end.subject !== current && !attachedAsked
        ? `shows ${end.subject}, selected is ${current}`
        : null;
  if (trouble !== null) throw new Error(`seed ${seed}: ${trouble}\n${steps.join("\n")}`);
  await check(seed, steps);
}

async function check(seed: number, steps: readonly string[]): Promise<void> {
  const pairs = await pane.evaluate(() => {
    const { pairs } = window as unknown as { pairs: Set<string> };
    const all = [...pairs];
    pairs.clear();
    return all;
  });
  for (const pair of pairs) {
    const [subject = "", verdict = ""] = pair.split(" | ");
    const name = subject.split(" #")[0] ?? "";
    // the attached message is a fake in a file: all its headers are claims
    const allowed = VERDICTS[name] ?? ["cannot-tell", "not-microsoft"];
    if (!allowed.includes(verdict))
      throw new Error(`seed ${seed}: ${verdict} stood beside ${subject}\n${steps.join("\n")}`);
  }
  if (outlook.watch.errors.length > 0)
    throw new Error(`seed ${seed}: ${outlook.watch.errors.join("\n")}\n${steps.join("\n")}`);
}

const only = process.env["HONMONO_SEED"];
test(`${SEQUENCES} random sequences`, async () => {
  const seeds = only === undefined ? Array.from({ length: SEQUENCES }, (_, seed) => seed) : [Number(only)];
  for (const seed of seeds) await run(seed);
  expect(outlook.watch.foreign).toEqual([]);
  // a single sequence, asked for by its seed, may look at no message at all
  if (only === undefined) expect(count).toBeGreaterThan(seeds.length);
}, 300_000);
