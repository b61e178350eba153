import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import type { Answer } from "./ask.ts";
import { askAs, askAsAdmin, askAsAlice, askAsServiceApp } from "./ask.ts";

const now = () => new Date("2026-05-01T08:00:00Z");
const { recorded } = seedMeetings;
const asDave = (emulator: Emulator, request: string) => askAs(seedPeople.dave.token, emulator, request);

async function recordingId(emulator: Emulator): Promise<string> {
  return (await askAsAlice(emulator, "GET /recordings")).body.items[0]?.id ?? "";
}

test("comes from a meeting of the seed that was recorded", async () => {
  await using emulator = await startEmulator({ now });

  const { body } = await askAsAlice(emulator, "GET /recordings");

  const id = body.items[0]?.id;
  expect(body.items).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      meetingId: `${recorded.id}_I_1`,
      scheduledMeetingId: `${recorded.id}_20260501T050000Z`,
      meetingSeriesId: recorded.id,
      topic: "Sprint review",
      createTime: "2026-05-01T06:00:00.000Z",
      timeRecorded: "2026-05-01T05:00:00.000Z",
      siteUrl: "example.webex.com",
      downloadUrl: `https://example.webex.com/example/lsr.php?RCID=${id}`,
      playbackUrl: `https://example.webex.com/example/ldr.php?RCID=${id}`,
      password: expect.any(String),
      format: "MP4",
      serviceType: "MeetingCenter",
      durationSeconds: 3600,
      sizeBytes: 180_000_000,
      shareToMe: false,
      integrationTags: [],
      status: "available",
    },
  ]);
});

test.each([
  ["topic=sprint", 1],
  ["topic=other", 0],
  [`meetingId=${recorded.id}`, 1],
  ["meetingId=other", 0],
  ["format=ARF", 0],
  ["serviceType=EventCenter", 0],
  ["siteUrl=other.webex.com", 0],
  ["integrationTag=x", 0],
  ["status=deleted", 0],
  ["from=2026-05-01T06:00:00Z", 1],
  ["to=2026-05-01T06:00:00Z", 0],
  ["from=2026-05-01T07:00:00Z", 0],
])("finds by %s", async (query, count) => {
  await using emulator = await startEmulator({ now });

  expect((await askAsAlice(emulator, `GET /recordings?${query}`)).body.items).toHaveLength(count);
});

test("lists the last seven days, and at most thirty", async () => {
  let time = now();
  await using emulator = await startEmulator({ now: () => time });
  time = new Date("2026-05-10T08:00:00Z");
  const list = async (query: string) => askAsAlice(emulator, `GET /recordings${query}`);

  expect((await list("")).body.items).toEqual([]);
  expect((await list("?from=2026-04-20T00:00:00Z&to=2026-05-10T00:00:00Z")).body.items).toHaveLength(1);
  expect((await list(`?meetingId=${recorded.id}`)).body.items).toEqual([]);
  expect((await list("?from=2026-04-01T00:00:00Z&to=2026-05-10T00:00:00Z")).status).toBe(400);
});

test("of a meeting is listed on every site, and for an admin whenever it was made", async () => {
  let time = now();
  await using emulator = await startEmulator({ now: () => time });
  const query = `meetingId=${recorded.id}&siteUrl=other.webex.com`;
  expect((await askAsAlice(emulator, `GET /recordings?${query}`)).body.items).toHaveLength(1);
  time = new Date("2026-05-10T08:00:00Z");
  expect((await askAsAdmin(emulator, `GET /admin/recordings?${query}`)).body.items).toHaveLength(1);
});

test("shows its files for three hours", async () => {
  await using emulator = await startEmulator({ now });
  const id = await recordingId(emulator);

  const { body } = await askAsAlice(emulator, `GET /recordings/${id}`);

  expect(body).toMatchObject({
    temporaryDirectDownloadLinks: {
      recordingDownloadLink: `https://example.webex.com/nbr/recording/${id}`,
      expiration: "2026-05-01T11:00:00.000Z",
    },
  });
});

test("is shared with others and taken from them, by id and by link", async () => {
  await using emulator = await startEmulator({ now });
  const id = await recordingId(emulator);
  const webShareLink = `https://example.webex.com/example/ldr.php?RCID=${id}`;
  const shared = async () => (await asDave(emulator, "GET /recordings")).body.items;

  const before = await shared();
  await askAsAlice(emulator, `POST /recordings/${id}/accessList`, { addEmails: ["Dave@example.com"] });
  const during = await shared();
  const links = await asDave(emulator, `GET /recordings/${id}`);
  const fields = { webShareLink, removeEmails: ["dave@example.com"] };
  await askAsAlice(emulator, "POST /recordings/accessList", fields);

  expect([before, during, await shared()]).toMatchObject([[], [{ id, shareToMe: true }], []]);
  expect(links.status).toBe(200);
  expect((await asDave(emulator, `GET /recordings/${id}`)).status).toBe(404);
  expect((await askAsAlice(emulator, "POST /recordings/accessList", { webShareLink: "x" })).status).toBe(404);
  const many = Array.from({ length: 101 }, (_, index) => `p${index}@example.com`);
  expect((await askAsAlice(emulator, `POST /recordings/${id}/accessList`, { addEmails: many })).status).toBe(
    400,
  );
});

test("goes into the recycle bin, out of it, and away", async () => {
  await using emulator = await startEmulator({ now });
  const id = await recordingId(emulator);
  const post = (word: string, fields: object = { recordingIds: [id] }) =>
    askAsAlice(emulator, `POST /recordings/${word}`, fields);
  const states = async () => {
    const lists = ["available", "deleted"].map((status) =>
      askAsAlice(emulator, `GET /recordings?status=${status}`),
    );
    return (await Promise.all(lists)).map(({ body }) => body.items.length);
  };
  const seen: unknown[] = [(await post("purge")).status, (await post("restore")).status];

  for (const [word, fields] of [
    ["softDelete", undefined],
    ["restore", { restoreAll: true }],
    ["softDelete", undefined],
    ["purge", { purgeAll: true, recordingIds: [] }],
  ] as const) {
    seen.push((await post(word, fields)).status, await states());
  }

  expect(seen).toEqual([400, 400, 204, [0, 1], 204, [1, 0], 204, [0, 1], 204, [0, 0]]);
});

test.each([
  ["softDelete", { recordingIds: [] }, 400],
  ["softDelete", { recordingIds: ["x"] }, 404],
  ["restore", { restoreAll: true, recordingIds: ["x"] }, 400],
  ["purge", {}, 400],
])("refuses %s of %o", async (word, fields, status) => {
  await using emulator = await startEmulator({ now });

  expect((await askAsAlice(emulator, `POST /recordings/${word}`, fields)).status).toBe(status);
});

test("is deleted for good by its host only", async () => {
  await using emulator = await startEmulator({ now });
  const id = await recordingId(emulator);
  const fields = { reason: "audit", comment: "x".repeat(256) };

  expect((await asDave(emulator, `DELETE /recordings/${id}`)).status).toBe(404);
  expect((await askAsAlice(emulator, `DELETE /recordings/${id}`, fields)).status).toBe(400);
  expect((await askAsAlice(emulator, `DELETE /recordings/${id}`)).status).toBe(204);
  expect((await askAsAlice(emulator, `GET /recordings/${id}`)).status).toBe(404);
});

test("is listed for admins with its host, and for Service Apps by host", async () => {
  await using emulator = await startEmulator({ now });
  const group = (query: string): Promise<Answer> =>
    askAsServiceApp(emulator, `GET /group/recordings${query}`);

  const admin = await askAsAdmin(emulator, "GET /admin/recordings");
  const ofAlice = await group(`?personId=${personIdOf(seedPeople.alice)}`);

  expect(admin.body.items).toMatchObject([
    { hostEmail: "alice@example.com", hostDisplayName: "Alice Adams" },
  ]);
  expect(admin.text).not.toContain("password");
  expect(ofAlice.body.items).toMatchObject([{ topic: "Sprint review", shareToMe: false }]);
  expect((await group("")).status).toBe(400);
  expect((await group(`?personId=${seedPeople.dave.uuid}`)).body.items).toEqual([]);
  expect((await group("?personId=f0000000-0000-4000-8000-00000000000f")).status).toBe(404);
});
