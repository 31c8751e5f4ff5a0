import "../outlook/textCoding";
import * as fc from "fast-check";
import { readHtml } from "../../src/message/html";

/** Pieces of HTML, well and badly formed. No tables and selects: a browser moves their text about. */
const PIECES = [
  "<p>",
  "</p>",
  "<b>",
  "</b>",
  "<i class='x'>",
  "</i>",
  "<div\n>",
  "</div>",
  "<br>",
  "<br/>",
  "<ul><li>",
  "</ul>",
  '<span title="a>b">',
  "</span>",
  '<a href="https://one.example/?a=1&amp;b=2">',
  "<a href=https://two.example/>",
  "<a\thref='https://three.example/\n'>",
  "</a>",
  "<a href = x>",
  '<a href="https://four.example" href="https://five.example">',
  '<A HREF="https://six.example">',
  "<a/href=https://seven.example>",
  "<!-- comment -->",
  "<!-- -- > -->",
  "<!-->",
  "<!doctype html>",
  "<?pi ?>",
  "</ nothing>",
  "<!x>",
  "<![CDATA[x]]>",
  "<!-- --!>",
  "<style>p{color:red}</style>",
  "<script>if (a < b) '<p>'</script>",
  "<title>t</title>",
  "<textarea><b>x</textarea>",
  "text",
  " ",
  "&amp;",
  "&lt;b&gt;",
  "&#77;",
  "&#x4d;",
  "&#0;",
  "&#128;",
  "&nbsp;",
  "&copy;",
  "&eacute;",
  "&nosuch;",
  "&",
  "<",
  ">",
  "< p",
  "<1",
  '"',
  "'",
  "=",
  "日本",
  "&#xD800;",
  "&amp",
];

/** What a browser makes of it, without style: text nodes that are shown, and the addresses of anchors. */
function asBrowser(html: string): { text: string; hrefs: string[] } {
  const document = new DOMParser().parseFromString(html, "text/html");
  for (const element of document.querySelectorAll("script, style, title")) element.remove();
  const hrefs = [...document.querySelectorAll("a[href]")].map((element) =>
    (element.getAttribute("href") ?? "").replace(/[\t\r\n]/g, "").trim(),
  );
  return { text: (document.documentElement.textContent ?? "").replace(/\s/g, ""), hrefs: [...new Set(hrefs)].sort() };
}

test("reads the same text and the same addresses as the HTML parser of a browser", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const html = `<body>${pieces.join("")}`;
      const content = readHtml(html);
      const hrefs = content.links.map((link) => link.href);
      expect({ text: content.text.replace(/\s/g, ""), hrefs: [...new Set(hrefs)].sort() }).toEqual(asBrowser(html));
    }),
    { numRuns: 300 },
  );
});
