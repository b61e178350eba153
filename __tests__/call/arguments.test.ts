import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/call/arguments.ts";
import { ArgumentsError } from "../../src/call/arguments-error.ts";
import { parseMethod } from "../../src/call/method.ts";
import { methodNames } from "../../src/webex/methods.ts";
import { NO_VALUE } from "../support/no-value.ts";

const read = (method: string, text: string | undefined) =>
  readArguments({ text, method: parseMethod(method), own: [], mask: () => {} });

async function problemsOf(method: string, text: string): Promise<readonly string[]> {
  try {
    await read(method, text);
  } catch (error) {
    if (error instanceof ArgumentsError) return error.problems;
    throw error;
  }
  return [];
}

describe("a value takes the type that the method needs", () => {
  test.each([
    ["a text of digits", "rooms.create", "title: 2026", { title: "2026" }],
    ["a text with a zero in front", "rooms.create", "title: 0123", { title: "0123" }],
    ["a text like a version", "rooms.create", "title: 1.10", { title: "1.10" }],
    [
      "a text too long for a number",
      "rooms.create",
      "title: 25502012345678901234",
      { title: "25502012345678901234" },
    ],
    ["a text like a truth", "rooms.create", '{"title": true}', { title: "true" }],
    ["a date", "rooms.list", "from: 2026-01-02", { from: "2026-01-02" }],
    ["a word", "rooms.list", "type: group", { type: "group" }],
    ["a number", "rooms.list", "max: 5", { max: 5 }],
    ["a number in quotes", "rooms.list", 'max: "5"', { max: 5 }],
    ["a boolean", "rooms.create", "title: a\nisLocked: true", { title: "a", isLocked: true }],
    ["a boolean in quotes", "rooms.create", "title: a\nisLocked: 'false'", { title: "a", isLocked: false }],
    [
      "an empty text that may be",
      "rooms.create",
      'title: a\ndescription: ""',
      { title: "a", description: "" },
    ],
    ["a text that looks like a number", "people.list", "displayName: 7", { displayName: "7" }],
    [
      "values in lists of objects",
      "groups.create",
      "displayName: 1\nmembers:\n  - id: 007\n  - { id: x }",
      { displayName: "1", members: [{ id: "007" }, { id: "x" }] },
    ],
    [
      "any fields as they are",
      "messages.create",
      'roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nattachments: [{ content: { size: 5, wrap: true, title: "5" } }]',
      {
        roomId: "13e18f40-42fc-11e6-a9d8-211a0dc79769",
        attachments: [{ content: { size: 5, wrap: true, title: "5" } }],
      },
    ],
    [
      "what an alias stands for",
      "groups.create",
      "displayName: &a 01\ndescription: *a",
      { displayName: "01", description: "01" },
    ],
    [
      "null where it clears",
      "meetings.patch",
      "meetingId: m\nagenda: null\nrecurrence: ~\nintegrationTags: Null",
      { meetingId: "m", agenda: null, recurrence: null, integrationTags: null },
    ],
    [
      "values that null could clear",
      "meetings.patch",
      "meetingId: m\nagenda: 012\nintegrationTags: [1.10]\ntrackingCodes: [{ name: 1, value: null-ish }]",
      {
        meetingId: "m",
        agenda: "012",
        integrationTags: ["1.10"],
        trackingCodes: [{ name: "1", value: "null-ish" }],
      },
    ],
    [
      "one text for a list of one",
      "people.create",
      "emails: new@example.com\ndisplayName: New",
      { emails: ["new@example.com"], displayName: "New" },
    ],
    [
      "one text for a list in a query",
      "messages.list",
      "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nmentionedPeople: me",
      { roomId: "13e18f40-42fc-11e6-a9d8-211a0dc79769", mentionedPeople: ["me"] },
    ],
    [
      "one number and one truth for lists of texts",
      "meetings.patch",
      "meetingId: m\nintegrationTags: 1.10",
      { meetingId: "m", integrationTags: ["1.10"] },
    ],
    [
      "one address with a comma for a list of one",
      "messages.create",
      "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nfiles: https://example.com/a,b.png",
      { roomId: "13e18f40-42fc-11e6-a9d8-211a0dc79769", files: ["https://example.com/a,b.png"] },
    ],
    [
      "a text of words for a list of one",
      "meetings.patch",
      "meetingId: m\nintegrationTags: nightly build",
      { meetingId: "m", integrationTags: ["nightly build"] },
    ],
    [
      "lines that begin with blanks",
      "rooms.update",
      "  roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\n  title: a",
      { roomId: "13e18f40-42fc-11e6-a9d8-211a0dc79769", title: "a" },
    ],
  ])("%s", async (_name, method, text, params) => {
    expect(await read(method, text)).toEqual(params);
  });

  test("nothing at all, if nothing is required", async () => {
    expect(await read("people.me", undefined)).toEqual({});
  });
});

test.each([
  ["rooms.list", "max: many", ['Argument "max" is "many": it must be a number.']],
  ["rooms.list", "max: .inf", ['Argument "max" is Infinity: it must be a number.']],
  ["rooms.create", "title: a\nisLocked: yes", ['Argument "isLocked" is "yes": it must be true or false.']],
  ["rooms.create", "title:", [`Argument "title" is empty: it must be a text.${NO_VALUE}`]],
  [
    "meetings.patch",
    "meetingId: m\nagenda: # Later\nintegrationTags:",
    [
      'Argument "agenda" is empty: it must be a text, or null, or remove the line. A text that begins with "#" needs quotes.',
      'Argument "integrationTags" is empty: it must be a list of texts, or null, or remove the line.',
    ],
  ],
  [
    "meetings.patch",
    "meetingId: m\ntitle: null\ntrackingCodes: [null]",
    [
      'Argument "title" is empty: it must be a text, or remove the line.',
      'Argument "trackingCodes[0]" is empty: it must be an object with fields, or remove the line.',
    ],
  ],
  [
    "meetings.patch",
    "meetingId: m\nagenda: [a]\nintegrationTags: ci, cd",
    [
      'Argument "agenda" is a list: it must be a text, or null. Put a text that begins with "[" or "- " in quotes.',
      'Argument "integrationTags" is "ci, cd": it must be a list of texts, or null, such as "integrationTags: [ci, cd]".',
    ],
  ],
  ["rooms.create", 'title: ""', ['Argument "title" is missing: it must be a text.']],
  [
    "rooms.get",
    "roomId: ..",
    ['Argument "roomId" is "..": it must be an ID, which is not blank, "." or "..".'],
  ],
  [
    "rooms.get",
    "roomId: [a]",
    [
      'Argument "roomId" is a list: it must be a text. Write it without the brackets or the hyphen: `roomId: a`.',
    ],
  ],
  [
    "people.create",
    "emails: a@example.com, b@example.com\ndisplayName: A",
    [
      'Argument "emails" is "a@example.com, b@example.com": it must be a list of texts, such as "emails: [a@example.com, b@example.com]".',
    ],
  ],
  ...["a@x.example; b@x.example", "a@x.example b@x.example", '"a@x.example\\nb@x.example"'].map((emails) => [
    "people.create",
    `emails: ${emails}\ndisplayName: A`,
    [expect.stringMatching(/such as "emails: \[a@x.example, b@x.example\]"\.$/)],
  ]),
  [
    "messages.create",
    "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nfiles: https://example.com/a https://example.com/b",
    [expect.stringContaining('such as "files: [https://example.com/a, https://example.com/b]"')],
  ],
  [
    "recordings.updateAccess",
    "recordingId: r\naddEmails: [a@x.example, b@x.example; c@x.example, bob]",
    [
      'Argument "addEmails[1]" is "b@x.example; c@x.example": it must be one email address.',
      'Argument "addEmails[2]" is "bob": it must be one email address.',
    ],
  ],
  [
    "messages.create",
    "text: a\ntoPersonEmail: bob",
    ['Argument "toPersonEmail" is "bob": it must be one email address.'],
  ],
  [
    "messages.listDirect",
    "personEmail: c0000000-0000-4000-8000-000000000001",
    [
      'Argument "personEmail" is "c0000000-0000-4000-8000-000000000001": it must be an email address: an ID belongs in "personId".',
    ],
  ],
  [
    "meetingSummaries.list",
    "{}",
    [
      'Argument "meetingId" is missing: it must be the ID of a meeting, which meetings.list and meetings.create give as `id`.',
    ],
  ],
  [
    "people.create",
    'emails: ""\ndisplayName: A',
    ['Argument "emails" is missing: it must be a list of texts.'],
  ],
  [
    "meetingInvitees.createBulk",
    "meetingId: m\nitems: a@example.com",
    ['Argument "items" is "a@example.com": it must be a list of objects with fields.'],
  ],
  ["rooms.list", "type: grupo", ['Argument "type" is "grupo": it must be "direct" or "group".']],
  [
    "rooms.list",
    "colour: red",
    [expect.stringMatching(/^Argument "colour" is unknown: rooms.list takes teamId, type, /)],
  ],
  ["people.me", "personId: x", ['Argument "personId" is unknown: people.me takes callingData.']],
  ["guests.count", "a: 1", ['Argument "a" is unknown: guests.count takes no arguments.']],
  [
    "messages.create",
    "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nattachments: [5]",
    ['Argument "attachments[0]" is 5: it must be an object with fields.'],
  ],
  [
    "messages.create",
    "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nattachments: { content: {} }",
    [
      'Argument "attachments" is an object: it must be a list of objects with fields, such as "attachments: [{ … }]".',
    ],
  ],
  [
    "meetings.get",
    'meetingId: m\npassword: "a\\nb"',
    ['Argument "password" is ***: it must be a text in Latin characters on one line.'],
  ],
  [
    "rooms.create",
    "__proto__: { title: x }\ntitle: a",
    [expect.stringMatching(/^Argument "__proto__" is unknown/)],
  ],
  ["rooms.create", "constructor: x\ntitle: a", [expect.stringMatching(/^Argument "constructor" is unknown/)]],
] as [string, string, unknown[]][])("%s says what is wrong with %s", async (method, text, problems) => {
  expect(await problemsOf(method, text)).toEqual(problems);
});

test.each([
  "*hunter2",
  "!hunter2",
  "!hunter2!x",
  "|hunter2",
  ">hunter2",
  "@hunter2",
  "&hunter2",
  "[hunter2",
  "hunter2: x",
])("a password that YAML takes for something else, %s, is in no error", async (password) => {
  const problems = await problemsOf("meetings.get", `meetingId: m\npassword: ${password}`);
  expect(problems).toHaveLength(1);
  expect(problems.join()).not.toContain("hunter2");
});

test("any JSON is accepted or refused with a sentence, for every method", async () => {
  const method = fc.constantFrom(...methodNames());
  await fc.assert(
    fc.asyncProperty(method, fc.json(), async (name, json) => {
      const problems = await problemsOf(name, json);
      expect(problems.filter((problem) => !/^(?:Arguments?|Input) ".+[.?]$/s.test(problem))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
