/** What the benchmark and the fuzzer drive: the engine as it is shipped, in one bundle. */
export { parseMailboxes } from "../../src/message/address";
export { withBody } from "../../src/message/compose";
export { parseDate } from "../../src/message/date";
export { decodeWords } from "../../src/message/encodedWords";
export { parseFile } from "../../src/message/file";
export { parseHeaderText } from "../../src/message/header";
export { readHtml } from "../../src/message/html";
export { parseParameters } from "../../src/message/parameters";
export { parseReceived } from "../../src/message/received";
export { parseAuthenticationResults } from "../../src/authentication/authenticationResults";
export { parseTagList } from "../../src/authentication/tagList";
export { keysFromFile, shippedKeys } from "../../src/authentication/publicKeys";
export { readOrganization } from "../../src/settings/organization";
export { verify } from "../../src/verify";
