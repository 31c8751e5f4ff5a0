// The manifest for one address: every address of the development server becomes the deployment's, and nothing local is left.

const DEVELOPMENT = /https:\/\/localhost(?::\d+)?\//g;

/** @returns {{ok: true, xml: string} | {ok: false, mistakes: string[]}} */
export function manifestFor(xml, url, name) {
  const rewritten = xml.replace(DEVELOPMENT, () => url);
  const mistakes = [];
  const addresses = [
    ...rewritten.matchAll(/DefaultValue="((?:https?:)?\/\/[^"]*)"/g),
    ...rewritten.matchAll(/\sValue="((?:https?:)?\/\/[^"]*)"/g),
  ].map((match) => match[1]);
  if (addresses.length === 0) mistakes.push(`${name}: no address found in it.`);
  for (const address of new Set(addresses)) {
    if (!URL.canParse(address)) mistakes.push(`${name}: ${address} is not an address.`);
    else if (new URL(address).protocol !== "https:") mistakes.push(`${name}: ${address} is not https.`);
  }
  for (const local of new Set(
    rewritten.replace(/<!--[^]*?-->/g, "").match(/localhost[^"<\s]*|127\.0\.0\.1[^"<\s]*/g) ?? [],
  ))
    mistakes.push(`${name}: ${local} would be asked of each person's own computer.`);
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, xml: rewritten };
}

/** Addresses of our own that the manifest names, relative to `url`: pages and icons that must be in the release. */
export function ownFiles(xml, url) {
  const found = [...xml.matchAll(/="(https:\/\/[^"]+)"/g)]
    .map((match) => match[1])
    .filter((address) => address.startsWith(url));
  return [...new Set(found.map((address) => address.slice(url.length).replace(/[?#].*$/, "")))]
    .filter((path) => path !== "")
    .sort();
}
