import { describe, expect, test } from "vitest";
import { JUNIT, JUNIT_BEFORE, SARIF, SERVER_LOG } from "../../../preview/samples/report-files.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const failed = { contexts: { job: { status: "failure" } } };
const WORKSPACE = {
  "reports/junit.xml": JUNIT,
  "before/junit.xml": JUNIT_BEFORE,
  "reports/eslint.sarif": SARIF,
  "logs/server.log": SERVER_LOG,
  "src/cart.test.ts": "",
};

test("a failure reports newly failing tests, those that failed before, and what linters and logs say", async () => {
  await using world = await startWorld();
  const step = await world.run({
    ...failed,
    with: {
      "test-results": "reports/*.xml",
      "test-baseline": "before/*.xml",
      "lint-results": "reports/*.sarif",
      "log-files": "logs/*.log",
    },
    workspace: WORKSPACE,
  });
  const [text = ""] = world.read();
  expect(text).toContain(
    "failed: 2 of 6 tests · 1 new · 1 still failing · 1 fixed · 1 skipped\nNEW cart > counts",
  );
  expect(text.indexOf("counts every cup once")).toBeLessThan(text.indexOf("is never burnt"));
  expect(text).toContain("src/cart.test.ts:17\nexpected 2 to be 3");
  expect(text).toContain("src/cart.ts:42 Expected '===' and instead saw '=='. (eqeqeq)");
  expect(text).toContain("Error: connect ECONNREFUSED 127.0.0.1:5432");
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
});

test("a place is a link if the checkout has it, and a text otherwise", async () => {
  await using world = await startWorld();
  const trace = (path: string) => `<failure message="no">at f (${path}:3:9)</failure>`;
  const cases = ["src/a b.js", "src/gone.js", "/app/src/a b.js", "/opt/x/b.js"].map(
    (path) => `<testcase name="in ${path}">${trace(path)}</testcase>`,
  );
  await world.run({
    ...failed,
    with: { "test-results": "a.xml" },
    workspace: { "a.xml": `<testsuite>${cases.join("")}</testsuite>`, "src/a b.js": "" },
  });
  const [message] = world.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.markdown?.match(/blob\/\w+\/[^)]+/g)).toEqual([
    expect.stringMatching(/src\/a%20b\.js#L3$/),
    expect.stringMatching(/src\/a%20b\.js#L3$/),
  ]);
  expect(message?.markdown).toContain("src/gone.js:3");
});

test("some of many log files are quoted, and the message is sent", async () => {
  await using world = await startWorld();
  const logs = Array.from({ length: 40 }, (_, at) => [
    `logs/${at + 10}.log`,
    `line of ${at + 10}\n`.repeat(300),
  ]);
  const step = await world.run({
    ...failed,
    with: { "log-files": "logs/*.log", "log-lines": "1" },
    workspace: Object.fromEntries(logs),
  });
  const [text = ""] = world.read();
  expect(text).toContain("line of 29");
  expect(text).not.toContain("line of 30");
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
  expect(step.summary).toContain(
    '"log-files" matches 40 files, and 20 are quoted; not quoted: logs/30.log and 19 more.',
  );
});

test("a success shows the totals on one line", async () => {
  await using world = await startWorld();
  const passed = JUNIT.replaceAll(/<failure[\s\S]*?<\/failure>/g, "");
  await world.run({
    with: { "test-results": "**/*.xml", "lint-results": "none.sarif" },
    workspace: { "a.xml": passed },
  });
  expect(world.read()[0]).toContain(" · 5 tests passed · 1 skipped · ");
});

test("a start reads no file", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { event: "start", "test-results": "none/*.xml" } });
  expect([world.read().length, step.log.join("\n")]).toEqual([1, expect.not.stringContaining("none/*.xml")]);
});

describe("a path that is not found gives a warning with the nearest path, and the message is sent:", () => {
  const workspace = {
    "reports/junit.xml": JUNIT,
    "reports/unit/deep.xml": JUNIT,
    "node_modules/x/lost.xml": "x",
    "logs/app.log": "end",
  };
  const none = (input: string, glob: string): string => `No file matches "${glob}" of the input "${input}"`;

  test.each([
    ["nothing near", "test-results", "none/*.xml", "."],
    ["nothing but what packages bring", "test-results", "none/lost.xml", "."],
    ["a slip in a folder", "test-results", "report/*.xml", ': the nearest is "reports/junit.xml".'],
    [
      "results of an earlier run, on the first one",
      "test-baseline",
      "before/*.xml",
      ": the first run has no earlier results.",
    ],
    ["a slip in a file", "test-baseline", "reports/junits.xml", ': the nearest is "reports/junit.xml".'],
    ["a file further down", "lint-results", "reports/d*.xml", ': the nearest is "reports/unit/deep.xml".'],
    ["a file elsewhere", "log-files", "build/out/app.log", ': the nearest is "logs/app.log".'],
    ...["/", "\\", "/./", "$GITHUB_WORKSPACE/", "/github/workspace/", "/__w/shop/shop/", "~/"].map(
      (above) => [
        "a path from elsewhere",
        "test-results",
        `${above}reports/*.xml`,
        ': paths are relative to the workspace, write "reports/*.xml".',
      ],
    ),
    ...["./report/*.xml", ".\\report\\*.xml", "/report/*.xml", "/home/runner/work/a/a/reports/*.xml"].map(
      (glob) => [
        "a slip in a path from elsewhere",
        "test-results",
        glob,
        ': the nearest is "reports/junit.xml".',
      ],
    ),
    [
      "a path of the folder above",
      "test-results",
      "shop/reports/*.xml",
      ': the nearest is "reports/junit.xml".',
    ],
    ["a folder", "test-results", "reports/", ': it is a folder, write "reports/**/*.xml".'],
    ["a folder of logs", "log-files", "logs", ': it is a folder, write "logs/**/*.log".'],
    ["a folder of files", "files", "reports", ': it is a folder, write "reports/**".'],
    [
      "what is left out",
      "files",
      "*/junit.xml\n!reports/**",
      ': lines that begin with "!" exclude all of them.',
    ],
  ] as [string, string, string, string][])("%s", async (_, input, globs, rest) => {
    await using world = await startWorld();
    const more = input === "test-baseline" ? { "test-results": "reports/junit.xml" } : {};
    const step = await world.run({ ...failed, with: { [input]: globs, ...more }, workspace });
    expect(world.read()).toHaveLength(1);
    const [glob = ""] = globs.split("\n");
    const said = step.annotations.filter(({ message }) => !message.includes("no shell expands it"));
    const message = none(input, glob.replaceAll("\\", "\\\\")) + rest;
    expect(said).toMatchObject([{ level: "warning", message }]);
    expect([step.conclusion, step.outputs["ok"]]).toEqual(["success", "true"]);
  });

  test("only a few of many globs are reported one by one", async () => {
    await using world = await startWorld();
    const globs = Array.from({ length: 8 }, (_, at) => `none/${at}.xml`).join("\n");
    const step = await world.run({ ...failed, with: { "test-results": globs } });
    expect(step.annotations).toHaveLength(6);
    expect(step.annotations.at(-1)?.message).toBe(
      'No file matches 3 more globs of the input "test-results".',
    );
  });

  test("results of the last good run, but none of this one", async () => {
    await using world = await startWorld();
    const step = await world.run({ ...failed, with: { "test-baseline": "reports/junit.xml" }, workspace });
    expect(step.annotations.map(({ message }) => message)).toEqual([
      'Input "test-baseline" was not used: it is compared with "test-results", which is missing.',
    ]);
  });
});

test.each<[what: string, content: string, warning: RegExp]>([
  ["empty", "", /is empty/],
  ["cut off", JUNIT.slice(0, 900), /is cut off/],
  ["no test results", "<html/>", /contains no JUnit test results/],
  ["a bomb", `<!DOCTYPE a [<!ENTITY b "c">]>${JUNIT}`, /declares XML entities/],
])("a file that is %s gives a warning and does not affect the others", async (_, content, warning) => {
  await using world = await startWorld();
  const workspace = { "good.xml": JUNIT, "bad.xml": content };
  const step = await world.run({ ...failed, with: { "test-results": "*.xml" }, workspace });
  expect(world.read()[0]).toMatch(/failed: [23] of \d+ tests/);
  expect(step.log.join("\n")).toMatch(warning);
  expect(step.conclusion).toBe("success");
});

test("a glob that is far too wide does not flood the log", async () => {
  await using world = await startWorld();
  const others = Array.from({ length: 40 }, (_, at) => [`node_modules/${at}.xml`, "<html/>"]);
  const workspace = { "a.xml": JUNIT, ...Object.fromEntries(others) };
  const step = await world.run({ ...failed, with: { "test-results": "**/*.xml" }, workspace });
  expect(step.log.filter((line) => line.includes("no JUnit"))).toHaveLength(8);
  expect(step.log.join("\n")).toContain("Some of 32 more files could not be read.");
  expect(world.read()[0]).toContain("failed: 2 of 6 tests");
});

test("a file outside the workspace is not read through a link", async () => {
  await using world = await startWorld();
  const step = await world.run({ ...failed, with: { "log-files": "/etc/passwd" } });
  expect(world.read()[0]).not.toContain("root:");
  expect(step.log.join("\n")).toContain("points outside the workspace");
});

test("names and logs from outside mention nobody, format nothing, and contain no secret", async () => {
  await using world = await startWorld();
  const hostile = "&lt;@all&gt; **bold** &#10;# title \u202e";
  const junit = `<testsuite><testcase name="${hostile}"><failure message="${hostile}"/></testcase></testsuite>`;
  const log = `token ghp_${"aB3".repeat(12)}\n\`\`\`\`\n<@all>\n`;
  await world.run({
    ...failed,
    with: { "test-results": "a.xml", "log-files": "a.log" },
    workspace: { "a.xml": junit, "a.log": log },
  });
  const [message] = world.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.text).toContain("**bold** # title");
  expect(message?.markdown).not.toContain("aB3aB3");
  expect(message?.markdown).toContain("`````\n");
});

test("log-lines says how many lines, and 0 reads no log", async () => {
  await using world = await startWorld();
  const workspace = { "a.log": Array.from({ length: 50 }, (_, at) => `line ${at}`).join("\n") };
  await world.run({ ...failed, with: { "log-files": "a.log", "log-lines": "2" }, workspace });
  await world.run({ ...failed, with: { "log-files": "a.log", "log-lines": "0" }, workspace });
  expect(world.read()[0]).toContain("line 48\nline 49");
  expect(world.read()[0]).not.toContain("line 47");
  expect(world.read()[1]).not.toContain("line 49");
});

test("a message that is too long is shortened before it is cut, and follows in full", async () => {
  await using world = await startWorld();
  const cases = Array.from(
    { length: 40 },
    (_, at) =>
      `<testcase name="case ${at}"><failure message="${"long ".repeat(30)}">trace</failure></testcase>`,
  );
  await world.run({
    ...failed,
    with: { "test-results": "a.xml", "log-files": "a.log", "log-lines": "200", detail: "full" },
    workspace: {
      "a.xml": `<testsuite>${cases.join("")}</testsuite>`,
      "a.log": "a line of a log\n".repeat(300),
    },
  });
  const [first, whole] = world.webex.messagesIn(RELEASE_TRAIN);
  expect(first?.text).toContain("Shortened: the whole message");
  expect(first?.text).toContain("Run #42");
  expect(Buffer.byteLength(first?.markdown ?? "")).toBeLessThanOrEqual(7439);
  expect([whole?.parentId, whole?.files?.length]).toEqual([first?.id, 1]);
});
