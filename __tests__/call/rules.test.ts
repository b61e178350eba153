import { describe, expect, test } from "vitest";
import { brokenRules } from "../../src/call/broken-rules.ts";
import { bareName } from "../../src/webex/fields.ts";
import { fieldsOf, findEndpoint, methodNames } from "../../src/webex/methods.ts";
import { type Rule, rulesOf } from "../../src/webex/rules.ts";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const WHERE_TO = ["roomId: r", "toPersonId: p", "toPersonEmail: bob@example.com"];

/** Arguments that Webex refuses together, and what is said before they are sent. */
const REFUSED: readonly (readonly [method: string, written: string, sentence: string])[] = [
  [
    "messages.create",
    "text: hi",
    'Argument "roomId", "toPersonId", or "toPersonEmail" is missing: give one of them.',
  ],
  [
    "messages.create",
    `text: hi\n${WHERE_TO.join("\n")}`,
    'Arguments "roomId", "toPersonId", and "toPersonEmail" exclude each other: give one of them.',
  ],
  [
    "messages.create",
    "roomId: r\ntext: ''",
    'Argument "text", "markdown", "files", or "attachments" is missing: give at least one of them.',
  ],
  [
    "messages.create",
    "roomId: r\nfiles: [https://example.com/a, https://example.com/b]",
    'Argument "files" has 2 items: Webex takes at most 1.',
  ],
  [
    "messages.create",
    `roomId: r\nmarkdown: ${"é".repeat(3720)}`,
    'Argument "markdown" has 7440 bytes of UTF-8: Webex takes at most 7439. Shorten it, or send it as a file with messages.createWithFile.',
  ],
  ...["messages.update", "messages.createWithFile"].map(
    (method) =>
      [
        method,
        `${method === "messages.update" ? "messageId: m" : "file: a"}\nroomId: r\ntext: ${"x".repeat(7440)}`,
        'Argument "text" has 7440 bytes of UTF-8: Webex takes at most 7439. Shorten it, or send it as a file with messages.createWithFile.',
      ] as const,
  ),
  ...["personId: p", "personEmail: bob@example.com"].map(
    (person) =>
      [
        "memberships.list",
        person,
        `Argument "roomId" is missing: "${person.split(":")[0]}" needs it.`,
      ] as const,
  ),
  [
    "messages.create",
    "roomId: r\nfiles: reports/a.html",
    'Argument "files" takes addresses. To send a file from the runner, call messages.createWithFile with "file".',
  ],
  [
    "messages.createWithFile",
    "file: a.txt",
    'Argument "roomId", "toPersonId", or "toPersonEmail" is missing: give one of them.',
  ],
  [
    "messages.update",
    "messageId: m\nroomId: r",
    'Argument "text" or "markdown" is missing: give at least one of them.',
  ],
  ["messages.listDirect", "{}", 'Argument "personId" or "personEmail" is missing: give one of them.'],
  [
    "memberships.create",
    "roomId: r",
    'Argument "personId" or "personEmail" is missing: give at least one of them.',
  ],
  [
    "memberships.update",
    "membershipId: m",
    'Argument "isModerator" or "isRoomHidden" is missing: give at least one of them.',
  ],
  [
    "teamMemberships.create",
    "teamId: t",
    'Argument "personId" or "personEmail" is missing: give at least one of them.',
  ],
  [
    "authorizations.list",
    "{}",
    'Argument "personId" or "personEmail" is missing: give at least one of them.',
  ],
  [
    "rooms.list",
    "orgPublicSpaces: true\ntype: group",
    'Arguments "orgPublicSpaces" and "type" exclude each other: give one of them.',
  ],
  ["rooms.create", "title: a\nisPublic: true", 'Argument "description" is missing: "isPublic" needs it.'],
  [
    "rooms.create",
    "title: a\nisAnnouncementOnly: true",
    'Argument "isLocked" is missing: "isAnnouncementOnly" needs it.',
  ],
  [
    "rooms.update",
    "roomId: r\ntitle: a\nisLocked: false\nisAnnouncementOnly: true",
    'Arguments "isLocked: false" and "isAnnouncementOnly" exclude each other: give one of them.',
  ],
  [
    "people.create",
    "emails: a@example.com",
    'Argument "displayName", "firstName", or "lastName" is missing: give at least one of them.',
  ],
  [
    "webhooks.create",
    'name: a\ntargetUrl: https://example.com\nresource: meetings\nevent: all\nfilter: "ownerEmail=a@example.com"',
    'Argument "ownedBy" is missing: "filter" needs it.',
  ],
  [
    "meetings.create",
    "title: a",
    'Argument "start" is missing: it may be left out only with "adhoc" or "templateId".',
  ],
  ["meetings.create", "title: a\nadhoc: true", 'Argument "roomId" is missing: "adhoc" needs it.'],
  [
    "meetings.create",
    "title: a\ntemplateId: t\nscheduledType: webinar",
    'Argument "sessionTypeId" is missing: "scheduledType: webinar" needs it.',
  ],
  [
    "meetings.create",
    "title: a\ntemplateId: t\nregistration: { customizedQuestions: [{ question: Why?, type: checkbox }] }",
    'Argument "registration.customizedQuestions[0].options" is missing: "registration.customizedQuestions[0].type: checkbox" needs it.',
  ],
  [
    "meetings.create",
    "title: a\ntemplateId: t\nenabledLiveStream: true",
    'Argument "liveStream" is missing: "enabledLiveStream" needs it.',
  ],
  [
    "meetings.patch",
    "meetingId: m\nrequireAttendeeLogin: false\nrestrictToInvitees: true",
    'Arguments "requireAttendeeLogin: false" and "restrictToInvitees" exclude each other: give one of them.',
  ],
  [
    "meetings.list",
    "meetingNumber: 1\nroomId: r",
    'Arguments "meetingNumber" and "roomId" exclude each other: give one of them.',
  ],
  ["meetings.listAdmin", "{}", 'Argument "meetingNumber" or "webLink" is missing: give one of them.'],
  [
    "meetings.join",
    "email: a@example.com",
    'Argument "meetingId", "meetingNumber", or "webLink" is missing: give one of them.',
  ],
  ["meetings.join", "meetingId: m\ndisplayName: A", 'Argument "email" is missing: "displayName" needs it.'],
  ["recordings.listGroup", "{}", 'Argument "personId" or "hostEmail" is missing: give at least one of them.'],
  [
    "recordings.softDelete",
    "recordingIds: []",
    'Argument "recordingIds" is an empty list: give at least 1 item.',
  ],
  [
    "recordings.restore",
    "restoreAll: false",
    'Argument "restoreAll" or "recordingIds" is missing: give one of them.',
  ],
  [
    "recordings.purge",
    "purgeAll: true\nrecordingIds: [a]",
    'Arguments "purgeAll" and "recordingIds" exclude each other: give one of them.',
  ],
  [
    "recordings.getGroup",
    "recordingId: r",
    'Argument "personId" or "hostEmail" is missing: give at least one of them.',
  ],
  [
    "meetingParticipants.callOut",
    "address: sip:a@example.com\ndisplayName: A",
    'Argument "meetingId" or "meetingNumber" is missing: give at least one of them.',
  ],
  [
    "meetingParticipants.update",
    "participantId: p",
    'Argument "muted", "admit", or "expel" is missing: give at least one of them.',
  ],
  ["meetingParticipants.admit", "items: []", 'Argument "items" is an empty list: give at least 1 item.'],
  [
    "roomTabs.create",
    "roomId: r\ndisplayName: A\ncontentUrl: http://example.com",
    'Argument "contentUrl" must be an address that begins with "https://".',
  ],
  [
    "recordings.updateAccess",
    "recordingId: r",
    'Argument "addEmails" or "removeEmails" is missing: give at least one of them.',
  ],
];

describe("combinations that Webex refuses are reported before anything is sent", () => {
  test.each(REFUSED)("%s with %s", async (method, written, sentence) => {
    await using webex = await startWebex();
    await using step = await runCall(webex, { method, arguments: written });
    expect(step.outputs["error"]?.split("\n")).toContain(sentence);
    expect(requestsOf(webex)).toEqual([]);
  });

  test("each rule names arguments of its method", () => {
    const strange = methodNames().flatMap((name) => {
      const endpoint = findEndpoint(name);
      const known = endpoint === undefined ? [] : Object.keys(fieldsOf(endpoint)).map(bareName);
      return rulesOf(name)
        .flatMap(namesIn)
        .filter((one) => !known.includes(one))
        .map((one) => `${name}: ${one}`);
    });
    expect(strange).toEqual([]);
  });

  test("each method with rules is tried", () => {
    const tried = new Set(REFUSED.map(([method]) => method));
    const alike = [
      "roomTabs.update",
      "meetings.update",
      "recordings.updateAccessByLink",
      "meetingInvitees.createBulk",
    ];
    const missing = methodNames().filter((name) => rulesOf(name).length > 0 && !tried.has(name));
    expect(missing.filter((name) => !alike.includes(name))).toEqual([]);
  });
});

test.each<[Rule, object]>([
  [{ one: ["a", "b"] }, { a: "x", b: false }],
  [{ some: ["a", "b"] }, { a: false }],
  [{ atMostOne: ["a", "b"] }, {}],
  [{ with: "a", needs: ["b"] }, { a: false }],
  [{ without: ["a"], needs: ["b"] }, { a: true }],
  [{ list: "a", min: 1, max: 2 }, { a: ["x", "y"] }],
  [{ list: "a", min: 1, max: 2 }, {}],
  [{ https: "a" }, { a: "https://example.com" }],
  [{ each: "a.b", holds: { with: "c", needs: ["d"] } }, { a: { b: [{ c: "x", d: "y" }] } }],
  [{ each: "a.b", holds: { with: "c", needs: ["d"] } }, { a: "x" }],
])("%j takes %j", (rule, params) => {
  expect(brokenRules([rule], params as Record<string, unknown>)).toEqual([]);
});

/** The arguments that a rule names; for a field within one, that argument. */
function namesIn(rule: Rule): readonly string[] {
  if ("each" in rule) return rule.each.split(".").slice(0, 1);
  return Object.entries(rule).flatMap(([key, value]) =>
    key === "only" || key === "ofRunner" || typeof value === "number" ? [] : ([value].flat() as string[]),
  );
}
