import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

// Each kind of script was run in `bash -e`, with a `make` and an `npm` that fail: those that are found exit with 0. Only the
// options of Maven and make are from their manuals: https://maven.apache.org/ref/current/maven-embedder/cli.html
// https://www.gnu.org/software/bash/manual/html_node/The-Set-Builtin.html

/** What is said of a script in a step before ours. */
async function told(run: string, { job = "runs-on: ubuntu-latest", step = "", later = "" } = {}) {
  const command = [
    "- run: |",
    ...run.split("\n").map((line) => `    ${line}`),
    ...(step ? [`  ${step}`] : []),
  ];
  const before = [...command, ...(later ? [later] : [])].join("\n");
  const { rows, blocks, advice } = await doctorTold({ workflow: workflowWith({ job, before }) });
  return { found: rows.filter(([, what]) => what === "run").map(([, , says]) => says), blocks, advice };
}

const lostIn = (mark: string, command = "make test"): string =>
  `The step passes although \`${command}\` fails, because of \`${mark}\`.`;

describe("a failure that a script hides", () => {
  test.each([
    ["make test &", "&", "make test", "run: make test"],
    ["npm test > out.txt 2>&1 &", "&", "npm test", 'run: "npm test > out.txt 2>&1"'],
    ["make test & wait", "& wait", "make test", "run: make test"],
    ["make test &\nwait", "&", "make test", ""],
    ["make test && echo ok\nls", "&&", "make test", ""],
    ["npm ci && npm test && npm run docs\nls", "&&", "npm test", ""],
    ["pytest -q && echo 'a b'\necho done", "&&", "pytest -q", ""],
    ["if make test; then echo ok; else echo broken; fi", "if …", "make test", ""],
    ["if make test; then\n  ./deploy.sh\nfi", "if …", "make test", ""],
    ["if ! npm test; then\n  echo '::error::broken, sorry'\nfi\nls", "if ! …", "npm test", ""],
    ['echo "$(make test)"', "echo", "make test", "run: make test"],
    ["export LOG=$(npm test)\nls", "export", "npm test", ""],
    ["! make test", "!", "make test", "run: make test"],
    ["! make test\nls", "!", "make test", ""],
    ["npm test || true\nnpm run report", "|| true", "npm test", ""],
    ["make test || echo failed\nmake report", "|| echo failed", "make test", ""],
    ["npm test --if-present || :", "|| :", "npm test --if-present", "run: npm test --if-present"],
    ["make test || FAILED=1", "|| FAILED=1", "make test", "run: make test"],
    ["make test || FAILED=1\nls", "|| FAILED=1", "make test", ""],
    ["set +e\nmake test\nexit 0", "set +e", "make test", ""],
    ["set +e\nmake test > out.txt\ncat out.txt", "set +e", "make test", ""],
    ["set +e\nmake test\ntrue", "set +e", "make test", ""],
    [
      "mvn verify -Dmaven.test.failure.ignore=true",
      "-Dmaven.test.failure.ignore=true",
      "mvn verify",
      "run: mvn verify",
    ],
    [
      "./mvnw -B -Dmaven.test.failure.ignore package",
      "-Dmaven.test.failure.ignore",
      "./mvnw -B package",
      "run: ./mvnw -B package",
    ],
    ["mvn -fn verify", "-fn", "mvn verify", "run: mvn verify"],
    ["mvn --fail-never -B install", "--fail-never", "mvn -B install", "run: mvn -B install"],
    ["make -i test", "-i", "make test", "run: make test"],
    ["make -ki", "-ki", "make", "run: make"],
    ["make test --ignore-errors", "--ignore-errors", "make test", "run: make test"],
  ])("%s", async (run, mark, command, line) => {
    const { found, blocks } = await told(run);
    expect(found).toEqual([lostIn(mark, command)]);
    expect(blocks.filter((block) => block.startsWith("run"))).toEqual(line === "" ? [] : [line]);
  });

  test.each(['make test || echo "::warning::Tests failed"', "npm ci\nmake test || echo ::notice::Failed"])(
    "and only a note for GitHub: %s",
    async (run) => {
      const { found, advice } = await told(run);
      expect(found).toHaveLength(1);
      expect(advice.join("\n")).toContain("If its failure should count, remove `|| echo");
    },
  );

  // GitHub adds `-e` only to the shells that it knows by name.
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
  test.each([
    ["bash {0}", "shell: bash"],
    ["sh {0}", "shell: sh"],
    ["bash -l {0}", 'shell: "bash -e -l {0}"'],
    ["bash --noprofile --norc {0}", 'shell: "bash -e --noprofile --norc {0}"'],
  ])("in the shell `%s`", async (shell, line) => {
    const { found, blocks, advice } = await told("make test\nls", { step: `shell: ${shell}` });
    expect(found).toEqual([lostIn(`shell: ${shell}`)]);
    expect(blocks).toContain(line);
    expect(advice).toContain("Change `shell:` to this.");
  });

  test("in the shell of the job", async () => {
    const job = "runs-on: ubuntu-latest\ndefaults: { run: { shell: 'bash -l {0}' } }";
    expect((await told("make test\nls", { job })).found).toEqual([lostIn("shell: bash -l {0}")]);
  });

  test("on Windows, where a preference is only for PowerShell", async () => {
    const run = "$ErrorActionPreference = 'Continue'\nmake test\ndotnet publish";
    const { found, blocks } = await told(run, { job: "runs-on: windows-latest" });
    expect(found).toHaveLength(1);
    expect(blocks).toContain("shell: bash");
  });
});

describe("nothing is said", () => {
  test.each<[string, string, Parameters<typeof told>[1]?]>([
    ["of a process that is waited for", "make test &\nwait $!"],
    ["of processes that are waited for by name", "make test & pid=$!\nls\nwait $pid"],
    ["of what keeps running", "npm run build:watch &\nls"],
    ["of a list at the end", "npm ci && make test"],
    ["of the last command of a list", "npm ci && make test\nls"],
    ["of a list with an alternative", "make test && ls || exit 1"],
    ["of a list that a later command asks about", "make test && touch ok\n[ -e ok ]"],
    ["of a question that ends", "if make test; then echo ok; else echo broken; exit 1; fi"],
    ["of a question whose answer may fail", "if ! make test; then\n  ./again.sh\nfi"],
    ["of a question about something else", "if [ -f Makefile ]; then\n  make test\nfi"],
    ["of a question within a question", "if make test; then if ls; then echo; fi; else false; fi"],
    ["of a question after which a step looks", "if make test; then echo a; fi", { later: "- run: grep a b" }],
    ["of a value", "OUT=$(make test)\necho $OUT"],
    ["of the words of a command", 'echo "$(git log -1)"\necho "make test & more"'],
    ["of a test that is to fail", "! make test-broken"],
    ["of a search that is to find nothing", "! grep -q FAIL out.txt"],
    ["of a variable that decides", "make test || FAILED=1\nls\nexit $FAILED"],
    ["of a variable that is read", "make test || FAILED=1\n./end.sh $FAILED"],
    ["of a cleanup", "rm -rf out || true\nmake clean || true\ndocker compose down &"],
    ["of `set +e` that keeps the code", "set +e\nmake test\ncode=$?\nexit $code"],
    ["of failures that do not hide", "make -k test\nmake -I include test\nmvn -fae verify"],
    ["of an option that is off", "mvn verify -Dmaven.test.failure.ignore=false"],
    [
      "of tests that a reporter reads",
      "mvn verify -fn",
      { later: "- uses: mikepenz/action-junit-report@v5" },
    ],
    ["of the last command of a shell", "npm ci\nmake test", { step: "shell: bash {0}" }],
    ["of a shell with `-e`", "make test\nls", { step: "shell: bash -el {0}" }],
    ["of a shell with other settings", "make test\nls", { step: "shell: bash -eo pipefail {0}" }],
    ["of a script with settings of its own", "set -e\nmake test\nls", { step: "shell: bash {0}" }],
    ["of another shell", "make test\nls", { step: "shell: python {0}" }],
    ["of a comment", "# make test && ls\nmake test # && ls\nls"],
  ])("%s", async (_, run, around) => {
    expect((await told(run, around)).found).toEqual([]);
  });
});
