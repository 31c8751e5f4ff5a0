/**
 * The self-test page of a deployed copy: what host this is and what works there. Plain elements and no framework, so that
 * it still speaks where the pane does not. Nothing of any mail is written down: of the headers only whether they came.
 */
import { chooseLanguage } from "../locales/languages";
import { loadWords, type Words } from "../locales/words";
import type { MessageId } from "../locales/messages.gen";
import { copyText } from "../ui/copy";
import { probes, type Probe, type ProbeResult } from "./selftestProbes";
import "./selftest.css";

const root = document.getElementById("root");
if (root !== null) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const words = await loadWords(chooseLanguage(navigator.languages), ["selftest", "configuration"]);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
  document.title = words.text("selftest-title");
  const rows = element("dl");
  const status = element("p", "", { role: "status" });
  const text = element("textarea", "", { readonly: "", rows: "18", id: "text", dir: "ltr", spellcheck: "false" });
  const copied = element("span", "", { role: "status" });
  const again = button(words.text("selftest-again"), () => location.reload());
  const copy = button(words.text("selftest-copy"), () => {
    text.select();
    void tell();
  });
  const tell = async (): Promise<void> => {
    copied.textContent = words.text((await copyText(text.value)) ? "selftest-copied" : "selftest-copy-failed");
  };
  root.replaceChildren(
    element("h1", words.text("selftest-title")),
    element("p", words.text("selftest-intro")),
    status,
    rows,
    element("label", words.text("selftest-text"), { for: "text" }),
    text,
    copy,
    again,
    copied,
    element("p"),
    // the pane inside Outlook and on phones, where the address tells it; else the page
    element("a", words.text("selftest-back"), { href: inOutlook() ? "taskpane.html" : "index.html" }),
  );
  status.textContent = words.text("selftest-running");
  const results: { probe: Probe; result: ProbeResult }[] = [];
  const show = (): void => {
    results.sort((a, b) => probes.indexOf(a.probe) - probes.indexOf(b.probe));
    rows.replaceChildren(...results.flatMap(({ probe, result }) => row(words, probe.id, result, show, results)));
    text.value = results.map(({ probe, result }) => `${probe.id}: ${result.state}: ${result.detail}`).join("\n");
  };
  await Promise.all(
    probes.map(async (probe) => {
      results.push({ probe, result: await run(probe, words) });
      show();
    }),
  );
  const bad = results.filter(({ result }) => result.state === "bad").length;
  status.textContent = words.text("selftest-done", { bad });
}

/** Outlook's library leaves its mark in the address or in the session of the window that it opened. */
function inOutlook(): boolean {
  if (window.parent !== window || location.search.includes("_host_Info")) return true;
  try {
    return sessionStorage.getItem("hostInfoValue") !== null;
  } catch {
    // closed storage: a frame of another site, seen above, or a browser that forbids it
    return false;
  }
}

/** A probe that throws is a finding, not the end of the page. */
async function run(probe: Probe, words: Words): Promise<ProbeResult> {
  try {
    return await probe.run(words);
  } catch (error) {
    return { state: "bad", detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function row(
  words: Words,
  id: string,
  result: ProbeResult,
  show: () => void,
  results: { probe: Probe; result: ProbeResult }[],
): HTMLElement[] {
  const key = `selftest-row-${id}`;
  const state: MessageId = `selftest-state-${result.state}`;
  const detail = element("dd");
  detail.append(element("span", words.text(state), { class: "state" }), " – ", element("bdi", result.detail));
  const { more } = result;
  const replace = async (asked: Promise<ProbeResult>): Promise<void> => {
    const answer = await asked;
    const at = results.findIndex(({ probe }) => probe.id === id);
    const before = results[at];
    if (before !== undefined) results[at] = { probe: before.probe, result: answer };
    show();
  };
  if (more !== undefined) {
    const what = element("span", words.text("selftest-ask-what", { resolver: more.resolver }));
    detail.append(
      element("br"),
      button(words.text("selftest-ask"), () => {
        void replace(more.ask());
      }),
      what,
    );
  }
  return [element("dt", words.has(key) ? words.text(key) : id), detail];
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element("button", label, { type: "button" });
  made.addEventListener("click", press);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = "",
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (text !== "") made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
