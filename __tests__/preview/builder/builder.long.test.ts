import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { OWN_USES } from "../../../preview/own-action.ts";
import {
  accessibilityProblems,
  CHROMIUM,
  closeBrowser,
  type OpenPage,
  openPage,
  SKIPPED,
} from "../browser.ts";

/** Each shows what a workflow, or a language service, does in processes of their own. */
const LONG_MS = 60_000;

afterAll(closeBrowser);

const BROKEN = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make
      - uses: ${OWN_USES}
        with:
          token: \${{ secrets.WEBEX_BOT_TOKEN }}
          to: "<img src=x onerror=parent.hacked=1>"
          notify_on: failure
`;

const yaml = ({ page }: OpenPage) => page.getByLabel("The workflow", { exact: true });
const said = ({ page }: OpenPage) => page.frameLocator("#said");

describe.skipIf(CHROMIUM === undefined)(`the builder of the page${SKIPPED}`, () => {
  test("writes a workflow from choices, shows what the room will read, and gives it away", {
    timeout: LONG_MS,
  }, async () => {
    await using open = await openPage("/?view=builder");
    const { page } = open;
    await page.getByLabel("The whole workflow").check();
    await page.getByLabel("Failed tests").check();
    await page.getByLabel("Title, ID or link of the room").fill("Night shift");
    await page.getByLabel("Title, ID or link of the room").press("Enter");
    await yaml(open).getByText("Night shift").waitFor();
    await said(open)
      .getByText("2 of 6 tests")
      .waitFor({ timeout: LONG_MS / 2 });
    expect(await page.getByRole("status").filter({ hasText: "Night shift" }).textContent()).toMatch(
      /^In “Night shift”/,
    );
    const commands = await page.locator(".preparations .command code").allTextContents();
    expect(commands).toEqual(["gh secret set WEBEX_BOT_TOKEN --repo your-org/shop"]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    const file = await readFile(await download.path(), "utf8");
    expect([download.suggestedFilename(), file.trimEnd()]).toEqual([
      "ci.yml",
      (await yaml(open).textContent())?.trimEnd(),
    ]);
    expect(Object.keys(parse(file).jobs)).toEqual(["build", "test", "notify"]);
    expect(open.complaints).toEqual([]);
  });

  test("shows what is typed at once, and leaves the caret where it is", async () => {
    await using open = await openPage("/?view=builder");
    const { page } = open;
    const room = page.getByLabel("Title, ID or link of the room");
    // What would draw the typed room comes only after the click.
    const clicked = Promise.withResolvers<void>();
    let asked = 0;
    await page.route("**/builder/built.json?*to=Night*", async (route) => {
      asked += 1;
      if (asked === 1) await clicked.promise;
      await route.continue();
    });
    await room.fill("Night shift");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toContain("to: Night shift");
    expect(await yaml(open).textContent()).not.toContain("Night shift");
    clicked.resolve();
    await yaml(open).getByText("to: Night shift").waitFor();
    await room.press("Home");
    await page.keyboard.type("A");
    await yaml(open).getByText("to: ANight shift").waitFor();
    await page.keyboard.type(" ");
    await yaml(open).getByText("to: A Night shift").waitFor();
    expect(open.complaints).toEqual([]);
  });

  test("is one entry of the history, whatever is chosen", async () => {
    await using open = await openPage("/?view=gallery");
    const { page } = open;
    await page.getByRole("link", { name: "Workflow", exact: true }).click();
    await page.getByLabel("The whole workflow").check();
    await page.getByLabel("Failures and fixes").check();
    await yaml(open).getByText("notify-on").waitFor();
    await page.getByRole("link", { name: "when it passes" }).click();
    await page.locator("a[aria-current=true]").filter({ hasText: "when it passes" }).waitFor();
    await page.goBack();
    await page.locator("#gallery-frame").waitFor();
    expect(new URL(page.url()).search).toBe("?view=gallery");
    await page.goForward();
    await page.getByLabel("The whole workflow").waitFor();
    expect(await page.getByLabel("The whole workflow").isChecked()).toBe(true);
  });

  test("keeps the choices in the address, and says which of them do not go together", async () => {
    await using open = await openPage("/?view=builder&where=webhook&mention=all");
    await open.page.getByRole("alert").filter({ hasText: "A webhook cannot mention people" }).waitFor();
    expect(await accessibilityProblems(open.page)).toEqual([]);
    await open.page.getByLabel("Nobody").focus();
    await open.page.keyboard.press("Space");
    await yaml(open).getByText("webhook-url").waitFor();
    expect(new URL(open.page.url()).searchParams.get("mention")).toBe("nobody");
    const hint = open.page.locator("#mention-all-hint");
    expect(await hint.textContent()).toMatch(/^A webhook cannot mention people/);
    expect(await hint.isVisible()).toBe(true);
  });

  test("says what is wrong with a workflow, and shows the line", { timeout: LONG_MS }, async () => {
    await using open = await openPage("/?view=builder&tab=check");
    const { page } = open;
    await page.getByLabel("Paste a workflow").fill(BROKEN);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    const finding = page.getByRole("listitem").filter({ hasText: 'no input "notify_on"' });
    await finding.waitFor({ timeout: LONG_MS / 2 });
    expect(await finding.locator("pre").textContent()).toBe("notify-on: failure");
    await page.getByRole("button", { name: "Line 11" }).click();
    expect(await page.evaluate(() => String(Object(globalThis).getSelection()).trim())).toBe(
      "notify_on: failure",
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    await page.getByLabel("Paste a workflow").fill("x".repeat(1_000_000));
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByText("paste at most 512 kB").waitFor();
  });

  test.each([
    ["light", 1200],
    ["dark", 360],
  ] as const)("can be used by everybody, %s and %i px wide", { timeout: LONG_MS }, async (theme, width) => {
    await using open = await openPage("/?view=builder&with=card,files&mention=people&report=deploy", {
      theme,
      width,
    });
    await said(open)
      .locator(".card")
      .first()
      .waitFor({ timeout: LONG_MS / 2 });
    await open.page.getByText("What the inputs mean").click();
    expect(await accessibilityProblems(open.page)).toEqual([]);
    expect(
      await open.page.evaluate(() => Object(globalThis).document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(width);
  });
});
