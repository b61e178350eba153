import { describe, expect, test } from "vitest";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const EVIL = "[Sign in](https://evil.example/l)";

/** A message that is too long, with a test's trace. */
function step(trace: string): object {
  const message = "{{> tests}}\n\n{{{data.plan}}}";
  const data = { plan: "word ".repeat(2000) };
  const xml = `<testsuite><testcase classname="c" name="t1"><failure message="boom"><![CDATA[${trace}]]></failure></testcase></testsuite>`;
  return {
    with: { status: "failure", "test-results": "a.xml", message, data: JSON.stringify(data) },
    workspace: { "a.xml": xml },
  };
}

async function sent(given: object): Promise<{ markdown: string; html: string }> {
  await using world = await startWorld();
  await world.run(given);
  const [{ markdown = "", html = "" } = {}] = world.webex.messagesIn(RELEASE_TRAIN);
  return { markdown, html };
}

describe("a text of a report in a message that is cut stays code", () => {
  test.each([49, 50, 51, 99, 100, 101, 102, 150])("after %s backticks in inline code", async (count) => {
    const { markdown, html } = await sent(step(`boom\nat ${"`".repeat(count)} ${EVIL} x()\nother`));
    expect(markdown).toContain("Cut here");
    expect(html).toContain("evil.example");
    expect(html).not.toContain('href="https://evil');
  });

  test("if the cut is in the code", async () => {
    const data = { before: "word ".repeat(1440), code: `x ${EVIL} ${"y ".repeat(1000)}` };
    const message = "{{{data.before}}}`{{{data.code}}}`";
    const { markdown, html } = await sent({ with: { message, data: JSON.stringify(data) } });
    expect(markdown).toMatch(/`x .*y `\n\n\*Cut here/);
    expect(html).toContain("evil.example");
    expect(html).not.toContain('href="https://evil');
  });
});
