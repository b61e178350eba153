import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import type { Delivery } from "../../src/delivery/delivery.ts";
import { parseDestination } from "../../src/inputs/destinations.ts";
import { createMessagingClient } from "../support/create-client.ts";

async function sendTo(entry: string, titles: readonly string[]): Promise<Delivery | undefined> {
  const members = [seedPeople.bot.email];
  const rooms = titles.map((title, index) => ({
    uuid: `c0000000-0000-4000-8000-00000000010${index}`,
    title,
    members,
  }));
  await using emulator = await startEmulator({ seed: { rooms } });
  const forms = { markdown: "Hi", isPending: false };
  const options = { webex: createMessagingClient(emulator), isDryRun: false };
  const { deliveries } = await deliver(forms, { to: [parseDestination(entry)] }, options);
  return deliveries[0];
}

test.each([
  ["two blanks in it", "Release train", "Release  train"],
  ["a beginning like a prefix", "Room: Berlin", "Room: Berlin"],
  ["a beginning like the other prefix", "room:Person: X", "Person: X"],
])("a room with %s is found", async (_, entry, title) => {
  expect(await sendTo(entry, [title])).toMatchObject({ status: "sent" });
});

test.each([
  ["room:Berlin", ["room:Berlin", "Berlin"]],
  ["room: Ops", ["Ops", "room: Ops"]],
])("%s is an error if it may mean two rooms", async (entry, titles) => {
  const delivery = await sendTo(entry, titles);
  expect(delivery?.error).toContain("2 rooms have the title ");
  for (const title of titles) expect(delivery?.error).toContain(`"${title}"`);
});

test.each([
  ["- Release train", "without a dash"],
  ['"Release train"', "without quotes"],
  ['["a","b"]', "without brackets"],
  ["Alice <alice@example.com>", "give only the email address"],
  ["https://web.webex.com/spaces/1", "“Copy space link”"],
  ["HTTPS://WEB.WEBEX.COM/SPACES/1", "“Copy space link”"],
  ["Release train, Ops", "on its own line"],
])("the error for %s says how to write entries", async (entry, hint) => {
  expect((await sendTo(entry, ["Release train"]))?.error).toContain(hint);
});

test.each([
  "Ops - on call",
  'The "train"',
  '"Train" of ours',
  "Ops [EMEA]",
  "[EMEA] Ops",
  "Ops https://example.com",
  "Ops <@all>",
  "<ops@",
  "Ops <ops@>",
])("for %s, the error says only that no room has the title", async (entry) => {
  expect((await sendTo(entry, ["Lunch"]))?.error).toMatch(/or give the room's ID\.$/);
});
