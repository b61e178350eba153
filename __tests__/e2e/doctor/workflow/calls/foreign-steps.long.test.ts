import { expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const CALL = "uses: your-org/webex-notify/call@v1";
const READ = `\${{ steps.room.outputs.id }}`;
const WHY = "`steps.room.outputs.id` is empty in the job `people`: the step `room` is in the job `rooms`";

/** What is said of a step in the job `people` that reads one of the job `rooms`. */
async function told(step: string, { rooms = "", people = "" } = {}) {
  const workflow = `on: push
jobs:
  deploy:
    steps:
      - { uses: your-org/webex-notify@v1, if: always(), with: { doctor: true, to: Release train } }
  rooms:
    ${rooms}
    steps: [{ id: made, run: make }, { id: room, ${CALL}, with: { method: rooms.create } }]
  people:
    ${people}
    steps: [${step}]
`;
  const { rows, advice, blocks } = await doctorTold({ workflow });
  return { found: rows.filter(([, what]) => what === "steps").map(([, , says]) => says), advice, blocks };
}

test.each([
  `{ ${CALL}, with: { arguments: "roomId: ${READ}" } }`,
  `{ uses: your-org/webex-notify@v1, with: { to: "${READ}" } }`,
  `{ uses: acme/call@v1, with: { arguments: "roomId: ${READ}" } }`,
])("a step of another job gives nothing: %s", async (step) => {
  const { found, advice, blocks } = await told(step);
  expect(found).toEqual([`${WHY}, and other jobs get only the outputs of that job.`]);
  expect(advice.join()).toContain(
    `Write \`\${{ needs.rooms.outputs.id }}\`, with \`rooms\` in the \`needs:\` of the job \`people\`, and add these lines to the job \`rooms\`:`,
  );
  expect(blocks).toContain(`outputs:\n  id: ${READ}`);
});

test("an output that the job passes on has its expression", async () => {
  const { advice, blocks } = await told(`{ ${CALL}, with: { arguments: "roomId: ${READ}" } }`, {
    rooms: `outputs: { room: "${READ}" }`,
    people: "needs: rooms",
  });
  expect(advice.join()).toContain("Write this instead:");
  expect(blocks).toContain(`\${{ needs.rooms.outputs.room }}`);
});

test.each([
  ["its own job has the step", `{ id: room, ${CALL} }, { ${CALL}, with: { arguments: "roomId: ${READ}" } }`],
  ["no job has it", `{ ${CALL}, with: { arguments: "roomId: \${{ steps.other.outputs.id }}" } }`],
  ["it reads the job", `{ ${CALL}, with: { arguments: "roomId: \${{ needs.rooms.outputs.id }}" } }`],
  ["neither step is ours", `{ uses: acme/call@v1, with: { id: "\${{ steps.made.outputs.id }}" } }`],
])("nothing is said if %s", async (_, step) => {
  expect((await told(step)).found).toEqual([]);
});
