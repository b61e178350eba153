import { expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify";
const ROOM = `- { id: room, ${OURS}/call@v1, with: { method: rooms.create } }`;

/** What is said of a step before the one that asks, which reads an output of one before it. */
async function told(reader: string, first = ROOM) {
  const workflow = `on: push
jobs:
  build: { steps: [{ id: tag, run: make }] }
  deploy:
    runs-on: ubuntu-latest
    steps:
      ${first}
      - ${reader}
      - { ${OURS}@v1, if: always(), with: { doctor: true, to: Release train } }
`;
  const { rows, advice, blocks } = await doctorTold({ workflow });
  return { found: rows.filter(([, what]) => what === "id").map(([, , says]) => says), advice, blocks };
}

/** A call with an argument. */
function call(argument: string): string {
  return `{ ${OURS}/call@v1, with: { method: memberships.create, arguments: "roomId: ${argument}" } }`;
}

test("an output that a call does not have is read by an earlier call", async () => {
  const { found, blocks } = await told(call(`\${{ steps.room.outputs.roomId }}`));
  expect(found).toEqual([
    "An earlier step reads `steps.room.outputs.roomId`, but the step `room` uses `call`, which has no output `roomId`.",
  ]);
  expect(blocks).toContain(`arguments: "roomId: \${{ steps.room.outputs.id }}"`);
});

test.each<[string, string, string, string?]>([
  [
    "a command",
    `{ run: 'echo "$ID"', env: { ID: "\${{ steps.room.outputs.room_id }}" } }`,
    `ID: "\${{ steps.room.outputs.id }}"`,
  ],
  [
    "an output of our own that is none",
    call(`\${{ steps.start.outputs.message_id }}`),
    `arguments: "roomId: \${{ steps.start.outputs.message-id }}"`,
    `- { id: start, ${OURS}@v1, with: { event: start } }`,
  ],
])("has its line: %s", async (_, reader, line, first) => {
  const { found, blocks } = await told(reader, first);
  expect(found).toHaveLength(1);
  expect(blocks.map((block) => block.replaceAll('"', ""))).toContain(line.replaceAll('"', ""));
});

test.each<[string, string, string?]>([
  ["the call has it", call(`\${{ steps.room.outputs.id }}`)],
  ["the call has it, in other letters", call(`\${{ steps.Room.outputs.ID }}`)],
  [
    "another action may have it",
    call(`\${{ steps.room.outputs.roomId }}`),
    "- { id: room, uses: acme/call@v1 }",
  ],
  ["a script may write it", call(`\${{ steps.room.outputs.roomId }}`), "- { id: room, run: ./room.sh }"],
  ["it may be empty", call(`\${{ steps.find.outputs.id || steps.room.outputs.id }}`)],
  [
    "the step of another action reads no ID of ours",
    `{ uses: acme/x@v1, with: { x: "\${{ steps.no.outputs.x }}" } }`,
  ],
  [
    "a step of ours reads it, which has a row of its own",
    `{ ${OURS}@v1, with: { to: "\${{ steps.no.outputs.x }}" } }`,
  ],
  ["it reads how the call ended", call(`\${{ steps.room.outcome }}`)],
  ["it is the whole context", call(`\${{ toJSON(steps) }}`)],
])("nothing is said if %s", async (_, reader, first) => {
  expect((await told(reader, first)).found).toEqual([]);
});
