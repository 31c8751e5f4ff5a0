/** Bytes of Base64 as Outlook gives files (line ends allowed); null where it is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  let binary: string;
  try {
    binary = atob(text.trim());
  } catch {
    return null;
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
