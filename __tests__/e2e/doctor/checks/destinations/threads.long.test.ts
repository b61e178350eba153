import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../../../../emulator/seed.ts";
import { startWorld } from "../../../../support/start-world.ts";

const OTHER = "`thread` has no message in any destination of `to`: a new message is posted instead.";

test("a thread of another room is reported, and one of the same room is not", async () => {
  await using world = await startWorld();
  const first = await world.run({ with: { to: roomIdOf(seedRooms.releaseTrain) } });
  const thread = first.outputs["thread"] ?? "";
  const summaryOf = async (to: string): Promise<string> => {
    const { summary } = await world.run({ with: { to, thread, doctor: "true" } });
    return summary.replaceAll("\\", "");
  };
  expect(await summaryOf(roomIdOf(seedRooms.europe))).toContain(OTHER);
  expect(await summaryOf(roomIdOf(seedRooms.releaseTrain))).not.toContain(OTHER);
});

test("a combination of a matrix that would finish the message of all is reported", async () => {
  await using world = await startWorld();
  const to = roomIdOf(seedRooms.releaseTrain);
  const first = await world.run({ with: { to, event: "start" } });
  const given = { to, thread: first.outputs["thread"] ?? "", doctor: "true", matrix: '{"os":"linux"}' };
  const { summary } = await world.run({ with: given });
  expect(summary).toContain("the first combination that posts would finish it");
  expect(summary).toContain("```yaml\nupdate-mode: reply\n```");
  const { summary: replying } = await world.run({ with: { ...given, "update-mode": "reply" } });
  expect(replying).toContain("No problems found");
});

test("a message's ID of another room is reported", async () => {
  await using world = await startWorld();
  const first = await world.run({ with: { to: roomIdOf(seedRooms.releaseTrain) } });
  const thread =
    first.outputs["message-id"] ?? Object.values(JSON.parse(first.outputs["thread"] ?? "{}").messages)[0];
  const to = roomIdOf(seedRooms.europe);
  const { summary } = await world.run({ with: { to, thread: String(thread), doctor: "true" } });
  expect(summary).toContain("is in another room: Webex accepts no reply to it here.");
});
