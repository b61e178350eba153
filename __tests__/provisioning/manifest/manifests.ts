/** Manifests as users write them, and the first thing that is wrong with each. */
export const GOOD: Readonly<Record<string, string>> = {
  "the one of the documentation": `
teams:
  - name: Project Alpha
    members: [alice@example.com, { email: bob@example.com, moderator: true }, "group:QA"]
    rooms:
      - title: Dev Room
        members: [alice@example.com, bob@example.com]
        welcome: Welcome to the Dev Room
rooms:
  - title: Release train
    description: Every deploy, in order
    members: [alice@example.com]
    prune: true
incident:
  when: [failure, rollback]
  title: "Incident: {{workflow}} on {{ref}}"
  team: Project Alpha
  members: [author, committers, codeowners, "group:On-call"]
  meeting: true
`,
  "one without anything": "{}",
  "one in JSON": '{ "rooms": [{ "title": "A", "locked": true, "public": false }] }',
  "an ID without a title": "rooms: [{ id: Y2lzY29zcGFyazovL3VzL1JPT00vYQ, absent: true }]",
};

/** Each with what the parser says about it. */
export const BAD: Readonly<Record<string, readonly [text: string, problem: string]>> = {
  "an unknown key": [
    "rooms:\n  - titel: A\n    id: Y2lzY29zcGFyazovL3VzL1JPT00vYQ",
    'm.yml:2:5: an entry of rooms has no key "titel": did you mean "title"?',
  ],
  "a team above a room of a team": [
    "teams: [{ name: A, rooms: [{ title: B, team: C }] }]",
    'm.yml:1:40: an entry of rooms has no key "team": it belongs in an entry of "rooms" at the top of the manifest.',
  ],
  "an unknown key of the manifest": [
    "room: []",
    'm.yml:1:1: the manifest has no key "room": did you mean "rooms"?',
  ],
  "an unknown key of a team": [
    "teams: [{ name: A, locked: true }]",
    'm.yml:1:20: an entry of teams has no key "locked": it belongs in an entry of "rooms".',
  ],
  "an unknown key of a member": [
    "rooms: [{ title: A, members: [{ emial: a@example.com, group: QA }] }]",
    'm.yml:1:33: an entry of members has no key "emial": did you mean "email"?',
  ],
  "an unknown key of the incident": [
    "incident: { meetings: true }",
    'm.yml:1:13: incident has no key "meetings": did you mean "meeting"?',
  ],
  "neither a person nor a group": [
    "rooms: [{ title: A, members: [{ moderator: true }] }]",
    'm.yml:1:31: an entry of members needs exactly one of "email" or "group".',
  ],
  "a word in the place of a flag": [
    "rooms: [{ title: A, locked: yes }]",
    'm.yml:1:29: locked must be true or false (did you mean "true"?), not "yes".',
  ],
  "a number as title": [
    "rooms: [{ title: 2024 }]",
    "m.yml:1:18: title must be a text that is not empty, not the number 2024.",
  ],
  "a blank title": [
    "rooms: [{ title: ' ' }]",
    'm.yml:1:18: title must be a text that is not empty, not " ".',
  ],
  "no title": ["rooms:\n  - title:", "m.yml:2:11: title must be a text that is not empty."],
  "a comment with a space": [
    "rooms:\n  - title: # ops",
    "m.yml:2:12: title must be a text that is not empty.",
  ],
  "a title that is a comment": [
    "rooms:\n  - title: #ops floor",
    'm.yml:2:12: title must be a text that is not empty: without quotes, this is a comment; write `title: "#ops floor"`.',
  ],
  "a member that is a comment": [
    "rooms:\n  - title: A\n    members:\n      - #ops\n      - alice@example.com",
    'm.yml:4:9: an entry of members must be an email address or "group:NAME", not empty.',
  ],
  "a mapping for a list": [
    "rooms: { title: A }",
    'm.yml:1:8: rooms must be a list, not a mapping: write "- " before the first key of each entry, as in "- title: …".',
  ],
  "nothing for a list": ["rooms:", "m.yml:1:7: rooms must be a list, not empty."],
  "a list for everything": ["- a", "m.yml:1:1: the manifest must be a mapping of keys, not a list."],
  "nothing at all": ["", "m.yml:1:1: the manifest must be a mapping of keys, not empty."],
  "a member who is nobody": [
    "rooms: [{ title: A, members: [alice] }]",
    'm.yml:1:31: an entry of members must be an email address or "group:NAME", not "alice".',
  ],
  "an author outside incidents": [
    "rooms: [{ title: A, members: [author] }]",
    'm.yml:1:31: an entry of members must be an email address or "group:NAME" (only "incident" knows the people of a build), not "author".',
  ],
  "a person and a group in one": [
    "rooms: [{ title: A, members: [{ email: a@example.com, group: QA }] }]",
    'm.yml:1:31: an entry of members needs exactly one of "email" or "group".',
  ],
  "a room without a title": [
    "rooms: [{ description: A }]",
    'm.yml:1:9: an entry of rooms needs "title" or "id".',
  ],
  "prune without members": [
    "rooms: [{ title: A, prune: true }]",
    'm.yml:1:9: an entry of rooms with "prune: true" needs "members".',
  ],
  "absent without an ID": [
    "teams: [{ name: A, absent: true }]",
    'm.yml:1:9: an entry of teams with "absent: true" needs "id".',
  ],
  "an unknown outcome": [
    "incident: { when: [rolback] }",
    'm.yml:1:20: an entry of when must be failure or rollback (did you mean "rollback"?), not "rolback".',
  ],
};
