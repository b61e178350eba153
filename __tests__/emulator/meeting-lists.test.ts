import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import type { Answer } from "./ask.ts";
import { askAs, askAsAlice, nextPage } from "./ask.ts";

const now = () => new Date("2026-05-01T08:00:00Z");
const { planned, running, recorded } = seedMeetings;
const ids = ({ body }: Answer) => body.items.map(({ id }) => id);

async function list(emulator: Emulator, query: string): Promise<Answer> {
  return askAsAlice(emulator, `GET /meetings?${query}`);
}

test.each([
  ["the next seven days", "", [planned.id, running.id]],
  ["what took place in the last seven", "meetingType=meeting", [`${running.id}_I_1`, `${recorded.id}_I_1`]],
  [
    "occurrences",
    "meetingType=scheduledMeeting",
    [`${planned.id}_20260502T080000Z`, `${running.id}_20260501T074500Z`],
  ],
  ["a range", "from=2026-05-01T00:00:00Z&to=2026-05-01T07:00:00Z", [recorded.id]],
  ["seven days from a time", "from=2026-05-02T00:00:00Z", [planned.id]],
  ["seven days up to a time", "to=2026-05-01T07:00:00Z", [recorded.id]],
  ["one series", `meetingSeriesId=${recorded.id}`, [`${recorded.id}_20260501T050000Z`, `${recorded.id}_I_1`]],
  ["a state", "meetingType=meeting&state=inProgress", [`${running.id}_I_1`]],
  ["what was recorded", "meetingType=meeting&hasRecording=true", [`${recorded.id}_I_1`]],
  ["a number", "meetingNumber=25500000001&from=2020-01-01T00:00:00Z", [planned.id]],
  ["a tag nobody uses", "integrationTag=x", []],
])("lists %s", async (_, query, expected) => {
  await using emulator = await startEmulator({ now });

  expect(ids(await list(emulator, query))).toEqual(expected);
});

test("lists only what one has a part in", async () => {
  await using emulator = await startEmulator({ now });

  expect(ids(await askAs(seedPeople.dave.token, emulator, "GET /meetings"))).toEqual([running.id]);
});

test("shows a series as its occurrences by default", async () => {
  await using emulator = await startEmulator({ now, seed: { meetings: [] } });
  const fields = {
    title: "Daily",
    start: "2026-05-02T10:00:00Z",
    end: "2026-05-02T10:30:00Z",
    recurrence: "FREQ=DAILY;COUNT=5",
  };
  const { id } = (await askAsAlice(emulator, "POST /meetings", fields)).body;

  expect(ids(await list(emulator, ""))).toEqual([`${id}_20260502T100000Z`]);
  expect(ids(await list(emulator, "current=false"))).toEqual([id]);
  expect((await askAsAlice(emulator, `GET /meetings/${id}?current=true`)).body).toMatchObject({
    meetingType: "scheduledMeeting",
    state: "scheduled",
    meetingSeriesId: id,
  });
});

test("lists of a meeting that was started at once when it took place, and nothing planned", async () => {
  await using emulator = await startEmulator({ now, seed: { meetings: [] } });
  const fields = { adhoc: true, roomId: roomIdOf(seedRooms.devRoom), recurrence: "FREQ=DAILY" };
  const { id, recurrence } = (await askAsAlice(emulator, "POST /meetings", fields)).body;
  const types = ["meetingSeries", "scheduledMeeting", "meeting"];

  const lists = await Promise.all(types.map((type) => list(emulator, `meetingType=${type}`)));

  expect(recurrence).toBeUndefined();
  expect(lists.map(ids)).toEqual([[], [], [`${id}_I_1`]]);
  expect(ids(await list(emulator, `meetingSeriesId=${id}`))).toEqual([`${id}_I_1`]);
});

test("refuses two names of a meeting at once, and an invalid range", async () => {
  await using emulator = await startEmulator({ now });

  expect((await list(emulator, "meetingNumber=1&webLink=x")).status).toBe(400);
  expect((await list(emulator, "from=soon")).status).toBe(400);
  expect((await list(emulator, "from=2026-05-02T00:00:00Z&to=2026-05-01T00:00:00Z")).status).toBe(400);
});

test("gives ten meetings a page", async () => {
  const meetings = Array.from({ length: 12 }, (_, index) => {
    return { ...planned, id: `${index}`.padStart(32, "a") };
  });
  await using emulator = await startEmulator({ now, seed: { meetings } });

  const first = await list(emulator, "");
  const second = await askAsAlice(emulator, `GET ${nextPage(first)}`);

  expect([ids(first).length, ids(second).length]).toEqual([10, 2]);
});
