/**
 * An emulated Outlook around the built pane, in Chromium, with the real office.js of the npm package. Every request is answered here:
 * nothing reaches a network, and whatever is asked of a host that is not named below is refused and kept in `foreign`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import type { Fault, MailItem } from "./mailItem";

const ROOT = resolve(__dirname, "../..");
const OFFICE_JS = join(ROOT, "node_modules/@microsoft/office-js/dist");
export const PANE = "https://addin.example.com/";
const LIBRARY = "https://officeapis.public.onecdn.static.microsoft/1/";
const AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

export interface OutlookOptions {
  readonly item?: MailItem | null;
  readonly locale?: string;
  /** "https://outlook.office.com" unless said otherwise. */
  readonly origin?: string;
  readonly profileType?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly roaming?: Readonly<Record<string, string>>;
  /** The library is: as it is, refused, never answered, or answered after so many ms. */
  readonly library?: "blocked" | "silent" | number;
  readonly ajax?: "blocked" | "silent";
  readonly languages?: string;
  readonly colorScheme?: "light" | "dark";
  /** Headers of the pane's page; the policy of production among them. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Files beside the app, such as honmono.config.json. */
  readonly files?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A clock that tests can move on: silence of eight seconds takes none. */
  readonly clock?: boolean;
  /** Runs in every frame before anything else. */
  readonly init?: string;
  /**
   * Address of the pane's page where real servers answer for the pane, the library and Outlook itself (the browser is
   * started with a rule that leads all names to them). Nothing is intercepted then, so the browser's cache works as in life.
   */
  readonly served?: string;
}

/** The folder with the built product: `npm run build`, or HONMONO_DIST. */
function builtFolder(): string {
  const folder = resolve(process.env["HONMONO_DIST"] ?? join(ROOT, "dist"));
  if (!existsSync(join(folder, "taskpane.html")))
    throw new Error(`${folder} has no taskpane.html: run npm run build first`);
  return folder;
}

/** What went wrong inside, and where the pane went. */
export interface Watch {
  /** Uncaught errors and unhandled rejections of any frame. */
  readonly errors: string[];
  /** Violations of the content security policy. */
  readonly violations: string[];
  /** Lines that any frame wrote to the console. */
  readonly console: string[];
  /** Hosts that were asked, with how often. */
  readonly hosts: Map<string, number>;
  /** Requests to hosts that no one declared: refused. */
  readonly foreign: string[];
}

export interface EmulatedOutlook {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  /** The pane's frame; opens it anew where it was closed. */
  pane(): Promise<Frame>;
  select(item: MailItem | null, quiet?: boolean): Promise<void>;
  faults(faults: Readonly<Record<string, Fault>>): Promise<void>;
  theme(colours: Readonly<Record<string, number>>): Promise<void>;
  /** Names of the calls since the last time this was asked. */
  calls(): Promise<readonly string[]>;
  read<T>(property: "notices" | "composed" | "roaming" | "calls"): Promise<T>;
  closePane(): Promise<void>;
  end(): Promise<void>;
}

interface OutlookPage {
  locale: string;
  matrix: unknown;
  roaming: unknown;
  profile: Record<string, unknown>;
  item: unknown;
  faults: unknown;
  calls: { name: string }[];
  open(url: string): void;
  close(): void;
  select(item: unknown, quiet: boolean): void;
  theme(colours: unknown): void;
}

declare global {
  interface Window {
    outlook: OutlookPage;
    watched: { violations: string[]; rejections: string[] };
  }
}

/** Opens Outlook with the pane in it. */
export async function openOutlook(browser: Browser, options: OutlookOptions = {}): Promise<EmulatedOutlook> {
  const origin = options.origin ?? "https://outlook.office.com";
  const { context, watch } = await openContext(browser, options, (url) => hostFile(url, origin));
  const page = await context.newPage();
  watchPage(page, watch);
  await page.goto(`${origin}/mail/`);
  await page.evaluate(
    ({ item, locale, matrix, faults, roaming, profileType }) => {
      const { outlook } = window;
      outlook.item = item;
      outlook.locale = locale;
      if (matrix !== null) outlook.matrix = matrix;
      outlook.faults = faults;
      outlook.roaming = roaming;
      outlook.profile["userProfileType"] = profileType;
    },
    {
      item: options.item ?? null,
      locale: options.locale ?? "ja-JP",
      matrix: options.matrix ?? null,
      faults: options.faults ?? {},
      roaming: options.roaming ?? {},
      profileType: options.profileType ?? "office365",
    },
  );
  const pane = async (): Promise<Frame> => {
    const isOpen = await page.evaluate(() => document.querySelector("iframe") !== null);
    if (!isOpen) await page.evaluate((url) => window.outlook.open(url), options.served ?? `${PANE}taskpane.html`);
    const element = await page.waitForSelector("iframe");
    const frame = await element.contentFrame();
    if (frame === null) throw new Error("the pane has no frame");
    return frame;
  };
  await pane();
  return {
    context,
    page,
    watch,
    pane,
    select: (item, quiet = false) =>
      page.evaluate(({ item, quiet }) => window.outlook.select(item, quiet), { item, quiet }),
    faults: (faults) => page.evaluate((faults) => void (window.outlook.faults = faults), faults),
    theme: (colours) => page.evaluate((colours) => window.outlook.theme(colours), colours),
    calls: () => page.evaluate(() => window.outlook.calls.splice(0).map(({ name }) => name)),
    read: <T>(property: string) =>
      page.evaluate(
        (property) => JSON.parse(JSON.stringify(Reflect.get(window.outlook, property))),
        property,
      ) as Promise<T>,
    closePane: () => page.evaluate(() => window.outlook.close()),
    end: () => context.close(),
  };
}

/** A browser context in which the network is ours; phones use it too. */
export async function openContext(
  browser: Browser,
  options: OutlookOptions,
  more: (url: URL) => { body: string; type: string } | null = () => null,
): Promise<{ context: BrowserContext; watch: Watch }> {
  const folder = options.served === undefined ? builtFolder() : "";
  const watch: Watch = { errors: [], violations: [], console: [], hosts: new Map(), foreign: [] };
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1000, height: 700 },
    locale: options.languages ?? "en-US",
    timezoneId: "Asia/Tokyo",
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: "reduce",
  });
  if (options.clock === true) await context.clock.install();
  context.on("console", (message) => watch.console.push(message.text()));
  await context.exposeBinding("tellViolation", (_source, text: string) => {
    watch.violations.push(text);
  });
  await context.exposeBinding("tellRejection", (_source, text: string) => {
    watch.errors.push(`unhandled rejection: ${text}`);
  });
  await context.addInitScript(`
    addEventListener("securitypolicyviolation", (event) => tellViolation(event.effectiveDirective + " " + event.blockedURI + " " + event.sourceFile + " " + event.disposition));
    addEventListener("unhandledrejection", (event) => tellRejection(String(event.reason && event.reason.stack || event.reason)));
    ${options.init ?? ""}
  `);
  if (options.served !== undefined) return { context, watch };
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    watch.hosts.set(url.host, (watch.hosts.get(url.host) ?? 0) + 1);
    await answer(route, url, folder, options, more, watch);
  });
  return { context, watch };
}

export function watchPage(page: Page, watch: Watch): void {
  page.on("pageerror", (error) => watch.errors.push(`${error.message}\n${error.stack ?? ""}`));
}

async function answer(
  route: Route,
  url: URL,
  folder: string,
  options: OutlookOptions,
  more: (url: URL) => { body: string; type: string } | null,
  watch: Watch,
): Promise<void> {
  const own = more(url);
  if (own !== null) return route.fulfill({ status: 200, contentType: own.type, body: own.body });
  if (url.href.startsWith(PANE)) {
    const path = url.pathname.slice(1);
    const text = options.files?.[path];
    const headers = options.headers?.(path) ?? {};
    if (text !== undefined)
      return route.fulfill({ status: 200, headers, contentType: TYPES[extname(path)] ?? "text/plain", body: text });
    const file = join(folder, path);
    if (!file.startsWith(folder) || path === "" || !existsSync(file))
      return route.fulfill({ status: 404, headers, body: "" });
    return route.fulfill({
      status: 200,
      headers,
      contentType: TYPES[extname(path)] ?? "application/octet-stream",
      body: readFileSync(file),
    });
  }
  if (url.href.startsWith(LIBRARY)) {
    if (options.library === "blocked") return route.abort("blockedbyclient");
    if (options.library === "silent") return undefined;
    if (typeof options.library === "number") await new Promise((done) => setTimeout(done, options.library as number));
    const file = sameNameIgnoringCase(OFFICE_JS, url.pathname.slice("/1/".length));
    const headers = { "access-control-allow-origin": "*" };
    if (file === null) return route.fulfill({ status: 404, headers, body: "" });
    return route.fulfill({
      status: 200,
      headers,
      contentType: TYPES[extname(file)] ?? "text/plain",
      body: readFileSync(file),
    });
  }
  if (url.href === AJAX) {
    if (options.ajax === "blocked") return route.abort("blockedbyclient");
    if (options.ajax === "silent") return undefined;
    return route.fulfill({
      status: 200,
      headers: { "access-control-allow-origin": "*" },
      contentType: "text/javascript",
      body: readFileSync(join(__dirname, "microsoftAjax.js")),
    });
  }
  watch.foreign.push(url.href);
  return route.abort("blockedbyclient");
}

function hostFile(url: URL, origin: string): { body: string; type: string } | null {
  if (url.origin !== origin) return null;
  if (url.pathname === "/outlookPage.js" || url.pathname === "/mailboxAnswers.js")
    return { body: readFileSync(join(__dirname, url.pathname.slice(1)), "utf8"), type: "text/javascript" };
  if (url.pathname === "/favicon.ico") return { body: "", type: "image/x-icon" };
  return {
    body: `<!doctype html><title>Outlook</title><body><script src="/mailboxAnswers.js"></script><script src="/outlookPage.js"></script>`,
    type: "text/html",
  };
}

const KNOWN = new Map<string, string>();

/** The library asks for some of its files in lower case. */
function sameNameIgnoringCase(base: string, path: string): string | null {
  const wanted = decodeURIComponent(path).toLowerCase();
  const known = KNOWN.get(wanted);
  if (known !== undefined) return known;
  let folder = base;
  for (const part of wanted.split("/")) {
    if (!existsSync(folder)) return null;
    const found = readdirSync(folder).find((name) => name.toLowerCase() === part);
    if (found === undefined) return null;
    folder = join(folder, found);
  }
  KNOWN.set(wanted, folder);
  return folder;
}
