import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const NEEDS = `needs: "\${{ toJSON(needs) }}"`;
const TEST_FAILED = "always() && needs.test.result == 'failure'";
const BUILD = "  build: { runs-on: x, steps: [{ run: make }] }\n";
const TEST = "  test: { needs: build, runs-on: x, steps: [{ run: make test }] }\n";

/** What is said of a job that reports others. */
async function told({
  build = BUILD,
  test = TEST,
  needs = "[build, test]",
  job = TEST_FAILED,
  step = "always()",
  given = NEEDS,
  more = "",
  jobs = "",
}: Partial<Record<"build" | "test" | "needs" | "job" | "step" | "given" | "more" | "jobs", string>> = {}) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
${build}${test}  notify:
    needs: ${needs}
    if: "${job}"
    runs-on: x
    steps:
      - { ${OURS}, if: "${step}", with: { doctor: true, to: Release train, ${given} } }
${more}${jobs}`,
    github: { job: "notify" },
    with: { needs: JSON.stringify({ build: { result: "success" }, test: { result: "failure" } }) },
  });
  const own = rows.filter(([, , found]) => found.includes("is skipped, and nothing is posted"));
  return { own: own.map(([, ...row]) => row), advice, blocks };
}

const found = (job = "build", skipped = "`test`"): string =>
  `If \`${job}\` fails, ${skipped} is skipped, and nothing is posted: the \`if:\` asks only about ${skipped}.`;

describe("a condition about the failure of one job, which is skipped if another one fails", () => {
  test("of the job", async () => {
    const { own, advice, blocks } = await told();
    expect(own).toEqual([["if", found()]]);
    expect(advice).toContain("To report that, change these lines in the job:");
    expect(blocks).toContain("needs: [build, test]\nif: failure()");
  });

  test.each([
    [`${TEST_FAILED} && github.ref_name == 'main'`, "if: failure() && github.ref_name == 'main'"],
    ["!cancelled() && needs.test.result == 'failure'", 'if: "!cancelled() && failure()"'],
  ])("with more in it: %s", async (job, line) => {
    const { own, blocks } = await told({ job });
    expect(own).toEqual([["if", found()]]);
    expect(blocks).toContain(`needs: [build, test]\n${line}`);
  });

  test("of a job that does not need the other", async () => {
    const { own, advice, blocks } = await told({ needs: "test" });
    expect(own).toEqual([["if", found()]]);
    expect(advice).toContain("To report that, change these lines in the job:");
    expect(blocks).toContain("needs: [test, build]\nif: failure()");
  });

  test("in several jobs", async () => {
    const deploy = "  deploy: { needs: test, runs-on: x, steps: [{ run: ./deploy.sh }] }\n";
    const job = "always() && needs.deploy.result == 'failure'";
    const { own } = await told({ test: TEST + deploy, needs: "[build, test, deploy]", job });
    expect(own).toEqual([
      [
        "if",
        "If `test` or `build` fails, `deploy` is skipped, and nothing is posted: the `if:` asks only about `deploy`.",
      ],
    ]);
  });

  test("with a fixed event", async () => {
    expect((await told({ given: "event: failure" })).blocks).toContain("needs: [build, test]\nif: failure()");
  });

  test("another step that posts only successes does not report it", async () => {
    const more = `      - { ${OURS}, if: "needs.test.result == 'success'", with: { to: Europe } }\n`;
    expect((await told({ more })).own).toEqual([["if", found()]]);
  });
});

describe("a condition of the step about the failure of one job", () => {
  const ANY = "contains(needs.*.result, 'failure')";

  test.each([
    [TEST_FAILED, `if: always() && ${ANY}`],
    ["needs.test.result == 'failure'", `if: ${ANY}`],
    [
      "needs.test.result == 'failure' && github.ref_name == 'main'",
      `if: ${ANY} && github.ref_name == 'main'`,
    ],
  ])("%s", async (step, line) => {
    const { own, advice, blocks } = await told({ job: "always()", step });
    expect(own).toEqual([["if", found()]]);
    expect(advice).toContain("To report that, change this line in the step:");
    expect(blocks).toContain(line);
  });

  test("of a job that does not need the other", async () => {
    const { own, advice } = await told({ job: "always()", step: TEST_FAILED, needs: "test" });
    expect(own).toEqual([["if", found()]]);
    expect(advice).toContain(
      `To report that, add \`build\` to the \`needs:\` of the job, and ask for \`${ANY}\` in the \`if:\` of the step.`,
    );
  });
});

test("a condition that cannot be pasted has no lines", async () => {
  const job = `${TEST_FAILED} && github.event.head_commit.message != '\\u200b'`;
  const { own, advice, blocks } = await told({ job });
  expect(own).toEqual([["if", found()]]);
  expect(advice).toContain("To report that, ask for `failure()` in the `if:` of the job.");
  expect(blocks.join()).not.toContain("undefined");
});

describe("nothing is said if", () => {
  test.each<[string, Parameters<typeof told>[0] & object]>([
    ["any failure is asked for", { job: "failure()" }],
    [
      "each is asked",
      { job: "always() && (needs.test.result == 'failure' || needs.build.result == 'failure')" },
    ],
    ["all are asked", { job: "always() && contains(needs.*.result, 'failure')" }],
    ["everything but a success is asked for", { job: "always() && needs.test.result != 'success'" }],
    [
      "a skipped job is asked for",
      { job: "always() && (needs.test.result == 'failure' || needs.test.result == 'skipped')" },
    ],
    ["a success is asked for", { job: "always() && needs.test.result == 'success'" }],
    ["nothing comes before the job", { test: TEST.replace("needs: build, ", "") }],
    ["the job runs anyway", { test: TEST.replace("needs: build", "needs: build, if: always()") }],
    ["the other does nothing that fails", { build: BUILD.replace("run: make", "uses: actions/checkout@v6") }],
    ["the other only prints", { build: BUILD.replace("run: make", "run: echo a") }],
    [
      "the other's failure is forgiven",
      { build: BUILD.replace("runs-on: x", "runs-on: x, continue-on-error: true") },
    ],
    [
      "the other reports itself",
      { build: BUILD.replace("[{", `[{ ${OURS}, with: { lifecycle: true } }, {`) },
    ],
    [
      "the other posts elsewhere",
      { build: BUILD.replace("[{", "[{ uses: slackapi/slack-github-action@v2 }, {") },
    ],
    [
      "another step reports it",
      {
        job: "always()",
        step: TEST_FAILED,
        more: `      - { ${OURS}, if: "needs.build.result == 'failure'", with: { to: Europe } }\n`,
      },
    ],
    [
      "another job reports it",
      {
        jobs: `  other: { needs: build, if: failure(), runs-on: x, steps: [{ ${OURS}, with: { to: Europe } }] }\n`,
      },
    ],
    [
      "the other has an alarm",
      { build: BUILD.replace("{ run: make }", "{ run: make }, { if: failure(), run: curl example.com }") },
    ],
    [
      "another job is an alarm",
      { jobs: "  alarm: { needs: build, if: failure(), runs-on: x, steps: [{ run: curl example.com }] }\n" },
    ],
    ["the step asks for any", { job: "always()", step: "contains(needs.*.result, 'failure')" }],
    [
      "another step of the job posts something",
      {
        job: "always()",
        step: TEST_FAILED,
        more: "      - { uses: slackapi/slack-github-action@v2, if: always() }\n",
      },
    ],
    ["it has words of its own", { given: `${NEEDS}, title: Tests failed` }],
    ["its status is that of one job", { given: `status: "\${{ needs.test.result }}"` }],
    ["it is about an environment", { given: `${NEEDS}, environment: production` }],
    [
      "something else is asked as well",
      { job: `${TEST_FAILED} && inputs.a == 'b' || github.ref_name == 'x'` },
    ],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).own).toEqual([]);
  });
});
