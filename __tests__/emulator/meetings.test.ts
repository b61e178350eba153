import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import type { Answer } from "./ask.ts";
import { ask, askAs, askAsAdmin, askAsAlice, askAsServiceApp } from "./ask.ts";

const { planned, running, recorded } = seedMeetings;
const time = { start: "2026-05-01T10:00:00Z", end: "2026-05-01T11:00:00Z" };
const now = () => new Date("2026-05-01T08:00:00Z");
const roomId = roomIdOf(seedRooms.devRoom);

function create(emulator: Emulator, fields: object = {}): Promise<Answer> {
  return askAsAlice(emulator, "POST /meetings", { title: "Demo", ...time, ...fields });
}

test("schedules a meeting with keys of its own", async () => {
  await using emulator = await startEmulator({ now });

  const { body } = await create(emulator, { agenda: "All of it", enabledAutoRecordMeeting: true });

  expect(body).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    meetingNumber: expect.stringMatching(/^\d{11}$/),
    password: expect.stringMatching(/.{8,}/),
    hostKey: expect.stringMatching(/^\d{6}$/),
    title: "Demo",
    agenda: "All of it",
    enabledAutoRecordMeeting: true,
    meetingType: "meetingSeries",
    state: "active",
    timezone: "UTC",
    ...time,
    hostUserId: personIdOf(seedPeople.alice),
    hostEmail: "alice@example.com",
    siteUrl: "example.webex.com",
    webLink: `https://example.webex.com/example/j.php?MTID=m${body.id}`,
  });
  expect((await askAsAlice(emulator, `GET /meetings/${body.id}`)).body).toEqual(body);
});

test.each([
  ["no title", { title: "" }, "title must have 1 to 128 characters."],
  ["a title of 129 characters", { title: "x".repeat(129) }, "title must have 1 to 128 characters."],
  ["no start", { start: undefined }, "start and end must be given."],
  ["no times", { start: undefined, end: undefined }, "start and end must be given."],
  ["no times in a room", { start: undefined, end: undefined, roomId }, "start and end must be given."],
  ["a start that is none", { start: "soon" }, "soon is not a time in ISO 8601."],
  ["9 minutes", { end: "2026-05-01T10:09:00Z" }, "A meeting lasts 10 to 1439 minutes."],
  ["24 hours", { end: "2026-05-02T10:00:00Z" }, "A meeting lasts 10 to 1439 minutes."],
  ["an unknown zone", { timezone: "Europe/Atlantis" }, "Europe/Atlantis is not a time zone."],
  [
    "an unknown word",
    { unlockedMeetingJoinSecurity: "maybe" },
    "The value of unlockedMeetingJoinSecurity is invalid.",
  ],
  ["four tags", { integrationTags: ["a", "b", "c", "d"] }, "The value of integrationTags is invalid."],
  ["an ad-hoc meeting nowhere", { adhoc: true }, "An ad-hoc meeting needs a roomId."],
])("refuses %s in the way of meetings", async (_, fields, description) => {
  await using emulator = await startEmulator({ now });

  expect(await create(emulator, fields)).toMatchObject({
    status: 400,
    body: { message: "The input parameters contain invalid items.", errors: [{ description }] },
  });
});

test("shows times in the zone of who makes a meeting, and to readers in UTC or the one that is asked for", async () => {
  await using emulator = await startEmulator({ now });
  const local = { timezone: "Europe/Berlin", start: "2026-05-01T10:00:00", end: "2026-05-01T11:00:00" };

  const { body } = await create(emulator, local);
  const elsewhere = await fetch(`${emulator.url}/meetings/${body.id}`, {
    headers: { authorization: `Bearer ${seedPeople.alice.token}`, timezone: "Asia/Kolkata" },
  });

  expect(body.start).toBe("2026-05-01T10:00:00+02:00");
  const read = { start: "2026-05-01T08:00:00Z", timezone: "UTC" };
  expect((await askAsAlice(emulator, `GET /meetings/${body.id}`)).body).toMatchObject(read);
  const { items } = (await askAsAlice(emulator, `GET /meetings?meetingNumber=${body.meetingNumber}`)).body;
  expect(items).toMatchObject([read]);
  expect(JSON.parse(await elsewhere.text())).toMatchObject({
    start: "2026-05-01T13:30:00+05:30",
    timezone: "Asia/Kolkata",
  });
});

test("replaces settings with PUT and adds to them with PATCH", async () => {
  await using emulator = await startEmulator({ now });
  const { id, password } = (await create(emulator, { agenda: "Old", publicMeeting: true })).body;

  const patched = await askAsAlice(emulator, `PATCH /meetings/${id}`, { reminderTime: 5, agenda: null });
  const put = await askAsAlice(emulator, `PUT /meetings/${id}`, { title: "Other", agenda: "New" });

  expect(patched.body).toMatchObject({
    title: "Demo",
    publicMeeting: true,
    reminderTime: 5,
  });
  expect(patched.body).not.toHaveProperty("isModified");
  expect(patched.body).not.toHaveProperty("agenda");
  expect(put.body).toMatchObject({ title: "Other", agenda: "New", password });
  expect(put.body).not.toHaveProperty("publicMeeting");
});

test("clears with null what each call may clear, and refuses it for the rest", async () => {
  await using emulator = await startEmulator({ now });
  const cleared = { agenda: null, recurrence: null, integrationTags: null, trackingCodes: null };
  const { id } = (
    await create(emulator, {
      agenda: "Old",
      recurrence: "FREQ=DAILY;COUNT=5",
      integrationTags: ["ci"],
      trackingCodes: [{ name: "Department", value: "Tests" }],
    })
  ).body;

  const unmarked = await askAsAlice(emulator, `PATCH /meetings/${id}`, { reminderTime: null });
  const put = await askAsAlice(emulator, `PUT /meetings/${id}`, { agenda: null });
  const patched = await askAsAlice(emulator, `PATCH /meetings/${id}`, cleared);

  expect([unmarked.status, put.status, patched.status]).toEqual([400, 400, 200]);
  const { body } = await askAsAlice(emulator, `GET /meetings/${id}`);
  expect(Object.keys(body).filter((name) => name in cleared)).toEqual([]);
});

test("takes PATCH under the media type of the reference", async () => {
  await using emulator = await startEmulator();
  const response = await fetch(`${emulator.url}/meetings/${planned.id}`, {
    method: "PATCH",
    headers: {
      authorization: `Bearer ${seedPeople.alice.token}`,
      "content-type": "application/json-patch+json",
    },
    body: JSON.stringify({ title: "Renamed" }),
  });

  expect(JSON.parse(await response.text())).toMatchObject({ title: "Renamed" });
});

test("is seen by host and invitees, and changed by the host", async () => {
  await using emulator = await startEmulator();
  const path = `/meetings/${running.id}`;
  const asDave = (request: string, fields?: object) =>
    askAs(seedPeople.dave.token, emulator, request, fields);

  expect((await asDave(`GET ${path}`)).status).toBe(200);
  expect((await asDave(`GET /meetings/${planned.id}`)).status).toBe(404);
  expect((await asDave(`PATCH ${path}`, { title: "Mine" })).status).toBe(403);
  expect((await asDave(`DELETE ${path}`)).status).toBe(403);
  expect((await asDave(`POST ${path}/end`)).status).toBe(403);
  expect((await ask(emulator, `GET ${path}`)).status).toBe(403);
});

test("lets admins and Service Apps act for a host, others not", async () => {
  await using emulator = await startEmulator();
  const path = `GET /meetings/${planned.id}`;
  const host = "hostEmail=alice@example.com";
  const other = await askAs(seedPeople.dave.token, emulator, `${path}?${host}`);

  expect((await askAsAdmin(emulator, path)).status).toBe(404);
  expect((await askAsAdmin(emulator, `${path}?${host}`)).status).toBe(200);
  expect((await askAsServiceApp(emulator, `${path}?${host}`)).status).toBe(200);
  expect((await askAsAdmin(emulator, `${path}?hostEmail=nobody@example.com`)).status).toBe(400);
  expect(other.status).toBe(403);
});

test("shows an admin any meeting, but not how to get into it", async () => {
  await using emulator = await startEmulator();
  const { meetingNumber, webLink } = (await askAsAlice(emulator, `GET /meetings/${planned.id}`)).body;

  const one = await askAsAdmin(emulator, `GET /admin/meetings/${planned.id}`);
  const byNumber = await askAsAdmin(emulator, `GET /admin/meetings?meetingNumber=${meetingNumber}`);
  const byLink = await askAsAdmin(emulator, `GET /admin/meetings?webLink=${encodeURIComponent(webLink)}`);

  expect(one.text).not.toMatch(/password|hostKey|webLink|accessCode/i);
  expect([byNumber.body.items, byLink.body.items]).toEqual([[one.body], [one.body]]);
  expect((await askAsAdmin(emulator, "GET /admin/meetings")).status).toBe(400);
});

test("is cancelled by its host, but neither an instance nor an ad-hoc meeting is", async () => {
  await using emulator = await startEmulator();
  const adhoc = await create(emulator, { adhoc: true, roomId });

  expect((await askAsAlice(emulator, `DELETE /meetings/${recorded.id}_I_1`)).status).toBe(400);
  expect((await askAsAlice(emulator, `DELETE /meetings/${adhoc.body.id}`)).status).toBe(400);
  expect((await askAsAlice(emulator, `DELETE /meetings/${planned.id}`)).status).toBe(204);
  expect((await askAsAlice(emulator, `GET /meetings/${planned.id}`)).status).toBe(404);
});

test("starts in a room at once, one at a time", async () => {
  await using emulator = await startEmulator();
  const start = (fields: object = {}) =>
    askAsAlice(emulator, "POST /meetings", { adhoc: true, roomId, ...fields });

  const first = await start();
  const second = await start({ title: "Again" });
  const outside = await start({ roomId: roomIdOf(seedRooms.secondDuplicate) });
  await askAsAlice(emulator, `POST /meetings/${first.body.id}/end`);
  const third = await start();
  const fourth = await start();

  expect(first.body).toMatchObject({ title: "Alice Adams", roomId });
  expect(second.body.id).toBe(first.body.id);
  expect(outside.status).toBe(404);
  expect(third.body.id).not.toBe(first.body.id);
  expect(fourth.body.id).toBe(third.body.id);
});

test("gives a meeting in a room times of its own, whatever is asked for, and starts it", async () => {
  await using emulator = await startEmulator({ now });
  const times = { timezone: "UTC", start: "2026-05-01T08:05:00Z", end: "2026-05-01T08:20:00Z" };

  const bare = await askAsAlice(emulator, "POST /meetings", { title: "Now", adhoc: true, roomId });
  await askAsAlice(emulator, `POST /meetings/${bare.body.id}/end`);
  const timed = await create(emulator, { adhoc: true, roomId, timezone: "Europe/Atlantis", end: "soon" });

  expect([bare.status, bare.body, timed.body]).toMatchObject([200, { title: "Now", ...times }, times]);
  const { body } = await askAsAlice(emulator, `GET /meetings/${timed.body.id}_I_1`);
  expect(body).toMatchObject({ state: "inProgress", start: "2026-05-01T08:00:00Z" });
});

test("takes the times of a template that are left out", async () => {
  await using emulator = await startEmulator({ now });
  const templateId = "a-template";

  const bare = await askAsAlice(emulator, "POST /meetings", { title: "Usual", templateId });
  const timed = await create(emulator, { templateId });

  expect([bare.status, bare.body.start]).toEqual([200, "2026-05-01T08:00:00Z"]);
  expect(timed.body).toMatchObject(time);
});

test("invites the others in its room, or those who are named", async () => {
  await using emulator = await startEmulator();
  const emails = async ({ body }: Answer) => {
    const { items } = (await askAsAlice(emulator, `GET /meetingInvitees?meetingId=${body.id}`)).body;
    return items.map(({ email }) => email);
  };

  const room = await create(emulator, { roomId });
  const named = await create(emulator, { roomId, invitees: [{ email: "erin@example.com", coHost: true }] });

  expect(await emails(room)).toEqual(["notify@webex.bot", "dave@example.com"]);
  expect(await emails(named)).toEqual(["erin@example.com"]);
});
