import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);

const BOTH = "a@example.com, b@example.com";
const EACH = `Webex takes one in each call: write a step for each, or a \`matrix:\` of them and \`personEmail: \${{ matrix.person }}\``;

test.each([
  [
    "memberships.create",
    `roomId: ${ROOM}\npersonEmail: [${BOTH}]`,
    `Argument "personEmail" is a list: it must be a text. ${EACH}. To say who is in a room, \`provision\` of the main action takes a list.`,
  ],
  [
    "memberships.create",
    `roomId: ${ROOM}\npersonEmail: ${BOTH}`,
    `Argument "personEmail" is "${BOTH}": it must be one email address. ${EACH}. To say who is in a room, \`provision\` of the main action takes a list.`,
  ],
  [
    "messages.create",
    `text: a\nroomId:\n  - ${ROOM}\n  - ${ROOM}`,
    `Argument "roomId" is a list: it must be a text. Webex takes one in each call: write a step for each, or a \`matrix:\` of them and \`roomId: \${{ matrix.room }}\`. For a message, \`to\` of the main action takes several lines.`,
  ],
  [
    "memberships.create",
    `roomId: ${ROOM}\npersonEmail: [a@example.com]`,
    'Argument "personEmail" is a list: it must be a text. Write it without the brackets or the hyphen: `personEmail: a@example.com`.',
  ],
  [
    "rooms.create",
    "title: [Release]",
    'Argument "title" is a list: it must be a text. Put a text that begins with "[" or "- " in quotes.',
  ],
])("several values for one argument of %s: %s", async (method, written, said) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect([step.outputs["error"], webex.requests]).toEqual([said, []]);
});
