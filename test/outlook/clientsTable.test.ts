import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clientsTable } from "../outlook-host/clientsTable";
import { CLIENTS, SITUATIONS } from "../outlook-host/situations";

const FILE = join(__dirname, "../../docs/clients.md");

test("docs/clients.md says what the tests run", () => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, clientsTable());
  expect(readFileSync(FILE, "utf8")).toBe(clientsTable());
  expect(CLIENTS.length).toBeGreaterThanOrEqual(9);
  expect(SITUATIONS.length).toBeGreaterThanOrEqual(14);
});
