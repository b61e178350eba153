import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";
import { startWorld } from "../../../support/start-world.ts";

const FILLED = { "README.md": "a" };

/** What is said of an input before the checkout, and in a workspace without the files. */
const PLACES = [
  ["an empty workspace", {}],
  ["one with other files", FILLED],
] as const;

describe.each(PLACES)("in %s", (_, workspace) => {
  const told = async (input: string, value: string) => {
    const { rows, blocks } = await doctorTold({ with: { [input]: value }, workspace });
    const own = rows.filter(([, what]) => what === input || what.startsWith(`${input}: `));
    return { found: own.map(([, , found]) => found).join("\n"), blocks };
  };

  test.each([
    ["test-results", "reports/", "reports/**/*.xml"],
    ["test-results", "reports/**/", "reports/**/*.xml"],
    ["test-baseline", "./baseline/", "./baseline/**/*.xml"],
    ["lint-results", "reports/", "reports/**/*.sarif"],
    ["log-files", "logs/*/", "logs/*/**/*.log"],
    ["files", "dist/", "dist/**"],
    ["files", "my reports/", "my reports/**"],
  ])("%s: %s is a folder", async (input, value, glob) => {
    const { found, blocks } = await told(input, value);
    expect(found).toContain(`"${value}" of the input "${input}": it is a folder, write "${glob}".`);
    expect(blocks.map((block) => block.replaceAll('"', ""))).toEqual([`${input}: ${glob}`]);
  });

  test("a folder among others has all lines", async () => {
    const { blocks } = await told("files", "a.txt\ndist/");
    expect(blocks).toEqual(["files: |\n  a.txt\n  dist/**"]);
  });

  test.each([
    ["files", "dist/** !dist/*.map", ["dist/**", "!dist/*.map"]],
    ["files", "dist/*.zip dist/*.tgz", ["dist/*.zip", "dist/*.tgz"]],
    ["files", "dist/*.zip,dist/*.tgz", ["dist/*.zip", "dist/*.tgz"]],
    ["files", "dist/*.zip; dist/*.tgz", ["dist/*.zip", "dist/*.tgz"]],
    ["log-files", "logs/*.{log,txt} out/*.log", ["logs/*.{log,txt}", "out/*.log"]],
    ["test-results", "unit/**/*.xml  e2e/**/*.xml", ["unit/**/*.xml", "e2e/**/*.xml"]],
    ["test-results", "unit/, e2e/", ["unit/**/*.xml", "e2e/**/*.xml"]],
    ["lint-results", '["a/*.sarif", "b/*.sarif"]', ["a/*.sarif", "b/*.sarif"]],
  ])("%s: %s is several", async (input, value, globs) => {
    const { found, blocks } = await told(input, value);
    expect(found).toMatch(/several globs on one line|write each glob on its own line/);
    expect(blocks).toEqual([[`${input}: |`, ...globs.map((glob) => `  ${glob}`)].join("\n")]);
  });

  test.each([
    ["files", "dist/*.zip"],
    ["files", "dist/{a, b}/*.zip"],
    ["files", "My report *.pdf"],
    ["files", "my reports/final *.pdf"],
    ["files", "reports/[a b]*.xml"],
    ["files", "docs/**/unit tests/*.xml"],
    ["files", "!dist/"],
    ["test-results", "unit tests/**/*.xml"],
  ])("%s: %s is one glob", async (input, value) => {
    const { found, blocks } = await told(input, value);
    expect(found).not.toMatch(/several|own line|folder/);
    expect(blocks).toEqual([]);
  });
});

test.each([
  ["dist/", 'No file matches "dist/" of the input "files": it is a folder, write "dist/**".'],
  [
    "dist/*.zip !dist/a.zip",
    'No file matches "dist/*.zip !dist/a.zip" of the input "files": write each glob on its own line.',
  ],
])("the step itself says so of %s", async (files, said) => {
  await using world = await startWorld();
  const { annotations } = await world.run({ with: { files }, workspace: FILLED });
  expect(annotations.map(({ message }) => message)).toEqual([said]);
});

test("before the checkout, a step with `lifecycle` gets the glob for its folder as well", async () => {
  const given = { lifecycle: "true", "test-results": "reports/" };
  const { rows, blocks } = await doctorTold({ with: given });
  expect(rows.map(([, what]) => what)).toEqual(["test-results"]);
  expect(blocks).toEqual(["test-results: reports/**/*.xml"]);
});
