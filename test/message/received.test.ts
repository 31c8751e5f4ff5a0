import type { Received } from "../../src/message/message";
import { ipOf, parseReceived } from "../../src/message/received";

const read = (value: string): Received =>
  parseReceived({ index: 7, name: "Received", key: "received", raw: `Received: ${value}`, value });
const time = Date.UTC(2026, 10, 3, 10, 0, 5);

describe("Received as servers write it", () => {
  test.each<[string, string, Partial<Received>]>([
    [
      "Exchange Online",
      "from HK2P15301CU002.outbound.protection.outlook.com (2603:1096:4:19e::11) by PUZP153MB0636.APCP153.PROD.OUTLOOK.COM (2603:1096:301:db::7) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.6699.3; Tue, 3 Nov 2026 10:00:05 +0000",
      {
        from: "hk2p15301cu002.outbound.protection.outlook.com",
        fromIp: "2603:1096:4:19e::11",
        by: "puzp153mb0636.apcp153.prod.outlook.com",
        byIp: "2603:1096:301:db::7",
        with: "Microsoft SMTP Server",
        id: "15.20.6699.3",
        tls: "TLS1_2",
        time,
      },
    ],
    [
      "Exchange, to the protection hop",
      "from mail.sender.example (192.0.2.7) by TYZAPC01FT007.mail.protection.outlook.com (10.118.152.80) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9275.10 via Frontend Transport; Tue, 3 Nov 2026 10:00:05 +0000",
      {
        from: "mail.sender.example",
        fromIp: "192.0.2.7",
        by: "tyzapc01ft007.mail.protection.outlook.com",
        via: "Frontend Transport",
        tls: "TLS1_3",
        id: "15.20.9275.10",
      },
    ],
    [
      "mapi with scoped addresses",
      "from A.PROD.OUTLOOK.COM ([fe80::97bf:be96:1ebd:5190]) by A.PROD.OUTLOOK.COM ([fe80::97bf:be96:1ebd:5190%4]) with mapi id 15.20.6699.002; Tue, 3 Nov 2026 10:00:05 +0000",
      { fromIp: "fe80::97bf:be96:1ebd:5190", byIp: "fe80::97bf:be96:1ebd:5190", with: "mapi", id: "15.20.6699.002" },
    ],
    [
      "Postfix",
      "from out1.sender.example (reverse.sender.example [IPv6:2001:db8::1:20]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested) by mail.home.example (Postfix) with ESMTPS id F2D21773CB0 for <me@home.example>; Tue,  3 Nov 2026 11:00:05 +0100 (CET)",
      {
        from: "out1.sender.example",
        fromReverse: "reverse.sender.example",
        fromIp: "2001:db8::1:20",
        by: "mail.home.example",
        with: "ESMTPS",
        id: "F2D21773CB0",
        for: "me@home.example",
        tls: "TLS1_3",
        time,
        zoneMinutes: 60,
      },
    ],
    [
      "Postfix, local",
      "by linux.home.example (Postfix, from userid 1127) id 9A868302398C; Tue, 3 Nov 2026 10:00:05 +0000",
      { from: "", by: "linux.home.example", id: "9A868302398C", time },
    ],
    [
      "qmail",
      "(qmail 12345 invoked from network); 3 Nov 2026 10:00:05 -0000",
      { from: "", by: "", time, zoneMinutes: 0 },
    ],
    ["qmail, by uid", "(qmail 12345 invoked by uid 500); 3 Nov 2026 10:00:05 -0000", { time }],
    [
      "qmail, HELO",
      "from unknown (HELO mail.sender.example) (192.0.2.7) by mx.home.example with SMTP; 3 Nov 2026 10:00:05 -0000",
      { from: "mail.sender.example", fromIp: "192.0.2.7", with: "SMTP" },
    ],
    [
      "Exim",
      "from reverse.sender.example ([192.0.2.7]:43820 helo=mail.sender.example) by mx.home.example with esmtps (TLS1.2) tls TLS_ECDHE (Exim 4.92) (envelope-from <a@sender.example>) id 1kX-0001 for me@home.example; Tue, 3 Nov 2026 10:00:05 +0000",
      {
        from: "mail.sender.example",
        fromReverse: "reverse.sender.example",
        fromIp: "192.0.2.7",
        id: "1kX-0001",
        for: "me@home.example",
        tls: "TLS1_2",
      },
    ],
    [
      "Gmail",
      "by 2002:a05:6e02:1e0c:b0:2f1:1:2 with SMTP id x12csp1; Tue, 3 Nov 2026 02:00:05 -0800 (PST)",
      { by: "2002:a05:6e02:1e0c:b0:2f1:1:2", byIp: "2002:a05:6e02:1e0c:b0:2f1:1:2", time, zoneMinutes: -480 },
    ],
    [
      "fetchmail",
      "from xent.example [192.0.2.7] by localhost with IMAP (fetchmail-5.9.0) for jm@localhost (single-drop); Tue, 03 Nov 2026 10:00:05 +0000 (GMT)",
      { by: "localhost", for: "jm@localhost", time },
    ],
    [
      "a quoted HELO",
      '(from x) from lindbergh.example ([192.0.2.7]:43820 "EHLO lindbergh.example" rhost-flags-OK) by vger.example with ESMTP id S231815 (ORCPT <rfc822;a@b.example>); Tue, 3 Nov 2026 06:00:05 -0400',
      { by: "vger.example", fromIp: "192.0.2.7", time },
    ],
    [
      "Go",
      "by filterdrecv-7d994f9788 with SMTP id filterdrecv-1-650DFFAD-22 2026-11-03 10:00:05.5 +0000 UTC m=+1.2",
      { time: time + 500 },
    ],
    [
      "no semicolon",
      "from a.example by b.example with ESMTP id 1 Tue, 3 Nov 2026 10:00:05 +0000",
      { time, zoneMinutes: 0 },
    ],
    [
      "a 2018-01-28 date",
      "from a.example by b.example; 2018-01-28 10:00:05",
      { time: Date.UTC(2018, 0, 28, 10, 0, 5), zoneMinutes: null },
    ],
    ["EST", "from a.example by b.example; Tue, 3 Nov 2026 05:00:05 EST", { time, zoneMinutes: -300 }],
    [
      "a host called by",
      "from by ([192.0.2.7]) by mx.example with SMTP; Tue, 3 Nov 2026 10:00:05 +0000",
      { from: "by", by: "mx.example" },
    ],
    ["nothing", "", { from: "", by: "", time: null, zoneMinutes: null, dateText: "" }],
    ["no date", "from a.example by b.example; soon", { time: null, dateText: "soon" }],
  ])("%s", (_name, value, expected) => {
    expect(read(value)).toMatchObject({ field: 7, ...expected });
  });

  test("words inside comments are never clauses", () => {
    expect(
      read("from a.example (by evil.outlook.com with x) by mx.example; Tue, 3 Nov 2026 10:00:05 +0000"),
    ).toMatchObject({ by: "mx.example" });
  });

  test.each(["(qmail x invoked from ", "by (Postfix, from userid ", "(", "from ", "; ", "TLS", '"', "<", "\\("])(
    "64 KB of %j are read",
    (piece) => {
      const received = read(piece.repeat(Math.ceil(65_536 / piece.length)));
      expect(received.field).toBe(7);
      expect(received.time).toBeNull();
    },
  );
});

test.each([
  ["[192.0.2.7]", "192.0.2.7"],
  ["192.0.2.7:25", "192.0.2.7"],
  ["[IPv6:2001:db8::1]", "2001:db8::1"],
  ["2001:DB8::1", "2001:db8::1"],
  ["fe80::1%4", "fe80::1"],
  ["::ffff:192.0.2.7", "::ffff:192.0.2.7"],
  ["mail.example", ""],
  ["12:30", ""],
  ["", ""],
])("address in %j", (word, address) => {
  expect(ipOf(word)).toBe(address);
});
