import { expect, test } from "vitest";
import { createContext } from "../../preview/samples/create-context.ts";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import type { Inputs } from "../../src/inputs/inputs.ts";
import type { Host } from "../../src/step/host.ts";
import { Journal } from "../../src/step/journal.ts";
import { withReportFiles } from "../../src/step/read-report-files.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../../src/text/wall.ts";
import { readStep } from "../support/render-event.ts";
import { createTempFolder } from "../support/temp-folder.ts";

/** Whose time is over. */
const SPENT: Wall = {
  run: () => {
    throw new OutOfTimeError({ isLate: true });
  },
  runNeeded: (work) => work(),
};

const junitOf = (name: string) =>
  `<testsuite><testcase name="${name}"><failure message="no"/></testcase></testsuite>`;

/** What a step with these files and globs reads of them. */
async function ask(
  files: Readonly<Record<string, string>>,
  globs: Partial<Inputs>,
  host: Partial<Host> = {},
) {
  await using folder = await createTempFolder(files);
  const reader = new FileReader({ workspace: folder.path, temp: undefined });
  const none = { testResults: [], testBaseline: [], lintResults: [], logFiles: [], logLines: 20 };
  const outsideWalls = { reports: NO_WALL, owners: SPENT };
  const inputs = { ...none, ...globs } as unknown as Inputs;
  const known = { build: readStep({}), inputs, context: createContext(), payload: {}, hide: hiding([]) };
  const journal = new Journal();
  const outside = { env: {}, journal, files: reader, wall: SPENT, outsideWalls, ...host } as unknown as Host;
  const { build } = await withReportFiles(known, "failure", outside);
  return { build, warnings: journal.findings.warnings };
}

test("of many log files some are quoted, and the others are counted", async () => {
  const names = Array.from({ length: 25 }, (_, at) => `${at + 10}.log`);
  const files = Object.fromEntries(names.map((name) => [name, "end\n"]));
  const { build, warnings } = await ask(files, { logFiles: ["*.log"] });
  expect(build.reports.logs.map(({ name }) => name)).toEqual(names.slice(0, 20));
  expect(warnings).toEqual([
    'Input "log-files" matches 25 files, and 20 are quoted; not quoted: 30.log and 4 more.',
  ]);
});

test("of thousands of files of results some are read, and the others are counted", async () => {
  const names = Array.from({ length: 3002 }, (_, at) => `${at + 1000}.xml`);
  const files = Object.fromEntries(names.map((name, at) => [name, junitOf(`${at}`)]));
  const { build, warnings } = await ask(files, { testResults: ["*.xml"] });
  expect(build.reports.tests?.totals).toMatchObject({ tests: 3000, failed: 3000 });
  expect(warnings).toEqual([
    'Input "test-results" matches 3002 files, and 3000 are read; not read: 4000.xml and 1 more.',
  ]);
});

test("of a log as much is kept as is wanted and as a short message shows", async () => {
  const lines = Array.from({ length: 5000 }, (_, at) => `${at} ${"x".repeat(200)}`);
  const { build } = await ask({ "a.log": lines.join("\n") }, { logFiles: ["a.log"], logLines: 30 });
  expect(build.reports.logs[0]?.quotes).toEqual([lines.slice(-30), lines.slice(-5)]);
});

test("log-files quotes a line that explains the failure from far before the end", async () => {
  const green = Array.from({ length: 5200 }, (_, at) => `step ${at} is done and ${"x".repeat(150)}`);
  const log = [...green.slice(0, 150), "KeyError: 'user_id'", ...green.slice(150)].join("\n");
  const { build } = await ask({ "a.log": log }, { logFiles: ["a.log"], logLines: 10 });
  const { keyLine, quotes: [quote = []] = [] } = build.reports.logs[0] ?? {};
  expect([keyLine, quote[0], quote.length]).toEqual(["KeyError: 'user_id'", "KeyError: 'user_id'", 10]);
});

test("reports have a time of their own: they take none from the user's inputs, which take none from them", async () => {
  const files = { "a.log": "end\n" };
  const own = await ask(files, { logFiles: ["a.log"] });
  expect(own.build.reports.logs).toEqual([{ name: "a.log", keyLine: "", quotes: [["end"], ["end"]] }]);
  const spent = await ask(
    files,
    { logFiles: ["a.log"] },
    { wall: NO_WALL, outsideWalls: { reports: SPENT, owners: NO_WALL } },
  );
  expect(spent.build.reports.logs).toEqual([]);
  expect(spent.warnings).toEqual(['The lines of "a.log" were left out: other files used up the time.']);
});
