import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { pushEvent } from "../support/events.ts";
import { runWorkflow } from "../support/run-workflow.ts";

const root = join(import.meta.dirname, "../..");

const read = (path: string): Promise<string> => readFile(join(root, "examples", path), "utf8");

test("the example workflow gives a failed deploy a room, and ends it with the next one", async () => {
  await using webex = await startEmulator();
  const checkout = {
    ".github/webex.yml": await read("provisioning/incident.yml"),
    ".github/webex-people.yml": "ada: erin@example.com\n",
  };
  const run = async (results: Readonly<Record<string, "failure">>): Promise<readonly string[]> => {
    await using ran = await runWorkflow(await read("incident.yml"), {
      event: pushEvent(),
      secrets: { WEBEX_BOT_TOKEN: seedPeople.bot.token },
      with: { "api-url": webex.url },
      checkout,
      results,
    });
    expect(ran.job("notify").result).toBe("success");
    return webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));
  };
  expect(await run({ deploy: "failure" })).toEqual(["Incident: your-org/shop, Release on main"]);
  expect(webex.messagesIn("Incident: your-org/shop, Release on main")).toHaveLength(1);
  const [fixed = ""] = await run({});
  expect(fixed).toMatch(/^Fixed .*: Incident: your-org\/shop, Release on main$/);
  expect(webex.messagesIn(fixed).map(({ text = "" }) => text.split(/:|\n/)[0])).toEqual([
    "❌ Release failed",
    "✅ Release passed",
  ]);
});
