import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

/** What is said of a command whose failure is hidden, with a step after it, or a command. */
async function told(later: string, run: string) {
  const next = later.startsWith("{") ? `\n- ${later}` : "";
  const command = `${run}${next === "" ? `\n${later}` : ""}`;
  const before = `- run: |\n${command.replaceAll(/^/gm, "    ")}${next}`;
  const { rows, blocks } = await doctorTold({ workflow: workflowWith({ before }) });
  return { found: rows.filter(([, what]) => what === "run").map(([, , says]) => says), blocks };
}

const run = (command: string, more = ""): string => `{ ${more}run: ${JSON.stringify(command)} }`;
const uses = (action: string): string => `{ uses: ${action} }`;

const TOKEN = `env: { GH_TOKEN: "\${{ github.token }}" }, `;
const GOOD = `good=$(gh run list --json conclusion --jq '.[0]')
if [ -n "$good" ]; then gh run download "$good" --dir baseline; fi`;

describe("a failure stays hidden, whatever a later step looks into", () => {
  test.each([
    ["if it runs only after a failure", run("grep ERROR test.log", "if: failure(), ")],
    ["if that downloads earlier results", run(GOOD, `if: failure(), continue-on-error: true, ${TOKEN}`)],
    ["if it may fail", run("! grep ERROR test.log", "continue-on-error: true, ")],
    ["if it runs when the job is cancelled", run("./check.sh", "if: cancelled(), ")],
    ["types", run("npm run typecheck")],
    ["formats", run("npx prettier --check . && terraform fmt -check")],
    ["shell scripts", uses("ludeeus/action-shellcheck@v2")],
    ["a signature", run("./verify-signature.sh")],
    ["a checksum", run("./scripts/verify_checksum.py dist")],
    ["a report that it sends", run("./upload-report.sh")],
    ["a report that it packs", run("zip -r report.zip reports && aws s3 cp report.zip s3://x/results")],
    ["a folder for results", run("mkdir -p results")],
    ["the version", run("jq -r .version package.json")],
    ["the version, in a question", run('[ "$(jq -r .version package.json)" = "$TAG" ] && ./tag.sh')],
    ["the sources", run("grep -rn TODO src/ .github/")],
    ["a release", run("gh release list --json name --jq '.[0].name'", TOKEN)],
    ["an address", run("curl -fsS https://example.com/api | jq .ok")],
    ["a branch", run(`if [ "$GITHUB_REF_NAME" = main ]; then ./tag.sh; fi`)],
    ["a token", run(`[ -n "$NPM_TOKEN" ] && npm publish`)],
    ["the event", run(`if [ "\${{ github.event_name }}" = push ]; then ./tag.sh; fi`)],
  ])("%s", async (_, later) => {
    const { found } = await told(later, "make test || true");
    expect(found).toEqual(["The step passes although `make test` fails, because of `|| true`."]);
  });

  test("with a pipe, in the recipe for tests and logs", async () => {
    const { found, blocks } = await told(run(GOOD, `if: failure(), ${TOKEN}`), "make test | tee test.log");
    expect(found).toEqual(["The step passes although `make test` fails, because of `| tee`."]);
    expect(blocks).toContain("shell: bash");
  });

  test.each(["npm run typecheck", "./upload-report.sh", "jq -r .version package.json", "echo result"])(
    "and in the script itself: %s",
    async (later) => {
      expect((await told(later, "make test || true")).found).toHaveLength(1);
    },
  );
});

describe("nothing is said before a step that looks into", () => {
  test.each([
    ["a file", run("! grep FAILED out.txt")],
    ["a file, after every end", run("! grep FAILED out.txt", "if: always(), ")],
    ["a file, and says so to a later step", run("! grep FAILED out.txt", "id: a, continue-on-error: true, ")],
    ["the file of the pipe", run("cat test.log")],
    ["what it is told", run("./check.sh"), "make test || true"],
    ["whatever it verifies", run("python scripts/verify.py")],
    ["tests", run("./check-tests.sh")],
    ["a build", run("./verify_build.sh out")],
    ["results", run("python results.py")],
    ["a report, next to another command", run("npm run typecheck && ./check-report.sh")],
    ["a number of failures", run(`[ "$FAILED_TESTS" = 0 ]`)],
    ["a list of failures", run(`echo "failed=$(grep -c FAIL out.txt)" >> "$GITHUB_OUTPUT"`)],
    ["what JSON contains", run("jq -e '.numFailedTests == 0' out.json")],
    ["reports", uses("dorny/test-reporter@v2")],
    ["published results", uses("EnricoMi/publish-unit-test-result-action@v2")],
    ["checks", uses("LouisBrunner/checks-action@v2")],
    ["what a script decides", uses("actions/github-script@v8")],
  ])("%s", async (_, later, command = "make test | tee test.log") => {
    expect((await told(later, command)).found).toEqual([]);
  });

  test.each(["grep -q passed out.txt", "./check-tests.sh", "exit $FAILED"])(
    "in the script itself: %s",
    async (later) => {
      expect((await told(later, "make test || true")).found).toEqual([]);
    },
  );
});
