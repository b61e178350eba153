import { expect, test } from "vitest";
import { parseManifest } from "../../../src/provisioning/manifest/parse-manifest.ts";

async function problemsOf(text: string): Promise<readonly string[]> {
  const parsed = await parseManifest("m.yml", text);
  return "problems" in parsed ? parsed.problems : [];
}

const WHO = '"- { email: alice@example.com, moderator: true }"';

test.each([
  ["moderators: [bob@example.com]", 'write in "members", as "- { email: bob@example.com, moderator: true }"'],
  [
    "admins: [a@example.com, b@example.com]",
    'write in "members", as "- { email: a@example.com, moderator: true }" and "- { email: b@example.com, moderator: true }"',
  ],
  ["owner: bob@example.com", 'write in "members", as "- { email: bob@example.com, moderator: true }"'],
  ["owners: [bob]", `write each of them in "members", as ${WHO}`],
  ["maintainers: []", `write each of them in "members", as ${WHO}`],
  ["people: [bob@example.com]", 'did you mean "members"?'],
  ["users: [bob@example.com]", 'did you mean "members"?'],
  ["participants: [bob@example.com]", 'did you mean "members"?'],
  ["invite: [bob@example.com]", 'did you mean "members"?'],
  ["group: QA", 'write it in "members", as "group:QA"'],
  ["topic: A", 'did you mean "description"?'],
  ["purpose: A", 'did you mean "description"?'],
  ["private: true", 'write "public: false" instead'],
  ["is_private: false", 'write "public: true" instead'],
  ["visibility: public", 'write "public: true" instead'],
  ["privacy: closed", 'write "public: false" instead'],
  ["read_only: true", 'did you mean "announcement-only"?'],
  ["parent: A", 'did you mean "team"?'],
  ["room_id: A", 'did you mean "id"?'],
  ["greeting: Hi", 'did you mean "welcome"?'],
  ["exclusive: true", 'did you mean "prune"?'],
  ["state: absent", '"absent: true", together with the ID, deletes it'],
  ["ensure: present", "remove the line"],
  ["archived: true", '"absent: true", together with the ID, deletes it'],
  ["meeting: true", 'it belongs in "incident"'],
  ["moderator: true", `write each of them in "members", as ${WHO}`],
])("of a room, %s", async (line, says) => {
  const [key = ""] = line.split(":");
  const end = says.endsWith("?") ? "" : ".";
  expect(await problemsOf(`rooms:\n  - title: A\n    ${line}`)).toEqual([
    `m.yml:3:5: an entry of rooms has no key "${key}": ${says}${end}`,
  ]);
});

test.each([
  ["role: moderator", 'write "moderator: true" instead'],
  ["role: Owner", 'write "moderator: true" instead'],
  ["role: member", 'the only role is "moderator: true"'],
  ["admin: true", 'did you mean "moderator"?'],
  ["name: Bob", 'people are known by "email" alone'],
  ["title: A", 'people are known by "email" alone'],
])("of a member, %s", async (line, says) => {
  const text = `rooms:\n  - title: A\n    members:\n      - email: bob@example.com\n        ${line}`;
  const [key = ""] = line.split(":");
  const end = says.endsWith("?") ? "" : ".";
  expect(await problemsOf(text)).toEqual([
    `m.yml:5:9: an entry of members has no key "${key}": ${says}${end}`,
  ]);
});

test("a person under another key is not missing as well", async () => {
  expect(await problemsOf("rooms: [{ title: A, members: [{ user: bob@example.com }] }]")).toEqual([
    'm.yml:1:33: an entry of members has no key "user": did you mean "email"?',
  ]);
});

test.each([
  ["channels: []", 'did you mean "rooms"?'],
  ["spaces: []", 'did you mean "rooms"?'],
  ["version: 1", "remove the line"],
  ["apiVersion: v1", "remove the line"],
  ["members: []", 'it belongs in an entry of "teams" or "rooms"'],
  ["title: A", 'it belongs in an entry of "rooms"'],
  ["when: [failure]", 'it belongs in "incident"'],
])("at the top, %s", async (line, says) => {
  const [key = ""] = line.split(":");
  const end = says.endsWith("?") ? "" : ".";
  expect(await problemsOf(line)).toEqual([`m.yml:1:1: the manifest has no key "${key}": ${says}${end}`]);
});

test.each([
  ["on: [failure]", 'did you mean "when"?'],
  ["owners: [codeowners]", `write each of them in "members", as ${WHO}`],
  ["oncall: [bob@example.com]", 'did you mean "members"?'],
  ["bridge: true", 'did you mean "meeting"?'],
])("of an incident, %s", async (line, says) => {
  const [key = ""] = line.split(":");
  const end = says.endsWith("?") ? "" : ".";
  expect(await problemsOf(`incident:\n  ${line}`)).toEqual([
    `m.yml:2:3: incident has no key "${key}": ${says}${end}`,
  ]);
});

test.each([
  [
    "rooms:\n  Release train:\n    members: [a@example.com]",
    ['m.yml:2:3: rooms must be a list, not a mapping: begin its first entry with "- title: Release train".'],
  ],
  [
    "teams:\n  name: Platform\n  rooms: []",
    [
      'm.yml:2:3: teams must be a list, not a mapping: write "- " before the first key of each entry, as in "- name: …".',
    ],
  ],
  [
    "rooms: [Release train]",
    [
      'm.yml:1:9: an entry of rooms must be a mapping of keys, not "Release train": write "- title: Release train".',
    ],
  ],
  [
    "rooms: Release train",
    ['m.yml:1:8: rooms must be a list, not "Release train": write "- title: Release train".'],
  ],
  [
    "rooms: [{ title: A, members: a@example.com }]",
    ['m.yml:1:30: members must be a list, not "a@example.com": write "[a@example.com]".'],
  ],
  [
    "rooms: [{ title: A, members: { a@example.com: moderator } }]",
    [
      'm.yml:1:30: members must be a list, not a mapping: begin its first entry with "- email: a@example.com".',
    ],
  ],
  ["incident: { when: failure }", ['m.yml:1:19: when must be a list, not "failure": write "[failure]".']],
  [
    "rooms: [{ title: A, members: [codeowners] }]",
    [
      'm.yml:1:31: an entry of members must be an email address or "group:NAME" (only "incident" knows the people of a build), not "codeowners".',
    ],
  ],
  [
    "rooms: [{ title: A, members: ['Bob <bob@example.com>'] }]",
    [
      'm.yml:1:31: an entry of members must be an email address or "group:NAME" (did you mean "bob@example.com"?), not "Bob <bob@example.com>".',
    ],
  ],
])("%s", async (text, problems) => {
  expect(await problemsOf(text)).toEqual(problems);
});

const HYPHEN = "and indent the lines below by two more";

test.each([
  [
    "a list without hyphens",
    "teams:\n  name: Platform\n    members:\n      - a@example.com\n    rooms:\n      - title: A",
    [`m.yml:2:3: teams is a list: begin each of its entries with "- ", as in "- name: Platform", ${HYPHEN}.`],
  ],
  [
    "people without hyphens",
    "rooms:\n  - title: A\n    members:\n      email: a@example.com\n        moderator: true",
    [
      `m.yml:4:7: members is a list: begin each of its entries with "- ", as in "- email: a@example.com", ${HYPHEN}.`,
    ],
  ],
  [
    "a tab",
    "rooms:\n\t- title: A",
    [
      "m.yml:2:1: this is not valid YAML: Tabs are not allowed as indentation. Indent with spaces: YAML does not allow tabs there.",
    ],
  ],
  [
    "a key that is indented like none",
    "rooms:\n  - title: A\n   members: []",
    [expect.stringContaining("Line 3 is indented like no line above it")],
  ],
  [
    "a colon",
    "rooms:\n  - title: Dev: Room",
    [expect.stringContaining('Put quotes around a text that contains ": "')],
  ],
])("%s says how to write it", async (_, text, problems) => {
  expect((await problemsOf(text)).slice(0, 1)).toEqual(problems);
});
