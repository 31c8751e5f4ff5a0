/*
 * The page without a network. Only files of our own origin, only those of the build that wrote this list; nothing of any
 * mail ever comes here, because mail is never part of a request. The pane inside Outlook is left alone.
 */
const VERSION = __VERSION__;
const FILES = __FILES__;
const LANGUAGES = __LANGUAGES__;
const CACHE = `honmono-${VERSION}`;
const LANGUAGE_CACHE = "honmono-languages";
const BASE = new URL("./", self.location.href);
const PAGES = new Set(["", "index.html", "mailbox.html"]);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((name) => new URL(name, BASE).href))));
});

self.addEventListener("activate", (event) => {
  const known = new Set(
    Object.values(LANGUAGES)
      .flat()
      .map((name) => new URL(name, BASE).href),
  );
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith("honmono-") && name !== CACHE && name !== LANGUAGE_CACHE) await caches.delete(name);
      const languages = await caches.open(LANGUAGE_CACHE);
      for (const request of await languages.keys()) if (!known.has(request.url)) await languages.delete(request);
      await self.clients.claim();
    })(),
  );
});

// the page tells which language it speaks: its sentences are kept too
self.addEventListener("message", (event) => {
  const files = LANGUAGES[event.data?.language] ?? [];
  event.waitUntil(
    (async () => {
      const cache = await caches.open(LANGUAGE_CACHE);
      // all at once: who loses the network a moment after the first visit has the words of every screen, not those of a few
      await Promise.all(
        files.map(async (name) => {
          const url = new URL(name, BASE).href;
          // one that cannot be had now is fetched at the next visit; the others are kept all the same
          if ((await cache.match(url)) === undefined) await cache.add(url).catch((error) => console.info(error));
        }),
      );
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== BASE.origin || !url.pathname.startsWith(BASE.pathname)) return;
  const name = url.pathname.slice(BASE.pathname.length);
  if (request.mode === "navigate") {
    // a new build is seen as soon as there is a network
    if (PAGES.has(name)) event.respondWith(fetch(request).catch(() => kept(name === "" ? "index.html" : name)));
    return;
  }
  // names under static/ carry the hash of their content: what is kept is what the server has
  if (name.startsWith("static/")) event.respondWith(keptOrFetched(request, name));
  else if (name.startsWith("assets/") || name === "honmono.config.json" || name === "manifest.webmanifest")
    event.respondWith(fetchedOrKept(request));
});

async function kept(name) {
  return (await caches.match(new URL(name, BASE).href)) ?? Response.error();
}

async function keptOrFetched(request, name) {
  const found = await caches.match(new URL(name, BASE).href);
  return found ?? fetch(request);
}

async function fetchedOrKept(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      const cache = await caches.open(CACHE);
      await cache.put(request, answer.clone());
    }
    return answer;
  } catch (error) {
    const found = await caches.match(request);
    if (found !== undefined) return found;
    throw error;
  }
}
