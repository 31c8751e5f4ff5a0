import { NO_ORGANIZATION, type Organization } from "../../src/knowledge/organization";
import { reportLinks, shownHost } from "../../src/impersonation/links";
import { unwrap } from "../../src/impersonation/rewriters";
import rewriters from "../../src/knowledge/linkRewriters.json";
import { parseFile } from "../../src/message/file";
import { mailBytes } from "../messages/build";
import type { LinkReport } from "../../src/impersonation/impersonation";

const TARGET = "https://login.lamp-shop.example/a?b=c";
const coded = encodeURIComponent(TARGET);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

async function link(href: string, text = "Open", organization: Organization = NO_ORGANIZATION): Promise<LinkReport> {
  const parsed = await parseFile(
    mailBytes({
      from: "a@b.example",
      to: "Aiko <aiko@tailspin.example>",
      html: `<p>Hello there</p><a href="${href.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">${text}</a>`,
    }),
  );
  if (!parsed.ok) throw new Error(parsed.error.id);
  const [found] = reportLinks(parsed.message, organization);
  if (found === undefined) throw new Error("no link was read");
  return found;
}

describe("rewriters are undone", () => {
  const v2 = TARGET.replaceAll("-", "-2D")
    .replaceAll(":", "-3A")
    .replaceAll("/", "_")
    .replaceAll("?", "-3F")
    .replaceAll("=", "-3D");
  test.each([
    ["Safe Links", `https://nam12.safelinks.protection.outlook.com/?url=${coded}&data=05%7C01&reserved=0`, TARGET],
    [
      "Safe Links",
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${coded}`,
      TARGET,
    ],
    ["Proofpoint", `https://urldefense.proofpoint.com/v1/url?u=${coded}&k=x`, TARGET],
    ["Proofpoint", `https://urldefense.proofpoint.com/v2/url?u=${v2}&d=DwMF&c=x`, TARGET],
    ["Proofpoint", `https://urldefense.com/v3/__${TARGET}__;!!abc!xyz$`, TARGET],
    [
      "Proofpoint",
      `https://urldefense.com/v3/__https:/*lamp-shop.example/a*b__;Lys!!abc!xyz$`,
      "https://lamp-shop.example/a+b",
    ],
    [
      "Proofpoint",
      `https://urldefense.us/v3/__https://lamp-shop.example/**Bx__;KysrKw!!a!b$`,
      "https://lamp-shop.example/+++x",
    ],
    ["Mimecast", "https://protect-eu.mimecast.com/s/AbCdEf?domain=lamp-shop.example", "https://lamp-shop.example/"],
    [
      "Mimecast",
      "https://url.us.m.mimecastprotect.com/s/AbCdEf?domain=lamp-shop.example",
      "https://lamp-shop.example/",
    ],
    ["Barracuda", `https://linkprotect.cudasvc.com/url?a=${coded}&c=E,1,x`, TARGET],
    ["Cisco", `https://secure-web.cisco.com/1AbC/${coded}`, TARGET],
    ["Trend Micro", `https://us-west-2.protection.trendmicro.com/wis/clicktime/v1/query?url=${coded}&umid=1`, TARGET],
    ["Sophos", `https://eu-west-1.protection.sophos.com/?d=lamp-shop.example&u=${base64(TARGET)}&i=x`, TARGET],
    ["Trellix", `https://protect2.fireeye.com/v1/url?k=1&q=1&e=1&u=${coded}`, TARGET],
    ["Symantec", `https://clicktime.symantec.com/a/1/x?d=y&u=${coded}`, TARGET],
    ["Check Point", `https://url.avanan.click/v2/___${TARGET}___.YXAz`, TARGET],
    ["Check Point", `https://protect.checkpoint.com/v2/r01/___${TARGET}___.YXAz`, TARGET],
    ["Google", `https://www.google.com/url?q=${coded}&sa=D`, TARGET],
    ["Facebook", `https://l.facebook.com/l.php?u=${coded}&h=x`, TARGET],
  ])("%s: %s", (name, wrapped, target) => {
    expect(unwrap(wrapped, [])).toMatchObject({ via: name, href: target });
  });

  test("one inside the other", () => {
    const inner = `https://urldefense.proofpoint.com/v2/url?u=${v2}&d=x`;
    const outer = `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=x`;
    expect(unwrap(outer, [])).toEqual({ href: TARGET, via: "Safe Links" });
  });

  test("no deeper than five", () => {
    let wrapped = TARGET;
    for (let depth = 0; depth < 9; depth++)
      wrapped = `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(wrapped)}`;
    expect(unwrap(wrapped, []).href).toContain("safelinks");
  });

  test.each([
    ["another host", `https://safelinks.protection.outlook.com.lamp-shop.example/?url=${coded}`],
    ["a host that only ends alike", `https://evilurldefense.com/v3/__${TARGET}__;!!`],
    ["Google's search", "https://www.google.com/search?q=https://lamp-shop.example/"],
    ["a plain link", TARGET],
    ["nonsense", "http://["],
  ])("%s stays as it is", (_what, href) => {
    expect(unwrap(href, [])).toMatchObject({ href, via: null });
  });

  test("what cannot be undone stays, but the rewriter's damage does no harm", () => {
    for (const href of [
      "https://nam12.safelinks.protection.outlook.com/?url=%E0%A4%A",
      "https://urldefense.com/v3/__",
      "https://eu.protection.sophos.com/?u=%%%",
      "https://secure-web.cisco.com/1/",
      "https://urldefense.proofpoint.com/v9/",
    ])
      expect(unwrap(href, [])).toEqual({ href, via: null });
  });

  test.each([
    ["a query", (text: string) => `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(text)}`],
    ["a path", (text: string) => `https://secure-web.cisco.com/1/${text.replaceAll("%", "%25")}`],
    ["Proofpoint v3", (text: string) => `https://urldefense.com/v3/__${text}__;!!a!b$`],
  ])("an encoded address with a % that encodes nothing, in %s: it is named, and ends", (_what, wrap) => {
    expect(unwrap(wrap("https%3A%2F%2Flamp-shop.example%2F%ZZ"), []).href).toBe("https://lamp-shop.example/%ZZ");
    const twice = wrap("https%253A%252F%252Flamp-shop.example%2F%ZZ");
    expect(unwrap(twice, []).href).toBe(twice);
  });

  test("a rewriter that the administrator named", async () => {
    const organization = { ...NO_ORGANIZATION, linkRewriters: ["gate.tailspin.example"] };
    const href = `https://x.gate.tailspin.example/click?id=1&to=${coded}`;
    expect(await link(href, "Open", organization)).toMatchObject({ href: TARGET, via: "x.gate.tailspin.example" });
    expect(await link(href)).toMatchObject({ host: "x.gate.tailspin.example", via: null });
    expect(await link("https://gate.tailspin.example/opaque", "Open", organization)).toMatchObject({
      host: "gate.tailspin.example",
      via: "gate.tailspin.example",
    });
  });

  test("the table knows only ways that there are", () => {
    expect(new Set(rewriters.rewriters.map((row) => row.how))).toEqual(
      new Set(["query", "proofpoint", "domain", "path", "base64", "underscores"]),
    );
  });
});

describe("whose a link is", () => {
  test.each([
    ["https://account.microsoft.com/security", "microsoft"],
    ["https://aka.ms/x", "microsoft-redirector"],
    ["https://contoso.sharepoint.com/x", "microsoft-customer"],
    ["https://forms.office.com/r/x", "microsoft-customer"],
    ["https://x.blob.core.windows.net/y", "microsoft-customer"],
    ["https://1drv.ms/x", "microsoft-customer"],
    ["https://github.com/x", "subsidiary"],
    ["https://lamp-shop.example/", "other"],
    ["https://microsoft.com.lamp-shop.example/", "other"],
    ["mailto:a@b.example?subject=x", "mailto"],
    ["tel:+18085550100", "tel"],
    ["javascript:alert(1)", "none"],
    ["data:text/html,x", "none"],
    ["#top", "none"],
  ])("%s: %s", async (href, owner) => {
    expect((await link(href)).owner).toBe(owner);
  });

  test("behind Safe Links the real one counts", async () => {
    expect(await link(`https://nam12.safelinks.protection.outlook.com/?url=${coded}&data=x`)).toMatchObject({
      owner: "other",
      host: "login.lamp-shop.example",
      registrable: "lamp-shop.example",
      via: "Safe Links",
    });
  });

  test("both forms of an international name", async () => {
    expect(await link("https://xn--mcrosoft-c2a.example/")).toMatchObject({
      host: "xn--mcrosoft-c2a.example",
      unicode: expect.stringContaining("crosoft.example"),
    });
  });
});

describe("what is odd about a link", () => {
  test.each([
    ["text-names-other-domain", "https://lamp-shop.example/", "https://account.microsoft.com/security"],
    ["text-names-other-domain", "https://lamp-shop.example/", "www.contoso.com"],
    ["text-names-other-domain", "https://lamp-shop.example/", "account.microsoft.com/reset"],
    ["userinfo", "https://account.microsoft.com@lamp-shop.example/", "Open"],
    ["userinfo", "https://a:b@lamp-shop.example/", "Open"],
    ["ip-address", "http://192.0.2.7/login", "Open"],
    ["ip-address", "http://3221225991/login", "Open"],
    ["ip-address", "http://[2001:db8::7]/login", "Open"],
    ["punycode", "https://xn--mcrosoft-c2a.example/", "Open"],
    ["lookalike", "https://xn--mcrosoft-c2a.example/", "Open"],
    ["lookalike", "https://login.micros0ft.example/", "Open"],
    ["lookalike", "https://microsoft.lamp-shop.example/", "Open"],
    ["bidi", "https://lamp-shop.example/\u202Emoc.tfosorcim", "Open"],
    ["bidi", "https://lamp-shop.example/%E2%80%AEmoc", "Open"],
    ["invisible", "https://lamp\u200B-shop.example/", "Open"],
    ["backslash", "https:\\\\lamp-shop.example\\x", "Open"],
    ["backslash", "https://microsoft.com\\@lamp-shop.example/", "Open"],
    ["recipient-in-url", "https://lamp-shop.example/?e=aiko@tailspin.example", "Open"],
    ["recipient-in-url", "https://lamp-shop.example/?e=aiko%40tailspin.example", "Open"],
    ["recipient-in-url", "https://lamp-shop.example/#AIKO@TAILSPIN.EXAMPLE", "Open"],
    ["recipient-in-url", `https://lamp-shop.example/#${base64("aiko@tailspin.example")}`, "Open"],
    ["many-dots", "https://account.microsoft.com.login.secure.a.b.lamp-shop.example/", "Open"],
    ["redirects", "https://lamp-shop.example/r?u=https://other.example/", "Open"],
    ["redirects", "https://lamp-shop.example/r?u=https%3A%2F%2Fother.example", "Open"],
    ["redirects", "https://bit.ly/abc", "Open"],
    ["consent", "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1", "Open"],
    ["consent", "https://login.microsoftonline.com/common/adminconsent?client_id=1", "Open"],
    ["device-code", "https://microsoft.com/devicelogin", "Open"],
    ["device-code", "https://login.microsoftonline.com/common/oauth2/deviceauth", "Open"],
    ["device-code", "https://www.microsoft.com/link", "Open"],
    ["script", "javascript:alert(1)", "Open"],
  ])("%s: %s shown as %s", async (mark, href, text) => {
    expect((await link(href, text)).marks).toContain(mark);
  });

  test.each([
    ["https://lamp-shop.example/", "Open"],
    ["https://lamp-shop.example/", "https://www.lamp-shop.example/start"],
    ["https://account.microsoft.com/", "account.microsoft.com"],
    ["https://lamp-shop.example/", "ASP.NET"],
    ["https://lamp-shop.example/", "v1.2"],
    ["https://lamp-shop.example/", "info@contoso.com"],
    ["https://lamp-shop.example/?e=kim@tailspin.example", "Open"],
    ["https://lamp-shop.example/?next=https://lamp-shop.example/x", "Open"],
    ["https://www.contoso.com/link", "Open"],
    ["https://a.b.lamp-shop.example/", "Open"],
    [
      `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent("https://account.microsoft.com/")}`,
      "https://account.microsoft.com",
    ],
  ])("nothing is odd about %s shown as %s", async (href, text) => {
    expect((await link(href, text)).marks).toEqual([]);
  });

  test.each([
    ["https://a.contoso.com/x", "a.contoso.com"],
    ["www.contoso.com", "www.contoso.com"],
    ["contoso.com", "contoso.com"],
    ["Contoso.com", null],
    ["click here", null],
    ["a@contoso.com", null],
    ["readme.txt", null],
    ["", null],
  ])("the host that %j shows: %j", (text, host) => {
    expect(shownHost(text)).toBe(host);
  });
});
