import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { createMessagingClient } from "../support/create-client.ts";

const PLANNED = "The room is only planned: it is created when the manifest is applied.";

test.each([
  ["is planned", "New  ROOM", { status: "skipped", error: PLANNED }],
  [
    "is planned although strangers have rooms with its title",
    "Duplicate",
    { status: "skipped", error: PLANNED },
  ],
  ["is not planned", "Newer room", { status: "failed" }],
  ["exists", "Europe", { status: "sent" }],
])("a room that %s", async (_, title, expected) => {
  await using emulator = await startEmulator();
  const rooms = [{ title: "New room" }, { title: "Duplicate" }];
  const webex = createMessagingClient(emulator);
  const forms = { markdown: "Hi", isPending: false };
  const { deliveries } = await deliver(
    forms,
    { to: parseDestinations(title), rooms },
    { webex, isDryRun: false },
  );
  expect(deliveries).toMatchObject([
    { destination: title, attempts: Number(title === "Europe"), ...expected },
  ]);
});
