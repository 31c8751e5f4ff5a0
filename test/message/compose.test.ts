import { partialMessage, withBody } from "../../src/message/compose";
import { parseHeaderText } from "../../src/message/header";

test("a body that was read later joins its header", () => {
  const result = parseHeaderText("From: a@b.example\nSubject: x\n");
  if (!result.ok) throw new Error(result.error.id);
  expect(result.message.body).toBeNull();
  const message = withBody(result.message, { html: '<h1>Hi</h1><a href="https://a.example">x</a>' });
  expect(message.body).toMatchObject({ text: "Hi\nx", headings: ["Hi"], html: true, attachments: [] });
  expect(message.header).toBe(result.message.header);
  expect(withBody(result.message, {}).body).toMatchObject({ text: "", html: false, images: 0, imageOnly: false });
});

describe("what is shown alone", () => {
  test("has one sender, no trace and no signature", () => {
    const message = partialMessage({
      fromName: "Team",
      fromAddress: "team@mail.example",
      subject: "Hello\r\nX: y",
      to: ["me@home.example"],
      text: "hi",
    });
    expect(message).toMatchObject({
      from: { kind: "single", mailbox: { name: "Team", domain: "mail.example" } },
      subject: "Hello X: y",
      received: [],
      body: { text: "hi" },
    });
    expect(message.header.fields.map((field) => field.raw)).toEqual([
      'From: "Team" <team@mail.example>',
      "To: me@home.example",
      "Subject: Hello X: y",
    ]);
  });

  test("an address that is none is not a sender", () => {
    expect(partialMessage({ fromName: "x", fromAddress: "", subject: "" }).from.kind).toBe("missing");
    expect(partialMessage({ fromName: "x", fromAddress: "/O=EXCHANGE/OU=X", subject: "" }).from.kind).toBe("ambiguous");
    expect(partialMessage({ fromName: "x", fromAddress: "a@b.example <c@d.example>", subject: "" }).from.kind).toBe(
      "ambiguous",
    );
  });
});
