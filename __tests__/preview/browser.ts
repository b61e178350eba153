import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { type Preview, type PreviewOptions, startPreview } from "../../preview/start-preview.ts";
import { CHROMIUM } from "../../scripts/pictures/chromium.ts";

export { CHROMIUM };

/** Why tests in a browser are skipped, after their names; "" where they are not. */
export const SKIPPED =
  CHROMIUM === undefined ? " (skipped: there is no Chromium in PATH, nor where CHROMIUM says)" : "";

/** The page of a local Webex, open in a browser. */
export interface OpenPage extends AsyncDisposable {
  readonly preview: Preview;
  readonly page: Page;
  /** What the browser complained of: errors of scripts, and what the policy of the page refused. */
  readonly complaints: readonly string[];
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
}

let browser: Promise<Browser> | undefined;

/** Starts a local Webex and opens its page at an address such as `/?view=spaces`; one browser serves all tests of a file. */
export async function openPage(
  address = "/",
  { width = 1200, height = 800, theme = "light" }: Look = {},
  options: PreviewOptions = {},
): Promise<OpenPage> {
  browser ??= chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  const preview = await startPreview(options);
  const context = await (await browser).newContext({ viewport: { width, height }, colorScheme: theme });
  // Shorter than a test may take, so that it says for what it waited.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(new URL(address, preview.url).href);
  await page.locator("main > :not(p)").first().waitFor();
  const close = async (): Promise<void> => {
    await context.close();
    await preview.close();
  };
  return { preview, page, complaints, [Symbol.asyncDispose]: close };
}

/** Ends the browser of a file of tests. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** What axe finds in a page, and in its frame of messages, that people cannot use, a line each. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const found = [...(await auditOf(page))];
  for (const frame of page.frames().slice(1)) {
    // No script runs in a sandboxed frame, so its content is looked at outside of it.
    const apart = await page.context().newPage();
    await apart.goto(frame.url());
    const body = await frame.locator("body").innerHTML();
    await apart.locator("body").evaluate((element, html) => {
      element.innerHTML = html;
    }, body);
    found.push(...(await auditOf(apart, ["landmark-one-main", "page-has-heading-one", "region"])));
    await apart.close();
  }
  return found;
}

/** `besides` are rules about whole pages. */
async function auditOf(page: Page, besides: readonly string[] = []): Promise<readonly string[]> {
  // Evaluated by the debugger, for which the policy of the page does not count.
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(besides.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(async (rules) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is in the page, where it has no type.
    const { violations } = await (globalThis as any).axe.run(
      { exclude: ["iframe"] },
      { iframes: false, rules },
    );
    // biome-ignore lint/suspicious/noExplicitAny: likewise.
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ html }: any) => `${id}: ${html}`));
  }, rules);
}
