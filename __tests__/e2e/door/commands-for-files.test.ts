import { expect, test } from "vitest";
import { doctorTold } from "../../support/doctor-told.ts";
import { startWorld } from "../../support/start-world.ts";

const NAME = "it is a command: name the file that it writes";
const LOG = `${NAME}, as in \`make test 2>&1 | tee test.log\``;
const EMPTY = {};
const FILES = { "readme.md": "x" };

test.each([
  ["log-files", "make test", LOG, "log-files: test.log"],
  ["log-files", "./gradlew test 2>&1 | tee logs/unit.log", LOG, "log-files: logs/unit.log"],
  ["log-files", "npm run test > out.txt", LOG, "log-files: out.txt"],
  ["log-files", "docker logs shop\nlogs/*.log", LOG, "log-files: |\n  test.log\n  logs/*.log"],
  ["test-results", "npm test", NAME, undefined],
  ["test-results", "go test ./...", NAME, undefined],
  ["test-results", "pytest --junitxml=report.xml\nreports/*.xml", NAME, "test-results: reports/*.xml"],
  ["lint-results", "yarn lint", NAME, undefined],
  ["files", "make report", NAME, undefined],
])("a command is not a file: %s: %j", async (input, given, says, line) => {
  const [command = ""] = given.split("\n");
  await using world = await startWorld();
  const { annotations } = await world.run({ with: { [input]: given, status: "failure" }, workspace: FILES });
  const found = `No file matches "${command}" of the input "${input}": ${says}.`;
  expect(annotations.map(({ message }) => message)).toContain(found);
  const later = await doctorTold({ workspace: FILES, with: { [input]: given } });
  expect(later.rows.map(([, , found]) => found)).toContain(found);
  expect(later.blocks[0]).toBe(line);
  const before = await doctorTold({ workspace: EMPTY, with: { [input]: given } });
  expect(before.rows.map(([, , found]) => found)).toContain(`"${command}" of the input "${input}": ${says}.`);
  expect(before.blocks).toEqual(line === undefined ? [] : [line]);
});

test.each([
  ["log-files", "docker logs/app.log"],
  ["log-files", "build logs/make test.log"],
  ["log-files", "make"],
  ["test-results", "Test Results/*.xml"],
  ["test-results", "go-tests/junit.xml"],
])("a path is no command: %s: %s", async (input, given) => {
  for (const workspace of [EMPTY, FILES]) {
    const { summary } = await doctorTold({ workspace, with: { [input]: given } });
    expect(summary).not.toContain("it is a command");
  }
});

test("a file may be called like a command", async () => {
  const workspace = { "make test": "error: no" };
  expect((await doctorTold({ workspace, with: { "log-files": "make test" } })).rows).toEqual([]);
});
