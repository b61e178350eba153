import { describe, expect, test } from "vitest";
import { seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { pushBy } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

/** The blocks to paste from a summary, and everything that it says. */
async function told(
  step: Step,
  titles: readonly string[] = [],
): Promise<{ blocks: readonly string[]; texts: string }> {
  const others = titles.map((title, index) => ({
    uuid: `c1000000-0000-4000-8000-00000000000${index}`,
    title,
    members: [seedPeople.bot.email, seedPeople.alice.email],
  }));
  await using world = await startWorld({ seed: { rooms: [...Object.values(seedRooms), ...others] } });
  const { summary, annotations, log } = await world.run({
    ...step,
    with: { to: "Release train", doctor: "true", ...step.with },
  });
  const blocks = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
  return { blocks, texts: [summary, log, ...annotations.map(({ message }) => message)].join("\n") };
}

const EXPRESSION = `\${{ secrets.X }}`;

describe("a room's name from a stranger is pasted as that name, or not at all", () => {
  test("a name that is one", async () => {
    expect((await told({ with: { to: "Shop new" } }, ["Shop news"])).blocks).toEqual(["to: Shop news"]);
  });

  test.each([
    ["a line break", "Shop new", "Shop\nnews"],
    ["an expression", "Shop {{ secrets.X }}", `Shop ${EXPRESSION}`],
    ["a direction turned", "Shop news", "Shop n\u202eews"],
    ["a line separator", "Shop new", "Shop\u2028news"],
    ["a control character", "Shop news", "Shop\u0007news"],
    ["a prefix of teams", "team Ops", "team: Ops"],
    ["a prefix of rooms", "room Ops", "room: Ops"],
    ["an address", "mallory evil.example", "mallory@evil.example"],
    ["an address behind a line break", "Shop news mallory@evil.examp", "Shop news\nmallory@evil.example"],
    ["the ID of another room", "d0000000 0000 4000 8000 00000000000", "d0000000-0000-4000-8000-000000000001"],
  ])("%s", async (_, to, title) => {
    const { blocks, texts } = await told({ with: { to } }, [title]);
    expect(texts).toContain("Similar:");
    expect(blocks).toEqual([]);
    expect(texts).not.toMatch(/[\u202e\u2028]/);
  });
});

describe("a file's path from a pull request is pasted as that path, or not at all", () => {
  test("a path that is one", async () => {
    const { blocks } = await told({
      workspace: { "reports/out.pdf": "x" },
      with: { files: "report/out.pdf" },
    });
    expect(blocks).toEqual(["files: reports/out.pdf"]);
  });

  test("the user's own glob stays one", async () => {
    const step = { workspace: { "reports/out.pdf\n.env": "x" }, with: { files: "report/out.pdf*" } };
    expect((await told(step)).blocks).toEqual(["files: reports/out.pdf*"]);
  });

  test.each([
    ["a line break", "report/out.pdf", "reports/out.pdf\n.env"],
    ["a line break in a folder", "report/out.pdf", "repor\nt/out.pdf"],
    ["a glob", "rep.pdf", "rep*.pdf"],
    ["a folder that is a glob", "report/out.pdf", "repor*t/out.pdf"],
    ["a folder that is a glob, before a glob", "report/*.pdf", "repor*t/out.pdf"],
    ["a class", "rep.pdf", "re[p].pdf"],
    ["an exclusion", "rep.pdf", "!rep.pdf"],
    ["an expression", "reportX/out.pdf", `report${"${{"}X/out.pdf`],
    ["a direction turned", "report/out.pdf", "repor\u202et/out.pdf"],
    ["a line separator", "report/out.pdf", "repor\u2028t/out.pdf"],
  ])("of a glob: %s", async (_, files, path) => {
    const { blocks, texts } = await told({ workspace: { [path]: "x" }, with: { files } });
    expect(texts).toContain("No file matches");
    expect(blocks).toEqual([]);
    expect(texts).not.toMatch(/[\u202e\u2028]/);
  });

  test.each([
    ["user-map", "people.yml", "peo\nple.yml"],
    ["user-map", "people.yml", "people\u202e.yml"],
    ["user-map", "people.yml", "people: .yml"],
    ["provision", "webex.yml", "webex: .yml"],
    ["template", "t/failure.md", "t/failure${{.md"],
  ])("of %s: %s", async (input, given, path) => {
    const { blocks, texts } = await told({ workspace: { [path]: "x" }, with: { [input]: given } });
    expect(texts).toMatch(/did you mean/);
    expect(blocks).toEqual([]);
    expect(texts).not.toMatch(/\u202e/);
  });
});

test.each([
  ["an expression", EXPRESSION],
  ["a direction turned", "a \u202e b"],
  ["a line separator", "a\u2028b"],
])("an input's value is pasted under the right name only if it stays the same: %s", async (_, text) => {
  const { blocks, texts } = await told({ with: { titel: `Fix ${text}` } });
  expect(blocks).toEqual([]);
  expect(texts).toContain("Change the name in the step's");
});

test("outputs of earlier jobs are not pasted", async () => {
  const need = JSON.stringify({ build: { result: "success", outputs: { name: "evil" } } });
  expect((await told({ with: { need } })).blocks).toEqual([`needs: \${{ toJSON(needs) }}`]);
});

test.each([EXPRESSION, "\u202e"])(
  "a user map that would not stay the same is not pasted: %j",
  async (text) => {
    const { blocks, texts } = await told({
      event: pushBy("ada"),
      with: { mention: "author", "user-map": `bob: bob@example.com\n# ${text}` },
    });
    expect(blocks).toEqual(["ada:"]);
    expect(texts).toContain("with the Webex email address after `ada:`");
  },
);

test.each([
  ["a number", "versoin", "1.10", 'version: "1.10"'],
  ["a sign", "titel", "@ada", 'title: "@ada"'],
  ["nothing", "titel", "null", 'title: "null"'],
])("a value under its right name is the same text: %s", async (_, name, value, line) => {
  expect((await told({ with: { [name]: value } })).blocks).toEqual([line]);
});
