import { describe, expect, test } from "vitest";
import { pushEvent } from "../support/events.ts";
import { RELEASE_TRAIN, startWorld } from "../support/start-world.ts";

const MAX_BYTES = 7439;

describe("a message of 100 kB arrives cut, and says so", () => {
  test.each([
    ["words", "lorem ipsum dolor ".repeat(5600)],
    ["one word", "x".repeat(100_000)],
    ["emoji", "🧑‍🚀".repeat(9500)],
    ["lines", "- one line of many\n".repeat(5300)],
    ["links", "[a link](https://example.com/a/b/c) ".repeat(2800)],
    ["a block of code", `\`\`\`\n${"const cups = 1;\n".repeat(6300)}\`\`\``],
  ])("%s", async (_, message) => {
    await using world = await startWorld();
    const step = await world.run({ with: { message } });
    const [arrived, file] = world.webex.messagesIn(RELEASE_TRAIN);
    const markdown = arrived?.markdown ?? "";
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_BYTES);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(MAX_BYTES * 0.9);
    expect(markdown).toMatch(
      /\n\n\*Cut here: the whole message, 1\d\d\.\d kB, is the file in this thread\.\*$/,
    );
    expect(file).toMatchObject({ parentId: arrived?.id, files: [expect.any(String)] });
    expect(arrived?.html).toMatch(/<p><em>Cut here: .*<\/em><\/p>$/);
    expect(markdown).not.toContain("\ufffd");
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true", markdown } });
  });

  test("values of data", async () => {
    await using world = await startWorld();
    const data = JSON.stringify({ text: "*_`[<".repeat(20_000) });
    const step = await world.run({ with: { message: "{{data.text}}", data } });
    expect(step.outputs["ok"]).toBe("true");
    expect(world.read()[0]).toContain("Cut here");
  });
});

test("texts from outside are short lines, whatever their length", async () => {
  await using world = await startWorld();
  const long = "very long ".repeat(10_000);
  const step = await world.run({
    event: pushEvent({ message: long, author: long, ref: `refs/heads/${"b".repeat(60_000)}` }),
  });
  expect(step.outputs["ok"]).toBe("true");
  expect(Buffer.byteLength(step.outputs["markdown"] ?? "")).toBeLessThanOrEqual(MAX_BYTES);
  for (const line of world.read()[0]?.split("\n") ?? []) expect(line.length).toBeLessThan(600);
});
