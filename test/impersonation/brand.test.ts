import { isBrandShape, productShape } from "../../src/impersonation/brand";

test("what is taken for the name when read quickly", () => {
  for (const word of [
    "microsoft",
    "mlcrosoft",
    "m1cr0s0ft",
    "rnicrosoft",
    "m!crosoft",
    "micro$oft",
    "mi¢rosoft",
    "m¡crosoft",
    "micros0ft",
  ])
    expect([word, isBrandShape(word)]).toEqual([word, true]);
  for (const word of ["", "macro", "microscope", "crosoft", "ミクロ", "mi\ud83d\ude00", "µ"])
    expect([word, isBrandShape(word)]).toEqual([word, false]);
});

test("and for the name of a product, with signs for letters inside and beyond ASCII", () => {
  expect(productShape("0nedrive")).toBe("onedrive");
  expect(productShape("outl00k")).toBe("outlook");
  expect(productShape("sh@r€p0int")).toBe("sharepoint");
  expect(productShape("€xchang£")).toBe("exchange");
  expect(productShape("windöws")).toBeNull();
  expect(productShape("overlook")).toBeNull();
});
