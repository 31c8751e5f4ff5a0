import { parseMailboxes } from "../../src/message/address";

const read = (value: string): string[][] => parseMailboxes(value).map((mailbox) => [mailbox.name, mailbox.address]);

describe("address fields (RFC 5322)", () => {
  test.each([
    ["", []],
    ["a@b.example", [["", "a@b.example"]]],
    [
      "A <a@b.example>, c@d.example",
      [
        ["A", "a@b.example"],
        ["", "c@d.example"],
      ],
    ],
    ['"Doe, Jane" <a@b.example>', [["Doe, Jane", "a@b.example"]]],
    ['"say \\"hi\\"" <a@b.example>', [['say "hi"', "a@b.example"]]],
    ["A (comment, with (nested)) <a@b.example>", [["A", "a@b.example"]]],
    ["a@b.example (Jane)", [["Jane", "a@b.example"]]],
    [
      "Team: a@b.example, B <c@d.example>;",
      [
        ["", "a@b.example"],
        ["B", "c@d.example"],
      ],
    ],
    ["Undisclosed recipients:;", []],
    ["Only A Name", [["Only A Name", ""]]],
    ["A <a@[192.0.2.1]>", [["A", "a@[192.0.2.1]"]]],
    ["a@[IPv6:2001:db8::1]", [["", "a@[IPv6:2001:db8::1]"]]],
    ["=?utf-8?Q?Jos=C3=A9?= =?utf-8?Q?_P?= <a@b.example>", [["José P", "a@b.example"]]],
    ['"=?utf-8?Q?Jos=C3=A9?=" <a@b.example>', [["José", "a@b.example"]]],
    ["=?utf-8?Q?Doe,_Jane?= <a@b.example>", [["Doe, Jane", "a@b.example"]]],
    [
      "A <a@b.example> <c@d.example>",
      [
        ["A", "a@b.example"],
        ["", "c@d.example"],
      ],
    ],
    ["<@relay.example:a@b.example>", [["", "a@b.example"]]],
    ["A <a@b.example", [["A", "a@b.example"]]],
    ['"open <a@b.example>', [["open <a@b.example>", ""]]],
    ["=?utf-8?Q?a@b.example?=", [["a@b.example", ""]]],
    [",,;", []],
  ])("%j", (value, mailboxes) => {
    expect(read(value)).toEqual(mailboxes);
  });

  test("local part and domain: the last @ divides", () => {
    expect(parseMailboxes('"a@microsoft.com"@Evil.Example')[0]).toMatchObject({
      local: '"a@microsoft.com"',
      domain: "evil.example",
    });
    expect(parseMailboxes("nothing")[0]).toMatchObject({ domain: "", address: "" });
  });

  test("20,000 mailboxes and 64 KB of angle brackets", () => {
    expect(parseMailboxes("a@b.example,".repeat(30_000)).length).toBe(20_000);
    expect(parseMailboxes("<a@b.example> ".repeat(5_000)).length).toBe(5_000);
    expect(parseMailboxes("<".repeat(64_000)).length).toBeLessThanOrEqual(64_000);
  });
});
