import { describe, expect, test } from "vitest";
import { seedPeople } from "../../../emulator/seed.ts";
import { createClient } from "../../support/create-client.ts";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { startWorld, type World } from "../../support/start-world.ts";

const WARNING =
  'Input "thread" has no message in any destination of "to", so a new one was posted: give the "thread" of a step that posts to the same destinations, or remove the line.';

async function threadOf(world: World, to: string): Promise<string> {
  return (await world.run({ with: { to, event: "start" } })).outputs["thread"] ?? "";
}

test("the ID of a message to a person costs a list of the conversation, and only its room is used", async () => {
  await using world = await startWorld();
  const to = seedPeople.alice.email;
  const first = await world.run({ with: { to } });
  const alice = createClient(world.webex, { token: seedPeople.alice.token });
  await alice.messages.create({ toPersonEmail: seedPeople.bot.email, markdown: "Between you and me" });
  const before = world.requests().length;
  const thread = first.outputs["message-id"] ?? "";
  const step = await world.run({ with: { to, thread, "update-mode": "edit", status: "failure" } });
  const reads = world
    .requests()
    .slice(before)
    .filter((request) => request.startsWith("GET "));
  expect(reads.map((request) => request.replace(thread, "ID"))).toEqual([
    "GET /messages/ID 200",
    "GET /messages/direct 200",
  ]);
  expect(JSON.stringify([step.log, step.summary, step.outputs, step.annotations])).not.toContain(
    "Between you",
  );
});

describe("a thread of other destinations", () => {
  const warnings = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    await using world = await startWorld();
    const thread = await threadOf(world, "Release train");
    const { annotations, conclusion } = await world.run({ with: { thread, ...inputs } });
    expect(conclusion).toBe("success");
    return annotations.map(({ message }) => message);
  };

  test.each(["auto", "reply", "edit", "replace"])("is a warning, with `update-mode: %s`", async (mode) => {
    expect(await warnings({ to: "Europe", "update-mode": mode })).toEqual([WARNING]);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["one of them is the same", { to: "Europe\nRelease train" }],
    ["it is replaced in the same room", { to: "Release train", "update-mode": "replace" }],
    ["a new message is asked for", { to: "Europe", "update-mode": "new" }],
    ["nothing is sent", { to: "Europe", "notify-on": "failure" }],
    ["it is only planned", { to: "Europe", "dry-run": "true" }],
  ])("is none if %s", async (_, inputs) => {
    expect(await warnings(inputs)).toEqual([]);
  });

  test("is none if the destination has failed", async () => {
    const [error, ...others] = await warnings({ to: "Europe\nNowhere", "fail-on-error": "false" });
    expect(error).toContain("Nowhere");
    expect(others).toEqual([]);
  });
});

describe("the doctor's line for a thread of other destinations", () => {
  const oursTo = (id: string, to: string): string =>
    `- { id: ${id}, uses: your-org/webex-notify@v1, with: { event: start, to: ${to} } }`;

  /** What the doctor says about a step that posts to Europe, with a thread of Release train. */
  async function told(given: { thread: string; before?: string; job?: string; build?: string }) {
    await using world = await startWorld();
    const thread = await threadOf(world, "Release train");
    const { thread: written, build = "steps: [{ run: make }]", before = "- run: make" } = given;
    const workflow = workflowWith({
      with: `to: Europe\nthread: \${{ ${written} }}`,
      before,
      job: `runs-on: x\n${given.job ?? ""}`,
    }).replace("steps: [{ run: make }]", build);
    const { rows, advice, blocks } = await doctorTold({ workflow, with: { to: "Europe", thread } });
    expect(rows.map(([, what]) => what)).toEqual(["thread"]);
    return { advice, blocks };
  }

  test("has the one of the step that posts there", async () => {
    const before = [oursTo("one", "Release train"), oursTo("two", "Europe")].join("\n");
    expect(await told({ thread: "steps.one.outputs.thread", before })).toEqual({
      advice: ["Use the one of the step that posts there:"],
      blocks: [`thread: \${{ steps.two.outputs.thread }}`],
    });
  });

  const OUTPUTS = (...ids: readonly string[]): string =>
    `outputs: { ${ids.map((id) => `of-${id}: "\${{ steps.${id}.outputs.thread }}"`).join(", ")} }`;

  test("has that of a job", async () => {
    const build = `${OUTPUTS("one", "two")}, steps: [${[
      oursTo("one", "Release train"),
      oursTo("two", "Europe"),
    ]
      .map((one) => one.slice(2))
      .join(", ")}]`;
    const asked = { thread: "needs.build.outputs.of-one", job: "needs: build\nif: always()", build };
    expect((await told(asked)).blocks).toEqual([`thread: \${{ needs.build.outputs.of-two }}`]);
  });

  test("has the destinations of the thread, if no step posts there", async () => {
    expect(
      await told({ thread: "steps.one.outputs.thread", before: oursTo("one", "Release train") }),
    ).toEqual({
      advice: ["Remove `thread:`. Or, to continue that thread, post where its step posts:"],
      blocks: ["to: Release train"],
    });
  });

  test("is missing if it is not certain whose thread is meant", async () => {
    const before = ["one", "two", "three"].map((id, at) => oursTo(id, at === 0 ? "Release train" : "Europe"));
    const two = await told({ thread: "env.THREAD", before: before.join("\n") });
    expect(two.blocks).toEqual([]);
    expect((await told({ thread: "steps.other.outputs.thread" })).blocks).toEqual([]);
  });
});
