import { describe, expect, test } from "vitest";
import { parseDestination, parseDestinations } from "../../src/inputs/destinations.ts";
import type { Target } from "../../src/model/destination.ts";

const UUID = "c0000000-0000-4000-8000-000000000001";
const EUROPE = "urn:TEAM:eu-central-1_k";

function id(type: string, cluster = "us", encoding: BufferEncoding = "base64url"): string {
  return Buffer.from(`ciscospark://${cluster}/${type}/${UUID}`).toString(encoding);
}

/** An ID with a character that the two base64 alphabets write differently. */
function oddRoomId(encoding: BufferEncoding): string {
  return Buffer.from("ciscospark://us/ROOM/~~?>>?~~").toString(encoding);
}

const room = (roomId: string): Target => ({ kind: "room id", roomId });
const person = (personId: string): Target => ({ kind: "person id", personId });
const title = (...titles: [string, ...string[]]): Target => ({ kind: "room title", titles });
const email = (text: string): Target => ({ kind: "email", email: text });
const uuid: Target = { kind: "room uuid", uuid: UUID };

test.each<[string, string, Target]>([
  ["a room's ID", id("ROOM"), room(id("ROOM"))],
  ["a room's ID of another region", id("ROOM", EUROPE), room(id("ROOM", EUROPE))],
  ["an ID in the standard alphabet", oddRoomId("base64"), room(oddRoomId("base64"))],
  ["an ID in the alphabet for URLs", oddRoomId("base64url"), room(oddRoomId("base64url"))],
  ["an ID with padding", `${id("ROOM")}=`, room(`${id("ROOM")}=`)],
  ["a person's ID", id("PEOPLE"), person(id("PEOPLE"))],
  ["a bare UUID", UUID, uuid],
  ["a bare UUID in upper case", UUID.toUpperCase(), { kind: "room uuid", uuid: UUID.toUpperCase() }],
  ["a link of a client", `webexteams://im?space=${UUID}`, uuid],
  ["a link with a slash", `webexteams://im/?space=${UUID}`, uuid],
  ["a link with more in it", `webexteams://im?a=b&space=${UUID}&message=1`, uuid],
  ["a link in upper case", `WEBEXTEAMS://IM?SPACE=${UUID}`, uuid],
  ["a link of the web client", `https://web.webex.com/spaces/${UUID}`, uuid],
  ["a link of the web client with an ID", `https://web.webex.com/spaces/${id("ROOM")}/chat`, uuid],
  [
    "a link of the web client with a conversation",
    `https://web.webex.com/spaces/${Buffer.from(`https://conv-a.wbx2.com/conversation/api/v1/conversations/${UUID}`).toString("base64")}`,
    uuid,
  ],
  ["an email", "bob+ci@mail.example.co.uk", email("bob+ci@mail.example.co.uk")],
  ["a title", "Release train", title("Release train")],
  ["a title with a comma and a colon", "Ops: on call, EMEA", title("Ops: on call, EMEA")],
  ["a title that looks like a prefix of another kind", "crew: Platform", title("crew: Platform")],
  ["a team", "team: Platform", { kind: "team", team: "Platform" }],
  ["a group", "GROUP:QA, Berlin", { kind: "group", group: "QA, Berlin" }],
  ["a team without a name", "team:", { kind: "invalid", problem: "nothing follows the prefix team:" }],
  ["a title with an at sign", "Ask @ops", title("Ask @ops")],
  ["a title that is almost an email", "bob@localhost", title("bob@localhost")],
  ["a title of a domain", "@ops.example.com", title("@ops.example.com")],
  ["a title that ends in a point", "bob@example.", title("bob@example.")],
  ["a title of two at signs", "a@bob@example.com", title("a@bob@example.com")],
  ["a title with an email in it", "Ask bob@example.com", title("Ask bob@example.com")],
  ["a title of one long word", "Donaudampfschifffahrt", title("Donaudampfschifffahrt")],
  ["a title of a web address", "https://example.com/x", title("https://example.com/x")],
  ["a title of emoji", "🚀🚀", title("🚀🚀")],
  ["a title of numbers", "12345678", title("12345678")],
  ["a title of markup", "<b>*x*</b> | y", title("<b>*x*</b> | y")],
])("distinguishes %s", (_, entry, target) => {
  expect(parseDestination(entry)).toEqual({ entry, target });
});

describe("the prefix room:", () => {
  test.each<[string, string, Target]>([
    ["an id", `room:${id("ROOM")}`, room(id("ROOM"))],
    ["an ID behind a blank", `room: ${id("ROOM")}`, room(id("ROOM"))],
    ["a UUID", `room:${UUID}`, uuid],
    ["a link", `room:webexteams://im?space=${UUID}`, uuid],
    ["a title", "Room:  Release train ", title("Release train", "Room:  Release train ")],
    [
      "a title that looks like an email",
      "room:bob@example.com",
      title("bob@example.com", "room:bob@example.com"),
    ],
    [
      "a title that begins with the other prefix",
      "room:person: Bob",
      title("person: Bob", "room:person: Bob"),
    ],
  ])("takes %s", (_, entry, target) => {
    expect(parseDestination(entry)).toEqual({ entry, target });
  });
});

describe("the prefix person:", () => {
  test.each<[string, string, Target]>([
    ["an id", `person:${id("PEOPLE")}`, person(id("PEOPLE"))],
    ["a UUID, which else is a room's", `person:${UUID}`, person(UUID)],
    ["an email", "PERSON: bob@example.com", email("bob@example.com")],
  ])("takes %s", (_, entry, target) => {
    expect(parseDestination(entry)).toEqual({ entry, target });
  });
});

test.each([
  ["a message's ID", id("MESSAGE"), "it is the ID of a message, not of a room or a person"],
  ["a team's ID", id("TEAM"), "it is the ID of a team, not of a room or a person"],
  ["a membership's ID", id("MEMBERSHIP"), "it is the ID of a membership, not of a room or a person"],
  ["an organization's ID", id("ORGANIZATION"), "it is the ID of an organization, not of a room or a person"],
  ["an ID of a kind without a noun", id("CONTENT"), "it is the ID of CONTENT, not of a room or a person"],
  ["a person's ID as a room", `room:${id("PEOPLE")}`, "it is the ID of a person, not of a room"],
  ["a room's ID as a person", `person:${id("ROOM")}`, "it is the ID of a room, not of a person"],
  ["no person", "person:", '"" is neither an email address nor a person\'s ID'],
  ["a name as a person", "person:Bob", '"Bob" is neither an email address nor a person\'s ID'],
  ["no room", "room: ", "nothing follows the prefix room:"],
  ["a link to a person", "webexteams://im?email=bob@example.com", "the link does not name a space"],
  [
    "a link to a person in upper case",
    "WEBEXTEAMS://IM?EMAIL=BOB@EXAMPLE.COM",
    "the link does not name a space",
  ],
  ["a link with a broken UUID", `webexteams://im?space=${UUID.slice(1)}`, "the link does not name a space"],
])("says why %s is no destination", (_, entry, problem) => {
  expect(parseDestination(entry)).toEqual({
    entry,
    target: { kind: "invalid", problem: expect.stringContaining(problem) },
  });
});

test.each([
  ["a@example.com, b@example.com; c@example.com,", 3],
  ["a@b@example.com, c@example.com", 1],
  ["Ask a@example.com, b@example.com", 1],
  ["a@example.com, b@example.com please", 1],
])("a line of nothing but addresses is several entries: %s", (line, count) => {
  expect(parseDestinations(line)).toHaveLength(count);
});
