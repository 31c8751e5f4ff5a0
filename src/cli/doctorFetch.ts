/** Fetching for the doctor: one answer as it is, without following anything. */
import { createHash } from "node:crypto";

export type Fetched =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: Headers;
      readonly bytes: Uint8Array;
      readonly text: string;
    }
  | { readonly kind: "failed"; readonly reason: string };

const LIMIT_MS = 20_000;

/** One file as it is served, redirects not followed. Never throws: no answer within the limit is `failed` with its reason. */
export async function fetchFile(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Fetched> {
  try {
    const answer = await fetch(url, {
      headers,
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return {
      kind: "answered",
      status: answer.status,
      headers: answer.headers,
      bytes,
      text: new TextDecoder().decode(bytes),
    };
  } catch (error) {
    // undici hides what happened (refused, unknown host, certificate) in the cause
    const cause: unknown = error instanceof Error ? error.cause : undefined;
    return {
      kind: "failed",
      reason: (cause instanceof Error ? cause.message : "") || (error instanceof Error ? error.message : String(error)),
    };
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Width and height out of a PNG's first chunk (PNG specification, 11.2.2); null for what is no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
