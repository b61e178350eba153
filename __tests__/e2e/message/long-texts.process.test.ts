import { expect, test } from "vitest";
import { eventOf } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

/** More than a variable may be on Linux, which is more than on Windows. */
const LONG = '"'.repeat(140_000);

test.runIf(process.platform === "linux")(
  "a text that is longer than a variable may be, in an input, prevents the step from starting",
  async () => {
    await using world = await startWorld();
    const data = JSON.stringify({ title: "Crema", body: LONG });
    const step = await world.run({ inProcess: false, with: { data } });
    expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
    expect(step.log.join()).toContain("Argument list too long");
    const title = `title: ${JSON.stringify("Crema")}`;
    await world.run({ inProcess: false, with: { data: title, message: "New issue: {{data.title}}" } });
    expect(world.read()).toEqual([expect.stringContaining("New issue: Crema")]);
  },
);

test("a text of the event may be longer", async () => {
  await using world = await startWorld();
  const issue = {
    number: 7,
    title: "Crema",
    body: LONG,
    html_url: "https://github.com/your-org/shop/issues/7",
  };
  const step = await world.run({ inProcess: false, event: eventOf("issues", { action: "opened", issue }) });
  expect([step.conclusion, world.requests()]).toEqual(["success", ["POST /messages 200"]]);
});
