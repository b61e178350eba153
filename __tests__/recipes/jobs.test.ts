import { expect, test } from "vitest";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { pushEvent } from "../support/events.ts";
import { recipe, workflowOn } from "./pages.ts";
import { RELEASE_TRAIN, startKitchen } from "./run-recipe.ts";

const THREAD = "one-thread";
const roomSecret = (value: string) => ({ secrets: { WEBEX_ROOM_ID: value } });

test.each([
  ["success", ["✅ CI › example passed"]],
  ["failure", ["❌ CI › example failed", "reply: ❌ CI › example failed"]],
] as const)("the smallest use reports that the job started, and then its %s", async (result, titles) => {
  await using kitchen = await startKitchen();
  const run = await kitchen.run(recipe("one-job"), { results: { "make test": result } });
  expect(kitchen.titles()).toEqual(titles);
  expect(run.conclusion).toBe(result);
  expect(kitchen.webex.messagesIn(RELEASE_TRAIN)[0]?.text).toMatch(/ · \d+ s\n/);
});

test("README's workflow says that the job started, and edits that into how it ended", async () => {
  await using kitchen = await startKitchen();
  const { conclusion, processes } = await kitchen.run(workflowOn("README.md"));
  expect([conclusion, kitchen.titles()]).toEqual(["success", ["✅ CI › test passed"]]);
  expect(processes[0]?.outputs["markdown"]).toContain("started");
});

test("the smallest use reports a job that is cancelled", async () => {
  await using kitchen = await startKitchen();
  const cancel = { job: "example", step: "make test", when: "during" } as const;
  const run = await kitchen.run(recipe("one-job"), { cancel });
  expect(kitchen.titles()).toEqual(["⏹️ CI › example cancelled"]);
  expect(run.conclusion).toBe("cancelled");
});

test("a step with the doctor sends nothing, and says that it found no problems", async () => {
  await using kitchen = await startKitchen();
  const run = await kitchen.run(workflowOn("README.md", 1));
  expect(run.job("example").steps[0]?.main?.summary).toMatch(/^### 🩺 Webex Notify: No problems found/);
  expect(kitchen.titles()).toEqual([]);
});

test("one message for the workflow comes when a job failed, and mentions who wrote the commit", async () => {
  const onCall = {
    uuid: "a0000000-0000-4000-8000-000000000099",
    email: "on-call@example.com",
    displayName: "On Call",
  };
  await using kitchen = await startKitchen({ seed: { people: [...Object.values(seedPeople), onCall] } });
  const event = pushEvent();
  const payload = Object(event.payload);
  payload.head_commit.author.username = "Alice-Dev";
  const yaml = recipe("whole-workflow");
  await kitchen.run(yaml, { event });
  expect(kitchen.titles()).toEqual([]);
  await kitchen.run(yaml, { event, results: { "make test": "failure" } });
  expect(kitchen.titles()).toEqual(["❌ CI failed: test"]);
  const [message] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.mentionedPeople).toEqual([personIdOf(seedPeople.alice)]);
  expect(message?.text).toContain("❌ CI failed: test\nPassed: build\n");
  expect(kitchen.webex.directMessages(onCall.email)).toHaveLength(1);
});

test("one message for the workflow reports a cancelled run, and mentions nobody then", async () => {
  await using kitchen = await startKitchen();
  const cancel = { job: "build", step: "make", when: "during" } as const;
  await kitchen.run(recipe("whole-workflow"), { cancel });
  const [message] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.text).toContain("CI cancelled");
  expect(message?.mentionedPeople).toBeUndefined();
});

test("a matrix is one message, to which only the combinations that failed reply", async () => {
  await using kitchen = await startKitchen();
  const isBroken = ({ os, node }: { os?: unknown; node?: unknown }) => os === "windows-latest" && node === 24;
  await kitchen.run(recipe("matrix"), {
    results: { "make test": (matrix) => (isBroken(matrix) ? "failure" : "success") },
  });
  expect(kitchen.titles()).toEqual([
    "❌ CI failed: test",
    "reply: ❌ CI › test (windows-latest, 24) failed",
    "reply: ❌ CI failed: test",
  ]);
});

test("a matrix whose failed jobs are run again keeps its failure, and has a reply for the next attempt", async () => {
  await using kitchen = await startKitchen();
  const isBroken = ({ os, node }: { os?: unknown; node?: unknown }) => os === "windows-latest" && node === 24;
  const results = { "make test": (matrix: object) => (isBroken(matrix) ? "failure" : "success") } as const;
  const before = await kitchen.run(recipe("matrix"), { results });
  const failed = kitchen.titles();
  await kitchen.run(recipe("matrix"), { before });
  expect(kitchen.titles()).toEqual([...failed, "reply: ✅ CI passed"]);
  await kitchen.run(recipe("matrix"), { github: { run_attempt: "3" } });
  expect(kitchen.titles()).toEqual([...failed, "reply: ✅ CI passed", "✅ CI passed"]);
});

test("a matrix that passes is one message", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(recipe("matrix"));
  expect(kitchen.titles()).toEqual(["✅ CI passed"]);
});

test.each([
  ["its id", RELEASE_TRAIN],
  ["its title", "Release train"],
])("a thread spans jobs even if the room is kept secret by %s", async (_, room) => {
  await using kitchen = await startKitchen();
  const run = await kitchen.run(recipe(THREAD), roomSecret(room));
  expect(kitchen.titles()).toEqual(["✅ CI passed", "reply: ✅ Deployed 3f2a9c1 to staging"]);
  expect(run.job("build").runs[0]?.droppedOutputs).toEqual([]);
  expect(kitchen.webex.requests.map(({ method }) => method)).toContain("PUT");
});

test("a thread over jobs that fails edits its first message and replies", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(recipe(THREAD), { ...roomSecret(RELEASE_TRAIN), results: { make: "failure" } });
  expect(kitchen.titles()).toEqual(["❌ CI failed: build", "reply: ❌ CI failed: build"]);
});

test.each([
  ["./deploy.sh staging", ["reply: ✅ Deployed 3f2a9c1 to staging", "reply: ✅ CI passed"]],
  ["make", ["✅ CI passed", "reply: ✅ Deployed 3f2a9c1 to staging"]],
] as const)(
  "a thread over jobs goes on if jobs run again because this failed: %s",
  async (command, titles) => {
    await using kitchen = await startKitchen();
    const room = roomSecret(RELEASE_TRAIN);
    const before = await kitchen.run(recipe(THREAD), { ...room, results: { [command]: "failure" } });
    const failed = kitchen.titles();
    expect(failed).toContainEqual(expect.stringMatching(/^❌ CI failed: /));
    await kitchen.run(recipe(THREAD), { ...room, before });
    expect(kitchen.titles()).toEqual([...failed, ...titles]);
  },
);

test("of the outputs that could contain the room's secret ID, GitHub keeps only the thread", async () => {
  await using kitchen = await startKitchen();
  const other = recipe(THREAD).replace(
    "      thread:",
    "      room: $" + "{{ steps.webex.outputs.room-id }}\n$&",
  );
  const run = await kitchen.run(other, roomSecret(RELEASE_TRAIN));
  const [build] = run.job("build").runs;
  expect(build?.droppedOutputs).toEqual(["room"]);
  expect(Object.keys(build?.outputs ?? {})).toEqual(["thread"]);
  expect(kitchen.titles()[0]).toBe("✅ CI passed");
});

test("the last job posts a new message if the first could not say that it started", async () => {
  await using kitchen = await startKitchen();
  kitchen.webex.fail({ kind: "answer", status: 403 });
  await kitchen.run(recipe("matrix").replaceAll("to: Release train", `to: ${RELEASE_TRAIN}`));
  expect(kitchen.titles()).toEqual(["✅ CI passed"]);
});
