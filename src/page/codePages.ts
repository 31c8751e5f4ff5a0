import { decodeCharset } from "../message/charset";

/*
 * What @kenjiuno/msgreader asks of iconv-lite, answered by our own decoder (webpack.config.js puts this in its place):
 * text of .msg properties that is not Unicode, in the code page that the file names ("cp932", "windows-1252").
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  return decodeCharset(bytes, encoding);
}

/** Only for writing .msg files, which never happens here. */
export function encode(): never {
  throw new Error("writing .msg files is not supported");
}
