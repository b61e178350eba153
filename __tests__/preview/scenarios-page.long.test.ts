import { afterAll, describe, expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import {
  accessibilityProblems,
  CHROMIUM,
  closeBrowser,
  type OpenPage,
  openPage,
  SKIPPED,
} from "./browser.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);

afterAll(closeBrowser);

const messages = ({ page }: OpenPage) => page.frameLocator("#messages");
const panel = ({ page }: OpenPage) => page.getByRole("complementary", { name: "What the step says" });

describe.skipIf(CHROMIUM === undefined)(`the scenarios of the page${SKIPPED}`, () => {
  test("begin in an empty space: one press, and the message of a failed build arrives", async () => {
    await using open = await openPage();
    await open.page.getByRole("button", { name: "Show a failed build" }).click();
    await messages(open).getByText("counts every cup once").waitFor();
    await messages(open).locator("blockquote.danger").waitFor();
    await panel(open).getByText("The step passed, and everything arrived.").waitFor();
    expect(await open.page.getByText("No messages yet").isVisible()).toBe(false);
    await panel(open).getByText("The step in a workflow").click();
    expect(await panel(open).locator("details[open] pre").textContent()).toContain(
      "test-baseline: before/*.xml",
    );
    expect(open.complaints).toEqual([]);
  });

  test("show what the step says about a fault, and lead to the next scenario", async () => {
    await using open = await openPage("/?view=scenarios");
    await open.page.getByLabel("Post to").selectOption("Dev Room");
    await open.page.getByLabel("What goes wrong at Webex").selectOption("403: forbidden");
    await open.page.getByText("Webex refuses the message.").waitFor();
    await open.page.getByRole("button", { name: /^A deploy A version/ }).click();
    await panel(open).locator(".annotation.error").waitFor();
    await panel(open).getByText("Not everything arrived.").waitFor();
    await panel(open).getByText("Job summary").click();
    expect(await panel(open).getByRole("cell").allTextContents()).toEqual([
      "Dev Room",
      expect.stringContaining("❌ Failed"),
    ]);
    await panel(open).getByRole("link", { name: "Run another scenario" }).click();
    await open.page.getByText("What ran").waitFor();
    expect(await open.page.getByLabel("What goes wrong at Webex").inputValue()).toBe("403");
    expect(await open.page.locator(".runs li").textContent()).toBe("A deploy Dev Room · 403: forbidden");
  });

  test("say that another one still runs", async () => {
    await using open = await openPage("/?view=scenarios");
    await fetch(new URL("/runs", open.preview.url), {
      method: "POST",
      body: JSON.stringify({ scenario: "deploy", to: "Release train", fault: "slow" }),
    });
    await open.page.getByRole("button", { name: /^Lint errors/ }).click();
    await open.page.getByRole("alert").filter({ hasText: "“A deploy” is still running" }).waitFor();
  });

  test("write to a person, in a space that there was not", async () => {
    await using open = await openPage();
    await open.page.getByRole("link", { name: "Bob Brown" }).click();
    await open.page.getByRole("button", { name: "Show a failed build" }).click();
    await messages(open).getByText("counts every cup once").waitFor();
    expect(open.preview.webex.directMessages("bob@example.com")).toHaveLength(1);
    await open.page.getByRole("heading", { name: /Bob Brown/ }).waitFor();
  });

  test.each([
    ["light", 1200],
    ["dark", 360],
  ] as const)("can be used by everybody, %s and %i px wide", async (theme, width) => {
    await using open = await openPage("/?view=scenarios", { theme, width });
    expect(await accessibilityProblems(open.page)).toEqual([]);
    await open.page.getByRole("button", { name: /^A job’s log/ }).click();
    await panel(open).getByText("Run another scenario").waitFor();
    for (const name of ["Job summary", "Log", "Outputs"])
      await panel(open).getByText(name, { exact: true }).click();
    expect(await accessibilityProblems(open.page)).toEqual([]);
    expect(
      await open.page.evaluate(() => Object(globalThis).document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(width);
  });

  test("files have a name, a size, and a way to open them that runs nothing", async () => {
    await using open = await openPage();
    const upload = async (name: string, type: string, text: string): Promise<void> => {
      const form = new FormData();
      form.set("roomId", ROOM);
      form.set("files", new File([text], name, { type }));
      const headers = { authorization: "Bearer emulator-bot-token" };
      await fetch(`${open.preview.webex.url}/messages`, { method: "POST", headers, body: form });
    };
    await upload("report.html", "text/html", "<script>opener.hacked = 1</script>");
    await upload("logo.svg", "image/svg+xml", "<svg/>");
    const links = messages(open).locator(".file a");
    await links.nth(1).waitFor();
    expect(await messages(open).locator(".file").allTextContents()).toEqual([
      "📄 report.html 34 bytes",
      "📄 logo.svg 6 bytes",
    ]);
    const answers = await Promise.all(
      [0, 1].map(async (at) =>
        fetch(new URL((await links.nth(at).getAttribute("href")) ?? "", open.preview.url)),
      ),
    );
    expect(
      answers.map(({ headers }) => [headers.get("content-type"), headers.get("content-disposition")]),
    ).toEqual([
      ["text/plain; charset=utf-8", "inline; filename*=UTF-8''report.html"],
      ["application/octet-stream", "attachment; filename*=UTF-8''logo.svg"],
    ]);
  });
});
