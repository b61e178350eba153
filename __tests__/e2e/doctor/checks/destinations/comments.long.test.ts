import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";
import { startWorld } from "../../../../support/start-world.ts";

const TO = "# the team\nRelease train # main\nmailto:bob@example.com\nalice@example.com  # lead";

test("comments below `|` are named as such, and the lines are without them", async () => {
  const { rows, blocks } = await doctorTold({ with: { to: TO } });
  const found = rows.filter(([, what]) => what.startsWith("to: ")).map(([, what, says]) => [what, says]);
  expect(found).toEqual([
    ["to: # the team", expect.stringContaining('Below "|", YAML has no comments: remove the line.')],
    ["to: Release train # main", expect.stringContaining('remove everything from "#" on.')],
    ["to: alice@example.com # lead", expect.stringContaining('remove everything from "#" on.')],
  ]);
  expect(new Set(blocks)).toEqual(
    new Set(["to: |\n  Release train\n  bob@example.com\n  alice@example.com"]),
  );
});

test("the step says it as well, and sends to the others", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { to: `Europe\n${TO}` } });
  const told = step.annotations.map(({ message }) => message).join("\n");
  expect(told).toContain('Below "|", YAML has no comments: remove the line.');
  expect(told).not.toContain("mailto");
});

test.each([
  ['"reports/*.xml"', "write it without quotes.", "reports/*.xml"],
  [
    "reports/*.xml # all",
    'below "|", YAML has no comments, so remove everything from "#" on.',
    "reports/*.xml",
  ],
  ["# results", 'below "|", YAML has no comments, so remove the line.', "reports/a.*"],
])("a glob written as %s is reported with the right line", async (glob, says, line) => {
  const globs = line === "reports/a.*" ? `${glob}\nreports/a.*` : glob;
  const { rows, blocks } = await doctorTold({
    workspace: { "reports/a.xml": "<testsuite/>" },
    with: { "test-results": globs },
  });
  const found = rows.map(([, , text]) => text).filter((text) => text.startsWith("No file matches"));
  expect(found).toEqual([expect.stringContaining(says)]);
  expect(blocks).toContain(`test-results: ${line}`);
});

test("a comment after a glob is reported before there are files", async () => {
  const { rows, blocks } = await doctorTold({ with: { files: "site/*.html # all, of them\na.log\n# more" } });
  expect(rows.map(([, what, found]) => [what, found])).toEqual([
    ["files", expect.stringContaining("The workspace is empty")],
    ["files", expect.stringContaining('so remove everything from "#" on.')],
    ["files", expect.stringContaining("so remove the line.")],
  ]);
  expect(blocks).toEqual(["files: |\n  site/*.html\n  a.log"]);
});

const DASHED = "- reports/**/*.html\n- '!reports/old/**'";

describe("globs with a dash before them are reported, with the lines without it", () => {
  test.each([
    ["files", {}],
    ["files", { "src/index.ts": "1" }],
    ["files", { "reports/report.html": "<p>x" }],
    ["test-results", { "src/index.ts": "1" }],
    ["log-files", {}],
  ])("of %s, with the files %j", async (input, workspace) => {
    const { rows, blocks } = await doctorTold({ workspace, with: { [input]: DASHED } });
    const found = rows.map(([, , text]) => text).filter((text) => text.includes("dash"));
    expect(found[0]).toContain("write one entry per line, without a dash.");
    expect(blocks).toContain(`${input}: |\n  reports/**/*.html\n  !reports/old/**`);
  });

  test("before there are files, with `lifecycle`", async () => {
    const { rows } = await doctorTold({ with: { files: DASHED, lifecycle: "true" } });
    expect(rows.filter(([, what]) => what === "files")).toHaveLength(2);
  });
});

test("`mention: all` is reported to have no effect if only people get the message", async () => {
  const told = async (to: string) => (await doctorTold({ with: { to, mention: "all" } })).rows;
  const row = ["⚠️", "mention: all", expect.stringContaining("it has no effect.")];
  expect(await told("bob@example.com")).toEqual([row]);
  expect(await told("bob@example.com\nRelease train")).toEqual([]);
});
