import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RELEASE_TRAIN, startWorld, type World } from "../../support/start-world.ts";

const failed = { contexts: { job: { status: "failure" } } };
const CARD = { format: "card" };

/** The cards of a room's messages as the room has them. */
function cards(world: World): readonly unknown[] {
  return world.webex.messagesIn(RELEASE_TRAIN).map(({ attachments }) => attachments?.[0]);
}

test("a card comes with its Markdown twin", async () => {
  await using world = await startWorld();
  const step = await world.run({ ...failed, with: CARD });
  expect(step.outputs).toMatchObject({
    ok: "true",
    markdown: expect.stringContaining(") failed**"),
  });
  const [message] = world.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.markdown).toBe(step.outputs["markdown"]);
  expect(cards(world)).toEqual([
    {
      contentType: "application/vnd.microsoft.card.adaptive",
      content: expect.objectContaining({ type: "AdaptiveCard", version: "1.3" }),
    },
  ]);
  expect(JSON.stringify(cards(world))).toContain(") failed**");
});

test("a card that says started cannot be edited, so the end is a reply with a card of its own", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { ...CARD, lifecycle: "true" } });
  const post = await step.post(failed);
  expect(JSON.parse(post?.outputs["results"] ?? "")).toMatchObject([{ status: "replied", attempts: 1 }]);
  expect(world.webex.messagesIn(RELEASE_TRAIN).map(({ parentId }) => parentId !== undefined)).toEqual([
    false,
    true,
  ]);
  expect(cards(world)).toHaveLength(2);
  expect(world.requests()).toEqual(["POST /messages 200", "POST /messages 200"]);
});

test('with update-mode: replace, the card of the end replaces the "started" card', async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { ...CARD, lifecycle: "true", "update-mode": "replace" } });
  await step.post();
  expect(world.webex.messagesIn(RELEASE_TRAIN)).toHaveLength(1);
  expect(JSON.stringify(cards(world))).toMatch(/\[CI › build\]\(\S+\) passed/);
});

test("an edit cannot add a card, and says so", async () => {
  await using world = await startWorld();
  const first = await world.run({ with: { event: "start" } });
  const thread = first.outputs["thread"] ?? "";
  const step = await world.run({ with: { ...CARD, thread, "update-mode": "edit" } });
  expect(step.log.join("\n")).toContain("Editing cannot add a card, so the message is Markdown.");
  expect(cards(world)).toEqual([undefined]);
});

test("a card of the user's is sent whatever the format, with values that cannot break it", async () => {
  await using world = await startWorld();
  const file = await readFile(join(import.meta.dirname, "../../../examples/cards/deploy.yaml"), "utf8");
  const step = await world.run({
    with: { template: "card.yaml", environment: 'pro"d\\uction', version: 'v1", "type": "x' },
    workspace: { "card.yaml": file },
  });
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
  expect(cards(world)).toEqual([
    { contentType: expect.any(String), content: expect.objectContaining({ type: "AdaptiveCard" }) },
  ]);
});

test("a broken card does not lose the message: the built-in one is sent, and the step fails", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { template: "card.json" }, workspace: { "card.json": '{"type": ' } });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toContain("card.json");
  expect(world.read()[0]).toMatch(/^✅ CI › build passed\n/);
});
