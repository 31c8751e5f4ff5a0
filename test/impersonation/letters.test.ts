/** Which letters of a lookalike stand for others, and that nothing is said where none does. */
import { exchangesIn } from "../../src/impersonation/letters";
import type { Finding } from "../../src/knowledge/finding";
import type { MailPlan } from "../messages/build";
import { verified } from "../messages/verified";

const said = (host: string): string[] =>
  exchangesIn(host).map(({ written, meant, foreign }) => `${written}>${meant}${foreign ? " foreign" : ""}`);

test.each([
  ["rnicrosoft.com", ["rn>m"]],
  ["communication.rnicrosoft.example", ["rn>m"]],
  ["communication-rnicrosoft.com", ["rn>m"]],
  ["rnicrosoftteam.com", ["rn>m"]],
  ["micr0s0ft.com", ["0>o"]],
  ["rnlcr0soft.com", ["rn>m", "l>i", "0>o"]],
  ["m1cr0s0f7.com", ["1>i", "0>o", "7>t"]],
  ["rn1cr05of7.com", ["rn>m", "1>i", "0>o"]],
  ["nlicrosoft.com", ["nl>m"]],
  ["m-i-c-r-0-soft.com", ["0>o"]],
  ["vvindows-support.com", ["vv>w"]],
  ["outiook.com", ["i>l"]],
  ["0ffice365.com", ["0>o"]],
  ["mi\u0441r\u043esoft.com", ["\u0441>c foreign", "\u043e>o foreign"]],
  ["m\u00edcrosoft.com", ["\u00ed>i"]],
  ["mircosoft.com", ["rc>cr"]],
  ["microsft.com", ["s>so"]],
  ["microsooft.com", ["oo>o"]],
  ["mikrosoft-online.com", ["k>c"]],
  ["microsofft.com", ["ff>f"]],
  ["micorsoft.com", ["or>ro"]],
])("%s", (host, letters) => {
  expect(said(host)).toEqual(letters);
});

test.each([
  "microsoft.com",
  "microsoft-support.com",
  "account.microsoft.com.evil.example",
  "micro-soft.com",
  "contoso.example",
  "outlook-hotels.example",
  "modernmicros.example",
  "",
  ".",
  "-",
  "m",
  "rn",
  "\ud800",
])("nothing was exchanged in %j", (host) => {
  expect(said(host)).toEqual([]);
});

const spelled = async (from: string, more: Partial<MailPlan> = {}): Promise<readonly Finding[]> => {
  const { findings } = await verified({ from, subject: "Notice", text: "Hello.", ...more });
  return findings.filter(({ id }) => id.startsWith("lookalike-"));
};

test("the finding names the domain as it is shown and points at the sender's line", async () => {
  expect(await spelled("Outlook <a@mail.rnicrosoft.example>")).toEqual([
    {
      id: "lookalike-letters",
      weight: "against",
      params: { domain: "mail.rnicrosoft.example", written: "rn", meant: "m" },
      at: { kind: "field", index: expect.any(Number) as number },
    },
  ]);
  const [foreign] = await spelled("Desk <a@xn--microsft-sbh.example>");
  expect(foreign).toMatchObject({
    id: "lookalike-foreign-letter",
    params: { domain: "micros\u043eft.example", written: "\u043e", meant: "o" },
  });
  expect(await spelled("Outlook <a@microsoft-support.example>")).toEqual([]);
});

test("a link's letters are spelled out where the sender's were not", async () => {
  const html = '<p>Hello there, please read this. <a href="https://www.micr0soft.example/">Open</a></p>';
  expect(await spelled("Microsoft <a@lamp-shop.example>", { html })).toMatchObject([
    { params: { domain: "www.micr0soft.example", written: "0", meant: "o" }, at: { kind: "link", index: 0 } },
  ]);
  expect(await spelled("Outlook <a@micr0soft.example>", { html })).toMatchObject([
    { params: { domain: "micr0soft.example" }, at: { kind: "field" } },
  ]);
});
