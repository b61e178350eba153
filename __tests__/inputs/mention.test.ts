import { expect, test } from "vitest";
import { readGlobs } from "../../src/inputs/files/read-globs.ts";
import { postingReaders } from "../../src/inputs/posting.ts";
import { readEach } from "../../src/inputs/read-each.ts";

const read = (mention: string) =>
  readEach(postingReaders((name) => (name === "mention" ? mention : undefined), readGlobs)).mention;

test("takes addresses and words, one per line or with commas between", () => {
  expect(read("Author, actor, Reviewers\nALL\no'brien+ci@mail.example.com,")).toEqual([
    "author",
    "actor",
    "reviewers",
    "all",
    "o'brien+ci@mail.example.com",
  ]);
});

test.each(["ada@laptop", "ada@example.com|Boss", "ál@example.com", "noreply@example.com", "<@all>"])(
  "refuses %s, which a mention cannot contain",
  (entry) => {
    expect(() => read(`all\n${entry}`)).toThrow(
      `Input "mention" is "${entry}": each entry must be an email address that somebody reads, "author", "actor", "reviewers", or "all".`,
    );
  },
);

test.each([
  ["autor", ', did you mean "author"?'],
  ["here", ', did you mean "all"?'],
  ["@channel", ', did you mean "all"?'],
  [
    "octocat",
    '; for a GitHub login, give the email address: "user-map" says only who "author", "actor", and "reviewers" are.',
  ],
])("for %s, says what was probably meant, or if a login belongs", (entry, hint) => {
  expect(() => read(entry)).toThrow(`"author", "actor", "reviewers", or "all"${hint}`);
});
