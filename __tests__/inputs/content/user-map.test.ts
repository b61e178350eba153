import { describe, expect, test } from "vitest";
import { textSource } from "../../../src/inputs/content/text-source.ts";
import { readUserMap, type UserMap } from "../../../src/inputs/content/user-map.ts";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

async function read(
  text: string | undefined,
  files: Readonly<Record<string, string>> = {},
): Promise<UserMap> {
  await using folder = await createTempFolder(files);
  return await readUserMap(new FileReader({ workspace: folder.path, temp: undefined }), textSource(text));
}

const mapOf = (entries: Readonly<Record<string, string>>): UserMap => ({
  userMap: new Map(Object.entries(entries)),
  problems: [],
});
const OCTO = mapOf({ octocat: "octo@example.com" });
const BOTH = mapOf({ octocat: "octo@example.com", ada: "ada@example.com" });
const LOGIN = "must be a login with one email address that somebody reads.";
const ADDRESS = "must be one email address that somebody reads: write `grace: name@example.com`.";
const ONE = "must be one email address that somebody reads: write `grace: a@b.io`.";
const NOTHING = "has no email address: an expression there may be empty.";
const ONCE = "must be listed only once; it has different email addresses.";
const MAPPING =
  "must be a mapping with one login and its email address per line, as in `octocat: octo@example.com`.";

describe("inline", () => {
  test.each([
    ["YAML", "octocat: octo@example.com\nada: ada@example.com", BOTH],
    ["YAML on one line", "octocat: octo@example.com", OCTO],
    ["a flow mapping", "{octocat: octo@example.com, ada: ada@example.com}", BOTH],
    ["JSON", '{"octocat":"octo@example.com","ada":"ada@example.com"}', BOTH],
    ["logins in capitals", "OctoCat: octo@example.com", OCTO],
    ["logins with an @", "@octocat: octo@example.com\n  \n@ada : ada@example.com", BOTH],
    ["logins with an @ in a flow mapping", "{@octocat: octo@example.com, @ada: ada@example.com}", BOTH],
    ["logins with an @ in quotes", `"@octocat": octo@example.com\n'@ada': ada@example.com`, BOTH],
    ["a login with an @ in it as it is", '"oc@tocat": a@b.io', mapOf({ "oc@tocat": "a@b.io" })],
    [
      "logins that are numbers or words of YAML",
      "007: a@b.io\nno: c@d.io\n1e3: e@f.io",
      mapOf({ "007": "a@b.io", no: "c@d.io", "1e3": "e@f.io" }),
    ],
    [
      "a login that means something to JavaScript",
      "__proto__: a@b.io\nx: c@d.io",
      {
        userMap: new Map([
          ["__proto__", "a@b.io"],
          ["x", "c@d.io"],
        ]),
        problems: [],
      },
    ],
    [
      "a bot and a comment",
      "# Who is who\ngrinder[bot]: a@b.io # theirs",
      mapOf({ "grinder[bot]": "a@b.io" }),
    ],
    [
      "one login in two spellings with one address",
      "octocat: octo@example.com\nOctoCat: Octo@Example.com",
      OCTO,
    ],
    ["nothing but comments", "# Nobody yet\n# Tell us", mapOf({})],
    ["nothing", undefined, mapOf({})],
  ])("reads %s", async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test.each([
    ["a list", "- octocat\n- ada", MAPPING],
    ["a list on one line", "[octocat, ada]", MAPPING],
    ["a text", "octocat\nada", MAPPING],
    ["a colon without a blank behind it", "octocat:octo@example.com", MAPPING],
    ["no YAML", "octocat: [", "is neither YAML nor JSON: Flow sequence in block collection"],
    [
      "a key twice",
      "ada: a@b.io\nada: c@d.io",
      "is neither YAML nor JSON: Map keys must be unique at line 2",
    ],
  ])("cannot use %s", async (_, text, words) => {
    const { userMap, problems, missing } = await read(text);
    expect([...userMap]).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^Input "user-map" .+[^.]\.$/)]);
    expect(problems[0]).toContain(words);
    expect(missing).toBeUndefined();
  });

  test.each([
    ["no address", "grace: Grace Hopper", `"Grace Hopper" ${ADDRESS}`],
    ["an empty value", "grace:", `"grace" ${NOTHING}`],
    ["a list of addresses", "grace: [a@b.io, c@d.io]", `"a@b.io, c@d.io" ${ONE}`],
    ["a mapping", "grace: {email: a@b.io}", `"a@b.io" ${ONE}`],
    ["an address that would end a mention", "grace: a@b.io><@all>", `"a@b.io><@all>" ${ONE}`],
    [
      "an address that nobody reads",
      "grace: 7+grace@users.noreply.github.com",
      `"7+grace@users.noreply.github.com" ${ADDRESS}`,
    ],
    [
      "a name with an address",
      "Grace: Grace <a@b.io>",
      `"Grace <a@b.io>" ${ONE.replace("grace:", "Grace:")}`,
    ],
    ["an address as a link", '"@grace": mailto:a@b.io', `"mailto:a@b.io" ${ONE}`],
    ["several addresses", "grace: a@b.io; c@d.io", `"a@b.io; c@d.io" ${ONE}`],
    ["a login for an address", 'grace: "@grace"', `"@grace" ${ADDRESS}`],
    ["lists in a list", "grace: [[a@b.io]]", `"grace" ${NOTHING}`],
    ["a secret", `grace: ghp_${"a1B2".repeat(9)}`, `what looks like a token of GitHub ${ADDRESS}`],
    [
      "address and login exchanged",
      "grace@example.com: grace",
      "login and email address are swapped: write `grace: grace@example.com`.",
    ],
    ["two addresses", "grace@example.com: b@c.io d", `"grace@example.com" ${LOGIN}`],
    ["an empty login", '"": a@b.io', "an entry has no login: an expression there may be empty."],
    ["no login", '"@": a@b.io', `"@" ${LOGIN}`],
    ["a very long login", `${"x".repeat(100)}: y`, `"${"x".repeat(59)}…" ${LOGIN}`],
    ["one login in two spellings", 'grace: a@b.io\nGrace: c@d.io\n"@GRACE": a@b.io', `"grace" ${ONCE}`],
  ])("leaves out %s, says so, and uses the rest", async (_, text, problem) => {
    const { userMap, problems } = await read(`octocat: octo@example.com\n${text}\nada: ada@example.com`);
    expect(problems).toEqual([`Input "user-map": ${problem}`]);
    expect(new Map([...userMap].filter(([, email]) => email !== undefined))).toEqual(BOTH.userMap);
  });
});

test("one login alone is no path", async () => {
  expect((await read("octocat:")).problems).toEqual([`Input "user-map": "octocat" ${NOTHING}`]);
});

describe("a path", () => {
  test.each([
    ["people.yml", "octocat: octo@example.com"],
    [".github/people.json", '{"octocat": "octo@example.com"}'],
    ["our people.yaml", "\ufeff@octocat: octo@example.com\r\n"],
    ["people", "octocat: octo@example.com\n"],
  ])("%s is read", async (path, content) => {
    expect(await read(path, { [path]: content })).toEqual(OCTO);
  });

  test("of an empty file names nobody", async () => {
    expect(await read("people.yml", { "people.yml": "" })).toEqual(mapOf({}));
  });

  test("of a missing file is recognized", async () => {
    expect(await read("people.yml")).toEqual({
      userMap: new Map(),
      problems: [
        'Input "user-map" is "people.yml": there is no such file; does an earlier step check it out or write it?',
      ],
      missing: true,
    });
  });

  test.each([
    ["../people.yml", 'a path cannot contain ".."'],
    [".", "it must be a regular file"],
    ["large.yml", "it has 262145 bytes, but at most 262144 are read"],
  ])("%s is refused, and not for being missing", async (path, words) => {
    const found = await read(path, { "large.yml": "x".repeat(262_145) });
    expect(found).toEqual({ userMap: new Map(), problems: [expect.stringContaining(words)] });
  });

  test.each([
    ["octocat: [", "is neither YAML nor JSON"],
    ["- octocat", MAPPING],
    ["grace: x", `: "x" ${ADDRESS}`],
    ["grace: a@b.io\nGRACE: c@d.io", `: "grace" ${ONCE}`],
  ])("is named if the file contains %j", async (content, words) => {
    const { problems } = await read("people.yml", { "people.yml": content });
    expect(problems).toEqual([expect.stringMatching(/^Input "user-map" \(people\.yml\)/)]);
    expect(problems[0]).toContain(words);
  });
});
