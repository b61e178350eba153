import { expect, test } from "vitest";
import { runCall, startWebex } from "./run-call.ts";

test.each([
  [
    "rooms.create",
    "title: null",
    [
      'Argument "title" is empty: it must be a text. If an expression is in this line, it has no value in this run.',
    ],
  ],
  [
    "meetings.patch",
    "meetingId: m\ntrackingCodes: [{ name: null, value: x }]\nmeetingOptions: { enabledChat: }",
    [
      'Argument "meetingOptions.enabledChat" is empty: it must be true or false, or remove the line.',
      'Argument "trackingCodes[0].name" is empty: it must be a text. If an expression is in this line, it has no value in this run.',
    ],
  ],
  [
    "memberships.create",
    "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\npersonEmail: null",
    [
      'Argument "personEmail" is empty: it must be a text. If an expression is in this line, it has no value in this run.',
      'Argument "personId" or "personEmail" is missing: give at least one of them.',
    ],
  ],
  [
    "memberships.create",
    "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\npersonId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\npersonEmail: null",
    ['Argument "personEmail" is empty: it must be a text, or remove the line.'],
  ],
])("%s with %s says to remove only a line that is not needed", async (method, written, problems) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect(step.outputs["error"]?.split("\n")).toEqual(problems);
  expect(webex.requests).toEqual([]);
});
