/** What the rules look at, drawn from the rooms below: each fact for and against. */
import type { Authentication, BoundaryFailure, Proof } from "../../src/authentication/authentication";
import type { Circumstance, Claim, Impersonation } from "../../src/impersonation/impersonation";
import { NO_ORGANIZATION, type Organization, type OwnNotice } from "../../src/knowledge/organization";
import { parseHeaderText } from "../../src/message/header";
import { withBody } from "../../src/message/compose";
import type { Message } from "../../src/message/message";
import { factsFrom } from "../../src/verdict/facts";

const TRACE = "Received: from a.example (192.0.2.1) by b.example; Tue, 20 Oct 2026 08:00:00 +0000\r\n";

function message(extra = "", trace = TRACE): Message {
  const parsed = parseHeaderText(
    `${trace}From: IT <it@mail.tailspin.example>\r\nSubject: Password and Lunch\r\n${extra}`,
  );
  if (!parsed.ok) throw new Error(parsed.error.id);
  return parsed.message;
}

const AUTHENTICATION: Authentication = {
  boundary: { kind: "untrusted", why: "no-result", field: null },
  server: null,
  claimed: null,
  dkim: [],
  arc: { result: "none", instances: 0 },
  proof: null,
  failed: false,
  excuse: null,
  receivedAt: null,
  findings: [],
  notChecked: [],
};
const IMPERSONATION: Impersonation = {
  says: { displayName: "IT", address: "it@mail.tailspin.example" },
  sender: {
    domain: "mail.tailspin.example",
    registrable: "tailspin.example",
    unicode: null,
    class: "unrelated",
    service: null,
    recorded: false,
    hintOnly: false,
  },
  allForeign: true,
  claims: [],
  claim: null,
  circumstances: [],
  requests: [],
  links: [],
  person: false,
  topic: null,
  findings: [],
};
const SERVER: Proof = { kind: "server", domain: "tailspin.example", field: 0, place: "outlook.com", onWord: false };
const dkim = (text: "receiver" | "nobody" | "signature"): Proof =>
  ({ kind: "dkim", domain: "tailspin.example", field: 0, text }) as Proof;

const facts = (
  authentication: Partial<Authentication>,
  impersonation: Partial<Impersonation> = {},
  more: { message?: Message; provenance?: "host" | "own-mailbox" | "unknown"; organization?: Organization } = {},
) =>
  factsFrom(
    more.message ?? message(),
    more.provenance ?? "host",
    more.organization ?? NO_ORGANIZATION,
    { ...AUTHENTICATION, ...authentication },
    { ...IMPERSONATION, ...impersonation },
    null,
  );

describe("proof", () => {
  test("none", () => expect(facts({})).toMatchObject({ proven: false, onWord: false, text: "vouched" }));
  test("of the server", () =>
    expect(facts({ proof: SERVER })).toMatchObject({ proven: true, onWord: false, text: "vouched" }));
  test("of the server, on the person's word", () =>
    expect(facts({ proof: { ...SERVER, onWord: true } })).toMatchObject({ proven: true, onWord: true }));
  test("a signature whose text the receiver saw", () =>
    expect(facts({ proof: dkim("receiver") })).toMatchObject({ onWord: false, text: "vouched" }));
  test("the same on the person's word", () =>
    expect(facts({ proof: dkim("receiver") }, {}, { provenance: "own-mailbox" })).toMatchObject({ onWord: true }));
  test("a signature over the text itself rests on nobody's word", () =>
    expect(facts({ proof: dkim("signature") }, {}, { provenance: "own-mailbox" })).toMatchObject({
      onWord: false,
      text: "vouched",
    }));
  test("a signature over the header, the text not at hand", () =>
    expect(facts({ proof: dkim("nobody") })).toMatchObject({ text: "unseen" }));
  test("a signature over the header, a text that anybody may have written", () =>
    expect(facts({ proof: dkim("nobody") }, {}, { message: withBody(message(), { text: "Hello" }) })).toMatchObject({
      text: "open",
    }));
  test("several senders are never proved", () => {
    const several = message("From: Other <other@lamp-shop.example>\r\n");
    expect(facts({ proof: SERVER }, {}, { message: several })).toMatchObject({
      from: "ambiguous",
      proven: false,
      allForeign: true,
    });
    expect(facts({ proof: SERVER }, { allForeign: false }, { message: several }).allForeign).toBe(false);
    expect(facts({}).allForeign).toBe(false);
  });
});

test.each<[BoundaryFailure, string]>([
  ["provenance-unknown", "file"],
  ["gateway", "gateway"],
  ["authserv-id-not-listed", "gateway"],
  ["on-premises", "on-premises"],
  ["no-trace", "no-headers"],
  ["sent-items", "no-headers"],
  ["no-result", "no-result"],
  ["grammar", "damaged"],
  ["client-ip-differs", "damaged"],
])("a boundary that failed by %s is told as %s", (why, group) => {
  expect(facts({ boundary: { kind: "untrusted", why, field: null } }).unproven).toBe(group);
});

test("other reasons for missing proof", () => {
  const trusted = { kind: "trusted", place: "outlook.com", field: 1, received: 2, clientIp: "192.0.2.1" } as const;
  expect(facts({ boundary: trusted }).unproven).toBe("not-confirmed");
  expect(facts({}, {}, { provenance: "unknown" }).unproven).toBe("file");
  expect(facts({}, {}, { message: message("", "") }).unproven).toBe("no-headers");
  const server = {
    field: 1,
    dialect: "exchange",
    authservId: null,
    spf: null,
    dkim: [],
    dmarc: null,
    compauth: null,
  } as const;
  expect(facts({ server }, {}, { provenance: "unknown" }).unproven).toBe("not-confirmed");
});

describe("circumstances excuse", () => {
  const claim = (id: Claim["id"], place: Claim["place"], strength: Claim["strength"]): Claim => ({
    id,
    place,
    strength,
    params: {},
  });
  const NAME = claim("claim-name", "name", "alone");
  const PRODUCT = claim("claim-name-product", "name", "alone");
  const DOMAIN = claim("claim-domain", "address", "alone");
  const WEAK = claim("claim-name", "name", "together");
  const TEXT = claim("claim-signature", "body", "alone");
  const SUBJECT = claim("claim-subject", "subject", "alone");
  test.each<[string, Claim | null, Circumstance, string, boolean]>([
    ["a text that was handed on", TEXT, "forwarded", "Kim", true],
    ["a subject of one's own organization", SUBJECT, "own-organization", "IT", true],
    ["a quoted text", TEXT, "quotes-a-fake", "News", true],
    ["a text in a report", TEXT, "delivery-report", "Mail Delivery", true],
    ["a weak name", WEAK, "own-organization", "IT (Microsoft)", true],
    ["no claim at all", null, "forwarded", "Kim", true],
    ["a list excuses nothing", TEXT, "mailing-list", "List", false],
    ["a name that was handed on", NAME, "forwarded", "Microsoft", false],
    ["a name of one's own organization", NAME, "own-organization", "Microsoft", false],
    ["a name over a quotation", NAME, "quotes-a-fake", "Microsoft", false],
    ["a name in a report", NAME, "delivery-report", "Microsoft account team", false],
    ["Exchange's name in a report", NAME, "delivery-report", "Microsoft Outlook", true],
    ["Exchange's name, with space around it", NAME, "delivery-report", " microsoft exchange ", true],
    ["Exchange's name and more", NAME, "delivery-report", "Microsoft Outlook Team", false],
    ["Exchange's name outside a report", NAME, "own-organization", "Microsoft Outlook", false],
    ["a domain in a report", DOMAIN, "delivery-report", "Microsoft Outlook", false],
    ["a domain of one's own organization", DOMAIN, "own-organization", "IT", false],
    ["a product of one's own organization", PRODUCT, "own-organization", "SharePoint", true],
    ["a product that was handed on", PRODUCT, "forwarded", "SharePoint", false],
  ])("%s", (_what, one, circumstance, displayName, excused) => {
    const found = facts(
      {},
      { claim: one, circumstances: [circumstance], says: { displayName, address: "a@b.example" } },
    );
    expect(found.circumstance).toBe(excused ? circumstance : null);
  });

  test("the first that excuses is told", () => {
    expect(
      facts({}, { claim: PRODUCT, circumstances: ["forwarded", "own-organization", "mailing-list"] }).circumstance,
    ).toBe("own-organization");
    expect(facts({}, { claim: TEXT, circumstances: ["mailing-list"] }).circumstance).toBeNull();
  });
});

describe("the administrator's notice", () => {
  const NOTICE: OwnNotice = {
    id: "pw",
    domains: ["Tailspin.example"],
    addresses: [],
    subjectContains: ["password", "LUNCH"],
    text: {},
    validUntil: null,
  };
  const day = Date.UTC(2026, 9, 20);
  const found = (
    notice: Partial<OwnNotice>,
    authentication: Partial<Authentication> = { proof: SERVER },
    mail: Message = message(),
  ): string | null =>
    facts(
      authentication,
      {},
      { message: mail, organization: { ...NO_ORGANIZATION, ownNotices: [{ ...NOTICE, ...notice }] } },
    ).ownNotice?.id ?? null;

  test.each<[string, Partial<OwnNotice>, string | null]>([
    ["its domain and words", {}, "pw"],
    ["the very domain", { domains: ["mail.tailspin.example"] }, "pw"],
    ["one of its domains", { domains: ["other.example", "tailspin.example"] }, "pw"],
    ["another domain", { domains: ["other.example"] }, null],
    ["a domain that only ends alike", { domains: ["spin.example"] }, null],
    ["no domain", { domains: [] }, null],
    ["its address", { addresses: ["IT@Mail.Tailspin.example"] }, "pw"],
    ["its address without a domain", { domains: [], addresses: ["it@mail.tailspin.example"] }, "pw"],
    ["one of its addresses", { addresses: ["hr@mail.tailspin.example", "it@mail.tailspin.example"] }, "pw"],
    ["another address of its domain", { addresses: ["hr@mail.tailspin.example"] }, null],
    ["no words asked for", { subjectContains: [] }, "pw"],
    ["a word that is missing", { subjectContains: ["password", "dinner"] }, null],
  ])("%s", (_what, notice, id) => {
    expect(found(notice)).toBe(id);
  });

  test("only with proof", () => expect(found({}, {})).toBeNull());

  test.each<[string, number | null, number | null, string, string | null]>([
    ["before its end", day, day - 1, "", "pw"],
    ["on its end", day, day, "", "pw"],
    ["after its end", day, day + 1, "", null],
    ["without an end", null, day, "", "pw"],
    ["without a time of receipt, by its own date", day, null, "Date: Mon, 19 Oct 2026 08:00:00 +0000\r\n", "pw"],
    ["without a time of receipt, later by its own date", day, null, "Date: Wed, 21 Oct 2026 08:00:00 +0000\r\n", null],
    ["with no time at all", day, null, "", null],
  ])("%s", (_what, validUntil, receivedAt, date, id) => {
    expect(found({ validUntil }, { proof: SERVER, receivedAt }, message(date))).toBe(id);
  });

  test("the first that fits", () => {
    const organization = {
      ...NO_ORGANIZATION,
      ownNotices: [
        { ...NOTICE, id: "a", subjectContains: ["dinner"] },
        { ...NOTICE, id: "b" },
        { ...NOTICE, id: "c" },
      ],
    };
    expect(facts({ proof: SERVER }, {}, { organization }).ownNotice?.id).toBe("b");
  });
});
