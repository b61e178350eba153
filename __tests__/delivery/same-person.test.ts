import { expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { seedGroups } from "../../emulator/seed-services.ts";
import { deliver, type Round } from "../../src/delivery/deliver.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { createMessagingClient } from "../support/create-client.ts";

const BOB = personIdOf(seedPeople.bob);
const MAIL = "bob@example.com";

function send(
  emulator: Emulator,
  to: readonly string[],
  token: string = seedPeople.bot.token,
): Promise<Round> {
  const forms = { markdown: "**Hi**", isPending: false };
  const webex = createMessagingClient(emulator, { token });
  return deliver(forms, { to: parseDestinations(to.join("\n")) }, { webex, isDryRun: false });
}

/**
 * Lets Webex answer that a message to Bob's address is for the person with his ID, in the next requests. The reference documents the
 * fields for a message to one person, and not which of them there are after which request:
 * https://developer.webex.com/docs/api/v1/messages/create-a-message
 */
function sayWhoBobIs(emulator: Emulator): void {
  const body = JSON.stringify({ id: "m1", roomId: "direct1", roomType: "direct", toPersonId: BOB });
  const headers = { "Content-Type": "application/json" };
  emulator.fail({ kind: "answer", status: 200, body, headers, match: { to: MAIL } });
}

const twice = (one: string, other: string): string =>
  `The message was sent twice, because "${one}" and "${other}" are the same: remove one of them.`;

const statuses = ({ deliveries }: Round) => deliveries.map(({ status }) => status);

test.each([
  ["after it", [MAIL, BOB], ["sent", "skipped"]],
  ["before it", [BOB, MAIL], ["skipped", "sent"]],
  ["among others", [BOB, "Release train", MAIL, "alice@example.com"], ["skipped", "sent", "sent", "sent"]],
])("an ID that Webex returns for an email address gets no second message: %s", async (_, to, expected) => {
  await using emulator = await startEmulator();
  sayWhoBobIs(emulator);
  const round = await send(emulator, to);
  expect(statuses(round)).toEqual(expected);
  const byId = round.deliveries[expected.indexOf("skipped")];
  expect(byId).toMatchObject({ destination: BOB, error: `It is the same as "${MAIL}".` });
  expect(round.warnings).toEqual([]);
  const posts = emulator.requests.filter(({ method }) => method === "POST");
  expect(posts).toHaveLength(to.length - 1);
});

test("a member of a group whose email address is there as well gets no second message", async () => {
  await using emulator = await startEmulator({ seed: { groups: [seedGroups.qa] } });
  sayWhoBobIs(emulator);
  const round = await send(emulator, ["group:QA", MAIL], seedPeople.admin.token);
  expect(round.deliveries.map(({ destination, status }) => `${destination}: ${status}`)).toEqual([
    "group:QA: skipped",
    "group:QA: sent",
    `${MAIL}: sent`,
  ]);
});

test("everybody gets the message if the one to an email address fails", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status: 400, times: "forever", match: { to: MAIL } });
  expect(statuses(await send(emulator, [MAIL, BOB]))).toEqual(["failed", "sent"]);
});

test.each([
  ["an email address and an ID", MAIL, BOB],
  ["an ID and an email address", BOB, MAIL],
])("%s of one person get a warning if Webex does not say so before", async (_, ...both) => {
  await using emulator = await startEmulator();
  const round = await send(emulator, [...both, "Release train", "alice@example.com"]);
  expect(statuses(round)).toEqual(["sent", "sent", "sent", "sent"]);
  expect(round.warnings).toEqual([twice(MAIL, BOB)]);
  expect(emulator.directMessages(MAIL)).toHaveLength(2);
});

test("a conversation with one person and their email address get a warning", async () => {
  await using emulator = await startEmulator();
  await send(emulator, [MAIL]);
  const { roomId = "" } = (await send(emulator, [MAIL])).deliveries[0] ?? {};
  const { warnings } = await send(emulator, [roomId, MAIL]);
  expect(warnings).toEqual([twice(roomId, MAIL)]);
});

test.each([
  [["group:QA"], seedPeople.admin.token],
  [["alice@example.com", "Release train", BOB, "Europe"], seedPeople.bot.token],
])("different people and rooms get no warning: %j", async (to, token) => {
  await using emulator = await startEmulator();
  const round = await send(emulator, to, token);
  expect(round.warnings).toEqual([]);
  expect(new Set(statuses(round))).toEqual(new Set(["sent"]));
});
