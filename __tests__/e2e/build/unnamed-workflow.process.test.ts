import { expect, test } from "vitest";
import { createRunEvent } from "../../../emulator/github/run-event.ts";
import { startWorld } from "../../support/start-world.ts";

const PATH = ".github/workflows/nightly.yml";

test("a workflow without a name is shown by the name of its file", async () => {
  await using world = await startWorld();
  await world.run({ github: { workflow: PATH } });
  expect(world.read()[0]).toMatch(/^✅ nightly\.yml › build passed\n/);
  expect(world.read()[0]).not.toContain(".github");
});

test("a workflow without a name whose run started this one is shown by the name of its file", async () => {
  await using world = await startWorld();
  const event = createRunEvent(
    { number: 41, conclusion: "failure" },
    { name: "Ada", email: "ada@example.com" },
  );
  const payload = { ...event.payload, workflow_run: { ...event.payload.workflow_run, name: PATH } };
  await world.run({ event: { ...event, payload }, with: { about: "trigger" } });
  expect(world.read()[0]).toMatch(/^❌ nightly\.yml failed/);
});
