import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);

test.each([
  ["{{workflow}}", "markdown: Build of {{workflow}}"],
  ["{{ author.name }}", "text: By {{ author.name }}"],
])("a name of a template is sent as it is, with a warning: %s", async (name, text) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    method: "messages.create",
    arguments: `roomId: ${ROOM}\n${text}`,
  });
  expect(step.conclusion).toBe("success");
  expect(step.annotations).toEqual([
    expect.objectContaining({
      level: "warning",
      message: `Input "arguments" contains "${name}", which is sent as it is: write an expression, such as \`\${{ github.workflow }}\`.`,
    }),
  ]);
});

test.each([
  'markdown: "{{}} and {{ two words }}"',
  `markdown: a \${{ github.sha }}`,
  'markdown: \'{"a": {"b": 1}}\'',
])("other braces give no warning: %s", async (text) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    method: "messages.create",
    arguments: `roomId: ${ROOM}\n${text}`,
  });
  expect(step.annotations).toEqual([]);
});
