import { readHtml } from "../../src/message/html";
import { LIMITS } from "../../src/message/limits";

const links = (html: string): string[][] => readHtml(html).links.map((link) => [link.kind, link.href, link.text]);

describe("visible and hidden text", () => {
  test.each([
    ["<p>Hello</p><p>World</p>", "Hello\nWorld", ""],
    ["a<b>b</b>c", "abc", ""],
    ["a<br>b<br/>c</br>d", "a\nb\nc\nd", ""],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc", ""],
    ["<title>t</title><style>p{}</style><script>alert('<p>x</p>')</script>x", "x", ""],
    ["a<!-- b -->c<!doctype x>d<?xml e?>f", "acdf", ""],
    ["5 < 6 &amp; 7 &gt; 6", "5 < 6 & 7 > 6", ""],
    ["&#77;&#x69;&#0000099;&nbsp;&zwnj;&copy", "Mic \u200c©", ""],
    ["&unknown; &#; &#xZ; &", "&unknown; &#; &#xZ; &", ""],
    ['<div style="display:none">secret</div>seen', "seen", "secret"],
    ['<div style="DISPLAY : NONE !important">secret</div>seen', "seen", "secret"],
    ["<div style='font-size:0px'>secret<span style='font-size:14px'>seen</span></div>", "seen", "secret"],
    ['<div style="visibility:hidden">secret<i style="visibility:visible">seen</i></div>', "seen", "secret"],
    ['<p style="max-height:0;overflow:hidden">secret</p>seen', "seen", "secret"],
    ['<p style="opacity:0">secret</p>seen', "seen", "secret"],
    ['<p style="color:#fff">secret</p>seen', "seen", "secret"],
    ['<table bgcolor="#0078D4"><tr><td style="color:white">seen</td></tr></table>', "seen", ""],
    ['<p style="color:#fff;background:linear-gradient(red,blue)">seen</p>', "seen", ""],
    ['<font color="#fefefe">secret</font>seen', "seen", "secret"],
    ["<p hidden>secret</p>seen", "seen", "secret"],
    [
      "<style>.pre{display:none} #x{font-size:0}</style><p class='a pre'>secret</p><p id=x>too</p>seen",
      "seen",
      "secret too",
    ],
    [
      "<style>@media print{.pre{display:none}} .t .btn{background:#123}</style><p class=pre>seen</p><p class=btn style='color:#fff'>also</p>",
      "seen\nalso",
      "",
    ],
    ["<textarea>seen <b></textarea>", "seen <b>", ""],
    ["<b><i>a</b>b</i>c", "abc", ""],
    ["<div", "", ""],
    ["text<a href='x", "text", ""],
    ["", "", ""],
  ])("%s", (html, text, hiddenText) => {
    expect(readHtml(html)).toMatchObject({ text, hiddenText });
  });

  test("headings, and an emphasised first line", () => {
    expect(
      readHtml("<p><b>Your account</b></p><p>Hello <b>you</b></p><h2>Why <i>now</i></h2><p>x</p>").headings,
    ).toEqual(["Your account", "Why now"]);
    expect(readHtml('<p style="font-size:24px">Big</p><p>small</p>').headings).toEqual(["Big"]);
  });
});

describe("links", () => {
  test("anchors, areas, forms, buttons, pictures", () => {
    expect(
      links(
        '<a href=" https://a.example/?x=1&amp;y=2 ">one <b>two</b></a><map><area href="https://b.example" alt="map"></map>' +
          '<form action="https://c.example"><button formaction="https://d.example">go</button></form>' +
          '<a href="https://e.example"><img src="cid:1" alt="Sign in"></a><a href="https://f.example"><img src=x></a>' +
          '<a name="anchor">none</a><svg><a xlink:href="https://g.example">svg</a></svg><a href="mailto:x@y.example?subject=Hi">mail</a>',
      ),
    ).toEqual([
      ["anchor", "https://a.example/?x=1&y=2", "one two"],
      ["area", "https://b.example", "map"],
      ["form", "https://c.example", ""],
      ["form", "https://d.example", ""],
      ["anchor", "https://e.example", "Sign in"],
      ["image", "https://f.example", ""],
      ["anchor", "https://g.example", "svg"],
      ["anchor", "mailto:x@y.example?subject=Hi", "mail"],
    ]);
  });

  test("an address hidden by references, line ends and <base>", () => {
    expect(links('<a href="ht&#116;ps&colon;&sol;&sol;a&period;exam\n\tple">x</a>')).toEqual([
      ["anchor", "https://a.example", "x"],
    ]);
    expect(
      links('<base href="https://evil.example/x/"><a href="login">x</a><a href="https://a.example/">y</a>'),
    ).toEqual([
      ["anchor", "https://evil.example/x/login", "x"],
      ["anchor", "https://a.example/", "y"],
    ]);
  });

  test("of a <base> that is too long the host stays; the first one counts, also where it is no address", () => {
    const long = "a".repeat(3_000);
    expect(links(`<base href="https://evil.example/${long}/"><a href="login">x</a><a href="/y">y</a>`)).toEqual([
      ["anchor", "https://evil.example/login", "x"],
      ["anchor", "https://evil.example/y", "y"],
    ]);
    const short = "a".repeat(1_000);
    expect(links(`<base href="https://evil.example/${short}/"><a href="login">x</a>`)[0]?.[1]).toBe(
      `https://evil.example/${short}/login`,
    );
    expect(
      links(`<base target=_blank><base href="none"><base href="https://evil.example/"><a href="login">x</a>`),
    ).toEqual([["anchor", "login", "x"]]);
  });

  test("the first of two attributes counts, quotes may be missing, a new anchor ends the old one", () => {
    expect(links("<a href=https://a.example href=https://b.example>x<a HREF='https://c.example'>y</a>")).toEqual([
      ["anchor", "https://a.example", "x"],
      ["anchor", "https://c.example", "y"],
    ]);
  });

  test("what only classic Outlook shows counts; what is commented out does not", () => {
    const html =
      '<!--[if mso]><v:roundrect href="https://mso.example"><center>Sign in</center></v:roundrect><![endif]-->' +
      '<!--[if !mso]><!--><a href="https://web.example">Sign in</a><!--<![endif]--><!-- <a href="https://gone.example">x</a> -->';
    expect(links(html)).toEqual([
      ["anchor", "https://web.example", "Sign in"],
      ["anchor", "https://mso.example", "Sign in"],
    ]);
  });

  test("hidden text is no part of a link's text", () => {
    expect(links('<a href="https://a.example">seen<span style="display:none">microsoft.com</span></a>')).toEqual([
      ["anchor", "https://a.example", "seen"],
    ]);
  });

  test("50,000 links meet a named limit", () => {
    const content = readHtml('<a href="https://a.example/">x</a>'.repeat(50_000));
    expect(content.links.length).toBe(LIMITS.links);
    expect(content.limits).toEqual(["links"]);
  });
});

test("images: pixels and hidden ones are not counted", () => {
  expect(
    readHtml(
      '<img src=a width=600><img src=b width="1" height="1"><div style="display:none"><img src=c></div><img src=d>',
    ).images,
  ).toBe(2);
});

test.each([
  "<b>",
  "</b>",
  "<",
  "<!--",
  "<a href=x>",
  "<p class='",
  "&",
  "&#",
  "<style>",
  "</style",
  "<td><table>",
  '<b style="x">',
  "<![CDATA[",
  "<a ",
  "&amp",
  "<title>",
  "</title ",
])("200 KB of %j are read", (piece) => {
  const content = readHtml(piece.repeat(Math.ceil(200_000 / piece.length)));
  expect(content.text.length).toBeLessThanOrEqual(200_100);
});
