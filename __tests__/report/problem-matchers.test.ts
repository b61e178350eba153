import { expect, test } from "vitest";
import { printedLine } from "../../src/report/log-line.ts";
import { pushEvent } from "../support/events.ts";
import { FORMS, matchedIn } from "../support/problem-matchers.ts";
import { type Step, startWorld } from "../support/start-world.ts";

const LINES = FORMS.map(({ line }) => line);

test.each(FORMS)("a problem matcher finds no error of $tool in a line", ({ line }) => {
  for (const before of ["", "│ ", "│ > ", "Sent to "]) {
    expect(matchedIn([before + line])).not.toEqual([]);
    expect(matchedIn([printedLine(before + line, [])])).toEqual([]);
    expect(printedLine(before + line, []).replaceAll("\u2060", "")).toBe(before + line);
  }
});

test("nothing is put into a word, so that the runner finds the secrets that only it knows", () => {
  const words = [
    "arn:aws:iam::123456789012:role/deploy",
    "db:1433;Password=a(1)b",
    "a[1]:x",
    "line=12",
    "x.go:y",
  ];
  const lines = [...LINES, ...words, ...words.map((word) => `error ${word} failed on line 12`)];
  for (const line of lines) {
    expect(printedLine(line, []).split(/\s+|\u2060/)).toEqual(expect.arrayContaining(line.split(/\s+/)));
  }
});

test.each([
  '{"project":12,"user": "ci", "pass": "correct horse"}',
  "Server=tcp:10.0.0.4,1433; Database=shop; User Id=sa; Pass=correct horse",
  "correct error E5 horse",
  "correct line 12 horse",
  "correct(1) horse battery",
])("the runner finds a secret of several words in a line: %s", (secret) => {
  expect(printedLine(`│ error: cannot sign in with ${secret}`, [])).toContain(secret);
});

test.each([
  "Sent to Release train after 2 attempts, message Y2lzY29zcGFyazovL3Vz",
  "│ [Run #42](https://github.com/your-org/shop/actions/runs/9001) (2nd) · since #41 (329 d 7 h)",
  "│ http://127.0.0.1:8080/rooms and https://ghes.example:8443/your-org",
])("a line without an error stays as it is: %s", (line) => {
  expect(printedLine(line, [])).toBe(line);
});

const TITLE = "x(1,1): error TS1: Token leaked, sign in at evil.example to rotate it";

function entitled(message: string): Step {
  const event = pushEvent();
  const payload = event.payload as Readonly<Record<string, object>>;
  const commit = { ...payload["head_commit"], message, author: { name: "M" } };
  return { event: { ...event, payload: { ...payload, head_commit: commit } } };
}

test.each<[string, Step]>([
  ["the title of a commit", { ...entitled(TITLE), with: { status: "failure" } }],
  ["each title", { with: { title: LINES.join(" · ") } }],
  ["each line of a message", { with: { message: LINES.join("\n\n") } }],
  [
    "a log",
    {
      workspace: { "b.log": `${LINES.join("\n")}\n` },
      with: { status: "failure", "log-files": "b.log", "log-lines": "20" },
    },
  ],
  [
    "the findings of a linter",
    {
      workspace: { "c.xml": checkstyle() },
      with: { status: "failure", "lint-results": "c.xml" },
    },
  ],
  [
    "the names of tests",
    { workspace: { "r.xml": junit() }, with: { status: "failure", "test-results": "r.xml" } },
  ],
  [
    "a manifest",
    {
      workspace: { "webex.yml": `rooms:\n  - title: '${TITLE}'\n  - title: ./cart.go:12:3\n` },
      with: { provision: "webex.yml", apply: "always" },
    },
  ],
  ["a destination", { with: { to: TITLE.replaceAll(",", " ") } }],
  ["the doctor", { with: { doctor: "true", to: "x(1): error TS1: Token leaked" } }],
])("the log of a step that quotes errors in %s makes no annotation", async (_, step) => {
  await using world = await startWorld();
  const { log } = await world.run(step);
  expect(log.filter((line) => /Token|cart/.test(line))).not.toEqual([]);
  expect(matchedIn(log)).toEqual([]);
});

function checkstyle(): string {
  const error = `<error line="12" column="3" severity="error" message="${TITLE}" source="no-leak"/>`;
  return `<checkstyle version="4.3"><file name="src/cart.js">${error}</file></checkstyle>`;
}

function junit(): string {
  const failure = `<failure message="${TITLE}">at Cart (src/cart.ts:12:3)</failure>`;
  return `<testsuite name="cart"><testcase name="./cart.go: Token leaked" file="cart.ts" line="12">${failure}</testcase></testsuite>`;
}
