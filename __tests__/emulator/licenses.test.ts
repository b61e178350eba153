import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { askAsAdmin } from "./ask.ts";

test("a license is in use by those who are given it", async () => {
  await using emulator = await startEmulator();
  const [license] = (await askAsAdmin(emulator, "GET /licenses")).body.items;
  expect(license).toMatchObject({ consumedUnits: 0, totalUnits: 100 });
  const fields = { displayName: "Bob Brown", licenses: [license?.id] };
  await askAsAdmin(emulator, `PUT /people/${personIdOf(seedPeople.bob)}`, fields);
  const { body } = await askAsAdmin(emulator, `GET /licenses/${license?.id}?includeAssignedTo=user`);
  expect(body).toMatchObject({
    consumedUnits: 1,
    consumedByUsers: 1,
    users: [{ id: personIdOf(seedPeople.bob), type: "INTERNAL", email: "bob@example.com" }],
  });
});

test("a role is one that people have", async () => {
  await using emulator = await startEmulator();
  const [role] = (await askAsAdmin(emulator, "GET /roles")).body.items;
  expect((await askAsAdmin(emulator, `GET /roles/${role?.id}`)).body).toMatchObject({
    name: "Full Administrator",
  });
  const { items } = (await askAsAdmin(emulator, `GET /people?roles=${role?.id}`)).body;
  expect(items.map(({ displayName }) => displayName)).toEqual([seedPeople.admin.displayName]);
});

test.each(["GET /licenses/{}", "GET /roles/{}"])("%s answers 404 for what is not there", async (request) => {
  await using emulator = await startEmulator();
  const id = "00000000-0000-4000-8000-000000000000";
  expect((await askAsAdmin(emulator, request.replace("{}", id))).status).toBe(404);
});
