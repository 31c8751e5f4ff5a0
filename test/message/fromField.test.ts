import { onlyAddress } from "../../src/message/fromField";
import { parseHeaderText } from "../../src/message/header";
import type { From } from "../../src/message/message";

function from(...values: string[]): From {
  const result = parseHeaderText(
    `Received: by mx.example; Tue, 3 Nov 2026 10:00:00 +0000\n${values.map((value) => `From: ${value}`).join("\n")}\n`,
  );
  if (!result.ok) throw new Error(result.error.id);
  return result.message.from;
}

describe("one sender, agreed by two parsers", () => {
  test.each([
    ["Outlook.com <no-reply@mail.example>", "Outlook.com", "no-reply@mail.example"],
    ['"Team, Outlook" <no-reply@mail.example>', "Team, Outlook", "no-reply@mail.example"],
    ["no-reply@mail.example", "", "no-reply@mail.example"],
    ["<no-reply@mail.example>", "", "no-reply@mail.example"],
    ["no-reply@mail.example (The Team)", "The Team", "no-reply@mail.example"],
    ["=?utf-8?B?44K144Od44O844OI?= <help@mail.example>", "サポート", "help@mail.example"],
    ["help@mail.example <help@mail.example>", "help@mail.example", "help@mail.example"],
    ['"security@microsoft.com" <evil@evil.example>', "security@microsoft.com", "evil@evil.example"],
    ["Microsoft account team ,_<no-reply@evil.example>", "Microsoft account team, _", "no-reply@evil.example"],
    ['"a.b"@mail.example', "", '"a.b"@mail.example'],
  ])("%s", (value, name, address) => {
    const found = from(value);
    expect(found.kind).toBe("single");
    expect(found.kind === "single" && found.mailbox.name).toBe(name);
    expect(found.kind === "single" && found.mailbox.address).toBe(address);
  });

  test("an encoded word is a name, whatever stands in it", () => {
    const found = from("=?utf-8?Q?Microsoft_<outlook@communication.microsoft.com>?= <evil@attacker.example>");
    expect(found).toMatchObject({
      kind: "single",
      mailbox: {
        name: "Microsoft <outlook@communication.microsoft.com>",
        address: "evil@attacker.example",
        domain: "attacker.example",
      },
    });
    expect(from("=?utf-8?Q?outlook@communication.microsoft.com?=").kind).toBe("ambiguous");
  });

  test("the domain is lower case for A-Z only: a Kelvin sign does not become a k", () => {
    expect(from("x@MAIL.Example")).toMatchObject({ mailbox: { address: "x@MAIL.Example", domain: "mail.example" } });
    expect(from("x@outloo\u212a.example")).toMatchObject({
      kind: "ambiguous",
      mailboxes: [{ domain: "outloo\u212a.example" }],
    });
    expect(from("x@\uff4dail.example").kind).toBe("ambiguous"); // full-width m
    expect(from("x@mail\u3002example").kind).toBe("ambiguous"); // ideographic full stop
    expect(from("x@m\u00e4il.example")).toMatchObject({ kind: "single", mailbox: { domain: "m\u00e4il.example" } });
  });
});

describe("what programs read differently is ambiguous", () => {
  test.each([
    ["Microsoft <security@microsoft.com> <evil@evil.example>"],
    ["security@microsoft.com <evil@evil.example>"],
    ["security@microsoft.com, evil@evil.example"],
    ["<security@microsoft.com>, <evil@evil.example>"],
    ["<evil@evil.example> security@microsoft.com"],
    ['"x" <security@microsoft.com>, "y" <evil@evil.example>'],
    ["<evil@evil.example>security@microsoft.com"],
    ["<security@microsoft.com\\>@evil.example>"],
    ["<security@microsoft.com@evil.example>"],
    ["<@relay.example:security@microsoft.com>"],
    ["Group: security@microsoft.com;"],
    ["<security@micro soft.com>"],
    ["<security@microsoft.com (>) evil@evil.example>"],
    ["(<security@microsoft.com>)"],
    ["<>"],
    [""],
    ["=?utf-8?Q?Microsoft <security@microsoft.com>?= <evil@evil.example>"],
    ['"unclosed <security@microsoft.com>'],
    ["<security@microsoft\u200b.com>"],
    ["<security@.microsoft.com>"],
    ["<@microsoft.com>"],
  ])("%s", (value) => {
    expect(from(value).kind).toBe("ambiguous");
  });

  test("two From fields, whatever the case and the space before the colon", () => {
    for (const second of ["From", "from", "FROM", "From "]) {
      const result = parseHeaderText(`From: security@microsoft.com\n${second}: evil@evil.example\n`);
      expect(result.ok && result.message.from).toMatchObject({ kind: "ambiguous", why: "several-fields" });
      expect(result.ok && result.message.from.kind === "ambiguous" && result.message.from.mailboxes.length).toBe(2);
    }
  });

  test("a From behind a bare CR inside another field", () => {
    const result = parseHeaderText("X-Note: a\rFrom: evil@evil.example\r\nFrom: security@microsoft.com\r\n");
    expect(result.ok && result.message.from.kind).toBe("ambiguous");
  });

  test("a From of 1 MB is not read to its end, hence never one sender", () => {
    expect(from(`"${"x".repeat(1_000_000)}" <a@b.example>`).kind).toBe("ambiguous");
  });

  test("no From is missing, not ambiguous", () => {
    const result = parseHeaderText("Received: by mx.example; Tue, 3 Nov 2026 10:00:00 +0000\n");
    expect(result.ok && result.message.from.kind).toBe("missing");
  });
});

test("the second parser does not share the first one's leniency", () => {
  expect(onlyAddress("A <a@b.example>")).toBe("a@b.example");
  expect(onlyAddress("a@b.example c@d.example")).toBe("several");
  expect(onlyAddress("A <a@b.example> <c@d.example>")).toBe("several");
  expect(onlyAddress("nothing")).toBeNull();
});
