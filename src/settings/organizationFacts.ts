/** What src/knowledge says about a value that an administrator wrote. */

/** An id of src/knowledge/apps. */
export function isAppId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(id);
}

/** A domain in which strangers get names of their own: a public suffix ("com", "co.jp", "azurewebsites.net"). */
export function isPublicSuffix(domain: string): boolean {
  return !domain.includes(".");
}
