import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const { token } = seedPeople.alice;
const ended = `${seedMeetings.recorded.id}_I_1`;

test("downloads a transcript as a text, into a file as well", async () => {
  await using webex = await startWebex();
  await using found = await runCall(webex, {
    token,
    method: "meetingTranscripts.list",
    arguments: `meetingId: ${ended}`,
  });
  const [{ id }] = JSON.parse(found.outputs["response"] ?? "");
  await using step = await runCall(webex, {
    token,
    method: "meetingTranscripts.download",
    arguments: `transcriptId: ${id}\nformat: txt`,
  });
  const text = "Alice Adams: Welcome to Sprint review.\nBob Brown: Hello everyone.\n";
  expect(JSON.parse(step.outputs["response"] ?? "")).toBe(text);
  expect(await readFile(step.outputs["response-file"] ?? "", "utf8")).toBe(text);
  expect(requestsOf(webex).at(-1)).toBe(`GET /meetingTranscripts/${id}/download 200`);
});

test("takes no JSON for a transcript", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 200, body: { text: "Hello" } });
  await using step = await runCall(webex, {
    token,
    method: "meetingTranscripts.download",
    arguments: "transcriptId: t",
  });
  expect(step.outputs["error"]).toContain("was answered without a text");
});

test("finds participants by one address, page after page", async () => {
  await using webex = await startWebex({ pageSize: 1 });
  const method = "meetingParticipants.query";
  const meetingId = `meetingId: ${seedMeetings.running.id}`;
  await using one = await runCall(webex, {
    token,
    method,
    arguments: `${meetingId}\nemails: dave@example.com`,
  });
  expect(webex.requests.map(({ body }) => body)).toEqual([{ emails: ["dave@example.com"] }]);
  expect(JSON.parse(one.outputs["response"] ?? "")).toHaveLength(1);
  await using all = await runCall(webex, { token, method, arguments: meetingId });
  expect(JSON.parse(all.outputs["response"] ?? "")).toHaveLength(2);
  expect(requestsOf(webex)).toEqual(Array(3).fill("POST /meetingParticipants/query 200"));
});

test("creates a tab from a web page, and says what any other address must be", async () => {
  await using webex = await startWebex();
  const written = (url: string) =>
    `roomId: ${roomIdOf(seedRooms.devRoom)}\ndisplayName: Board\ncontentUrl: ${url}`;
  const method = "roomTabs.create";
  await using made = await runCall(webex, { method, arguments: written("https://example.com") });
  expect(made.conclusion).toBe("success");
  await using refused = await runCall(webex, { method, arguments: written("http://example.com") });
  expect(refused.outputs["error"]).toBe(
    'Argument "contentUrl" must be an address that begins with "https://".',
  );
  expect(webex.requests).toHaveLength(1);
});
