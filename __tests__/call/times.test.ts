import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { fieldsOf } from "../../src/webex/methods.ts";
import { namedEndpoints } from "../support/named-endpoints.ts";
import { NO_VALUE } from "../support/no-value.ts";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);
const SHAPE = "it must be a date and time in ISO 8601, such as 2026-01-31T09:00:00Z.";

/** What is said of a list of messages before a time, and how many requests were sent. */
async function listedBefore(before: string): Promise<readonly [string | undefined, number]> {
  await using webex = await startWebex();
  const written = `roomId: ${ROOM}\nmentionedPeople: me\nbefore: ${before}`;
  await using step = await runCall(webex, { method: "messages.list", arguments: written });
  return [step.outputs["error"], webex.requests.length];
}

test.each([
  "yesterday",
  "01.12.2026 10:00",
  "12/01/2026",
  "2026-13-01",
  "2026-02-30",
  "2026-12-01T25:00:00Z",
  "2026-12-01T10:00:00 CET",
  "10:00",
  "1767225600",
  "1767225600000",
  "Tue, 01 Dec 2026 10:00:00 GMT",
])("%s is not sent as a time", async (before) => {
  const [error, count] = await listedBefore(JSON.stringify(before));
  expect([error, count]).toEqual([`Argument "before" is "${before}": ${SHAPE}`, 0]);
});

test.each([
  "2026-12-01",
  "20261201",
  "2026-12",
  "2026-W49-2",
  "2026-335",
  "2024-02-29T10:00Z",
  "2026-12-01T10:00:00",
  "2026-12-01 10:00:00",
  "2026-12-01T10:00:00.123Z",
  "2026-12-01T10:00:00,5+01:00",
  "20261201T100000+0100",
  "2026-12-01T10-08",
  "2026-12-31T23:59:60Z",
])("%s may be a time for Webex", async (before) => {
  expect((await listedBefore(before))[1]).toBe(1);
});

test("reports every wrong time of a meeting at once, and sends nothing", async () => {
  await using webex = await startWebex();
  const written = "title: x\nstart: 01.12.2026 10:00\nend:";
  await using step = await runCall(webex, {
    token: seedPeople.alice.token,
    method: "meetings.create",
    arguments: written,
  });
  expect(step.outputs["error"]?.split("\n")).toEqual([
    `Argument "start" is "01.12.2026 10:00": ${SHAPE}`,
    `Argument "end" is empty: ${SHAPE}${NO_VALUE}`,
  ]);
  expect(webex.requests).toEqual([]);
});

test("every argument that Webex describes as a time is checked as one", () => {
  const named = namedEndpoints.flatMap(({ name, endpoint }) =>
    Object.entries(fieldsOf(endpoint))
      .filter(([field]) => /^(?:from|to|start|end|before|after|\w+(?:From|To|Time|Date))!?$/.test(field))
      .map(([field, kind]) => [`${name}: ${field}`, kind]),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(([, kind]) => kind === "string")).toEqual([]);
});
