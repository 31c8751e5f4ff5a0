import { parseParameters } from "../../src/message/parameters";

const read = (text: string): [string, Record<string, string>] => {
  const { value, parameters } = parseParameters(text);
  return [value, Object.fromEntries(parameters)];
};

describe("parameters (RFC 2045, 2231)", () => {
  test.each([
    ["text/html; charset=UTF-8", "text/html", { charset: "UTF-8" }],
    [
      'Text/Plain (comment); CharSet="us-ascii"; format = flowed',
      "text/plain",
      { charset: "us-ascii", format: "flowed" },
    ],
    ['attachment; filename="a; b\\"c.pdf"', "attachment", { filename: 'a; b"c.pdf' }],
    ["attachment; filename*=utf-8'ja'%E8%AB%8B%E6%B1%82.pdf", "attachment", { filename: "請求.pdf" }],
    [
      "attachment; filename*1*=%E6%B1%82; filename*0*=utf-8'ja'%E8%AB%8B; filename*2=.pdf",
      "attachment",
      { filename: "請求.pdf" },
    ],
    ["attachment; filename*0=a; filename*1=b.pdf", "attachment", { filename: "ab.pdf" }],
    ["attachment; filename=old.txt; filename*=utf-8''new.txt", "attachment", { filename: "new.txt" }],
    ["attachment; filename*=iso-2022-jp''%1B$BF|K%5C%1B%28B.txt", "attachment", { filename: "日本.txt" }],
    ['attachment; filename="=?utf-8?B?6KuL5rGC?="', "attachment", { filename: "請求" }],
    ["attachment; filename*=utf-8''a%0D%0Ab", "attachment", { filename: "a b" }],
    ["text/plain; x; =y; charset", "text/plain", { "": "y" }],
    ['text/plain; name="open', "text/plain", { name: "open" }],
    ["; __proto__=x", "", JSON.parse('{"__proto__":"x"}')],
    ["", "", {}],
  ])("%s", (text, value, parameters) => {
    expect(read(text)).toEqual([value, parameters]);
  });
});
