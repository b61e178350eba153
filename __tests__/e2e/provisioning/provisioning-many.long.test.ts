import { expect, test } from "vitest";
import { peopleIn, provision } from "../../support/provisioning.ts";
import { startWorld } from "../../support/start-world.ts";

test("500 people are added, and none the second time", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const emails = Array.from({ length: 500 }, (_, at) => `p${at}@example.com`);
  const manifest = `rooms: [{ title: Everybody, members: [${emails.join(", ")}] }]`;
  const step = await world.run({ ...provision(manifest), withinMs: 30_000 });
  expect(step.outputs["error"]).toBe("");
  expect(peopleIn(world)["Everybody"]).toHaveLength(501);
  expect((await world.run({ ...provision(manifest), withinMs: 30_000 })).outputs["changes"]).toBe("[]");
});
