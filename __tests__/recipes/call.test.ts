import { expect, test } from "vitest";
import { numberedUuid } from "../../emulator/ids.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { eventOf } from "../support/events.ts";
import { recipe } from "./pages.ts";
import { startKitchen } from "./run-recipe.ts";

const RECIPE = "release-rooms";
const JQ = `jq -r '.[].personEmail' "$MEMBERS"`;

test("a list that is too long for a variable reaches a later step", async () => {
  const many = Array.from({ length: 400 }, (_, at) => ({
    uuid: numberedUuid("c0000000", at + 1),
    email: `person-${at}@example.com`,
    displayName: `Person ${at}`,
  }));
  const members = [...many.map(({ email }) => email), seedPeople.bot.email];
  const room = { uuid: numberedUuid("d0000000", 1), title: "All hands", members };
  await using kitchen = await startKitchen({
    seed: { people: [...Object.values(seedPeople), ...many], rooms: [...Object.values(seedRooms), room] },
  });
  const vars = { WEBEX_ROOM_ID: roomIdOf(room) };
  const run = await kitchen.run(recipe(RECIPE, 1), { vars, execute: [JQ] });
  const [list, use] = run.job("example").steps;
  expect(Buffer.byteLength(list?.outputs["response"] ?? "")).toBeGreaterThan(131_072);
  expect([use?.outcome, use?.main?.log.length, use?.main?.log]).toEqual([
    "success",
    401,
    expect.arrayContaining(["person-399@example.com"]),
  ]);
});

test("a room is made for a release, and its people added", async () => {
  await using kitchen = await startKitchen();
  const event = eventOf("release", { action: "published", release: { tag_name: "v2.0.0" } });
  const run = await kitchen.run(recipe(RECIPE, 0), { event });
  const roomId = run.job("room").byId["room"]?.outputs["id"] ?? "";
  const { memberships, rooms } = kitchen.webex.snapshot();
  expect(rooms.find(({ id }) => id === roomId)?.title).toBe("v2.0.0");
  const members = memberships.filter((one) => one.roomId === roomId).map(({ personId }) => personId);
  expect(members).toContain(personIdOf(seedPeople.alice));
  const vars = { WEBEX_ROOM_ID: roomId, OLD_ROOM_ID: roomId };
  const listed = await kitchen.run(recipe(RECIPE, 1), { vars, execute: [JQ] });
  expect(listed.job("example").steps[1]?.main?.log).toContain("alice@example.com");
  await kitchen.run(recipe(RECIPE, 2), { vars });
  expect(kitchen.webex.requests.at(-1)).toMatchObject({
    method: "DELETE",
    path: `/rooms/${roomId}`,
    status: 204,
  });
});
