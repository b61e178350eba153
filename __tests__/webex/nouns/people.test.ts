import { expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../../emulator/seed.ts";
import { createClient } from "../../support/create-client.ts";
import { rejection } from "../../support/rejection.ts";

test("me gets whom the token belongs to", async () => {
  await using emulator = await startEmulator();
  expect(await createClient(emulator).people.me()).toMatchObject({
    id: personIdOf(seedPeople.bot),
    displayName: "Webex Notify",
    emails: ["notify@webex.bot"],
    type: "bot",
  });
});

test("me says when the token is not known", async () => {
  await using emulator = await startEmulator();
  const error = await rejection(createClient(emulator, { token: "expired" }).people.me());
  expect(error).toMatchObject({ kind: "auth", status: 401, attempts: 1 });
});
