import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask } from "./ask.ts";

const { releaseTrain, europe } = seedRooms;
const decode = (id = "") => Buffer.from(id, "base64").toString();

test("writes ids as unpadded base64 of a ciscospark address", async () => {
  await using emulator = await startEmulator();

  const { body: room } = await ask(emulator, `GET /rooms/${roomIdOf(releaseTrain)}`);
  const { body: memberships } = await ask(emulator, `GET /memberships?roomId=${room.id}&max=1`);

  expect(room.id).toBe("Y2lzY29zcGFyazovL3VzL1JPT00vYzAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx");
  expect(decode(room.creatorId)).toBe(`ciscospark://us/PEOPLE/${seedPeople.alice.uuid}`);
  expect(decode(memberships.items[0]?.id)).toBe(
    `ciscospark://us/MEMBERSHIP/${seedPeople.bot.uuid}:${releaseTrain.uuid}`,
  );
});

test.each([
  ["the id", roomIdOf(releaseTrain)],
  ["the id with padding", encodeURIComponent(Buffer.from(decode(roomIdOf(releaseTrain))).toString("base64"))],
  ["the UUID", releaseTrain.uuid],
  ["the UUID in capitals", releaseTrain.uuid.toUpperCase()],
])("finds a room by %s", async (_, id) => {
  await using emulator = await startEmulator();

  expect((await ask(emulator, `GET /rooms/${id}`)).body.title).toBe("Release train");
});

test("finds a person by UUID", async () => {
  await using emulator = await startEmulator();

  const { body } = await ask(emulator, `GET /people/${seedPeople.erin.uuid}`);

  expect(body.id).toBe(personIdOf(seedPeople.erin));
});

test.each(["GET /rooms/Release", "GET /people/x", "GET /messages/42", "GET /memberships?roomId=Dev%20Room"])(
  "refuses the malformed id of %s",
  async (request) => {
    await using emulator = await startEmulator();

    expect(await ask(emulator, request)).toMatchObject({
      status: 400,
      body: { message: "Expect base64 ID or UUID." },
    });
  },
);

test("does not find a room by the id of a person", async () => {
  await using emulator = await startEmulator();

  expect((await ask(emulator, `GET /rooms/${personIdOf(seedPeople.alice)}`)).status).toBe(404);
});

test("finds a room of another cluster by its own id only", async () => {
  await using emulator = await startEmulator();

  const own = await ask(emulator, `GET /rooms/${roomIdOf(europe)}`);
  const bare = await ask(emulator, `GET /rooms/${europe.uuid}`);
  const asIfHome = await ask(emulator, `GET /rooms/${roomIdOf({ ...europe, cluster: "us" })}`);

  expect([own.status, bare.status, asIfHome.status]).toEqual([200, 404, 404]);
});

test("gives messages and memberships the cluster of their room", async () => {
  await using emulator = await startEmulator();

  const posted = await ask(emulator, "POST /messages", { roomId: roomIdOf(europe), text: "hallo" });
  const { body } = await ask(emulator, `GET /memberships?roomId=${roomIdOf(europe)}`);

  expect(decode(posted.body.id)).toMatch(/^ciscospark:\/\/urn:TEAM:eu-central-1_k\/MESSAGE\//);
  expect(decode(body.items[0]?.id)).toMatch(/^ciscospark:\/\/urn:TEAM:eu-central-1_k\/MEMBERSHIP\//);
  expect((await ask(emulator, `GET /messages/${posted.body.id}`)).status).toBe(200);
});
