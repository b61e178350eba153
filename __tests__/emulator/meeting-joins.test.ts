import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import { askAs, askAsAdmin, askAsAlice } from "./ask.ts";

const { planned, running, recorded } = seedMeetings;
const now = () => new Date("2026-05-01T08:00:00Z");
const meetingId = planned.id;
const join = (fields: object, as = askAsAlice) => {
  return (emulator: Emulator) => as(emulator, "POST /meetings/join", fields);
};

test("gives the host both links, and says until when they are good", async () => {
  await using emulator = await startEmulator({ now });

  const { status, body } = await join({ meetingId, joinDirectly: false, expirationMinutes: 5 })(emulator);

  expect(status).toBe(200);
  expect(body).toEqual({
    startLink: `https://example.webex.com/wbxmjs/startservice/sites/example/meeting/${meetingId}`,
    joinLink: `https://example.webex.com/wbxmjs/joinservice/sites/example/meeting/${meetingId}`,
    expiration: "2026-05-01T08:05:00.000Z",
  });
});

test("redirects to the meeting by default, and otherwise the host starts it", async () => {
  await using emulator = await startEmulator({ now });

  const answer = await join({ meetingId })(emulator);

  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toContain("/joinservice/");
  const { body } = await askAsAlice(emulator, `GET /meetings/${meetingId}_I_1`);
  expect(body).toMatchObject({ meetingType: "meeting", state: "inProgress", hostDidJoin: true });
});

test("finds a meeting by number or link, and takes exactly one of the three", async () => {
  await using emulator = await startEmulator({ now });
  const { meetingNumber, webLink } = (await askAsAlice(emulator, `GET /meetings/${meetingId}`)).body;
  const links = { joinDirectly: false, createJoinLinkAsWebLink: true, createStartLinkAsWebLink: true };

  const byNumber = await join({ meetingNumber, ...links })(emulator);
  const byLink = await join({ webLink, ...links })(emulator);

  expect(byNumber.body).toMatchObject({ joinLink: webLink, startLink: webLink });
  expect(byLink.status).toBe(200);
  expect((await join({})(emulator)).status).toBe(400);
  expect((await join({ meetingId, webLink })(emulator)).status).toBe(400);
  expect((await join({ meetingNumber: "1" })(emulator)).status).toBe(404);
  expect((await join({ meetingId, expirationMinutes: 61 })(emulator)).status).toBe(400);
});

test("lets in who is invited or knows the password", async () => {
  await using emulator = await startEmulator({ now });
  const { password } = (await askAsAlice(emulator, `GET /meetings/${meetingId}`)).body;
  const asDave = (fields: object) => askAs(seedPeople.dave.token, emulator, "POST /meetings/join", fields);

  const invited = await asDave({ meetingId: running.id, joinDirectly: false });
  expect(invited.body).not.toHaveProperty("startLink");
  expect((await asDave({ meetingId: running.id })).status).toBe(302);
  expect((await asDave({ meetingId })).status).toBe(403);
  expect((await asDave({ meetingId, password: "wrong" })).status).toBe(403);
  expect((await asDave({ meetingId, password })).status).toBe(302);
  expect((await askAsAlice(emulator, `POST /meetings/${meetingId}/end`)).status).toBe(400);
});

test("ends what is in progress, by the host or a cohost, and once", async () => {
  await using emulator = await startEmulator({ now });
  const end = (as: string) => askAs(as, emulator, `POST /meetings/${running.id}/end`, { reason: "over" });
  const [dave] = (await askAsAlice(emulator, `GET /meetingInvitees?meetingId=${running.id}`)).body.items;

  const asInvitee = await end(seedPeople.dave.token);
  await askAsAlice(emulator, `PUT /meetingInvitees/${dave?.id}`, { email: "dave@example.com", coHost: true });
  const asCoHost = await end(seedPeople.dave.token);

  expect([asInvitee.status, asCoHost.status]).toEqual([403, 204]);
  expect((await end(seedPeople.alice.token)).status).toBe(400);
  const { body } = await askAsAlice(emulator, `GET /meetings/${running.id}_I_1`);
  expect(body.state).toBe("ended");
  await join({ meetingId: running.id })(emulator);
  expect((await askAsAlice(emulator, `POST /meetings/${running.id}_I_1/end`)).status).toBe(400);
  expect((await askAsAlice(emulator, `POST /meetings/${running.id}_I_2/end`)).status).toBe(204);
});

test("leaves a recording when it ends, if it records", async () => {
  await using emulator = await startEmulator({ now });
  await askAsAlice(emulator, `PATCH /meetings/${running.id}`, { enabledAutoRecordMeeting: true });

  await askAsAlice(emulator, `POST /meetings/${running.id}/end`);

  const { body } = await askAsAlice(emulator, `GET /recordings?meetingId=${running.id}`);
  expect(body.items).toMatchObject([
    { meetingId: `${running.id}_I_1`, topic: "Incident call", durationSeconds: 900, status: "available" },
  ]);
});

test.each([
  [planned.id, "active", `${planned.id}_20260502T080000Z`, "scheduled"],
  [running.id, "inProgress", `${running.id}_20260501T074500Z`, "ready"],
  [recorded.id, "expired", `${recorded.id}_20260501T050000Z`, "ended"],
])("says how far %s has come", async (series, state, occurrence, stateOfIt) => {
  await using emulator = await startEmulator({ now });
  const stateOf = async (id: string) => (await askAsAdmin(emulator, `GET /admin/meetings/${id}`)).body.state;

  expect([await stateOf(series), await stateOf(occurrence)]).toEqual([state, stateOfIt]);
});

test("is ready shortly before its time, and missed after it", async () => {
  let time = now();
  await using emulator = await startEmulator({ now: () => time });
  const { id } = planned;
  const stateOf = async () => (await askAsAlice(emulator, `GET /meetings/${id}?current=true`)).body.state;

  time = new Date("2026-05-02T07:46:00Z");
  const before = await stateOf();
  time = new Date("2026-05-02T09:00:00Z");

  expect([before, await stateOf()]).toEqual(["ready", "missed"]);
});
