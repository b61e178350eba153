import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { startPreview } from "../../preview/start-preview.ts";
import {
  accessibilityProblems,
  CHROMIUM,
  closeBrowser,
  type OpenPage,
  openPage,
  SKIPPED,
} from "./browser.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);
const FAILED = await readFile(join(import.meta.dirname, "../golden/explained-failure.md"), "utf8");

afterAll(closeBrowser);

/** Asks the local Webex as the bot. */
async function ask(
  { preview }: OpenPage,
  verb: string,
  path: string,
  body?: object,
): Promise<{ id: string }> {
  const answer = await fetch(`${preview.webex.url}${path}`, {
    method: verb,
    headers: { authorization: "Bearer emulator-bot-token", "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return answer.status === 204 ? { id: "" } : ((await answer.json()) as { id: string });
}

const post = (open: OpenPage, body: object) => ask(open, "POST", "/messages", { roomId: ROOM, ...body });
const messages = ({ page }: OpenPage) => page.frameLocator("#messages");

describe.skipIf(CHROMIUM === undefined)(`the spaces of the page${SKIPPED}`, () => {
  test("show a message as it arrives, with its bar, its links, replies, edits and deletions", async () => {
    await using open = await openPage();
    const first = await post(open, { markdown: FAILED });
    await messages(open).locator("blockquote.danger").waitFor();
    await open.page.evaluate(() => Object(globalThis).frames[0].location.reload());
    await messages(open).locator("blockquote.danger").waitFor();
    const link = messages(open).getByRole("link", { name: "src/cart.ts:42" });
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/github\.com\/your-org\/shop\/blob\//);
    const reply = await post(open, { parentId: first.id, markdown: "A reply to **Alice**" });
    await messages(open).locator(".reply", { hasText: "A reply to Alice" }).waitFor();
    await ask(open, "PUT", `/messages/${first.id}`, { roomId: ROOM, markdown: "It **passed**" });
    await messages(open).getByText("edited, 1 of 10").waitFor();
    await ask(open, "DELETE", `/messages/${reply.id}`);
    await messages(open).getByText("This message was deleted.").waitFor();
    await messages(open).getByRole("button", { name: "Details" }).first().click();
    const details = open.page.getByRole("complementary", { name: "Details of the message" });
    expect(await details.locator("ins").textContent()).toBe("It **passed**");
    expect(await details.textContent()).toMatch(/13 of 7,439 bytes.*POST \/messages.*PUT \/messages/s);
    expect(await details.locator(".phone").textContent()).toBe("Release trainWebex Notify: It passed");
    expect(open.complaints).toEqual([]);
  });

  test("keep a message that arrived while their frame was still loading", async () => {
    await using open = await openPage();
    const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
    await open.page.route("**/message.css", async (route) => {
      await isReleased;
      await route.continue();
    });
    await open.page.goto(open.preview.url, { waitUntil: "commit" });
    await open.page.getByRole("heading", { name: "Release train" }).waitFor();
    await open.page.waitForFunction(
      `/html$/.test(document.querySelector("#messages").contentDocument?.URL) &&
        document.querySelector("#messages").contentDocument.readyState === "interactive"`,
    );
    await post(open, { markdown: FAILED });
    await messages(open).locator("blockquote.danger").waitFor({ state: "attached" });
    release();
    await open.page.waitForLoadState("load");
    expect(await messages(open).locator("blockquote.danger").count()).toBe(1);
  });

  test("let a person create a space, add the bot, and write something, and show what Webex refuses", async () => {
    await using open = await openPage();
    await open.page.getByLabel("New space of Alice").fill("Night shift");
    await open.page.getByRole("button", { name: "Create" }).click();
    await open.page.getByRole("heading", { name: "Night shift" }).waitFor();
    await open.page.getByLabel("Say in Night shift").fill("Hello, **all**");
    await open.page.getByLabel("As whom").selectOption("The bot");
    await open.page.getByRole("button", { name: "Post" }).click();
    await open.page.getByRole("alert").filter({ hasText: "Could not find a room" }).waitFor();
    await open.page.getByLabel("Add to the space").selectOption("Webex Notify");
    await open.page.getByRole("button", { name: "Add" }).click();
    await open.page.getByText("The bot is not in this space").waitFor({ state: "detached" });
    await open.page.getByRole("button", { name: "Post" }).click();
    await messages(open).locator("strong", { hasText: "all" }).waitFor();
    expect(open.complaints.filter((text) => !text.includes("404"))).toEqual([]);
  });

  test("draw a card of nothing but beginnings of links at once", async () => {
    await using open = await openPage();
    const text = "[](https:".repeat(1500);
    const card = {
      type: "AdaptiveCard",
      version: "1.3",
      body: [{ type: "TextBlock", text }],
    };
    const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }];
    await post(open, { markdown: "a card", attachments });
    await messages(open).locator(".ac-textBlock").waitFor();
  });

  test("draw cards, and hostile messages as the text that they are", async () => {
    await using open = await openPage();
    const card = { type: "AdaptiveCard", version: "1.3", body: [{ type: "TextBlock", text: "**Deploy**" }] };
    const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }];
    await post(open, { markdown: "a card", attachments });
    await messages(open).locator(".ac-textBlock strong", { hasText: "Deploy" }).waitFor();
    const bad =
      '<img src=x onerror="parent.hacked=1"><script>parent.hacked=1</script>[x](javascript:parent.hacked=1)';
    await post(open, { markdown: `${bad}\n\n<blockquote class="danger" onclick="parent.hacked=1">` });
    await post(open, { text: `${"<b>".repeat(1000)}end` });
    await messages(open).getByText("<script>").waitFor();
    const drawn = await messages(open).locator("body").innerHTML();
    expect(drawn).not.toMatch(/<[^>]*\son\w+=/);
    expect(await messages(open).locator("a[href^='javascript:']").count()).toBe(0);
    expect(await open.page.evaluate(() => "hacked" in globalThis)).toBe(false);
  });

  test.each([
    ["light", 1200],
    ["dark", 360],
  ] as const)("can be used by everybody, %s and %i px wide", async (theme, width) => {
    await using open = await openPage("/", { theme, width });
    await post(open, { markdown: FAILED });
    await messages(open).locator("blockquote.danger").waitFor();
    expect(await accessibilityProblems(open.page)).toEqual([]);
    expect(
      await open.page.evaluate(() => Object(globalThis).document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(width);
  });

  test("draw whom a message mentions, and say that a million characters are too many, and keep them", async () => {
    await using open = await openPage();
    await open.page.getByLabel("Say in Release train").fill("Look, <@personEmail:bob@example.com>");
    await open.page.getByRole("button", { name: "Post" }).click();
    await messages(open).locator("spark-mention", { hasText: "Bob Brown" }).waitFor();
    await open.page.getByLabel("Say in Release train").fill("x".repeat(1_000_000));
    await open.page.getByRole("button", { name: "Post" }).click();
    await open.page.getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect((await open.page.getByLabel("Say in Release train").inputValue()).length).toBe(1_000_000);
    expect(await messages(open).locator("article").count()).toBe(1);
  });

  test("keep half-written words in their space", async () => {
    await using open = await openPage();
    await open.page.getByLabel("Say in Release train").fill("half");
    await open.page.getByRole("link", { name: "Europe" }).click();
    await open.page.getByRole("heading", { name: "Europe" }).waitFor();
    expect(await open.page.getByLabel("Say in Europe").inputValue()).toBe("");
    await open.page.getByRole("link", { name: "Release train" }).click();
    await open.page.getByRole("heading", { name: "Release train" }).waitFor();
    expect(await open.page.getByLabel("Say in Release train").inputValue()).toBe("half");
  });

  test("say that another space is shown if the space of an address is gone", async () => {
    await using open = await openPage("/?view=spaces&room=gone");
    await open.page.getByRole("status").filter({ hasText: "no longer exists" }).waitFor();
  });

  test("say that the server is gone, and come back with it", async () => {
    await using open = await openPage();
    const port = Number(new URL(open.preview.url).port);
    await open.page.getByLabel("Say in Release train").fill("half a sente");
    await open.preview.close();
    await open.page.getByRole("status").filter({ hasText: "The server has stopped." }).waitFor();
    await using again = await startPreview({ port });
    await open.page
      .getByRole("status")
      .filter({ hasText: "The server has stopped." })
      .waitFor({ state: "hidden" });
    expect(await open.page.getByRole("heading", { name: "Release train" }).count()).toBe(1);
    await post({ ...open, preview: again }, { markdown: "I am **back**" });
    await messages(open).locator("strong", { hasText: "back" }).waitFor();
    expect(await open.page.getByLabel("Say in Release train").inputValue()).toBe("half a sente");
  });
});
