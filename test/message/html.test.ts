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

  // CSS Cascading and Inheritance, section 6: of two declarations the later one counts, above them the important ones.
  test.each([
    ['<div style="display:none;display:block">seen</div>', "seen", ""],
    ['<div style="display:block;display:none">secret</div>', "", "secret"],
    ['<div style="display:none;display:bogus">secret</div>', "", "secret"],
    ['<div style="display:block !important;display:none">seen</div>', "seen", ""],
    ['<div style="display:block!IMPORTANT;display:none">seen</div>', "seen", ""],
    ['<div style="display:none!important;display:block">secret</div>', "", "secret"],
    ['<div style="display:none !ie">seen</div>', "seen", ""],
    ['<div style="/*;display:none;*/color:#000">seen</div>', "seen", ""],
    ['<div style="display:none;background:url(a\');display:block">seen</div>', "seen", ""],
    ['<div style="display:no\\6e e">seen</div>', "seen", ""],
    ['<div style="opacity:0.01;opacity:1">seen</div><div style="opacity:1;opacity:0%">secret</div>', "seen", "secret"],
    ['<div style="visibility:hidden;visibility:visible">seen</div>', "seen", ""],
    ['<div style="font-size:0;font-size:medium">seen</div><div style="font-size:-1px">too</div>', "seen\ntoo", ""],
    [
      '<div style="font-size:0;font-size:x-small">seen</div><div style="font-size:0;font:16px a">too</div>',
      "seen\ntoo",
      "",
    ],
    ['<span style="position:absolute;width:1px;height:1px;overflow:hidden">secret</span>', "", "secret"],
    ['<div style="font-size:1vw">seen</div><div style="font-size:1px">secret</div>', "seen", "secret"],
    ['<div hidden style="display:block">seen</div><div hidden style="color:red">secret</div>', "seen", "secret"],
    [`<p style="${"x:y;".repeat(300)}display:none">secret</p>`, "", "secret"],
  ])("what is declared last: %s", (html, text, hiddenText) => {
    expect(readHtml(html)).toMatchObject({ text, hiddenText });
  });

  test.each([
    ['<div style="left:-9999px">seen</div>', "seen", ""],
    ['<div style="position:absolute;left:-9999px">secret</div>', "", "secret"],
    ['<div style="position:relative;top:-9999px">secret</div><div style="top:-9999px">seen</div>', "seen", "secret"],
    ['<div style="margin-left:-999px;margin:0">seen</div><p style="margin-left:-999px">secret</p>', "seen", "secret"],
    ['<div style="text-indent:-1000px;text-indent:0">seen</div>', "seen", ""],
    [
      '<span style="overflow:hidden;width:1px">seen</span><div style="overflow:hidden;width:1px">secret</div>',
      "seen",
      "secret",
    ],
    ['<span style="overflow:hidden;width:1px;display:inline-block">secret</span>', "", "secret"],
    [
      '<div style="height:1%;overflow:hidden">seen</div><div style="height:1px;overflow:hidden">secret</div>',
      "seen",
      "secret",
    ],
    ['<div style="max-width:1px;overflow:hidden;max-width:none">seen</div>', "seen", ""],
    ['<div style="height:0;overflow:hidden;min-height:40px">seen</div>', "seen", ""],
    ['<div style="height:0;overflow:hidden;padding-bottom:90px">seen</div>', "seen", ""],
    ['<table><tr><td style="height:0;overflow:hidden">seen</td></tr></table>', "seen", ""],
  ])("sizes and distances that have an effect: %s", (html, text, hiddenText) => {
    expect(readHtml(html)).toMatchObject({ text, hiddenText });
  });

  test.each([
    ["<style>.m{display:none}.m{display:block}</style><p class=m>seen</p>", "seen", ""],
    ["<style>.m{display:none}</style><p class=m style='display:block'>seen</p><p class=m>secret</p>", "seen", "secret"],
    ["<style>.m{display:none!important}</style><p class=m style='display:block'>secret</p>", "", "secret"],
    ["<style>.m{display:none} div.m{display:block}</style><div class=m>seen</div>", "seen", ""],
    ["<style>.m{display:none} @media screen{.m{display:block}}</style><p class=m>seen</p>", "seen", ""],
    ["<style>.m{display:none} @media print{.n{display:block}}</style><p class=m>secret</p>", "", "secret"],
    ["<style>.m{display:none}</style><p class=m>secret</p><style>.n{display:block}</style>", "", "secret"],
    ["<style>.m{display:&#110;one}</style><p class=m>seen</p>", "seen", ""],
    [
      `<style>.m{display:none}${Array.from({ length: 4000 }, (_, at) => `.n${at}{x:y}`).join("")}.m{display:block}</style><p class=m>seen</p>`,
      "seen",
      "",
    ],
    [
      "<style>.m{display:none} @media screen{@media x{.n{a:b}} .m{display:block!important}}</style><p class=m>seen</p>",
      "seen",
      "",
    ],
    ["<style>p{color:#fff}</style><p bgcolor=black>seen</p>", "seen", ""],
    ["<style>font{color:#000}</style><font color=white>seen</font>", "seen", ""],
  ])("rules that contradict each other: %.90s", (html, text, hiddenText) => {
    expect(readHtml(html)).toMatchObject({ text, hiddenText });
  });

  // HTML, 13.2.6.4.4 "in head": the first element or text that is no part of a head begins the body.
  test.each([
    ["<html><head><div>seen</div></head></html>", "seen"],
    ["<head>seen", "seen"],
    ["<head><title>t</title><meta name=x><style>p{}</style>\n<p>seen", "seen"],
    ["<head><title>t</title></head><body>seen", "seen"],
    ["<p>a</p><head>seen</head>", "a\nseen"],
    ["<head><template><p>never</p></template></head>seen", "seen"],
    ["<head><noscript><p>seen</p></noscript></head>", "seen"],
  ])("a head that is none: %s", (html, text) => {
    expect(readHtml(html).text).toBe(text);
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

  test("an address with a sign in it is a ground all the same, any other word behind the sign is void", () => {
    const text = (style: string): string =>
      readHtml(`<div style="${style}"><span style="color:#fff">white</span></div>`).text;
    expect(text("background:url(a!b.png)")).toBe("white");
    expect(text("background:#fff")).toBe("");
    expect(text("background:#000!odd;background:#fff")).toBe("");
    expect(text("background:#fff;background:#000 !important")).toBe("white");
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

  test.each(["roundrect", "rect", "oval", "shape"])("a button drawn as v:%s ends with its tag", (shape) => {
    const html = `<!--[if mso]><v:${shape} href="https://mso.example">Sign in</v:${shape}> or do not<![endif]-->`;
    expect(links(html)).toEqual([["anchor", "https://mso.example", "Sign in"]]);
  });

  test("text that only classic Outlook shows; a line that is said anyway only once", () => {
    const read = (html: string): string => readHtml(html).text;
    expect(read("<p>a</p><!--[if mso]><h1>b</h1><p>c</p><![endif]--><p>d</p>")).toBe("a\nb\nc\nd");
    expect(
      read("<!--[if gte mso 9]><p>a</p><![endif]--><p>a</p><!--[if mso]><p>a</p><p>b</p><p>b</p><![endif]-->"),
    ).toBe("a\nb");
    expect(read("<!--[if !mso]><p>x</p><![endif]--><!--[if IE]><p>x</p><![endif]--><!-- [if mso] x -->a")).toBe("a");
    expect(read("<!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><style>p{}</style><![endif]-->a")).toBe(
      "a",
    );
    expect(read('a<div style="display:none"><!--[if mso]><p>x</p><![endif]--></div>')).toBe("a");
    expect(readHtml("<p>a</p><!--[if mso]><h1>b</h1><![endif]-->").headings).toContain("b");
    expect(
      read("<style>.m{display:none}</style><!--[if mso]><style>.m{display:block}</style><![endif]--><p class=m>a"),
    ).toBe("a");
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
