import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { ask } from "./ask.ts";

const outsider = {
  uuid: "f0000000-0000-4000-8000-000000000001",
  email: "olga@other.example",
  displayName: "Olga Other",
  orgUuid: "f0000000-0000-4000-8000-00000000000f",
};

test("says who the caller is", async () => {
  await using emulator = await startEmulator({ now: () => new Date("2026-03-01T12:00:00.000Z") });

  expect((await ask(emulator, "GET /people/me")).body).toEqual({
    id: personIdOf(seedPeople.bot),
    emails: ["notify@webex.bot"],
    displayName: "Webex Notify",
    nickName: "Webex",
    firstName: "Webex",
    lastName: "Notify",
    orgId: Buffer.from("ciscospark://us/ORGANIZATION/d0000000-0000-4000-8000-000000000001").toString(
      "base64url",
    ),
    created: "2026-03-01T12:00:00.000Z",
    type: "bot",
  });
});

test.each([
  ["an address", "email=BOB@example.com", ["Bob Brown"]],
  ["the beginning of a name", "displayName=bo", ["Bob Brown"]],
  ["a name nobody has", "displayName=Zed", []],
  ["an address outside the organization", "email=olga@other.example", []],
])("finds people by %s", async (_, query, names) => {
  await using emulator = await startEmulator({ seed: { people: [...Object.values(seedPeople), outsider] } });

  const { body } = await ask(emulator, `GET /people?${query}`);

  expect(body.items.map(({ displayName }: { displayName: string }) => displayName)).toEqual(names);
});

test("lists people by ids and names those it does not find", async () => {
  await using emulator = await startEmulator();
  const missing = personIdOf(outsider);

  const { body } = await ask(emulator, `GET /people?id=${personIdOf(seedPeople.bob)},${missing}`);

  expect(body.items).toMatchObject([{ displayName: "Bob Brown" }]);
  expect(body.notFoundIds).toEqual([missing]);
});

test.each([
  ["no filter", "", "Email, displayName, or id list should be specified."],
  [
    "86 ids",
    `?id=${Array.from({ length: 86 }, () => outsider.uuid)}`,
    "At most 85 ids can be listed at once.",
  ],
])("refuses a list with %s", async (_, query, message) => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, `GET /people${query}`)).toMatchObject({ status: 400, body: { message } });
});

test("does not find a person who is not there", async () => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, `GET /people/${outsider.uuid}`)).toMatchObject({
    status: 404,
    body: { message: "Person not found" },
  });
});
