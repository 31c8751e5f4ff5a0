/** Opens a built page as a person with a language, a theme and a screen would, and notes what must not happen. */
import type { Browser, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, refused loads. */
  readonly errors: readonly string[];
  /** Requests that went anywhere but to our own origin. */
  readonly foreign: readonly string[];
  end(): Promise<void>;
}

export interface Person {
  readonly language?: string;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A screen for fingers, without a mouse. */
  readonly touch?: boolean;
  readonly offline?: boolean;
  readonly serviceWorkers?: "allow" | "block";
}

export async function visit(browser: Browser, url: string, person: Person = {}): Promise<Visit> {
  const context = await browser.newContext({
    locale: person.language ?? "en-GB",
    timezoneId: "Asia/Tokyo",
    colorScheme: person.dark === true ? "dark" : "light",
    forcedColors: person.forcedColors === true ? "active" : "none",
    reducedMotion: "reduce",
    viewport: { width: person.width ?? 1280, height: person.height ?? 900 },
    hasTouch: person.touch === true,
    isMobile: person.touch === true,
    serviceWorkers: person.serviceWorkers ?? "block",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // said by the test's own browser driver, not by the page
    if (message.text() !== "Service Worker registration blocked by Playwright") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== new URL(url).origin) foreign.push(request.url());
  });
  await page.goto(url);
  return { page, errors, foreign, end: () => context.close() };
}

/** Waits for a verdict and gives its id. */
export async function verdictOf(page: Page): Promise<string | null> {
  const said = await page.waitForSelector("[data-verdict]", { timeout: 10_000 });
  return said.getAttribute("data-verdict");
}
