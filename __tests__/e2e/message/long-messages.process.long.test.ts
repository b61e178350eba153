import { describe, expect, test } from "vitest";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../../emulator/seed-services.ts";
import { pushEvent } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld, TOKEN } from "../../support/start-world.ts";

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
    const [arrived] = world.webex.messagesIn(RELEASE_TRAIN);
    const markdown = arrived?.markdown ?? "";
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_BYTES);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(MAX_BYTES * 0.9);
    expect(markdown).toMatch(
      /\n\n\*Cut here: the whole message, 1\d\d\.\d kB, is the file in this thread\.\*$/,
    );
    expect(arrived?.html).toMatch(/<p><em>Cut here: .*<\/em><\/p>$/);
    expect(markdown).not.toContain("\ufffd");
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true", markdown } });
  });

  test.each([
    ["title", { title: "`".repeat(9000) }],
    ["message", { message: `Before\n${"`".repeat(9000)}\nAfter` }],
    ["data", { message: "Before\n\n{{{data.text}}}\n\nAfter", data: `text: "${"`".repeat(9000)}"` }],
  ])("a fence of 9 kB in %s, which leaves the rest of the message", async (name, inputs) => {
    await using world = await startWorld();
    await world.run({ with: inputs });
    const [{ markdown = "" } = {}] = world.webex.messagesIn(RELEASE_TRAIN);
    const rest = name === "title" ? ["your-org/shop", "actions/runs"] : ["Before", "After"];
    for (const text of [...rest, "Cut here"]) expect(markdown).toContain(text);
  });

  test("also if a value of `data` makes it that long", async () => {
    await using world = await startWorld();
    const data = JSON.stringify({ text: "*_`[<".repeat(20_000) });
    const step = await world.run({ with: { message: "{{data.text}}", data } });
    expect(step.outputs["ok"]).toBe("true");
    expect(world.read()[0]).toContain("Cut here");
  });
});

describe("a value that is a whole file leaves room for the rest", () => {
  test.each(["version", "environment", "reason", "stage"])("%s", async (input) => {
    await using world = await startWorld({ mayMention: true });
    const inputs = { status: "failure", environment: "production", mention: "alice@example.com" };
    await world.run({ with: { ...inputs, [input]: "x".repeat(8000) } });
    const markdown = world.webex.messagesIn(RELEASE_TRAIN)[0]?.markdown ?? "";
    expect(markdown).toContain("/your-org/shop/actions/runs/9001)");
    expect(markdown).toContain("<@personEmail:alice@example.com>");
    expect(markdown).not.toMatch(/Cut here|Shortened|x{400}/);
  });

  test("a title that begins with a bracket", async () => {
    await using world = await startWorld();
    await world.run({ with: { title: `[${"x".repeat(9000)}` } });
    expect(world.read()[0]).toMatch(/^\[x{5000,}/);
  });
});

/** A line of a log in which programs escaped the texts of others. */
const JSON_LINE = String.raw`{"msg":"Error: expected \"caf\u00e9\"\n    at run (/app/a.js:10:5)","url":"https%3A%2F%2Fexample.com%2F","html":"&lt;b&gt;"} `;

test.each([
  ["words", "it went wrong ".repeat(40)],
  ["escaped texts, longer than a line that is shown", JSON_LINE.repeat(8)],
  ["nothing but escapes", "%41".repeat(330)],
  ["characters of other planes", "🧨".repeat(500)],
])(
  "20 logs with all the lines that an input allows are in the message, the file, and the limits: %s",
  async (_, line) => {
    await using world = await startWorld();
    const log = Array.from({ length: 110 }, (_, at) => `ERROR ${at} ${line}`).join("\n");
    const workspace = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.log`, log]));
    const inputs = { status: "failure", "log-files": "*.log", "log-lines": "200" };
    const step = await world.run({ with: inputs, workspace, withinMs: 15_000 });
    expect(step).toMatchObject({ conclusion: "success", annotations: [] });
    const [first, whole] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(first?.markdown).toContain("/your-org/shop/actions/runs/9001)");
    const [url = ""] = whole?.files ?? [];
    const answer = await fetch(url, { headers: { Authorization: `Bearer ${TOKEN}` } });
    const quoted = (await answer.text()).match(/^ERROR /gm) ?? [];
    expect(quoted.length).toBeGreaterThan(1900);
    expect(quoted.length).toBeLessThanOrEqual(2000);
  },
);

/** The text that is too long: every line of it another. */
const LONG = Array.from({ length: 2000 }, (_, at) => `- line ${at} of many`).join("\n");

describe("a message that was cut follows in full", () => {
  test("as a file in the thread, named by the event, in a room and a direct room", async () => {
    await using world = await startWorld();
    const to = `${RELEASE_TRAIN}\nbob@example.com`;
    await world.run({
      with: { to, message: LONG, event: "failure", files: "a.txt" },
      workspace: { "a.txt": "a" },
    });
    for (const messages of [
      world.webex.messagesIn(RELEASE_TRAIN),
      world.webex.directMessages("bob@example.com"),
    ]) {
      const [first, whole, attached] = messages;
      expect(first?.markdown).toMatch(/is the file in this thread\.\*$/);
      expect([whole?.parentId, attached?.parentId]).toEqual([first?.id, first?.id]);
      const [url = ""] = whole?.files ?? [];
      const answer = await fetch(url, { headers: { Authorization: `Bearer ${TOKEN}` } });
      expect(answer.headers.get("content-disposition")).toContain('"failure.md"');
      expect(await answer.text()).toContain("- line 1999 of many");
    }
  });

  test("but not for a webhook, which has no thread", async () => {
    await using world = await startWorld();
    const id = incomingWebhookIdOf(seedIncomingWebhook);
    const url = `${world.webex.url}/webhooks/incoming/${id}`;
    const step = await world.run({
      with: { to: undefined, token: undefined, "webhook-url": url, message: LONG },
      secrets: [url, id],
    });
    const [message, ...more] = world.webex.messagesIn("Dev Room");
    expect(message?.markdown).toMatch(
      /Cut here: the whole message has \d\d\.\d kB; Webex takes 7\.4 kB\.\*$/,
    );
    expect(more).toEqual([]);
    expect(step.log.filter((line) => line.includes("Webhooks accept"))).toEqual([]);
    expect(step.outputs["ok"]).toBe("true");
  });

  test("with every mention in the message itself", async () => {
    await using world = await startWorld({ mayMention: true });
    const mention = "alice@example.com, bob@example.com";
    await world.run({ with: { message: LONG, event: "failure", mention } });
    const [message] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(message?.mentionedPeople).toHaveLength(2);
    expect(Buffer.byteLength(message?.markdown ?? "")).toBeLessThanOrEqual(MAX_BYTES);
    expect(message?.markdown).toMatch(/thread\.\*\n\n<@personEmail:\S+> <@personEmail:\S+>$/);
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
