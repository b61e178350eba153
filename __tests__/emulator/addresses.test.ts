import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { ask, askAsAdmin } from "./ask.ts";

test.each(["GET /rooms/", "GET /rooms/?max=2", "GET /people/me/", "GET /teams/"])(
  "%s is taken with its slash, as other clients write it",
  async (request) => {
    await using emulator = await startEmulator();
    const { status, body } = await ask(emulator, request);
    const plain = await ask(emulator, request.replace(/\/(?=\?|$)/, ""));
    expect([status, body]).toEqual([200, plain.body]);
  },
);

test("a room is created at an address with a slash, and other verbs are refused", async () => {
  await using emulator = await startEmulator();
  expect((await ask(emulator, "POST /rooms/", { title: "Slash" })).body).toMatchObject({ title: "Slash" });
  expect((await ask(emulator, "PATCH /rooms/", {})).status).toBe(405);
});

test("the members of a group are also there under SCIM's name", async () => {
  await using emulator = await startEmulator();
  const members = [{ id: personIdOf(seedPeople.bob) }];
  const { body } = await askAsAdmin(emulator, "POST /groups", { displayName: "New", members });
  const listed = await askAsAdmin(emulator, `GET /groups/${body.id}/Members`);
  expect(listed.body.members).toEqual(
    (await askAsAdmin(emulator, `GET /groups/${body.id}/members`)).body.members,
  );
  expect(listed.body.members).toHaveLength(1);
});
