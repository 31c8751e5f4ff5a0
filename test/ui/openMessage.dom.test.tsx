import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeHost } from "./fakeHost";
import { show } from "./show";
import { partialMessage } from "../../src/message/compose";
import { parseFile } from "../../src/message/file";
import type { Message } from "../../src/message/message";
import type { HostState } from "../../src/ui/mailHost";
import { OpenMessage } from "../../src/ui/OpenMessage";
import { openItem } from "../../src/ui/openItem";

const SAMPLES = join(__dirname, "../../src/samples/messages");

async function sample(name: string, change: (text: string) => string = (text) => text): Promise<Message> {
  const parsed = await parseFile(new TextEncoder().encode(change(readFileSync(join(SAMPLES, `${name}.eml`), "utf8"))));
  if (!parsed.ok) throw new Error(parsed.error.id);
  return parsed.message;
}

const read = (request: number, message: Message): HostState => ({
  kind: "read",
  request,
  item: openItem(message),
  message,
  provenance: "host",
  notChecked: [],
  attached: [],
});

const verdict = (): string | null => document.querySelector(".said")?.getAttribute("data-verdict") ?? null;

test("the old verdict is gone in the same moment in which another message is selected", async () => {
  const host = fakeHost({ state: read(1, await sample("notice.en")) });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("microsoft-notice"));
  const next = await sample("spoof.en");
  act(() => host.tell({ kind: "reading", request: 2, item: openItem(next) }));
  expect(verdict()).toBeNull();
  expect(document.querySelector(".verdict .headline")).toBeNull();
  expect(screen.getByText("Checking this message…")).not.toBeNull();
  act(() => host.tell(read(2, next)));
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
  act(() => host.tell({ kind: "nothing-selected" }));
  expect(verdict()).toBeNull();
  expect(screen.getByText("No message is open")).not.toBeNull();
});

test("an answer that comes late never stands beside another message", async () => {
  const [first, second] = [await sample("notice.en"), await sample("tenant.en")];
  const host = fakeHost({ state: { kind: "reading", request: 1, item: null } });
  await show(host, <OpenMessage />);
  // the second is told before the first was judged
  act(() => host.tell(read(1, first)));
  act(() => host.tell(read(2, second)));
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(verdict()).toBe("not-microsoft");
  expect(host.shownVerdicts).toEqual([[2, "not-microsoft"]]);
});

test("what a mail asks for stands before a verdict that might reassure, and behind one that warns", async () => {
  const asksForPassword = (text: string): string =>
    text.replaceAll(
      "Microsoft Corporation",
      "Enter your password here to verify your account: https://mail-access.example/signin",
    );
  const host = fakeHost({ state: read(1, await sample("sender.en", asksForPassword)) });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("microsoft-sender"));
  const order = (): string[] =>
    [...document.querySelectorAll(".said > *")].map((one) => one.className.split(" ")[0] ?? "");
  expect(order()).toEqual(["asks", "verdict"]);
  act(() => host.tell({ kind: "nothing-selected" }));
  const spoof = await sample("spoof.en");
  act(() => host.tell(read(2, spoof)));
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
  expect(order()).toEqual(["verdict", "asks"]);
});

test.each([
  ["rnicrosoft.example", ["“rn” in place of “m”"]],
  ["rnicr0soft.example", ["“rn” in place of “m”", "“0” in place of “o”"]],
  // as little to be seen in words as in the name
  ["xn--mirsft-yqfbx.example", ["The name is written with foreign letters."]],
])("below a lookalike stands which letters make it one: %s", async (domain, lines) => {
  const message = await sample("lookalike.en", (text) => text.replaceAll("rnicrosoft.example", domain));
  const host = fakeHost({ state: read(1, message) });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
  const said = [...document.querySelectorAll(".plates .second")].map((one) => one.textContent);
  expect(said.filter((line) => !line.startsWith("also written"))).toEqual(lines);
});

test("a verdict is announced by one region that was there before it, and the focus is left alone", async () => {
  const host = fakeHost({ state: { kind: "reading", request: 1, item: null } });
  await show(host, <OpenMessage />);
  const region = document.querySelector(".said");
  expect(region?.getAttribute("role")).toBe("status");
  expect(region?.getAttribute("aria-atomic")).toBe("true");
  const message = await sample("lookalike.en");
  act(() => host.tell(read(1, message)));
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
  expect(document.querySelector(".said")).toBe(region);
  expect(region?.querySelectorAll(".headline")).toHaveLength(1);
  expect(document.activeElement).toBe(document.body);
});

test("in the pane the verdict is the first heading and its rows are the second; never two first ones", async () => {
  const levels = (): string =>
    [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) => tagName.slice(1)).join("");
  const host = fakeHost({ state: read(1, await sample("spoof.en")) });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
  expect(levels()).toMatch(/^12+$/);
  const partial = partialMessage({ fromName: "Microsoft", fromAddress: "a@microsoft.example", subject: "Sign-in" });
  act(() =>
    host.tell({ kind: "unavailable", request: 5, item: null, why: "host-slow", detail: "", partial, attached: [] }),
  );
  await waitFor(() => expect(verdict()).not.toBeNull());
  // the notice first, then what can be said of a part
  expect(levels()).toMatch(/^123+$/);
  act(() => host.tell({ kind: "nothing-selected" }));
  expect(levels()).toBe("1");
});

test("a sender of microsoft.com that nobody vouches for is never shown bare", async () => {
  const host = fakeHost({ state: read(1, await sample("spoof.en")) });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
  expect(document.querySelector(".plates")?.textContent).toContain("microsoft.com (forged)");
  act(() => host.tell({ kind: "nothing-selected" }));
  const unproven = await sample("unproven.en");
  act(() => host.tell(read(2, unproven)));
  await waitFor(() => expect(verdict()).toBe("cannot-tell"));
  expect(document.querySelector(".plates")?.textContent).toContain("microsoft.com (not proved)");
});

test("a domain breaks at its dots, its registered part in bold and whole, isolated from the sentence", async () => {
  const host = fakeHost({ state: read(1, await sample("notice.en")) });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("microsoft-notice"));
  const domain = document.querySelector(".plates bdi.host");
  expect(domain?.querySelector("b")?.textContent).toBe("microsoft.com");
  expect(domain?.innerHTML).toContain("communication.<wbr>");
});

test("several selected messages, and a message that could not be read, each have their words and a way on", async () => {
  const host = fakeHost({ state: { kind: "several-selected", count: 3 } });
  await show(host, <OpenMessage />);
  expect(screen.getByText(/3 messages are selected/)).not.toBeNull();
  const partial = partialMessage({
    fromName: "Microsoft account team",
    fromAddress: "no-reply@account-security.example",
    subject: "Microsoft account unusual sign-in activity",
  });
  act(() =>
    host.tell({
      kind: "unavailable",
      request: 5,
      item: openItem(partial),
      why: "headers-empty",
      detail: "5004",
      partial,
      attached: [],
    }),
  );
  expect(screen.getByText(/gave no headers/)).not.toBeNull();
  expect(screen.getByText(/For the help desk: 5004/)).not.toBeNull();
  expect(screen.getByText("Check again")).not.toBeNull();
  await waitFor(() => expect(verdict()).toBe("not-microsoft"));
});

test("messages attached to the open one are offered", async () => {
  const message = await sample("ordinary.en");
  const state = read(1, message);
  if (state.kind !== "read") throw new Error("not read");
  const host = fakeHost({ state: { ...state, attached: [{ id: "7", name: "strange.eml" }] } });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("no-claim"));
  fireEvent.click(screen.getByText("Check “strange.eml”"));
  expect(host.opened).toEqual(["7"]);
});

test("an administrator's notice speaks the administrator's words and leads to the help desk", async () => {
  const host = fakeHost({ state: read(1, await sample("ordinary.en")) });
  await show(host, <OpenMessage />, {
    configuration: {
      schema: 1,
      notices: [{ id: "circle", domains: ["books.example"], text: { en: "From our own reading circle." } }],
      help: { link: "https://help.example.com/" },
    },
  });
  await waitFor(() => expect(verdict()).toBe("own-notice"));
  expect(document.querySelector(".verdict")?.textContent).toContain("From our own reading circle.");
  expect(document.querySelector("a.primary")?.getAttribute("href")).toBe("https://help.example.com/");
});

test("nothing in the views uses <details>, which Outlook's own Tab handling does not know", async () => {
  const host = fakeHost({ state: read(1, await sample("service.en")) });
  await show(host, <OpenMessage />);
  await waitFor(() => expect(verdict()).toBe("microsoft-service"));
  await act(async () => {
    for (const row of document.querySelectorAll(".row")) fireEvent.click(row);
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect(document.querySelectorAll(".row-panel:not([hidden])").length).toBeGreaterThan(4);
  expect(document.querySelector("details, summary")).toBeNull();
});
