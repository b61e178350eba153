import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const LINUX = "runs-on: ubuntu-latest";

/** The parts of a workflow around a command. */
interface Around {
  readonly job?: string;
  /** Lines of the step with the command. */
  readonly step?: string;
  /** Steps after it. */
  readonly later?: string;
  readonly top?: string;
  readonly with?: string;
}

/** The globs that a step has, by its lines. */
function filesIn(lines = ""): Record<string, string> {
  const [, input = "", globs = ""] =
    /^((?:[a-z]+-)?(?:files|results)): (?:\|\s+)?'?([^']+)/.exec(lines) ?? [];
  return input === "" ? {} : { [input]: globs };
}

/** What is said of a command in a step before ours. */
async function told(run: string, { job = LINUX, step = "", later = "", top = "", ...own }: Around = {}) {
  const command = [
    "- run: |",
    ...run.split("\n").map((line) => `    ${line}`),
    ...(step ? [`  ${step}`] : []),
  ];
  const before = [...command, ...(later ? [later] : [])].join("\n");
  const { rows, blocks, advice } = await doctorTold({
    workflow: workflowWith({ job, before, top, ...(own.with && { with: own.with }) }),
    with: filesIn(own.with),
  });
  return { found: rows.filter(([, what]) => what === "run").map(([, , says]) => says), blocks, advice };
}

/** What is said of a command that another one hides. */
const lostIn = (tool: string, command: string): string =>
  `The step passes although \`${command}\` fails, because of \`${tool}\`.`;

describe("a pipe that hides a failure", () => {
  test.each([
    ["make test | tee logs/server.log", "| tee", "make test"],
    ["npm ci && npm test 2>&1 | tee -a out.log", "| tee", "npm test"],
    ["pytest -q |& cat", "|& cat", "pytest -q"],
    ["go test ./... -v | grep -v PASS", "| grep -v", "go test ./... -v"],
    ["make -j$(nproc) test SHOP='a b' 2>&1 | tee out.log", "| tee", "make -j$(nproc) test SHOP='a b'"],
    ["xcodebuild test \\\n  -scheme Shop | xcpretty", "| xcpretty", "xcodebuild test -scheme Shop"],
    ["./gradlew build |tee build.log\necho done", "|tee", "./gradlew build"],
    ["./scripts/run-tests.sh | tee logs/all.log", "| tee", "./scripts/run-tests.sh"],
    ["set -ex\nmake test | tee out.log", "| tee", "make test"],
    ["CI=1 npx vitest run | tee out.log", "| tee", "CI=1 npx vitest run"],
  ])("%s", async (run, tool, command) => {
    const { found, blocks, advice } = await told(run);
    expect(found).toEqual([lostIn(tool, command)]);
    expect(blocks).toContain("shell: bash");
    expect(advice).toContain("Add this line to the step, next to `run:`.");
  });

  test.each([
    ["./run-all.sh | tee logs/all.log", "log-files: logs/*.log"],
    ["./run-all.sh -v | tee logs/all.log", "log-files: logs/*.log"],
    ["bundle exec rubocop -f junit | tee reports/rubocop.xml", "test-results: 'reports/**/*.xml'"],
    ["npx eslint . -f sarif | tee lint.sarif", "lint-results: ./lint.sarif"],
    ["python ci.py 2>&1 | tee -a ./logs/ci.log", "log-files: |\n  other.log\n  logs/ci.log"],
  ])("%s, into a file that our step reads: %s", async (run, given) => {
    const { found, blocks } = await told(run, { with: given });
    const [command = ""] = run.split(/ 2>| \|/);
    expect(found).toEqual([lostIn("| tee", command)]);
    expect(blocks).toContain("shell: bash");
  });

  test("into a file in a folder", async () => {
    const step = "working-directory: app";
    const { found } = await told("./all.sh | tee a.log", { with: "log-files: app/*.log", step });
    expect(found).toEqual([lostIn("| tee", "./all.sh")]);
  });

  test("before a step with several lines", async () => {
    const { found } = await told("make test | cat", { later: "- run: |\n    make docs\n    make site" });
    expect(found).toEqual([lostIn("| cat", "make test")]);
  });

  test("in a job that our step reports", async () => {
    const workflow = workflowWith({
      job: `${LINUX}\nneeds: test\nif: always()`,
      before: "- run: echo hello",
      with: `needs: "\${{ toJSON(needs) }}"`,
    }).replace("  build:", `  test: { ${LINUX}, steps: [{ run: make test | tee test.log }] }\n  build:`);
    const { rows } = await doctorTold({ workflow, with: { needs: '{"test":{"result":"success"}}' } });
    expect(rows.map(([, , says]) => says)).toContain(lostIn("| tee", "make test"));
  });

  test("after a step with `lifecycle`", async () => {
    const workflow = `on: push
jobs:
  deploy:
    ${LINUX}
    steps:
      - { uses: your-org/webex-notify@v1, with: { doctor: true, lifecycle: true } }
      - run: make test | tee test.log
`;
    const { blocks } = await doctorTold({ workflow, with: { lifecycle: "true" } });
    expect(blocks).toEqual(["shell: bash"]);
  });
});

describe("a failure that is thrown away", () => {
  test.each([
    ["make test || true", "run: make test"],
    ["npm run test:unit -- --ci || :", "run: npm run test:unit -- --ci"],
    ["cargo test || exit 0", "run: cargo test"],
  ])("%s", async (run, line) => {
    const { found, blocks } = await told(run);
    expect(found).toEqual([lostIn(run.slice(line.length - 4), line.slice(5))]);
    expect(blocks).toContain(line);
  });

  test.each([
    ['make test || echo "tests failed"', "run: make test"],
    ["npm test || echo failed; true", "run: npm test"],
    ["go test ./... || printf 'It failed'", "run: go test ./..."],
    ['npm test || echo "::error::Tests failed"', "run: npm test"],
  ])("by words: %s", async (run, line) => {
    const { found, blocks } = await told(run);
    expect(found).toEqual([lostIn(run.slice(line.length - 4), line.slice(5))]);
    expect(blocks).toContain(line);
  });

  test("has no line among other commands", async () => {
    const { found, blocks, advice } = await told("npm ci\nnpm test || true");
    expect(found).toEqual([lostIn("|| true", "npm test")]);
    expect(blocks.filter((block) => block.startsWith("run"))).toEqual([]);
    expect(advice).toContain("Remove `|| true`.");
  });

  test("by `set +e` is reported with the command that fails", async () => {
    const { found } = await told("set +e\nmake test\necho done");
    expect(found).toEqual([lostIn("set +e", "make test")]);
  });
});

describe("on Windows, a program that fails before the last one", () => {
  const WINDOWS = "runs-on: windows-latest";
  const SAYS =
    "On Windows, the step passes although `make test` fails: PowerShell goes on, and only the last program counts.";

  test.each([
    ["Windows", WINDOWS],
    ["a list of labels", "runs-on: [windows-2025]"],
    [
      "a matrix",
      `strategy: { matrix: { os: [ubuntu-latest, windows-latest] } }\nruns-on: "\${{ matrix.os }}"`,
    ],
    [
      "rows of a matrix",
      `strategy: { matrix: { include: [{ on: windows-2025 }] } }\nruns-on: "\${{ matrix.on }}"`,
    ],
  ])("%s", async (_, job) => {
    const { found, blocks, advice } = await told("make test\nmake docs", { job });
    expect(found).toEqual([SAYS]);
    expect(blocks).toContain("shell: bash");
    expect(advice).toContain("Add this line to the step, next to `run:`.");
  });

  test("in a shell that is named", async () => {
    const { found, advice } = await told("npm ci\nmake test\n./pack.sh", {
      job: WINDOWS,
      step: "shell: pwsh",
    });
    expect(found).toEqual([SAYS]);
    expect(advice).toContain("Change `shell:` to this.");
  });

  test.each<[string, string, Around?]>([
    ["it is the last", "npm ci\nmake test"],
    ["only commands of PowerShell follow", "make test\necho done\nWrite-Host done"],
    ["the script is one of PowerShell", "make test\nCopy-Item a b\nmake docs"],
    ["the script asks for the exit code", "make test\nif ($LASTEXITCODE) { exit 1 }\nmake docs"],
    ["a setting stops it", "$PSNativeCommandUseErrorActionPreference = $true\nmake test\nmake docs"],
    ["the shell is bash", "make test\nmake docs", { step: "shell: bash" }],
    ["the shell is cmd", "make test\nmake docs", { step: "shell: cmd" }],
    [
      "the shell of the job is bash",
      "make test\nmake docs",
      { job: `${WINDOWS}\ndefaults: { run: { shell: bash } }` },
    ],
    ["the job may fail", "make test\nmake docs", { job: `${WINDOWS}\ncontinue-on-error: true` }],
    ["a reporter follows", "make test\nmake docs", { later: "- uses: dorny/test-reporter@v2" }],
    ["it is not known as a test", "npm ci\nmake docs"],
    [
      "no row of the matrix is Windows",
      "make test\nmake docs",
      { job: `strategy: { matrix: { os: [ubuntu-latest] } }\nruns-on: "\${{ matrix.os }}"` },
    ],
    [
      "the matrix is not known",
      "make test\nmake docs",
      { job: `strategy: { matrix: { os: "\${{ fromJSON(vars.OS) }}" } }\nruns-on: "\${{ matrix.os }}"` },
    ],
  ])("is nothing to say if %s", async (_, run, around) => {
    expect((await told(run, { job: WINDOWS, ...around })).found).toEqual([]);
  });
});

describe("nothing is said", () => {
  test.each<[string, string, Around?]>([
    ["of `pipefail`", "set -o pipefail\nmake test | tee out.log"],
    ["of a setting that changes nothing of a forgiven linter", "set -ex\nmake lint || true"],
    ["of several settings", "set -euo pipefail\nmake test | tee out.log"],
    ["of `PIPESTATUS`", "make test | tee out.log\nexit $PIPESTATUS"],
    ["of a condition", "if make test | tee out.log; then echo yes; fi"],
    ["of a shell", "make test | tee out.log", { step: "shell: bash" }],
    [
      "of the shell of the job",
      "make test | tee out.log",
      { job: `${LINUX}\ndefaults: { run: { shell: bash } }` },
    ],
    [
      "of the shell of the workflow",
      "make test | tee out.log",
      { top: "defaults: { run: { shell: bash } }" },
    ],
    ["on Windows", "make test | tee out.log", { job: "runs-on: windows-latest" }],
    ["of Windows that forgives", "make test || true", { job: "runs-on: windows-latest" }],
    ["in a matrix of systems", "make test | tee out.log", { job: `runs-on: "\${{ matrix.os }}"` }],
    ["on an unknown runner", "make test | tee out.log", { job: "runs-on: [self-hosted, big]" }],
    ["in a container", "make test | tee out.log", { job: `${LINUX}\ncontainer: node:24` }],
    ["of what only prints", "echo hello | tee out.log\ncat a.txt | tee b.txt\nprintf x | tee -a c"],
    ["of what is fetched", "curl -fsS https://example.com | tee out.log"],
    ["of a log of others", "docker logs shop | tee logs/shop.log", { with: "log-files: logs/*.log" }],
    ["of what fetches a log", "kubectl -n shop logs api | tee api.log", { with: "log-files: api.log" }],
    ["of what prints a version", "./server --version | tee a.log", { with: "log-files: a.log" }],
    ["of what prints a log", "sudo cat /var/log/syslog | tee a.log", { with: "log-files: a.log" }],
    ["of what fetches a page", "curl -sS x | tee a.log", { with: "log-files: a.log" }],
    ["of a file that is attached", "./all.sh | tee a.log", { with: "files: a.log" }],
    ["of another log", "./all.sh | tee b.log", { with: "log-files: a.log" }],
    ["of a log in another folder", "./all.sh | tee a.log", { with: "log-files: app/a.log" }],
    ["of a log that is grepped", "./all.sh | tee a.log\ngrep -q ok a.log", { with: "log-files: a.log" }],
    ["of a script of which nothing is known", "./run-all.sh | tee all.log"],
    ["of a question", 'make test | grep -q "All passed"'],
    ["of a search", "make test | grep passed"],
    ["of a tool that keeps the code", "go test ./... | go-junit-report -set-exit-code > report.xml"],
    ["of a mark in quotes", `make test NAME="a | tee b"`],
    ["of a comment", "make test # | tee out.log"],
    ["of a later command that decides", "make test | tee out.log\ngrep -q passed out.log"],
    ["of a later step that decides", "make test | tee out.log", { later: "- run: '! grep FAIL out.log'" }],
    ["of a later reporter", "npm test || true", { later: "- uses: dorny/test-reporter@v2" }],
    ["of a later script", "npm test || true", { later: "- run: ./check-tests.sh" }],
    ["of a failed step", "make test | tee out.log", { step: "if: failure()" }],
    ["of a step that may fail", "make test || true", { step: "continue-on-error: true" }],
    ["of a job that may fail", "make test || true", { job: `${LINUX}\ncontinue-on-error: true` }],
    ["of a step that says so", "make test || true", { step: "name: Flaky tests" }],
    ["of what cleans up", "docker compose down || true\nmake clean || true\nrm -r x || :"],
    ["of a linter that only advises", "npm run lint || true\neslint . || true"],
    ["of another command instead", "make test || make test-again"],
    ["of words for a file", "make test || echo failed >> result.txt"],
    ["of words and an end", 'make test || { echo "failed"; exit 1; }'],
    ["of words and a command", "make test || echo failed && ./fail.sh"],
    ["of words by a linter", "npm run lint || echo 'Please fix'"],
    ["of `; true`, where bash stops before", "make test; true"],
    ["of `set +e` before the last command", "set +e\nnpm ci\nmake test"],
    ["of `set +e` with an exit code", "set +e\nmake test\ncode=$?\necho done\nexit $code"],
    ["of `set +e` that ends", "set +e\nmake test\nset -e\necho done"],
    ["of an output", 'make test | tee out.log\necho "ok=1" >> "$GITHUB_OUTPUT"'],
    [
      "of a status that the workflow says",
      "make test || true",
      { with: `status: "\${{ steps.x.outcome }}"` },
    ],
    ["of a start", "make test || true", { with: "event: start" }],
  ])("%s", async (_, run, around) => {
    expect((await told(run, around)).found).toEqual([]);
  });
});
