import { expect, test } from "vitest";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../../emulator/seed-services.ts";
import { deliveriesOf } from "../../support/deliveries.ts";
import { startWorld, type World } from "../../support/start-world.ts";

const ID = incomingWebhookIdOf(seedIncomingWebhook);
const TO = [
  "Release train",
  "bob@example.com",
  "Europe",
  "europe",
  "No such room",
  "group:QA",
  "Announcements",
];

/** A step with a bit of everything, that goes on with the threads of an earlier one. */
async function run(world: World, inputs: Readonly<Record<string, string>> = {}) {
  const url = `${world.webex.url}/webhooks/incoming/${ID}`;
  const first = await world.run({ with: { event: "start", to: "Release train\nbob@example.com" } });
  const before = world.webex.requests.length;
  const step = await world.run({
    with: {
      event: "failure",
      thread: first.outputs["thread"] ?? "",
      to: TO.join("\n"),
      "webhook-url": url,
      files: "*.txt",
      ...inputs,
    },
    workspace: { "a.txt": "a" },
    secrets: [url, ID],
  });
  return { step, asked: world.webex.requests.slice(before).map(({ method }) => method) };
}

test("results, log, and summary give the result of each destination, and the reason", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 400, match: { method: "PUT" } });
  const { step } = await run(world);
  const told = deliveriesOf(step).map(({ destination, status }) => `${destination}: ${status}`);
  const expected = ["replied", "edited", "sent", "skipped", "failed", "failed", "failed", "sent"];
  // Two edits start at the same time: either may be the one that is refused.
  expect([...told].sort()).toEqual(
    [...TO, "webhook-url 1"]
      .map(
        (entry, at) => `${entry}: ${told[0]?.endsWith("edited") && at < 2 ? expected[1 - at] : expected[at]}`,
      )
      .sort(),
  );
  for (const row of [
    /\| .+ \| \*\*✅ Replied\*\* after 2 attempts<br>Webex does not allow editing the message, so this is a reply: /,
    /\| .+ \| \*\*✅ Edited\*\* \|/,
    /\| Europe \| \*\*✅ Sent\*\* \|/,
    /\| europe \| \*\*⏭️ Skipped\*\*<br>It is the same as "Europe"\. \|/,
    /\| No such room \| \*\*❌ Failed\*\*<br>None of the 7 group rooms/,
    /\| group:QA \| \*\*❌ Failed\*\*<br>GET \/groups failed with 403 .*<br>Use a token that is allowed to look it up/,
    /\| Announcements \| \*\*❌ Failed\*\*<br>POST \/messages failed with 403 .*<br>The token is not allowed to post there/,
    /\| webhook-url 1 \| \*\*✅ Sent\*\* \|/,
  ]) {
    expect(step.summary).toMatch(row);
  }
  expect(step.summary).toContain("❌ sent to 4 of 7 destinations");
  expect(step.annotations.filter(({ level }) => level === "error")).toHaveLength(3);
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
});

test("a dry run of the same step looks things up, and sends nothing", async () => {
  await using world = await startWorld();
  const { step, asked } = await run(world, { "dry-run": "true" });
  // The rooms, the group, and whose token it is, which the error about the room names.
  expect(asked).toEqual(["GET", "GET", "GET"]);
  expect(deliveriesOf(step).map(({ status }) => status)).toEqual([
    ...["planned", "planned", "planned", "skipped", "failed", "failed", "planned", "planned"],
  ]);
  expect(step.log.join("\n")).toContain("Would attach a.txt.");
});
