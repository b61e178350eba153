import { expect, test } from "vitest";
import { bearersOf, foldedName, NameIndex } from "../../../src/text/name-match.ts";

const SPELLINGS = [
  "Standup 9:30 daily",
  "STANDUP  9:30 Daily ",
  // As it is in the log, from which people copy it.
  "Standup 9:30\u2060 daily",
  "\ufeffStandup 9:30 dai\u00adly\u200b",
];

test("a name has the same bearers in each spelling that looks the same", () => {
  const index = new NameIndex(SPELLINGS, String);
  for (const name of SPELLINGS) {
    expect(bearersOf(name, SPELLINGS, String)).toEqual(SPELLINGS);
    expect(index.bearersOf(name)).toEqual(SPELLINGS);
  }
});

test.each([
  ["Standup 9:30 daily", "Standup 930 daily"],
  ["Team 👩‍💻", "Team 👩💻"],
  ["Café", "Cafe"],
])("%s and %s are two names", (one, other) => {
  expect(foldedName(one)).not.toBe(foldedName(other));
});
