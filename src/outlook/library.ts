/** What became of Microsoft's office.js, which is fetched beside this program and may be blocked, slow, or without an Outlook around it. */
export type Library =
  | { readonly kind: "ready"; readonly office: typeof Office }
  /** Loaded, but in a plain browser tab or another program. */
  | { readonly kind: "no-outlook" }
  /** The file could not be had. */
  | { readonly kind: "blocked" };

/**
 * Tells, once per change, how the library fares. `script` is its tag (it must be there from the start: Outlook requires the tag in the
 * page); a tag that failed before we looked is tried once more. After `ready` nothing else comes.
 */
export function watchLibrary(script: HTMLScriptElement | null, tell: (library: Library) => void): void {
  const loaded = (): typeof Office | null => (typeof Office === "undefined" ? null : Office);
  const start = (office: typeof Office): void => {
    let ready: Promise<unknown>;
    try {
      ready = Promise.resolve(office.onReady());
    } catch {
      tell({ kind: "blocked" });
      return;
    }
    ready.then(
      (info) => tell(isOutlook(info) ? { kind: "ready", office } : { kind: "no-outlook" }),
      () => tell({ kind: "blocked" }),
    );
  };
  const now = loaded();
  if (now !== null) {
    start(now);
    return;
  }
  let over = false;
  const listen = (tag: HTMLScriptElement, failed: () => void): void => {
    tag.addEventListener("load", () => {
      if (over) return;
      over = true;
      const office = loaded();
      if (office === null) tell({ kind: "blocked" });
      else start(office);
    });
    tag.addEventListener("error", failed);
  };
  let tries = 1;
  const again = (): void => {
    if (over) return;
    if (script === null || tries >= 2) {
      over = true;
      tell({ kind: "blocked" });
      return;
    }
    tries += 1;
    const tag = document.createElement("script");
    tag.src = script.src;
    listen(tag, again);
    script.remove(); // office.js finds its own address by the first tag of its name
    document.head.append(tag);
  };
  if (script === null) {
    again();
    return;
  }
  listen(script, again);
  // fetched already, but neither loaded nor failing before our eyes: it failed before we could listen
  if (alreadyFetched(script.src)) setTimeout(() => (loaded() === null && tries === 1 ? again() : undefined), SETTLE_MS);
}

/** Between the end of a fetch and the run of its script. */
const SETTLE_MS = 500;

function isOutlook(info: unknown): boolean {
  return typeof info === "object" && info !== null && "host" in info && `${String(info.host)}` === "Outlook";
}

/** The browser has finished with this address, well or badly. */
function alreadyFetched(url: string): boolean {
  return performance.getEntriesByName(new URL(url, location.href).href, "resource").length > 0;
}
