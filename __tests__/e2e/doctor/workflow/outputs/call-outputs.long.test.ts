import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";

/** What is said of `to`, which reads an output of an earlier step. */
async function told(
  output: string,
  { method = "rooms.create", uses = "your-org/webex-notify/call@v1" } = {},
) {
  const workflow = `on: push
jobs:
  deploy:
    steps:
      - { id: room, uses: ${uses}, with: { method: "${method}" } }
      - { if: always(), ${OURS}, with: { doctor: true, to: "\${{ steps.room.outputs.${output} }}" } }
`;
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { to: "" } });
  expect(rows.map(([, what]) => what)).toEqual(["to"]);
  return { advice: advice[0] ?? "", blocks };
}

describe("an output that a `call` does not have", () => {
  test.each([
    ["room-id", "rooms.create", "id"],
    ["roomId", "POST /rooms", "id"],
    ["message_id", "messages.createWithFile", "id"],
    ["responses", "rooms.list", "response"],
  ])("has the corrected line: %s of %s", async (output, method, meant) => {
    const { advice, blocks } = await told(output, { method });
    expect(advice).toContain(`the step \`room\` uses \`call\`, which has no output \`${output}\`.`);
    expect(blocks).toEqual([`to: \${{ steps.room.outputs.${meant} }}`]);
  });

  test.each([
    ["room-id", "messages.create"],
    ["team-id", "POST /team/memberships"],
    ["room-id", "rooms.list"],
    ["thread", "rooms.create"],
    ["title", "rooms.get"],
  ])("or the names of those it has: %s of %s", async (output, method) => {
    const { advice, blocks } = await told(output, { method });
    expect(advice).toContain("It has `ok`, `response`, `response-file`, `id`, and `error`.");
    expect(advice).toContain("`fromJSON(steps.room.outputs.response).NAME`");
    expect(blocks).toEqual([]);
  });

  test("is read by a later step", async () => {
    const call = "uses: your-org/webex-notify/call@v1";
    const { rows, blocks, advice } = await doctorTold({
      workflow: `on: push
jobs:
  deploy:
    steps:
      - { ${OURS}, with: { doctor: true, event: start } }
      - { id: dev, ${call}, with: { method: rooms.create } }
      - { ${call}, with: { method: memberships.create, arguments: "roomId: \${{ steps.dev.outputs.room-id }}" } }
`,
      with: { event: "start" },
    });
    const own = rows.filter(([, what]) => what === "id").map(([, , found]) => found);
    expect(own).toEqual([
      "A later step reads `steps.dev.outputs.room-id`, but the step `dev` uses `call`, which has no output `room-id`.",
    ]);
    expect(advice.join()).not.toContain("Move this line");
    expect(blocks).toContain(`arguments: "roomId: \${{ steps.dev.outputs.id }}"`);
  });
});

describe("nothing is said of a `call` if", () => {
  test.each<[string, string, Parameters<typeof told>[1]]>([
    ["it has the output", "id", {}],
    ["it has the output, in other letters", "Response", {}],
    ["another action is called alike", "room-ident", { uses: "your-org/other/call@v1" }],
  ])("%s", async (_, output, parts) => {
    const { advice } = await told(output, parts);
    expect(advice).toContain(`the step \`room\` set no \`${output}\` in this run.`);
  });
});
