import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);
const HOOK = { name: "x", targetUrl: "https://example.com/hook", resource: "messages", event: "created" };

test.each<[string, Record<string, unknown>, string]>([
  [
    "webhooks.create",
    { ...HOOK, resource: "message" },
    'Argument "resource" is "message": it must be "messages".',
  ],
  [
    "webhooks.create",
    { ...HOOK, resource: "attachment-actions" },
    'Argument "resource" is "attachment-actions": it must be "attachmentActions".',
  ],
  ["webhooks.create", { ...HOOK, event: "create" }, 'Argument "event" is "create": it must be "created".'],
  ["webhooks.create", { ...HOOK, event: "Deleted" }, 'Argument "event" is "Deleted": it must be "deleted".'],
  [
    "rooms.list",
    { type: "groups" },
    'Argument "type" is "groups": it must be "direct" or "group", did you mean "group"?',
  ],
  [
    "rooms.list",
    { sortBy: "lastActivity" },
    'Argument "sortBy" is "lastActivity": it must be "id", "lastactivity" or "created", did you mean "lastactivity"?',
  ],
  ["rooms.list", { type: "space" }, 'Argument "type" is "space": it must be "direct" or "group".'],
])("%s names the word that was meant: %j", async (method, written, said) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: JSON.stringify(written) });
  expect(step.outputs["error"]).toBe(said);
  expect(webex.requests).toEqual([]);
});

test.each([{ resource: "videoMeshAlerts" }, { resource: "all", event: "all" }])(
  "a word that Webex may know is sent: %j",
  async (more) => {
    await using webex = await startWebex();
    await using _ = await runCall(webex, {
      token: seedPeople.alice.token,
      method: "webhooks.create",
      arguments: JSON.stringify({ ...HOOK, ...more }),
    });
    expect(webex.requests).toHaveLength(1);
  },
);

const OTHER = "belongs to the action without `/call`, and was not used here:";

test("inputs of the other action are reported with what to write instead", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    method: "rooms.get",
    arguments: `roomId: ${ROOM}`,
    to: "Release train",
    message: "Hello",
    title: "A title",
    mention: "all",
    thread: "",
  });
  expect(step.conclusion).toBe("success");
  const told = step.annotations.filter(({ message }) => !message.startsWith("Unexpected input"));
  expect(told.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    `warning: Input "to" ${OTHER} write \`roomId: …\` or \`toPersonEmail: …\` in \`arguments\`, with \`method: messages.create\`.`,
    `warning: Input "title" ${OTHER} post with a step of that action, or remove the line.`,
    `warning: Input "message" ${OTHER} write \`markdown: …\` in \`arguments\`, with \`method: messages.create\`.`,
    `warning: Input "mention" ${OTHER} post with a step of that action, or remove the line.`,
  ]);
});

test("an argument of the method that is next to the others is reported once", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "rooms.create", title: "Dev" });
  expect(step.outputs["error"]).toContain('Input "title" is next to `arguments:`');
  expect(step.annotations.map(({ message }) => message).join()).not.toContain(OTHER);
});

test.each(["args", "params", "parameters", "with", "inputs", "fields", "payload", "body", "json"])(
  "`%s:` is not `arguments:`, and the step says so",
  async (name) => {
    await using webex = await startWebex();
    await using step = await runCall(webex, { method: "rooms.create", [name]: "title: Ops" });
    expect(step.annotations.map(({ message }) => message)).toContain(
      `Input "${name}" is unknown and was not used. Did you mean "arguments"?`,
    );
    expect(webex.requests).toEqual([]);
  },
);

test("an input `data` is reported with `arguments`, which was meant", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "rooms.create", data: "title: Ops" });
  expect(step.annotations.map(({ message }) => message)).toContain(
    `Input "data" ${OTHER} for the arguments of the method, write \`arguments:\`.`,
  );
});
