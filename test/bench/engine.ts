/** What the benchmark and the fuzzer drive: the engine as it is shipped, in one bundle. */
export { parseMailboxes } from "../../src/message/address";
export { partialMessage, withBody } from "../../src/message/compose";
export { parseDate } from "../../src/message/date";
export { decodeWords } from "../../src/message/encodedWords";
export { parseFile } from "../../src/message/file";
export { onlyAddress } from "../../src/message/fromField";
export { parseHeaderText } from "../../src/message/header";
export { readHtml } from "../../src/message/html";
export { parseParameters } from "../../src/message/parameters";
export { parseReceived } from "../../src/message/received";
export {
  parseArcAuthenticationResults,
  parseAuthenticationResults,
} from "../../src/authentication/authenticationResults";
export { parseExchangeResults } from "../../src/authentication/exchangeResults";
export { readKeyRecord } from "../../src/authentication/keyRecord";
export { keysFromFile, shippedKeys } from "../../src/authentication/publicKeys";
export { readSignatureTags } from "../../src/authentication/signatureTags";
export { parseTagList } from "../../src/authentication/tagList";
export { plainLetters } from "../../src/impersonation/plainLetters";
export { unwrap } from "../../src/impersonation/rewriters";
export { isMicrosoftOwned, registrableDomain, unicodeHost } from "../../src/knowledge/domains";
export { senderOf } from "../../src/knowledge/senders";
export { analyse } from "../../src/report/analysis";
export { headersText } from "../../src/report/headers";
export { redactorFor } from "../../src/report/redact";
export { nodeSubtle } from "../../src/cli/nodeSubtle";
export { readOrganization } from "../../src/settings/organization";
export { verify } from "../../src/verify";
