import { describe, expect, test } from "vitest";
import { readGlobs } from "../../src/inputs/files/read-globs.ts";
import type { InputName } from "../../src/inputs/input-names.ts";
import { postingReaders } from "../../src/inputs/posting.ts";
import { readEach } from "../../src/inputs/read-each.ts";

const read = (inputs: Partial<Record<InputName, string>>) =>
  readEach(postingReaders((name) => inputs[name], readGlobs));

test("says by default: always, as a message of its own, with a mention of nobody", () => {
  expect(read({})).toEqual({
    isLifecycle: false,
    thread: undefined,
    updateMode: "auto",
    format: "markdown",
    files: [],
    notifyOn: undefined,
    mention: [],
    mentionOn: ["failure", "rollback"],
    userMap: undefined,
    emailDomains: [],
  });
});

test("reads lists on lines or separated by commas; a glob may contain a comma", () => {
  const inputs = read({
    "notify-on": "failure, fixed\nrollback",
    mention: "Author, bob@example.com\nALL",
    "email-domains": "@Example.COM, other.example",
    files: "a,b.txt\n!c",
  });
  expect(inputs).toMatchObject({
    notifyOn: ["failure", "fixed", "rollback"],
    mention: ["author", "bob@example.com", "all"],
    emailDomains: ["example.com", "other.example"],
    files: ["a,b.txt", "!c"],
  });
});

describe("names what is wrong, and what was meant", () => {
  test.each<[InputName, string, string]>([
    ["lifecycle", "yes", 'Input "lifecycle" is "yes": it must be "true" or "false".'],
    ["format", "crad", 'did you mean "card"?'],
    ["update-mode", "replcae", 'did you mean "replace"?'],
    ["notify-on", "failures", 'did you mean "failure"?'],
    ["notify-on", "failure, always", '"always" cannot be combined'],
    ["mention-on", "rolback", 'did you mean "rollback"?'],
    ["mention-on", "always", 'Input "mention-on" is "always"'],
    ["mention", "authro", 'Input "mention" is "authro"'],
    ["email-domains", "*.example.com", "each entry must be a domain such as example.com"],
    ["email-domains", "bob@example.com", "each entry must be a domain such as example.com"],
    ["email-domains", "@@example.com", "each entry must be a domain such as example.com"],
    ["email-domains", "example.com/x", "each entry must be a domain such as example.com"],
  ])("%s: %s", (name, value, problem) => {
    expect(() => read({ [name]: value })).toThrow(problem);
  });
});

test("a list of nothing but commas is no wish at all", () => {
  expect(read({ "notify-on": " , ", "mention-on": "," })).toMatchObject({
    notifyOn: undefined,
    mentionOn: ["failure", "rollback"],
  });
});
