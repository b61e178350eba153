import { describe, expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld, type World } from "../../support/start-world.ts";

const MANIFEST = `incident:\n  id: ${RELEASE_TRAIN}\n  members: [dave@example.com]\n`;
const { uuid, title } = seedRooms.releaseTrain;
const MENTION = { mention: seedPeople.alice.email, "mention-on": "failure" };

const given = (result: string, more: Readonly<Record<string, string>> = {}) => ({
  needs: needsOf({ test: result }),
  provision: MANIFEST,
  ...more,
});

/** Titles of the messages in the room, oldest first, with whether each is a reply. */
function titles({ webex }: World): readonly string[] {
  return webex.messagesIn(RELEASE_TRAIN).map(({ text, parentId }) => {
    return `${parentId === undefined ? "" : "reply: "}${text?.split(/ · |\n/)[0]}`;
  });
}

describe("if `to` names the room that `id` of the incident names", () => {
  test.each([RELEASE_TRAIN, uuid, `webexteams://im?space=${uuid}`, title])(
    "a failure and its fix are posted and mentioned once: %s",
    async (to) => {
      await using github = await startGitHub({
        runs: [{ number: 42 }, { number: 41, conclusion: "success" }],
        permissions: ["actions", "checks", "contents"],
      });
      await using world = await startWorld({ github, mayMention: true });
      const { outputs } = await world.run({ with: given("failure", { to, ...MENTION }) });
      expect(titles(world)).toEqual(["❌ CI failed: test"]);
      expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.mentionedPeople).toHaveLength(1);
      expect(JSON.parse(outputs["results"] ?? "")).toMatchObject([
        { destination: to, status: "sent" },
        { recipient: RELEASE_TRAIN, status: "skipped", error: `It is the same as "${to}".` },
      ]);
      expect([outputs["ok"], outputs["thread"]]).toEqual(["true", expect.stringContaining("messages")]);
      expect(world.requests()).toContain("POST /memberships 200");
      await using fixed = await startGitHub({
        runs: [{ number: 42 }, { number: 41, conclusion: "failure" }, { number: 40, conclusion: "success" }],
        permissions: ["actions", "checks", "contents"],
      });
      await world.run({ github: { api_url: fixed.url }, with: given("success", { to, ...MENTION }) });
      expect(titles(world)).toEqual(["❌ CI failed: test", "✅ CI fixed"]);
    },
  );

  test("its message that says that the run started is edited, and gets one reply", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: { event: "start" } });
    await world.run({ with: given("failure", { thread: outputs["thread"] ?? "" }) });
    expect(titles(world)).toEqual(["❌ CI failed: test", "reply: ❌ CI failed: test"]);
  });

  test("a fix is posted there if an edit, which notifies nobody, says it", async () => {
    await using github = await startGitHub({
      runs: [{ number: 42 }, { number: 41, conclusion: "failure" }, { number: 40, conclusion: "success" }],
    });
    await using world = await startWorld({ github });
    const { outputs } = await world.run({ with: { event: "start" } });
    await world.run({ with: given("success", { thread: outputs["thread"] ?? "" }) });
    expect(titles(world)).toEqual(["✅ CI fixed", "✅ CI fixed"]);
  });

  test("a fix is posted once if the edit gets a reply, because it mentions somebody", async () => {
    await using github = await startGitHub({
      runs: [{ number: 42 }, { number: 41, conclusion: "failure" }, { number: 40, conclusion: "success" }],
    });
    await using world = await startWorld({ github, mayMention: true });
    const { outputs } = await world.run({ with: { event: "start" } });
    const mention = { mention: seedPeople.alice.email, "mention-on": "fixed" };
    await world.run({ with: given("success", { thread: outputs["thread"] ?? "", ...mention }) });
    expect(titles(world)).toEqual(["✅ CI fixed", "reply: ✅ CI fixed"]);
  });

  test("the incident is posted there if `notify-on` leaves the failure out, although an edit says so", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: { event: "start" } });
    const thread = outputs["thread"] ?? "";
    await world.run({ with: given("failure", { thread, "notify-on": "start, fixed" }) });
    expect(titles(world)).toEqual(["❌ CI failed: test", "❌ CI failed: test"]);
  });

  test("the incident is posted there if the message of `to` did not arrive", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 400, match: { method: "POST" } });
    await world.run({ with: given("failure") });
    expect(titles(world)).toEqual(["❌ CI failed: test"]);
  });
});

test.each([
  [
    "after the message if `to` names the room",
    RELEASE_TRAIN,
    ["POST /messages 200", "POST /memberships 200"],
    0,
  ],
  [
    "before it if not, so that it mentions them",
    "Europe",
    ["POST /memberships 200", "POST /messages 200"],
    1,
  ],
])("people are invited to a permanent room %s", async (_, to, expected) => {
  await using world = await startWorld({ mayMention: true });
  const mention = { mention: seedPeople.dave.email, "mention-on": "failure" };
  await world.run({ with: given("failure", { to, ...mention }) });
  const posts = world.requests().filter((request) => request.startsWith("POST"));
  expect(posts.slice(-2)).toEqual(expected);
  expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.mentionedPeople).toHaveLength(1);
});

test("if `to` names the incident's room by its title, a failure and its fix are posted there once", async () => {
  await using world = await startWorld();
  const named = { to: "Incidents of shop", provision: "incident: { title: Incidents of shop, members: [] }" };
  const first = await world.run({ with: given("failure", named) });
  expect(first.outputs["ok"]).toBe("false");
  await world.run({ with: given("failure", named) });
  expect(world.read("Incidents of shop")).toHaveLength(2);
  await world.run({ with: given("success", named) });
  const fixed = world.webex.snapshot().rooms.find((room) => room.title.startsWith("Fixed "));
  expect(world.read(fixed?.title)).toHaveLength(3);
});
