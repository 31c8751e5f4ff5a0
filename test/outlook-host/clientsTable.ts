import { CLIENTS, seenBy, SITUATIONS, toldBy, type Client, type ClientKind, type Situation } from "./situations";

const LIBRARY: Readonly<Record<Client["library"], string>> = {
  web: "outlook-web-16.01.js in a frame, host protocol",
  win32: "outlook-win32-16.02.js, window.external",
  mac: "outlook-mac-16.00.js, script messages",
  ios: "outlook-ios-16.00.js, script messages",
  android: "outlook-android-16.00.js, agaveHost",
};

const KINDS: Readonly<Record<ClientKind, string>> = {
  follows: "The pane can be pinned and follows the selection (ItemChanged).",
  frozen:
    "No pinning and no ItemChanged: the pane keeps the message that it was opened for. It says which one, and asks again when it comes back into view.",
  phone:
    "The pane opens with a message and closes with it. The headers call is not documented there; where it answers within three seconds it is used.",
  "silent-phone": "As above, but the headers call never answers.",
  "old-server": "Mailbox 1.5: the headers call is not known to the server, which answers with an error.",
};

/** The text of docs/clients.md. */
export function clientsTable(): string {
  const sections = SITUATIONS.map((situation) => {
    const groups = new Map<string, string[]>();
    for (const client of CLIENTS) {
      const told =
        situation.never?.[client.kind] === undefined
          ? toldBy(situation, client.kind)
          : `Cannot happen: ${situation.never[client.kind]}`;
      groups.set(told, [...(groups.get(told) ?? []), client.name]);
    }
    const rows = [...groups].map(
      ([told, clients]) => `| ${told} | ${clients.length === CLIENTS.length ? "all" : clients.join(", ")} |`,
    );
    return `### ${situation.name}\n| what the person sees | where |\n|---|---|\n${rows.join("\n")}\n`;
  });
  return `# What a person sees, by Outlook and by situation

Written from test/outlook-host/situations.ts by \`UPDATE_DOCS=1 npx jest clientsTable\`; do not edit. Each cell of the table is a test of that name in
test/e2e/outlookClients.test.ts ("client › situation"), run in Chromium against the unmodified office.js of the npm package. What the
emulation is made of, and what only a real Outlook can show, is in [outlook-quirks.md](outlook-quirks.md).

## Clients
| | client | requirement set | account | spoken to through | how it behaves |
|---|---|---|---|---|---|
${CLIENTS.map((client, at) => `| ${letter(at)} | ${client.name} | Mailbox ${client.set} | ${client.accountType} | ${LIBRARY[client.library]} | ${KINDS[client.kind]} |`).join("\n")}

New Outlook for Windows is Outlook on the web in a window of its own; the library of the npm package knows no other name for it, so its
row differs from A only in where it is served from. Newer sets (1.15, 1.16) change nothing that the pane uses but the whole file
(1.14), which the library of the npm package does not have: that way is held by test/outlook/officeHost.dom.test.tsx.

## The table
● verdict · ◐ the reason, and what can be said without proof · ○ the reason alone · – cannot happen

| situation | ${CLIENTS.map((_client, at) => letter(at)).join(" | ")} |
|---|${CLIENTS.map(() => "---").join("|")}|
${SITUATIONS.map((situation) => `| ${situation.name} | ${CLIENTS.map((client) => sign(situation, client.kind)).join(" | ")} |`).join("\n")}

## In words
${sections.join("\n")}
## Also held by tests, for Outlook on the web
test/e2e/outlookPane.test.ts: office.js blocked, slow or silent; MicrosoftAjax out of reach; theme and language; storage that throws; a message attached to the
open one; a selection that changes while an answer is under way; coming back to a frozen pane; the cue on the message; the policy of
production without a violation; which hosts are asked. test/e2e/outlookSequences.test.ts: 200 random sequences of all that.
`;
}

function letter(at: number): string {
  return String.fromCodePoint(65 + at);
}

function sign(situation: Situation, kind: ClientKind): string {
  if (situation.never?.[kind] !== undefined) return "–";
  const { verdict, why, empty } = seenBy(situation, kind);
  if (empty !== undefined || verdict === undefined) return "○";
  return why === undefined ? "●" : "◐";
}
