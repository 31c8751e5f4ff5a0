import { readOrganization, NO_CONFIGURATION } from "../../src/settings/organization";
test("thin", () => {
  expect(NO_CONFIGURATION.organization.gateways).toEqual([]);
  const read = readOrganization({ trust: { gateways: ["Mail.Example.org", "*.x.example"] }, constructor: 1 });
  expect(read.organization.gateways).toEqual(["mail.example.org"]);
  expect(read.mistakes.map((m) => `${m.path} ${m.id}`)).toEqual(["constructor unknown-key", "trust.gateways[1] wildcard"]);
});
