import { readFile, writeFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { OWN_USES } from "../../../preview/own-action.ts";
import { createTempFolder, type TempFolder } from "../../support/temp-folder.ts";
import {
  accessibilityProblems,
  CHROMIUM,
  closeBrowser,
  type Look,
  type OpenPage,
  openPage,
  SKIPPED,
} from "../browser.ts";

afterAll(closeBrowser);

const OWN = "🔥 **{{workflow}} is red**\n\n{{> links}}\n";

const checkout = (files: Readonly<Record<string, string>> = { "webex/failure.md": OWN }) =>
  createTempFolder({ ".git/HEAD": "", "webex/.keep": "", ...files });

const openGallery = (query: string, root?: TempFolder, look?: Look) =>
  openPage(`/?view=gallery${query}`, look, { templates: root?.in("webex") });

const drawn = ({ page }: OpenPage) => page.frameLocator("#gallery-frame");
const source = ({ page }: OpenPage, name = "failure.md") => page.getByLabel(`Source of ${name}`);

// A browser among many other tests takes its time.
describe.skipIf(CHROMIUM === undefined)(`the gallery of the page${SKIPPED}`, { timeout: 60_000 }, () => {
  test("shows every build, and leads by keys alone to another outcome, a card and one build", async () => {
    await using open = await openGallery("");
    await drawn(open).getByRole("button", { name: "All at once" }).waitFor();
    expect(await drawn(open).getByRole("article").count()).toBe(10);
    await open.page.getByRole("link", { name: "Rolled back" }).press("Enter");
    await drawn(open).getByText("Rolled back").first().waitFor();
    await open.page.getByRole("link", { name: "Card", exact: true }).press("Enter");
    await drawn(open).locator(".ac-adaptiveCard").first().waitFor();
    await drawn(open).getByRole("button", { name: "Deploy" }).press("Enter");
    await open.page.getByRole("heading", { name: "Rolled back · Deploy" }).waitFor();
    expect(await drawn(open).getByRole("article").count()).toBe(2);
    expect(open.page.url()).toContain("outcome=rollback&form=card&build=deploy");
    await open.page.getByText("npm run preview -- --templates ../your-repository/.github/webex").waitFor();
    expect(open.complaints).toEqual([]);
  });

  test("draws what is typed, marks what breaks in the meantime, and saves by Ctrl-S", async () => {
    await using root = await checkout();
    await using open = await openGallery("&build=push", root);
    await drawn(open).getByText("CI is red").waitFor();
    await source(open).fill("A\n{{#commit}}");
    const mark = open.page.getByRole("button", { name: "Line 2, column 1" });
    await mark.waitFor();
    // The built-in message replaces it, as it does in a room.
    await drawn(open).getByText("failed").first().waitFor();
    await mark.click();
    await open.page.keyboard.type("{{ref.name}} ");
    await open.page.keyboard.press("Control+End");
    await open.page.keyboard.type("{{shortSha}}{{/commit}}");
    await drawn(open).getByText("main 3f2a9c1").waitFor();
    expect(await readFile(root.in("webex/failure.md"), "utf8")).toBe(OWN);
    await source(open).press("Control+s");
    await open.page
      .getByRole("status")
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    expect(await readFile(root.in("webex/failure.md"), "utf8")).toBe(
      "A\n{{ref.name}} {{#commit}}{{shortSha}}{{/commit}}",
    );
    expect(open.complaints).toEqual([]);
  });

  test("shows at once what any editor saves, and begins a template from the built-in one", async () => {
    await using root = await checkout({});
    await using open = await openGallery("&build=push", root);
    await open.page.getByRole("button", { name: "New template from the built-in one" }).click();
    await source(open).waitFor();
    expect(await readFile(root.in("webex/failure.md"), "utf8")).toContain("{{> title}}");
    await writeFile(root.in("webex/failure.md"), "Saved by **an editor**");
    await drawn(open).locator("strong", { hasText: "an editor" }).waitFor();
    expect(await source(open).inputValue()).toBe("Saved by **an editor**");
    expect(open.complaints).toEqual([]);
  });

  test("loses nothing of two tabs that edit the same file", async () => {
    await using root = await checkout();
    await using open = await openGallery("&build=push", root);
    const other = await open.page.context().newPage();
    await other.goto(open.page.url());
    await source(open).fill("Mine");
    await open.page.getByText("Not saved yet").waitFor();
    await source({ ...open, page: other }).fill("Of the other tab");
    await other.getByRole("button", { name: "Save" }).click();
    await open.page
      .getByRole("alert")
      .filter({ hasText: "has changed on disk since you started typing" })
      .waitFor();
    expect(await source(open).inputValue()).toBe("Mine");
    await open.page.reload();
    expect(await source(open).inputValue()).toBe("Mine");
    await open.page.getByRole("button", { name: "Keep mine" }).click();
    await open.page.getByRole("button", { name: "Save" }).click();
    await open.page
      .getByRole("status")
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    expect(await readFile(root.in("webex/failure.md"), "utf8")).toBe("Mine");
    await expect.poll(() => source({ ...open, page: other }).inputValue()).toBe("Mine");
  });

  test("shows every name with its value and what Webex refuses in a card, and copies the result", async () => {
    await using root = await checkout();
    await using open = await openGallery("&build=push", root);
    await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open.page.getByLabel("Find a name").fill("run.number");
    await open.page.getByRole("row", { name: /^\{\{run\.number\}\} 42 / }).waitFor();
    await open.page.getByRole("link", { name: "Check a card" }).click();
    await open.page
      .getByLabel("JSON of an Adaptive Card")
      .fill('{"type": "AdaptiveCard",\n"version": "1.6"}');
    await open.page.getByRole("button", { name: "Check it" }).click();
    const findings = open.page.getByRole("list", { name: "Findings" });
    expect(await findings.textContent()).toMatch(/^Line 2 version Webex supports the versions/);
    await open.page.getByRole("link", { name: "Take it" }).click();
    await open.page.getByLabel("Your own title").fill("{{icon}} Hello");
    await open.page.getByText('title: "{{icon}} Hello"').waitFor();
    await open.page.getByRole("button", { name: "Copy the step" }).click();
    await open.page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await open.page.evaluate(() => Object(globalThis).navigator.clipboard.readText());
    expect(copied.split("\n")[0]).toBe(`- uses: ${OWN_USES}`);
    expect(copied).toMatch(/\n.*template: webex\n.*title: "\{\{icon\}\} Hello"$/s);
    expect(open.complaints).toEqual([]);
  });

  test("lets no template, card or data do harm", async () => {
    const bad =
      '<img src=x onerror="parent.hacked=1"><script>parent.hacked=1</script>[x](javascript:parent.hacked=1)';
    const card = JSON.stringify({
      type: "AdaptiveCard",
      version: "1.3",
      body: [{ type: "TextBlock", text: `${bad}{{headline}}` }],
      actions: [{ type: "Action.OpenUrl", title: bad, url: "javascript:parent.hacked=1" }],
    });
    await using root = await checkout({
      "webex/failure.md": `${bad}\n</textarea>${bad}`,
      "webex/card.json": card,
    });
    await using open = await openGallery(`&build=push&data=${encodeURIComponent(bad)}`, root);
    await drawn(open).getByText("<script>").first().waitFor();
    await open.page.getByLabel("File").selectOption("card.json");
    await source(open, "card.json").waitFor();
    await open.page.getByRole("link", { name: "Card", exact: true }).first().click();
    await drawn(open).locator(".ac-textBlock").first().waitFor();
    const harmful = "script, img, [onerror], a[href^='javascript:']";
    expect(await drawn(open).locator(harmful).count()).toBe(0);
    expect(await open.page.evaluate(() => "hacked" in globalThis)).toBe(false);
    await source(open, "card.json").fill("{{".repeat(60_000));
    await open.page.getByRole("list", { name: "What is wrong in this file" }).waitFor();
    await source(open, "card.json").fill("x".repeat(300_000));
    await open.page.getByText("A template can have at most 256 kB").waitFor();
    await open.page.getByRole("button", { name: "Discard" }).click();
    await open.page.getByText("As it is on disk").waitFor();
  });

  test("shows a card of the user's as a card, however its file is chosen", async () => {
    await using root = await checkout();
    await using open = await openGallery("&build=deploy&form=markdown", root);
    await source(open).waitFor();
    await open.page.getByLabel("File").selectOption("deploy.yaml");
    await open.page.getByRole("button", { name: "New card from this one" }).click();
    await source(open, "deploy.yaml").waitFor();
    await drawn(open).locator("#scene-own-light .ac-adaptiveCard").waitFor();
    await open.page.goto(new URL("/?view=gallery&build=deploy&file=deploy.yaml", open.page.url()).href);
    await drawn(open).locator("#scene-own-light .ac-adaptiveCard").waitFor();
    await open.page.getByLabel("File", { exact: true }).selectOption("failure.md");
    await source(open).waitFor();
    await drawn(open).locator("#scene-own-light .content").waitFor();
    expect(open.complaints).toEqual([]);
  });

  test("falls back to what there is, and says so", async () => {
    await using open = await openGallery("&build=zzz&outcome=yyy&form=card&theme=xxx");
    const said = open.page.getByRole("status").filter({ hasText: "There is no" });
    expect(await said.textContent()).toBe(
      "There is no outcome “yyy”: you see “❌ Failed”. There is no build “zzz”: you see “All builds”. There is no theme “xxx”: you see “Light”.",
    );
    const chosen = open.page.locator(".toolbar [aria-current]");
    expect(await chosen.allTextContents()).toEqual(["❌ Failed", "All builds", "Card", "Light", "Normal"]);
    await open.page.getByRole("link", { name: "Dark" }).click();
    await said.waitFor({ state: "detached" });
    expect(open.page.url()).toMatch(/\?view=gallery&form=card&theme=dark$/);
  });

  test("shows findings about a pasted card above its drawing, marks them, and shows what is sent with it", async () => {
    const button = { type: "Action.OpenUrl", url: "https://example.com" };
    const actions = ["One", "Two", "Three", "Four", "Five", "Six"].map((title) => ({ ...button, title }));
    const pasted = {
      type: "AdaptiveCard",
      version: "1.3",
      body: [{ type: "Table" }, { type: "TextBlock", text: "Hello" }],
      actions: [{ ...actions[0], url: "javascript:parent.hacked=1" }, ...actions.slice(1)],
    };
    await using open = await openGallery("&build=deploy&tab=paste");
    await open.page.getByLabel("JSON of an Adaptive Card").fill(JSON.stringify(pasted, null, 2));
    await open.page.getByRole("button", { name: "Check it" }).click();
    await open.page.getByText("This card does not work as it is.").waitFor();
    await drawn(open).getByText("Table is not drawn.").waitFor();
    expect(await drawn(open).locator(".doubtful").getAttribute("data-mark")).toBe("1");
    expect(await drawn(open).locator("button.refused").getAttribute("title")).toMatch(/not an http or https/);
    await drawn(open).getByText("Button 6, “Six”, is not drawn: Webex accepts 5.").waitFor();
    await drawn(open).getByRole("heading", { name: "For clients that do not show cards" }).waitFor();
    const above = await open.page.getByRole("list", { name: "Findings" }).boundingBox();
    const below = await open.page.locator("#gallery-frame").boundingBox();
    expect((above?.y ?? 999) + (above?.height ?? 999)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(await accessibilityProblems(open.page)).toEqual([]);
    expect(open.complaints).toEqual([]);
  });

  test("leaves a narrow page to the message, whatever is nested in it", async () => {
    await using root = await checkout({
      "webex/failure.md": `${"> ".repeat(90)}deep\n\n${"- ".repeat(40)}list`,
    });
    await using open = await openGallery("&build=all&form=markdown", root, { width: 360 });
    await drawn(open).getByText("deep").waitFor();
    const size = await open.page.locator("#gallery-frame").evaluate((frame) => {
      const { scrollWidth, clientWidth } = Object(frame).contentDocument.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(size).toBe(0);
    const { y = 0, height = 0 } = (await open.page.locator(".toolbar").boundingBox()) ?? {};
    expect(y + height).toBeLessThan(240);
    // What is chosen is seen, also at the end of a row.
    await expect(open.page.locator("#build-all").isVisible()).resolves.toBe(true);
    const { x = 999 } = (await open.page.locator("#build-all").boundingBox()) ?? {};
    expect(x).toBeLessThan(330);
  });

  test.each([
    ["light", 1200, "&build=all&tab=names"],
    ["dark", 360, "&build=all&tab=card&form=card&theme=both"],
    ["light", 360, "&tab=take&build=deploy&form=phone"],
    ["dark", 1200, "&form=card"],
  ] as const)("can be used by everybody, %s and %i px wide, at %s", async (theme, width, query) => {
    await using root = await checkout({ "webex/failure.md": "{{headlin}}\n{{> title}}\n{{> facts}}" });
    await using open = await openGallery(query, root, { theme, width });
    await drawn(open).getByRole("article").first().waitFor();
    expect(await accessibilityProblems(open.page)).toEqual([]);
    const wide = await open.page.evaluate(() => Object(globalThis).document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
