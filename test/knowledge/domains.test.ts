import * as fc from "fast-check";
import { getDomain } from "tldts";
import { isMicrosoftOwned, isUnder, ownerOfHost, registrableDomain, unicodeHost } from "../../src/knowledge/domains";
import data from "../../src/knowledge/microsoftDomains.json";
import suffixes from "../../src/knowledge/publicSuffixes.json";

/** All rules of the list that tldts ships, written out again by an unpacker that shares nothing with the one in src. */
function allRules(): string[] {
  const rules: string[] = [];
  for (const line of suffixes.rules.split("\n").slice(1)) {
    const open = line.indexOf("(");
    const tokens = line.slice(open + 1).match(/[A-Z][^A-Z()+]*|[()+]/g) ?? [];
    const path = [line.slice(0, open)];
    let label = "";
    const last = [""];
    for (const token of tokens) {
      if (token === "(") {
        path.push(label);
        last.push("");
      } else if (token === ")") {
        path.pop();
        last.pop();
      } else if (token !== "+") {
        label = (last.at(-1) ?? "").slice(0, token.charCodeAt(0) - 65) + token.slice(1);
        last[last.length - 1] = label;
        rules.push([label, ...[...path].reverse()].join("."));
      }
    }
  }
  return rules;
}

const oracle = (host: string) => getDomain(host, { allowPrivateDomains: true, extractHostname: false }) ?? "";
const isTenant = (host: string) => data.tenantSuffixes.values.some((suffix) => isUnder(host, suffix));

test("gives the answer of tldts for a name at, one below and two below every rule of the Public Suffix List", () => {
  const rules = allRules().map((rule) => rule.replace("!", ""));
  expect(rules.length).toBeGreaterThan(8000);
  const wrong: string[] = [];
  for (const rule of rules)
    for (const host of [rule, `a.${rule}`, `b.a.${rule}`].map((name) => name.replace("*", "wild")))
      if (!isTenant(host) && registrableDomain(host) !== oracle(host))
        wrong.push(`${host}: ${registrableDomain(host)} not ${oracle(host)}`);
  expect(wrong).toEqual([]);
});

test("gives the answer of tldts for names made of labels that occur in rules", () => {
  const labels = [...new Set(allRules().flatMap((rule) => rule.replace("!", "").split(".")))].filter(
    (label) => label !== "*",
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...labels), { minLength: 1, maxLength: 6 }), (chosen) => {
      const host = chosen.join(".");
      // a name that ends in a number is an address to a browser, and a name to tldts
      fc.pre(!isTenant(host) && !/^[0-9]+$/.test(chosen.at(-1) ?? ""));
      expect(registrableDomain(host)).toBe(oracle(host));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["mail.example.co.uk", "example.co.uk"],
  ["EXAMPLE.com.", "example.com"],
  ["a.b.example.com", "example.com"],
  ["食狮.com.cn", "食狮.com.cn"],
  ["www.食狮.公司.cn", "食狮.公司.cn"],
  ["www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"],
  ["city.kobe.jp", "city.kobe.jp"],
  ["a.b.kobe.jp", "a.b.kobe.jp"],
  ["b.kobe.jp", ""],
  ["co.uk", ""],
  ["com", ""],
  ["somebody.github.io", "somebody.github.io"],
  ["x.account.blob.core.windows.net", "account.blob.core.windows.net"],
  ["a.contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
  ["contoso.mail.onmicrosoft.com", "contoso.mail.onmicrosoft.com"],
  ["mail.onmicrosoft.com", ""],
  ["onmicrosoft.com", ""],
  ["contoso-my.sharepoint.com", "contoso-my.sharepoint.com"],
  ["contoso.sharepoint.com", "contoso.sharepoint.com"],
  ["192.0.2.1", ""],
  ["[2001:db8::1]", ""],
  ["", ""],
  [".", ""],
  ["a..example.com", ""],
  [".example.com", ""],
  ["exa mple.com", ""],
  ["login.microsoftonline.com", "microsoftonline.com"],
  ["teams.mail.microsoft", "mail.microsoft"],
])("the registrable domain of %p is %p", (host, expected) => {
  expect(registrableDomain(host)).toBe(expected);
});

test("a name of a megabyte is answered, not walked", () => {
  expect(registrableDomain("a.".repeat(500_000) + "com")).toBe("");
  // longer than a name may be (RFC 1035): nobody's
  expect(ownerOfHost(`${"a.".repeat(2_000)}microsoft.com`)).toBe("other");
});

test.each([
  ["microsoft.com", "microsoft.com", true],
  ["Mail.Microsoft.com", "microsoft.com", true],
  ["evilmicrosoft.com", "microsoft.com", false],
  ["microsoft.com.evil.example", "microsoft.com", false],
  ["microsoft.com", "mail.microsoft.com", false],
  ["x", "", false],
])("%s under %s: %s", (host, domain, expected) => {
  expect(isUnder(host, domain)).toBe(expected);
});

test.each([
  ["www.xn--mnchen-3ya.example", "www.münchen.example"],
  ["xn--mcrosoft-c2a.com", "mícrosoft.com"],
  ["xn--fsq.xn--0zwm56d", "例.测试"],
  ["plain.example", null],
  ["xn--99999999999.example", null],
  [`xn--${"a".repeat(80)}.example`, null],
])("%s is written %p in Unicode", (host, expected) => {
  expect(unicodeHost(host)).toBe(expected);
});

test.each([
  ["account.microsoft.com", "microsoft"],
  ["login.live.com", "microsoft"],
  ["admin.cloud.microsoft", "microsoft"],
  ["something.microsoft", "microsoft"],
  ["aka.ms", "microsoft-redirector"],
  ["go.microsoft.com", "microsoft-redirector"],
  ["nam12.safelinks.protection.outlook.com", "microsoft-redirector"],
  ["mucp.api.account.microsoft.com", "microsoft-redirector"],
  ["contoso.sharepoint.com", "microsoft-customer"],
  ["x.blob.core.windows.net", "microsoft-customer"],
  ["forms.office.com", "microsoft-customer"],
  ["forms.cloud.microsoft", "microsoft-customer"],
  ["onedrive.live.com", "microsoft-customer"],
  ["1drv.ms", "microsoft-customer"],
  ["a.usercontent.microsoft", "microsoft-customer"],
  ["app.powerbi.com", "microsoft-customer"],
  ["github.com", "subsidiary"],
  ["www.linkedin.com", "subsidiary"],
  ["lnkd.in", "subsidiary"],
  ["evil.ms", "other"],
  ["evilaka.ms", "other"],
  ["microsoft.com.evil.example", "other"],
  ["officences.com", "other"],
  ["example.com", "other"],
  ["", "none"],
])("%s is %s", (host, owner) => {
  expect(ownerOfHost(host)).toBe(owner);
});

test("a drill is never Microsoft's, and a hint still is", () => {
  for (const drill of data.drills.values) expect(isMicrosoftOwned(drill)).toBe(false);
  expect(isMicrosoftOwned("mail.onedrive.com")).toBe(true);
  expect(isMicrosoftOwned("teams-events.com")).toBe(true);
  expect(isMicrosoftOwned("xn--mcrosoft-c2a.com")).toBe(false);
});
