/** What scripts/oracle.mjs compares with mailauth. */
export { verifyArc } from "../../src/authentication/arc";
export { momentOfArrival, verifyDkim } from "../../src/authentication/dkim";
export { parseFile } from "../../src/message/file";
