import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import type { Answer } from "./ask.ts";
import { askAsAlice, nextPage } from "./ask.ts";

const now = () => new Date("2026-05-01T08:00:00Z");
const DAILY = {
  title: "Daily",
  start: "2026-05-02T10:00:00Z",
  end: "2026-05-02T10:30:00Z",
  recurrence: "FREQ=DAILY;COUNT=10",
};

async function schedule(emulator: Emulator, fields: object = {}): Promise<string> {
  return (await askAsAlice(emulator, "POST /meetings", { ...DAILY, ...fields })).body.id;
}

function list(emulator: Emulator, query: string): Promise<Answer> {
  return askAsAlice(emulator, `GET /meetings?meetingType=scheduledMeeting&${query}`);
}

/** When the meetings of a series start, up to a hundred. */
async function startsOf(emulator: Emulator, id: string): Promise<unknown[]> {
  return (await list(emulator, `max=100&meetingSeriesId=${id}`)).body.items.map(({ start }) => start);
}

test("lists the ten meetings of a daily series, each with its own id, times and state", async () => {
  await using emulator = await startEmulator({ now, seed: { meetings: [] } });
  const id = await schedule(emulator);

  const { items } = (await list(emulator, `meetingSeriesId=${id}`)).body;

  expect(items).toHaveLength(10);
  expect(items[0]).toMatchObject({
    id: `${id}_20260502T100000Z`,
    meetingSeriesId: id,
    meetingType: "scheduledMeeting",
    state: "scheduled",
    isModified: false,
    start: "2026-05-02T10:00:00Z",
    end: "2026-05-02T10:30:00Z",
  });
  expect(items[0]).not.toHaveProperty("recurrence");
  expect(items[9]).toMatchObject({ id: `${id}_20260511T100000Z`, end: "2026-05-11T10:30:00Z" });
  const between = await list(emulator, "from=2026-05-04T00:00:00Z&to=2026-05-06T10:00:00Z");
  expect(between.body.items.map((item) => item.id)).toEqual([
    `${id}_20260504T100000Z`,
    `${id}_20260505T100000Z`,
  ]);
});

test("returns the one meeting for its id, and none if the rule has none then", async () => {
  await using emulator = await startEmulator({ now });
  const id = await schedule(emulator);
  const get = (time: string) => askAsAlice(emulator, `GET /meetings/${id}_${time}`);

  expect((await get("20260504T100000Z")).body).toMatchObject({ start: "2026-05-04T10:00:00Z" });
  for (const time of ["20260504T110000Z", "20260501T100000Z", "20260512T100000Z"]) {
    expect((await get(time)).status).toBe(404);
  }
});

test("shows as current what runs, or else comes next, and the states of all around it", async () => {
  let time = new Date("2026-05-04T10:10:00Z");
  await using emulator = await startEmulator({ now: () => time });
  const id = await schedule(emulator);
  const current = async () => (await askAsAlice(emulator, `GET /meetings/${id}?current=true`)).body;
  const stateOf = async (meetingId: string) =>
    (await askAsAlice(emulator, `GET /meetings/${meetingId}`)).body.state;

  expect(await current()).toMatchObject({ id: `${id}_20260504T100000Z`, state: "ready" });
  await askAsAlice(emulator, "POST /meetings/join", { meetingId: id });
  time = new Date("2026-05-04T10:40:00Z");
  expect(await stateOf(id)).toBe("inProgress");
  expect(await current()).toMatchObject({ id: `${id}_20260504T100000Z`, state: "ready" });
  const elsewhere = await askAsAlice(emulator, `POST /meetings/${id}_20260505T100000Z/end`);
  expect(elsewhere.status).toBe(400);
  await askAsAlice(emulator, `POST /meetings/${id}_20260504T100000Z/end`);

  expect(await current()).toMatchObject({ id: `${id}_20260505T100000Z`, state: "scheduled" });
  expect(await stateOf(`${id}_20260503T100000Z`)).toBe("missed");
  expect(await stateOf(`${id}_20260504T100000Z`)).toBe("ended");
  const instance = await askAsAlice(emulator, `GET /meetings/${id}_I_1`);
  expect(instance.body.scheduledMeetingId).toBe(`${id}_20260504T100000Z`);
  time = new Date("2026-06-01T00:00:00Z");
  expect(await stateOf(id)).toBe("expired");
});

test("starts the meeting that is named, and records it under its own name", async () => {
  await using emulator = await startEmulator({ now, seed: { meetings: [] } });
  const id = await schedule(emulator, { enabledAutoRecordMeeting: true });
  const meetingId = `${id}_20260503T100000Z`;
  await askAsAlice(emulator, `PATCH /meetings/${meetingId}`, { title: "Retro" });

  await askAsAlice(emulator, "POST /meetings/join", { meetingId });
  await askAsAlice(emulator, `POST /meetings/${meetingId}/end`);

  const { items } = (await askAsAlice(emulator, `GET /recordings?meetingId=${meetingId}`)).body;
  expect(items).toMatchObject([{ scheduledMeetingId: meetingId, topic: "Retro" }]);
  const listed = (await list(emulator, `meetingSeriesId=${id}`)).body.items;
  expect(listed.filter((one) => one.hasRecording).map((one) => one.id)).toEqual([meetingId]);
});

test("keeps the time of day over the change of clocks, in its own zone", async () => {
  await using emulator = await startEmulator({ now });
  const local = {
    timezone: "Europe/Berlin",
    start: "2026-10-24T09:00:00",
    end: "2026-10-24T09:30:00",
    recurrence: "FREQ=DAILY;COUNT=2",
  };
  const berlin = await schedule(emulator, local);
  const early = { timezone: "America/New_York", start: "2026-03-07T03:30:00", end: "2026-03-07T04:00:00" };
  const newYork = await schedule(emulator, { ...early, recurrence: "FREQ=DAILY;COUNT=3" });

  expect(await startsOf(emulator, berlin)).toEqual(["2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z"]);
  expect(await startsOf(emulator, newYork)).toEqual([
    "2026-03-07T08:30:00Z",
    "2026-03-08T07:30:00Z",
    "2026-03-09T07:30:00Z",
  ]);
});

test.each([
  ["an hour that the clock skips, as much later", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z"],
  ["the hour before", "2026-03-29T01:30:00", "2026-03-29T00:30:00Z"],
  ["an hour that it shows twice, the first time", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z"],
])("reads %s", async (_, start, expected) => {
  await using emulator = await startEmulator({ now });
  const end = new Date(Date.parse(expected) + 3_600_000).toISOString();

  const id = await schedule(emulator, { timezone: "Europe/Berlin", start, end, recurrence: null });

  expect(await startsOf(emulator, id)).toEqual([expected]);
});

test("changes one meeting only, which keeps its id", async () => {
  await using emulator = await startEmulator({ now, seed: { meetings: [] } });
  const id = await schedule(emulator, { agenda: "All of it" });
  const path = `/meetings/${id}_20260504T100000Z`;
  const fields = {
    title: "Later",
    start: "2026-05-04T15:00:00Z",
    end: "2026-05-04T16:00:00Z",
    password: "Abc@1234",
  };

  const patched = await askAsAlice(emulator, `PATCH ${path}`, fields);

  const expected = { id: `${id}_20260504T100000Z`, isModified: true, agenda: "All of it", ...fields };
  expect(patched.body).toMatchObject(expected);
  expect((await askAsAlice(emulator, `GET ${path}`)).body).toMatchObject(expected);
  expect((await askAsAlice(emulator, `GET /meetings/${id}`)).body).toMatchObject({ title: "Daily" });
  const modified = (await list(emulator, `meetingSeriesId=${id}&isModified=true`)).body.items;
  expect(modified).toMatchObject([expected]);
  const put = await askAsAlice(emulator, `PUT ${path}`, { title: "Bare" });
  expect(put.body).toMatchObject({ title: "Bare", start: fields.start });
  expect(put.body).not.toHaveProperty("agenda");
});

test("cancels one meeting only; with the last goes the series", async () => {
  await using emulator = await startEmulator({ now });
  const id = await schedule(emulator, { recurrence: "FREQ=DAILY;COUNT=2" });
  const cancel = (time: string) => askAsAlice(emulator, `DELETE /meetings/${id}_${time}`);

  expect((await cancel("20260502T100000Z")).status).toBe(204);
  expect(await startsOf(emulator, id)).toEqual(["2026-05-03T10:00:00Z"]);
  expect((await cancel("20260502T100000Z")).status).toBe(404);
  expect((await cancel("20260503T100000Z")).status).toBe(204);
  expect((await askAsAlice(emulator, `GET /meetings/${id}`)).status).toBe(404);
});

test("removes exceptions if the series gets other times, but not if it gets a title", async () => {
  await using emulator = await startEmulator({ now });
  const id = await schedule(emulator);
  const path = `/meetings/${id}_20260504T100000Z`;
  const titleOf = async () => (await askAsAlice(emulator, `GET ${path}`)).body.title;
  await askAsAlice(emulator, `PATCH ${path}`, { title: "Special" });

  await askAsAlice(emulator, `PATCH /meetings/${id}`, { title: "Renamed" });
  const before = await titleOf();
  await askAsAlice(emulator, `PATCH /meetings/${id}`, { recurrence: "FREQ=DAILY;COUNT=5" });

  expect([before, await titleOf()]).toEqual(["Special", "Renamed"]);
  expect(await startsOf(emulator, id)).toHaveLength(5);
});

test("refuses for one meeting what it serves for a series only", async () => {
  await using emulator = await startEmulator({ now });
  const id = await schedule(emulator);
  const meetingId = `${id}_20260504T100000Z`;
  const { recurrence } = DAILY;

  const rule = await askAsAlice(emulator, `PATCH /meetings/${meetingId}`, { recurrence });
  const invited = await askAsAlice(emulator, "POST /meetingInvitees", {
    meetingId,
    email: "erin@example.com",
  });

  expect([rule.status, invited.status]).toEqual([400, 400]);
  expect(rule.body.errors).toEqual([{ description: "recurrence is for a series, not one of its meetings." }]);
  expect(invited.body.errors).toEqual([
    {
      description: "The local Webex invites to a whole series only: give meetingId the id of the series.",
    },
  ]);
});

test("lists a series in every week that it lasts, and one without an end for ten years", async () => {
  await using emulator = await startEmulator({ now, seed: { meetings: [] } });
  const id = await schedule(emulator, { recurrence: "FREQ=MONTHLY" });
  const idsIn = async (query: string) => {
    const { items } = (await askAsAlice(emulator, `GET /meetings?current=false&${query}`)).body;
    return items.map((item) => item.id);
  };

  expect(await idsIn("from=2030-01-10T00:00:00Z&to=2030-01-11T00:00:00Z")).toEqual([id]);
  expect(await idsIn("from=2036-05-03T00:00:00Z")).toEqual([]);
  expect(await idsIn("to=2026-05-02T10:00:00Z")).toEqual([]);
  const all = await list(emulator, `max=100&meetingSeriesId=${id}`);
  expect([all.body.items.length, nextPage(all)]).toEqual([100, expect.stringContaining("meetingSeriesId=")]);
  const last = await list(emulator, "from=2036-04-01T00:00:00Z&to=9999-01-01T00:00:00Z");
  expect(last.body.items.map(({ start }) => start)).toEqual(["2036-04-02T10:00:00Z"]);
});

test("lists a meeting that was moved by when it is now, also as the current one", async () => {
  await using emulator = await startEmulator({ now, seed: { meetings: [] } });
  const id = await schedule(emulator, { recurrence: "FREQ=WEEKLY" });
  const moved = `${id}_20260516T100000Z`;
  const times = { start: "2026-05-02T08:00:00Z", end: "2026-05-02T09:00:00Z" };
  await askAsAlice(emulator, `PATCH /meetings/${moved}`, times);

  const week = await list(emulator, "");
  const current = await askAsAlice(emulator, `GET /meetings/${id}?current=true`);

  expect(week.body.items.map((item) => item.id)).toEqual([moved, `${id}_20260502T100000Z`]);
  expect(current.body.id).toBe(moved);
});
