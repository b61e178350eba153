import { describe, expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { manyRooms, roomIdOf } from "../../../emulator/seed.ts";
import type { StepResult } from "../../../runner/index.ts";
import { type Step, startWorld, type World } from "../../support/start-world.ts";

const rooms = manyRooms(12);
const to = rooms.map(roomIdOf).join("\n");
const SOON_MS = 2500;

describe("a step that is cancelled ends at once and says what was sent and what was not", () => {
  test("in the middle of a wait", async () => {
    await using world = await startWorld({ seed: { rooms } });
    const second = roomIdOf(rooms[1] ?? { uuid: "", title: "", members: [] });
    world.webex.fail({
      kind: "answer",
      status: 503,
      match: { to: second },
      headers: { "retry-after": "60" },
    });
    const step = await runAndCancel(world, () => answeredIn(world) === 12);
    expect(step.conclusion).toBe("cancelled");
    expect(statusesOf(step)).toEqual(["sent", "failed", ...Array.from({ length: 10 }, () => "sent")]);
    expect(step.summary).toContain("❌ sent to 11 of 12 destinations");
    expect(step.outputs).toMatchObject({ ok: "false", error: expect.stringContaining("stopped") });
    expect(step.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  test("while all destinations wait for a rate limit", async () => {
    await using world = await startWorld({ seed: { rooms } });
    const headers = { "retry-after": "60" };
    world.webex.fail({ kind: "answer", status: 429, headers, times: "forever", match: { after: 3 } });
    const step = await runAndCancel(world, () => answeredIn(world) >= 8);
    expect(statusesOf(step).filter((status) => status === "sent")).toHaveLength(3);
    expect(step.summary).toContain("❌ sent to 3 of 12 destinations");
  });

  test("while Webex does not answer", async () => {
    await using world = await startWorld({ seed: { rooms } });
    // By destination: in which order requests made at the same time arrive is not certain.
    for (const room of rooms.slice(2)) {
      world.webex.fail({ kind: "hang", times: "forever", match: { to: roomIdOf(room) } });
    }
    const step = await runAndCancel(world, () => world.webex.requests.length === 10);
    const told = resultsOf(step).map(({ status, attempts, error = "" }) => `${status} ${attempts} ${error}`);
    expect(told).toEqual([
      ...Array.from({ length: 2 }, () => "sent 1 "),
      ...Array.from({ length: 8 }, () => "failed 1 POST /messages was stopped: the job was cancelled."),
      ...Array.from({ length: 2 }, () => "failed 0 POST /messages was not sent: the job was cancelled."),
    ]);
    const rows = step.summary.split("\n").filter((line) => line.includes("❌ Failed"));
    expect(rows.map((row) => row.includes("the message may have arrived"))).toEqual([
      ...Array.from({ length: 8 }, () => true),
      ...Array.from({ length: 2 }, () => false),
    ]);
  });

  test("while GitHub does not answer", async () => {
    await using github = await startGitHub();
    github.fail({ kind: "hang", times: "forever" });
    await using world = await startWorld({ github });
    const step = await runAndCancel(world, () => github.requests.length > 0, { with: { status: "failure" } });
    expect([step.conclusion, world.requests()]).toEqual(["cancelled", []]);
    const errors = resultsOf(step).map(({ error }) => error);
    expect(errors).toEqual(["POST /messages was not sent: the job was cancelled."]);
  });

  test("while files are sent with the messages", async () => {
    await using world = await startWorld({ seed: { rooms } });
    // Eight destinations at a time: some files arrive, and the others wait for their answer.
    world.webex.fail({ kind: "hang", times: "forever", match: { method: "POST", after: 16 } });
    const workspace = { "a.txt": "a", "b.txt": "b", "c.txt": "c" };
    const step = await runAndCancel(world, () => world.webex.requests.length >= 20, {
      with: { to, files: "*.txt" },
      workspace,
    });
    expect(step.conclusion).toBe("cancelled");
    const results = resultsOf(step);
    expect(results).toHaveLength(12);
    const lost = results.flatMap(({ losses = [] }) => losses.map(({ error }) => error));
    const unsent = results.filter(({ status }) => status === "failed");
    for (const error of [...lost, ...unsent.map(({ error }) => error)]) {
      expect(error).toMatch(/the job was cancelled\.$/);
    }
    // Of twelve messages with three files each sixteen requests were answered.
    expect(lost.length + 4 * unsent.length).toBe(12 * 4 - 16);
  });
});

/** Cancels a moment after the local Webex has seen what the test is about, so that the step has seen it too. */
async function runAndCancel(
  world: World,
  isTime: () => boolean,
  step: Step = { with: { to } },
): Promise<StepResult> {
  const cancel = new AbortController();
  const watch = setInterval(() => {
    if (isTime()) setTimeout(() => cancel.abort(), 300);
  }, 20);
  try {
    return await world.run({ ...step, cancelSignal: cancel.signal, withinMs: SOON_MS });
  } finally {
    clearInterval(watch);
  }
}

function answeredIn({ webex }: World): number {
  return webex.requests.filter(({ status }) => status !== undefined).length;
}

interface Result {
  status: string;
  attempts: number;
  error?: string;
  losses?: readonly { error: string }[];
}

function resultsOf({ outputs }: StepResult): readonly Result[] {
  return JSON.parse(outputs["results"] ?? "[]") as Result[];
}

function statusesOf(step: StepResult): readonly string[] {
  return resultsOf(step).map(({ status }) => status);
}
