import { expect, test } from "vitest";
import { commandsIn } from "../../support/hostile-lines.ts";
import { startWorld, TOKEN } from "../../support/start-world.ts";

const COMMANDS = [
  "\n::stop-commands::x",
  "\r::add-mask::a",
  "\u2028::error::x",
  " ##[group]x",
  "\u001b[2K\n::error::x",
];

/** The commands that a step writes on purpose. */
const OWN = new Set(["add-mask", "debug", "endgroup", "error", "group", "notice", "warning"]);

// That no output, summary, state or line shows the token is asserted by `world.run` for every step.
test("IDs that Webex answers contain no secret as outputs", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 200, body: { id: TOKEN, roomId: `room ${TOKEN}` } });
  const step = await world.run();
  expect(step.outputs).toMatchObject({ "message-id": "***", "room-id": "room ***" });
  expect(step.outputs["results"]).toContain('"messageId":"***"');
  expect(step.outputs["thread"]).toContain("***");
});

test.each(COMMANDS)("a title in a manifest is not a command: %j", async (command) => {
  await using world = await startWorld();
  const manifest = JSON.stringify({
    rooms: [{ title: `a${command}`, members: [`b${command}@example.com`] }],
  });
  const step = await world.run({ with: { provision: manifest, apply: "never" } });
  const commands = commandsIn(step.rawStdout).filter((name) => !OWN.has(name));
  expect(commands).toEqual([]);
  expect(step.rawStdout).not.toMatch(/##\[|^::(?:error|add-mask)::[xa]$/m);
});

test.each(COMMANDS)("a title from Webex is not a command: %j", async (command) => {
  await using world = await startWorld();
  const items = ["1", "2"].map((id) => ({ id: `${id}${command}`, title: `Dark${command}`, type: "group" }));
  world.webex.fail({ kind: "answer", status: 200, body: { items }, times: "forever" });
  const step = await world.run({ with: { to: "Dark", "dry-run": "true" } });
  expect(commandsIn(step.rawStdout).filter((name) => !OWN.has(name))).toEqual([]);
  expect(step.rawStdout).not.toMatch(/##\[|^::(?:error|add-mask)::[xa]$/m);
});
