import { expect, test } from "vitest";
import { logOfStep } from "../../src/build/logs/log-of-step.ts";
import { readReports } from "../../src/build/read-reports.ts";
import { incidentTitle } from "../../src/incident/incident-title.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { OutOfTimeError, type Wall } from "../../src/text/wall.ts";
import { readStep } from "../support/render-event.ts";

const JUNIT = '<testsuite><testcase name="a"><failure message="no"/></testcase></testsuite>';
const SARIF = JSON.stringify({ version: "2.1.0", runs: [{ results: [{ message: { text: "no" } }] }] });

const late = (): never => {
  throw new OutOfTimeError();
};

/** Ends every piece of work but the first ones. */
function endsAfter(pieces: number): Wall {
  let left = pieces;
  return { run: (work) => (left-- > 0 ? work() : late()), runNeeded: late };
}

test("results that take too long are left out and named, and the others are reported", async () => {
  const files = {
    tests: filesOf("a.xml", JUNIT),
    lint: filesOf("a.sarif", SARIF),
    logs: filesOf("a.log", "end\n"),
  };
  const { reports, warnings } = await readReports(files, {}, endsAfter(0));
  expect(reports).toEqual({ tests: undefined, lint: undefined, logs: [] });
  expect(warnings).toEqual([
    "The test results take too long to process, and are left out.",
    "The lint findings take too long to process, and are left out.",
    'The lines of "a.log" take too long to process, and are left out.',
  ]);
});

test("of a file that takes too long, what was read counts", async () => {
  // How a file is encoded is known after 256 bytes.
  const chunks = [JUNIT.replace("</testsuite>", " ".repeat(300)), "<testcase name='b'/></testsuite>"];
  const { warnings } = await readReports({ tests: filesOf("a.xml", ...chunks) }, {}, endsSecond());
  expect(warnings).toEqual(['"a.xml" takes too long to read: the 1 test before that counts.']);
});

test("findings of a file that takes too long are named", async () => {
  const files = {
    lint: filesOf("a.xml", '<checkstyle><file name="a"><error message="no"/></file></checkstyle>'),
  };
  const { warnings } = await readReports(files, {}, endsSecond());
  expect(warnings).toEqual(["a.xml could be read only in part: it takes too long to read"]);
});

test("the end of a log that takes too long is not known", async () => {
  await expect(logOfStep(bytesOf(["end\n"]), { logLines: 20, wall: endsAfter(0) })).rejects.toThrow(
    OutOfTimeError,
  );
});

test("a title of an incident that takes too long cannot be used", () => {
  expect(incidentTitle(readStep({}), "{{workflow}}", { wall: endsAfter(0) })).toEqual({
    problem: "it takes too long",
  });
});

/** Ends the second piece of work alone. */
function endsSecond(): Wall {
  let count = 0;
  const run: Wall["run"] = (work) => {
    count += 1;
    return count === 2 ? late() : work();
  };
  return { run, runNeeded: (work) => work() };
}

async function* filesOf(name: string, ...chunks: readonly string[]) {
  yield { name, bytes: bytesOf(chunks) };
}

async function* bytesOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

/** Whose time others took. */
const SPENT: Wall = {
  run: () => {
    throw new OutOfTimeError({ isLate: true });
  },
  runNeeded: (work) => work(),
};

test("what was read in time is reported, and so is what was not begun", async () => {
  let begun = 0;
  const wall: Wall = { ...SPENT, run: (work) => (begun++ === 0 ? work() : SPENT.run(work)) };
  async function* two() {
    yield* filesOf("a.sarif", SARIF);
    yield* filesOf("b.sarif", SARIF);
    yield* filesOf("c.xml", "<checkstyle/>");
  }
  const { reports, warnings } = await readReports({ lint: two() }, {}, wall);
  expect(reports.lint?.counts.warnings).toBe(1);
  expect(warnings).toEqual([
    "b.sarif could not be read: there was no time left for it",
    "c.xml could be read only in part: other files used up the time",
  ]);
});

test("test results and logs for which no time was left say so", async () => {
  const files = { tests: filesOf("a.xml", JUNIT), logs: filesOf("a.log", "end\n") };
  const { warnings } = await readReports(files, {}, SPENT);
  expect(warnings).toEqual([
    '"a.xml" was not read to its end, because other files used up the time: the 0 tests before that count.',
    'The lines of "a.log" were left out: other files used up the time.',
  ]);
});

test("the title of an incident's room contains no secret: it goes to Webex", () => {
  const build = { ...readStep({}), workflow: "CI s3cret-of-the-step" };
  const secrets = ["s3cret-of-the-step"];
  expect(incidentTitle(build, "{{workflow}}", { hide: hiding(secrets) })).toEqual({ title: "CI ***" });
});
