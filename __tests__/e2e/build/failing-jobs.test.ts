import { describe, expect, test } from "vitest";
import type { RunFacts } from "../../../emulator/github/entities.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { createClient } from "../../support/create-client.ts";
import { startWorld } from "../../support/start-world.ts";
import { type Conclusion, job, type Reporter, report, reportTo, run } from "../../support/undecided-runs.ts";

const HOUR = 3_600_000;
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

/** The runs before #42, newest first, each an hour after the one before it, and their job `test`, which ended like its run. */
function past(...ends: readonly Conclusion[]) {
  const runs = ends.map((end, at) => ({ ...run(41 - at, end), created_at: hoursAgo(at + 1) }));
  return { runs: [run(42), ...runs], jobs: ends.map((end, at) => job(41 - at, "test", end)) };
}

describe("a job that reports itself says since when it has failed", () => {
  test.each<[what: string, given: ReturnType<typeof past>, result: "success" | "failure", title: string]>([
    ["it failed once", past("failure", "success"), "success", "after 1 failed run since #41 (1 h)"],
    ["again", past("failure", "success"), "failure", "since #41 (1 h)"],
    ["it may have failed before", past("failure", "failure"), "success", "since #41 or earlier"],
    [
      "an allowed failure says nothing about its runs",
      { ...past("success", "success"), jobs: [job(41, "test", "failure"), job(40, "test", "failure")] },
      "success",
      "since #41 or earlier",
    ],
    [
      "it may have failed before, again",
      past("failure", "failure"),
      "failure",
      "at least 2 failed runs since #41 (1 h)",
    ],
  ])("%s", async (_, given, result, title) => {
    const { messages } = await report("test", { result, ...given });
    expect(messages[0]?.split(" · ").at(-1)).toBe(title);
  });
});

describe("a permanent room gets the recordings of the whole incident", () => {
  const ROOM = roomIdOf(seedRooms.releaseTrain);
  const { token } = seedPeople.alice;
  const manifest = `incident: { id: ${ROOM}, meeting: true, members: [alice@example.com] }`;

  /** #42 passes. The meeting was recorded after the run with the number `after` began, and before the next one did. */
  async function recordingsAfter(by: Reporter, after: number, ends: readonly Conclusion[]) {
    await using world = await startWorld();
    const client = createClient(world.webex, { token });
    const call = { title: "Call", roomId: ROOM, adhoc: true, enabledAutoRecordMeeting: true };
    await client.meetings.end({ meetingId: (await client.meetings.create(call)).id });
    const { jobs } = past(...ends);
    const runs: RunFacts[] = ends.map((end, at) => {
      const number = 41 - at;
      return { ...run(number, end), created_at: number <= after ? hoursAgo(42 - number) : hoursAgo(0) };
    });
    const given = { token, to: "", provision: manifest };
    await reportTo(world, by, { result: "success", runs: [run(42), ...runs], jobs, with: given });
    return world.webex.messagesIn(ROOM).filter(({ markdown = "" }) => markdown.startsWith("🎬")).length;
  }

  test.each<[by: Reporter, after: number, ends: readonly Conclusion[], posted: number]>([
    ["notify", 40, ["failure", "failure", "success"], 1],
    ["test", 41, ["failure", "success"], 1],
    ["test", 40, ["failure", "failure", "success"], 1],
    ["test", 38, ["failure", "failure", "cancelled", "failure", "success"], 1],
    ["test", 39, ["failure", "failure", "success"], 0],
    ["test", 40, ["failure", "success"], 0],
    ["test", 39, ["failure", "failure", "failure"], 1],
  ])("%s, recorded after #%i, before: %j", async (by, after, ends, posted) => {
    expect(await recordingsAfter(by, after, ends)).toBe(posted);
  });
});
