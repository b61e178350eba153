import { expect, test, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { deliver, type Round } from "../../src/delivery/deliver.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import type { WebexClientOptions } from "../../src/webex/index.ts";
import { createMessagingClient } from "../support/create-client.ts";

const BOB = personIdOf(seedPeople.bob);
const MAIL = "bob@example.com";

interface Sending {
  readonly client?: Partial<WebexClientOptions>;
}

function send(emulator: Emulator, to: readonly string[], { client = {} }: Sending = {}): Promise<Round> {
  const webex = createMessagingClient(emulator, client);
  return deliver(
    { markdown: "**Hi**", isPending: false },
    { to: parseDestinations(to.join("\n")) },
    { webex, isDryRun: false },
  );
}

const twice = (one: string, other: string): string =>
  `The message was sent twice, because "${one}" and "${other}" are the same: remove one of them.`;

const statuses = ({ deliveries }: Round) => deliveries.map(({ status }) => status);

test("nobody waits for the answer to a message to an email address, who may be the same person", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "hang", times: "forever", match: { method: "POST", to: MAIL } });
  const caller = new AbortController();
  const sending = send(emulator, [MAIL, BOB, "Release train"], {
    client: { signal: caller.signal, timeoutMs: 60_000 },
  });
  await vi.waitUntil(() => emulator.snapshot().messages.length === 2, { timeout: 10_000 });
  caller.abort(new Error("the job was cancelled"));
  expect(statuses(await sending)).toEqual(["failed", "sent", "sent"]);
});

test.each([
  ["an email address and an ID", MAIL, BOB],
  ["an ID and an email address", BOB, MAIL],
])("%s of one person get a warning", async (_, ...both) => {
  await using emulator = await startEmulator();
  const round = await send(emulator, [...both, "Release train", "alice@example.com"]);
  expect(statuses(round)).toEqual(["sent", "sent", "sent", "sent"]);
  // Which answer comes first is Webex's choice.
  expect([[twice(MAIL, BOB)], [twice(BOB, MAIL)]]).toContainEqual(round.warnings);
  expect(emulator.directMessages(MAIL)).toHaveLength(2);
});

test("a conversation with one person and their email address get a warning", async () => {
  await using emulator = await startEmulator();
  await send(emulator, [MAIL]);
  const { roomId = "" } = (await send(emulator, [MAIL])).deliveries[0] ?? {};
  const { warnings } = await send(emulator, [roomId, MAIL]);
  expect([[twice(roomId, MAIL)], [twice(MAIL, roomId)]]).toContainEqual(warnings);
});

test.each([
  [["group:QA"], seedPeople.admin.token],
  [["alice@example.com", "Release train", BOB, "Europe"], seedPeople.bot.token],
])("different people and rooms get no warning: %j", async (to, token) => {
  await using emulator = await startEmulator();
  const round = await send(emulator, to, { client: { token } });
  expect(round.warnings).toEqual([]);
  expect(new Set(statuses(round))).toEqual(new Set(["sent"]));
});
