import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";
import { pushBy } from "../../../support/events.ts";
import { startWorld } from "../../../support/start-world.ts";

test.each([
  ["a reversed entry", "alice@example.com: ada\n", ["ada: alice@example.com"]],
  ["a list", "- ada: alice@example.com\n", ['user-map: "ada: alice@example.com"']],
  [
    "a list of several",
    "- ada: alice@example.com\n- bob: bob@example.com\n",
    ["user-map: |\n  ada: alice@example.com\n  bob: bob@example.com"],
  ],
  [
    "a list of other lists",
    "- login: ada\n  email: alice@example.com\n- login: bob\n  email: bob@example.com\n",
    [],
  ],
  ["a login in place of an address", "ada: alice\n", ["ada: name@example.com"]],
  ["a name in place of an address", "ada: Alice Adams\n", ["ada: name@example.com"]],
  ["an address that nobody reads", "ada: 7+ada@users.noreply.github.com\n", ["ada: name@example.com"]],
  ["an address with more around it", "ada: Alice Adams <alice@example.com>\n", ["ada: alice@example.com"]],
  ["an address of a link", "ada: mailto:alice@example.com\n", ["ada: alice@example.com"]],
  ["several addresses", "ada: alice@example.com, bob@example.com\n", ["ada: alice@example.com"]],
  [
    "several in a line",
    "ada: alice@example.com, bob: bob@example.com",
    ["user-map: |\n  ada: alice@example.com\n  bob: bob@example.com"],
  ],
  ["a file with commas", "people.csv", []],
  ["a file with an expression", "people.yml", []],
  ["a blank before the address", "ada alice@example.com", ['user-map: "ada: alice@example.com"']],
  [
    "blanks, in one line",
    "ada alice@example.com, bob bob@example.com",
    ["user-map: |\n  ada: alice@example.com\n  bob: bob@example.com"],
  ],
  [
    "colons without blanks",
    "ada:alice@example.com, bob:bob@example.com",
    ["user-map: |\n  ada: alice@example.com\n  bob: bob@example.com"],
  ],
  ["an address alone", "alice@example.com", []],
  ["a file with a blank in its name", "our people.csv", []],
  ["a pair", "ada=alice@example.com", ['user-map: "ada: alice@example.com"']],
])("a `user-map` that is wrong is the only thing to change: %s", async (_, map, lines) => {
  const { rows, blocks, summary } = await doctorTold({
    event: pushBy("ada"),
    workspace: { "people.csv": "ada,alice@example.com\n", "people.yml": `ada: \${{ secrets.ADA }}\n` },
    with: { mention: "author", "user-map": map },
  });
  expect(rows).toEqual([["❌", "user-map", expect.stringContaining('Input "user-map"')]]);
  expect(blocks).toEqual(lines);
  expect(summary).not.toContain("All are valid.");
});

test.each([
  ["ada=alice@example.com", 'user-map: "ada: alice@example.com"'],
  ["ada = alice@example.com", 'user-map: "ada: alice@example.com"'],
])("a pair is no path, also with `lifecycle`: %s", async (map, line) => {
  const given = { mention: "author", "user-map": map };
  const { rows, blocks } = await doctorTold({ event: pushBy("ada"), with: { ...given, lifecycle: "true" } });
  expect(rows).toEqual([["❌", "user-map", expect.stringContaining("must be a mapping with one login")]]);
  expect(blocks).toEqual([line]);
  await using world = await startWorld();
  const { annotations } = await world.run({ event: pushBy("ada"), with: { ...given, status: "failure" } });
  const told = annotations.map(({ message }) => message).join("\n");
  expect(told).toContain('Input "user-map" must be a mapping with one login and its email address per line');
  expect(told).not.toContain("there is no such file");
});

test("a step does not ask for a line that is there", async () => {
  await using world = await startWorld();
  const { annotations } = await world.run({
    event: pushBy("ada"),
    with: { status: "failure", mention: "author", "user-map": "ada: Alice Adams" },
  });
  const told = annotations.map(({ message }) => message);
  expect(told).toEqual([
    'The author ada is not mentioned: correct their line in "user-map".',
    'Input "user-map": "Alice Adams" must be one email address that somebody reads: write `ada: name@example.com`.',
  ]);
});

test("data as a list has its lines", async () => {
  const { blocks } = await doctorTold({
    with: { data: "- runbook: a.md\n- team: blue\n", message: "{{data.team}}" },
  });
  expect(blocks).toEqual(["data: |\n  runbook: a.md\n  team: blue"]);
});

test("somebody whom a good `user-map` leaves out is reported", async () => {
  const { rows, summary } = await doctorTold({
    event: pushBy("ada"),
    with: { mention: "author", "user-map": "bob: bob@example.com\n" },
  });
  expect(rows).toEqual([["⚠️", "mention: author", expect.stringContaining('add a line "ada: "')]]);
  expect(summary).toContain("All are valid.");
  // The message does not contain it.
  expect(summary).toContain("| ✅ | message | Rendered for each outcome: ");
});

test("reviewers are mentioned by no other input, also if nobody is waited for yet", async () => {
  const mention = { event: "waiting", mention: "author, reviewers", "mention-on": "waiting" };
  const { rows, blocks } = await doctorTold({ event: pushBy("ada"), with: mention });
  expect(rows.filter(([, what]) => what === "mention: reviewers")).toEqual([
    [
      "⚠️",
      "mention: reviewers",
      "No reviewer is mentioned: only `user-map` says who they are, and there is none.",
    ],
  ]);
  expect(blocks).toContain("user-map: |\n  LOGIN: EMAIL");
  const given = { ...mention, "user-map": "ada: alice@example.com\nbob: bob@example.com" };
  expect((await doctorTold({ event: pushBy("ada"), with: given })).rows).toEqual([]);
});

test.each([
  ["ada@corp.example", "email-domains: corp.example"],
  ["corp.example, Ada@Corp.Example", "email-domains: corp.example"],
  ["ada@corp.example\nexample.com", "email-domains: |\n  corp.example\n  example.com"],
])("an address in place of its domain has the line: %s", async (domains, line) => {
  const workflow = workflowWith({ with: `email-domains: |\n${domains.replaceAll(/^/gm, "  ")}` });
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { "email-domains": domains } });
  expect(rows.map(([mark, what]) => [mark, what])).toEqual([["❌", "email-domains"]]);
  expect(advice[0]).toMatch(/^If everybody with an address there may be mentioned, write this in/);
  expect(blocks).toEqual([line]);
});

// One person who may be added is not everyone of the domain.
test("an address in place of a domain that may be added has no line", async () => {
  const { blocks } = await doctorTold({ with: { "allowed-domains": "ada@corp.example" } });
  expect(blocks).toEqual([]);
});
