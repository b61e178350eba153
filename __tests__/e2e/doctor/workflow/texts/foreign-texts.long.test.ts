import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

async function told(given: Readonly<Record<string, string>>): Promise<Told> {
  const lines = Object.entries(given).map(([name, text]) => `${name}: ${JSON.stringify(text)}`);
  return doctorTold({ workflow: workflowWith({ with: lines.join("\n") }), with: given });
}

describe("an emoji of another chat", () => {
  test.each([
    ["title", ":fire: {{workflow}} is red", ":fire:", 'title: "🔥 {{workflow}} is red"'],
    ["message", "It works :tada::rocket:", ":tada:", 'message: "It works 🎉🚀"'],
    ["message", "**Failed**\n:x: again", ":x:", "message: |\n  **Failed**\n  ❌ again"],
  ])("%s: %s", async (input, text, mark, line) => {
    const { rows, blocks } = await told({ [input]: text });
    expect(rows).toEqual([["⚠️", input, `Input "${input}" contains "${mark}", which Webex shows as it is.`]]);
    expect(blocks).toEqual([line]);
  });

  test.each([
    "It is 12:30:45",
    "app:x:1 failed",
    "`:fire:` is shown",
    "```\n:fire:\n```",
    "See :our_own_word:",
    "https://example.com/:x:y",
  ])("may be something else: %s", async (message) => {
    expect((await told({ message })).rows).toEqual([]);
  });
});

describe("a person as another chat writes one", () => {
  test.each([
    ["@alice@example.com please look", "@alice@example.com", "alice@example.com please look"],
    ["<at>alice@example.com</at> please look", "<at>alice@example.com</at>", "alice@example.com please look"],
    ["<at id='0'>alice@example.com</at>", "<at id='0'>alice@example.com</at>", "alice@example.com"],
  ])("%s", async (text, mark, meant) => {
    const { rows, advice, blocks } = await told({ message: text });
    expect(rows).toEqual([
      ["⚠️", "message", `Input "message" contains "${mark}", which mentions nobody in Webex.`],
    ]);
    expect(advice).toEqual(["Replace it with these lines, in the step's `with:`."]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.replaceAll('"', "")).toBe(`message: ${meant}\nmention: alice@example.com`);
  });

  test("is mentioned with others", async () => {
    const { blocks } = await told({ message: "Look, @alice@example.com", mention: "bob@example.com" });
    expect(blocks[0]?.split("\n")[1]).toBe("mention: bob@example.com, alice@example.com");
  });

  test.each([
    "Write to alice@example.com",
    "See npm i @acme/shop@1.2.3",
    "git@github.com:acme/shop",
    "By @alice",
  ])("may be something else: %s", async (message) => {
    expect((await told({ message })).rows).toEqual([]);
  });
});

describe("Markdown that only GitHub has", () => {
  test.each([
    ["a table", "| Test | Time |\n|------|------|\n| a | 1 s |", "|------|------|"],
    ["a table without bars around it", "Test | Time\n:--- | ---:\na | 1 s", ":--- | ---:"],
    ["an alert", "> [!WARNING]\n> It failed", "> [!WARNING]"],
    ["a task", "Next:\n- [ ] Run it again", "- [ ] Run it again"],
    ["a task that is done", "* [x] Built", "* [x] Built"],
  ])("%s", async (_, message, mark) => {
    const { rows, advice, blocks } = await told({ message });
    expect(rows).toEqual([
      ["⚠️", "message", `Input "message" contains "${mark}", which only GitHub's Markdown has.`],
    ]);
    expect(advice).toEqual(["Write a list instead, with words in bold."]);
    expect(blocks).toEqual([]);
  });

  test.each([
    "Above\n\n---\n\nBelow",
    "```\n| a | b |\n|---|---|\n```",
    "- [the log](https://example.com)",
    "> It failed",
    "- [x](https://example.com)",
    "a | b",
    "- a --- | b",
  ])("may be something else: %s", async (message) => {
    expect((await told({ message })).rows).toEqual([]);
  });
});
