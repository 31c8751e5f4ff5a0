/**
 * The few globals that a browser, a worker, Node and an edge function all have (WHATWG Encoding and URL).
 * Used only by tsconfig.engine.json, which checks that the engine needs nothing else: no DOM, no Node, no Office.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly username: string;
  readonly password: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string);
  get(name: string): string | null;
  getAll(name: string): string[];
  [Symbol.iterator](): Iterator<[string, string]>;
}
declare function atob(data: string): string;
declare function btoa(data: string): string;
