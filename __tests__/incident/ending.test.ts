import { describe, expect, test } from "vitest";
import { roomIdOf, seedPeople } from "../../emulator/seed.ts";
import { afterEnding, findIncidentRoom } from "../../src/incident/ending.ts";
import { postRecordings, startMeeting } from "../../src/incident/meeting.ts";
import type { IncidentEntry } from "../../src/provisioning/manifest/manifest.ts";
import { roomOfMallory } from "../support/mallory.ts";
import { startWebex } from "../support/start-webex.ts";

const BOT = seedPeople.bot.email;
const TITLE = "Incident: your-org/shop, CI on main";
const OWN = { ...roomOfMallory(TITLE, 1), creator: BOT, members: [BOT, "alice@example.com"] };
const place = { line: 1, column: 1 };
const AT = new Date("2026-01-05T10:00:00Z");
const { alice } = seedPeople;

type World = Awaited<ReturnType<typeof startWebex>>;

function find({ client, guards }: World, more: Partial<IncidentEntry> = {}) {
  const members = [{ email: "alice@example.com", place }];
  return findIncidentRoom(
    client,
    { when: ["failure"], members, hasMeeting: false, place, ...more },
    TITLE,
    guards,
  );
}

describe("the room of an incident that may be over", () => {
  test.each<[string, readonly string[]]>([
    ["as the one that the token made", []],
    ["by who is in it, where Webex does not say who made it", ["creatorId", "ownerId"]],
  ])("is found %s", async (_, withoutFields) => {
    await using world = await startWebex({ seed: { rooms: [OWN] }, withoutFields });
    expect(await find(world)).toMatchObject({ id: roomIdOf(OWN), isNew: false, notes: [], problems: [] });
  });

  test("is not there if nothing has its title", async () => {
    await using world = await startWebex();
    expect(await find(world)).toEqual({ isNew: false, lines: [], notes: [], warnings: [], problems: [] });
  });

  test("that is permanent is known by its ID, without a request to Webex", async () => {
    await using world = await startWebex();
    expect((await find(world, { id: "standing" })).id).toBe("standing");
    expect(world.webex.requests).toEqual([]);
  });

  test("is not one that a stranger created, with a note", async () => {
    await using world = await startWebex({ seed: { rooms: [roomOfMallory(TITLE)] } });
    const { id, warnings } = await find(world);
    expect([id, warnings]).toEqual([
      undefined,
      [
        expect.stringMatching(
          /^The end of the incident is not posted in any room: .* was not created by this token/,
        ),
      ],
    ]);
  });

  test("gets no message while strangers are in it", async () => {
    const rooms = [{ ...roomOfMallory(TITLE), creator: BOT }];
    await using world = await startWebex({ seed: { rooms }, guards: { domains: ["example.com"] } });
    const { id, warnings } = await find(world);
    expect(id).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('1 person outside "allowed-domains" can read it')]);
  });

  test("next to a stranger's is ours, with a warning", async () => {
    await using world = await startWebex({ seed: { rooms: [roomOfMallory(TITLE, 2), OWN] } });
    const { id, warnings } = await find(world);
    expect([id, warnings]).toEqual([
      roomIdOf(OWN),
      [expect.stringContaining("the only one that is known to be yours")],
    ]);
  });

  test("is unknown if Webex does not answer, which does not fail the step", async () => {
    await using world = await startWebex();
    world.webex.fail({ kind: "answer", status: 403, match: { path: "/rooms" } });
    expect(await find(world)).toEqual({
      isNew: false,
      lines: [],
      problems: [],
      notes: [],
      warnings: [
        expect.stringMatching(
          /^It is not known whether the incident has a room: GET \/rooms failed with 403/,
        ),
      ],
    });
  });
});

describe("an incident that is over", () => {
  const ended = { id: roomIdOf(OWN), title: TITLE, isStanding: false, maxBrokenSeconds: undefined };

  test("gives its room a title that says so, and asks for no recordings that it may not see", async () => {
    await using world = await startWebex({ seed: { rooms: [OWN] } });
    expect(await afterEnding(world.client, ended, AT)).toEqual([]);
    expect(world.webex.snapshot().rooms.map(({ title }) => title)).toEqual([`Fixed 2026-01-05: ${TITLE}`]);
    expect(world.read(ended.id)).toEqual([]);
  });

  test("says that the next failure is posted there if the title stays", async () => {
    await using world = await startWebex({ seed: { rooms: [OWN] } });
    world.webex.fail({ kind: "answer", status: 403, match: { method: "PUT" } });
    expect(await afterEnding(world.client, ended, AT)).toEqual([
      expect.stringMatching(/^The incident's room keeps its title, so the next failure is posted there: PUT/),
    ]);
  });

  test("keeps the title of a permanent room, and posts what was recorded since it broke", async () => {
    await using world = await startWebex({ seed: { rooms: [OWN] }, token: alice.token });
    const roomId = roomIdOf(OWN);
    await record(world, "Call", roomId);
    const standing = { ...ended, isStanding: true };
    const later = new Date(Date.now() + 3_600_000);
    expect(await afterEnding(world.client, { ...standing, maxBrokenSeconds: 60 }, later)).toEqual([]);
    expect(await afterEnding(world.client, standing, later)).toEqual([]);
    expect(world.read(roomId)).toEqual([]);
    expect(await afterEnding(world.client, { ...standing, maxBrokenSeconds: 7200 }, later)).toEqual([]);
    expect(world.read(roomId)).toEqual([expect.stringMatching(/^🎬 Call/)]);
    expect(world.webex.snapshot().rooms[0]?.title).toBe(TITLE);
  });
});

async function record({ client }: World, title: string, roomId: string): Promise<void> {
  const { id } = await client.meetings.create({ title, roomId, adhoc: true, enabledAutoRecordMeeting: true });
  await client.meetings.end({ meetingId: id });
}

/** A recording as Webex lists it. */
function recorded(id: string, more: object): object {
  return { id, topic: id, playbackUrl: "https://example.com/", ...more };
}

function answer({ webex }: World, path: string, items: readonly object[]): void {
  const match = { method: "GET", path };
  webex.fail({ kind: "answer", status: 200, body: { items }, match, times: "forever" });
}

describe("the meeting of an incident", () => {
  const room = { id: roomIdOf(OWN), title: TITLE };

  test("is created if requested, and its room gets the link", async () => {
    await using world = await startWebex({ seed: { rooms: [OWN] }, token: alice.token });
    expect(await startMeeting(world.client, false, room)).toEqual([]);
    expect(world.writes()).toEqual([]);
    expect(await startMeeting(world.client, true, room)).toEqual([]);
    expect(world.writes()).toEqual(["POST /meetings 200", "POST /messages 200"]);
    expect(world.webex.messagesIn(TITLE)[0]?.markdown).toMatch(/^📞 \[Join the meeting.*\]\(https:/);
  });

  test("that a bot may not make is named", async () => {
    await using world = await startWebex({ seed: { rooms: [OWN] } });
    expect(await startMeeting(world.client, true, room)).toEqual([
      expect.stringMatching(/^The incident has no meeting: POST \/meetings failed/),
    ]);
  });

  test("that has no link is joined in the room", async () => {
    await using world = await startWebex({
      seed: { rooms: [OWN] },
      token: alice.token,
      withoutFields: ["webLink"],
    });
    expect(await startMeeting(world.client, true, room)).toEqual([
      expect.stringContaining("join it in the room"),
    ]);
    expect(world.read(TITLE)).toEqual([]);
  });

  test("leaves its recordings in its room, one after the other", async () => {
    await using world = await startWebex({ seed: { rooms: [OWN] }, token: alice.token });
    for (const title of ["First call", "Second call"]) await record(world, title, room.id);
    expect(await postRecordings(world.client, room.id, new Date())).toEqual([]);
    expect([...world.read(TITLE)].sort()).toEqual([
      expect.stringMatching(/^🎬 First call/),
      expect.stringMatching(/^🎬 Second call/),
    ]);
  });

  test.each([
    [20, 1],
    [40, 0],
  ])("that was recorded %i days before gives its room %i recordings", async (days, count) => {
    let now = new Date();
    await using world = await startWebex({ seed: { rooms: [OWN] }, token: alice.token, now: () => now });
    await record(world, "Call", room.id);
    now = new Date(now.getTime() + days * 24 * 3_600_000);
    expect(await postRecordings(world.client, room.id, now)).toEqual([]);
    expect(world.read(TITLE)).toHaveLength(count);
  });

  test("leaves the recordings of other meetings alone, whatever Webex answers", async () => {
    await using world = await startWebex({ seed: { rooms: [OWN] }, token: alice.token });
    answer(world, "/meetings", [
      { id: "m1", roomId: room.id },
      { id: "m2", roomId: "another" },
      { id: "m3" },
    ]);
    answer(world, "/recordings", [
      recorded("Of it", { meetingId: "m1_I_2", meetingSeriesId: "m1" }),
      recorded("Of none", {}),
      recorded("Of another", { meetingId: "m2_I_1", scheduledMeetingId: "m2_1", meetingSeriesId: "m2" }),
      recorded("Of no room", { meetingId: "m3" }),
    ]);
    expect(await postRecordings(world.client, room.id, new Date())).toEqual([]);
    expect(world.read(TITLE)).toEqual([expect.stringMatching(/^🎬 Of it/)]);
  });

  test.each([
    ["recordings", 1, 11, 1],
    ["meetings", 31, 0, 30],
  ])("does not fill the room if there are many %s", async (_, meetings, recordings, looked) => {
    await using world = await startWebex({ seed: { rooms: [OWN] }, token: alice.token });
    const times = [...Array(meetings).keys()].map((day) => new Date(2026, 0, day + 1).toISOString());
    answer(
      world,
      "/meetings",
      times.map((start, at) => ({ id: `m${at}`, start, roomId: room.id })),
    );
    const names = [...Array(recordings).keys()].map((at) => `Call ${at}`);
    answer(
      world,
      "/recordings",
      names.map((name) => recorded(name, { meetingId: "m0" })),
    );
    expect(await postRecordings(world.client, room.id, new Date())).toEqual([
      "At most 10 recordings, of the 30 newest meetings, are posted: find the others in Webex.",
    ]);
    expect(world.read(TITLE)).toHaveLength(Math.min(recordings, 10));
    const asked = world.webex.requests.filter(({ path }) => path === "/recordings");
    expect(asked).toHaveLength(looked);
    // The oldest meeting is the one that is left out.
    expect(JSON.stringify(asked)).toContain(`m${meetings - 1}`);
  });

  test.each([
    ["meetings", "/meetings"],
    ["recordings", "/recordings"],
  ])(
    "says why its recordings are not posted if the %s cannot be read, unless the token may not read them",
    async (_, path) => {
      await using world = await startWebex({ seed: { rooms: [OWN] }, token: alice.token });
      await record(world, "Call", room.id);
      world.webex.fail({ kind: "answer", status: 403, match: { method: "GET", path } });
      expect(await postRecordings(world.client, room.id, new Date())).toEqual([]);
      world.webex.fail({ kind: "answer", status: 502, times: "forever", match: { method: "GET", path } });
      expect(await postRecordings(world.client, room.id, new Date())).toEqual([
        expect.stringMatching(`^The recordings are not posted: GET ${path}.* failed with 502`),
      ]);
    },
  );
});
