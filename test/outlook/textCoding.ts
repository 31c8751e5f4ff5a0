/** jsdom keeps Node's text coders to itself; the message reader needs them when it is loaded. Import this first. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
