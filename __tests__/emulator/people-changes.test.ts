import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAs, askAsAdmin } from "./ask.ts";

const bob = personIdOf(seedPeople.bob);
const gina = { emails: ["Gina@example.com"], firstName: "Gina", lastName: "Green", department: "QA" };

test("shows an admin more of a person than anybody else", async () => {
  await using emulator = await startEmulator();

  const admin = await askAsAdmin(emulator, `GET /people/${bob}`);
  const bot = await ask(emulator, `GET /people/${bob}`);

  expect(admin.body).toMatchObject({ invitePending: false, loginEnabled: true });
  expect(bot.body).not.toHaveProperty("loginEnabled");
});

test("lists everybody of the organization for an admin", async () => {
  await using emulator = await startEmulator();

  const { body } = await askAsAdmin(emulator, "GET /people");

  expect(body.items).toHaveLength(emulator.snapshot().people.length);
});

test("makes a person once", async () => {
  await using emulator = await startEmulator();

  const made = await askAsAdmin(emulator, "POST /people", gina);
  const again = await askAsAdmin(emulator, "POST /people", gina);
  const nobody = await askAsAdmin(emulator, "POST /people", { displayName: "Nobody" });

  expect(made.body).toMatchObject({
    emails: ["gina@example.com"],
    displayName: "Gina Green",
    department: "QA",
    invitePending: true,
  });
  expect([again.status, nobody.status]).toEqual([409, 400]);
  expect((await ask(emulator, "GET /people?email=gina@example.com")).body.items).toHaveLength(1);
});

test("replaces all that is written down, but addresses and roles", async () => {
  await using emulator = await startEmulator();
  const { id } = (await askAsAdmin(emulator, "POST /people", { ...gina, roles: ["r"] })).body;

  const { body } = await askAsAdmin(emulator, `PUT /people/${id}`, {
    displayName: "Gina Gold",
    title: "Lead",
  });

  expect(body).toMatchObject({ emails: ["gina@example.com"], roles: ["r"], lastName: "Gold", title: "Lead" });
  expect(body).not.toHaveProperty("department");
  expect((await askAsAdmin(emulator, `PUT /people/${id}`, { title: "Lead" })).status).toBe(400);
});

test("takes who is deleted out of rooms, groups, and their tokens from them", async () => {
  await using emulator = await startEmulator();
  const dave = personIdOf(seedPeople.dave);

  expect((await askAsAdmin(emulator, `DELETE /people/${dave}`)).status).toBe(204);

  const { body } = await ask(emulator, `GET /memberships?roomId=${roomIdOf(seedRooms.devRoom)}`);
  expect(body.items.map(({ personEmail }) => personEmail)).not.toContain("dave@example.com");
  const groups = await askAsAdmin(emulator, "GET /groups");
  expect(groups.body.groups.map(({ memberSize }) => memberSize)).toEqual([2, 2]);
  expect((await askAs(seedPeople.dave.token, emulator, "GET /people/me")).status).toBe(401);
});

test("keeps an organization that has people, and deletes an empty one", async () => {
  await using emulator = await startEmulator();
  const [own, empty] = (await askAsAdmin(emulator, "GET /organizations")).body.items;

  expect((await askAsAdmin(emulator, `DELETE /organizations/${own?.id}`)).status).toBe(409);
  expect((await askAsAdmin(emulator, `DELETE /organizations/${empty?.id}`)).status).toBe(204);
  expect((await askAsAdmin(emulator, `GET /organizations/${empty?.id}`)).status).toBe(404);
});
