import { parseHeaderText } from "../../src/message/header";
import { openItem } from "../../src/ui/openItem";

test.each([
  ["From: A <a@b.example>\r\n", "A", "a@b.example"],
  ["From: A <a@b.example>, C <c@d.example>\r\n", "A", "a@b.example"],
  ["Received: by mx.example; Tue, 20 Oct 2026 08:00:00 +0000\r\n", "", ""],
])("who a message says it is from, before its verdict: %j", (header, fromName, fromAddress) => {
  const parsed = parseHeaderText(`${header}Subject: Lunch\r\nDate: Tue, 20 Oct 2026 08:00:00 +0000\r\n`);
  if (!parsed.ok) throw new Error(parsed.error.id);
  const time = Date.parse("2026-10-20T08:00:00Z");
  expect(openItem(parsed.message)).toEqual({ subject: "Lunch", fromName, fromAddress, time });
});
