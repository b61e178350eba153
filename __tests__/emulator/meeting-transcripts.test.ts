import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import { askAs, askAsAdmin, askAsAlice } from "./ask.ts";

const ended = `${seedMeetings.recorded.id}_I_1`;

test("a meeting that was recorded leaves a transcript, in two forms", async () => {
  await using emulator = await startEmulator();
  const [transcript] = (await askAsAlice(emulator, "GET /meetingTranscripts")).body.items;
  expect(transcript).toMatchObject({ meetingTopic: "Sprint review", meetingId: ended, status: "available" });
  const download = `GET /meetingTranscripts/${transcript?.id}/download`;
  expect((await askAsAlice(emulator, download)).text).toBe(
    "WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.500\nWelcome to Sprint review.\n\n2\n00:00:02.500 --> 00:00:05.000\nHello everyone.\n",
  );
  expect((await askAsAlice(emulator, `${download}?format=txt`)).text).toBe(
    "Alice Adams: Welcome to Sprint review.\nBob Brown: Hello everyone.\n",
  );
  expect((await askAsAlice(emulator, `${download}?format=doc`)).status).toBe(400);
});

test("its host corrects a snippet, and deletes it for all but compliance officers", async () => {
  await using emulator = await startEmulator();
  const [transcript] = (await askAsAlice(emulator, `GET /meetingTranscripts?meetingId=${ended}`)).body.items;
  const path = `/meetingTranscripts/${transcript?.id}`;
  const [snippet] = (await askAsAlice(emulator, `GET ${path}/snippets`)).body.items;
  await askAsAlice(emulator, `PUT ${path}/snippets/${snippet?.id}`, { text: "Good morning." });
  expect((await askAsAlice(emulator, `GET ${path}/snippets/${snippet?.id}`)).body.text).toBe("Good morning.");
  expect((await askAsAlice(emulator, `DELETE ${path}`)).status).toBe(204);
  expect((await askAsAlice(emulator, "GET /meetingTranscripts")).body.items).toEqual([]);
  const all = await askAsAdmin(emulator, "GET /admin/meetingTranscripts?siteUrl=example.webex.com");
  expect(all.body.items.map(({ status }) => status)).toEqual(["deleted"]);
});

test("nobody reads it who was neither host nor invited", async () => {
  await using emulator = await startEmulator();
  const [transcript] = (await askAsAlice(emulator, "GET /meetingTranscripts")).body.items;
  const asDave = (request: string) => askAs(seedPeople.dave.token, emulator, request);
  expect((await asDave("GET /meetingTranscripts")).body.items).toEqual([]);
  expect((await asDave(`GET /meetingTranscripts/${transcript?.id}/download`)).status).toBe(404);
});

test("it leaves a summary as well, which its host deletes", async () => {
  await using emulator = await startEmulator();
  const request = `/meetingSummaries?meetingId=${ended}`;
  const [summary] = (await askAsAlice(emulator, `GET ${request}`)).body.items;
  expect(summary).toMatchObject({ notes: { content: "<p>Sprint review, with Alice Adams, Bob Brown</p>" } });
  expect((await askAsAlice(emulator, `DELETE /meetingSummaries/${summary?.id}`)).status).toBe(204);
  expect((await askAsAlice(emulator, `GET ${request}`)).body.items).toEqual([]);
  expect((await askAsAdmin(emulator, `GET /admin${request}`)).body.items).toHaveLength(1);
  expect((await askAsAlice(emulator, "GET /meetingSummaries")).status).toBe(400);
});
