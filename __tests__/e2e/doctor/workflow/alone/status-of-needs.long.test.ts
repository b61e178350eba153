import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const of = (expression: string, input = "status"): string => `${input}: "\${{ ${expression} }}"`;
const TEST = of("needs.test.result");

interface Parts {
  readonly needs?: string;
  /** What the job has, what our step has, and the steps before it. */
  readonly job?: string;
  readonly step?: string;
  readonly before?: string;
  /** What the first job does. */
  readonly build?: string;
  readonly notifyOn?: string;
}

/** What is said of a step whose status is made of the results of the needed jobs. */
async function told(
  given: string,
  {
    needs = "[build, test]",
    job = "if: always()",
    step = "",
    before = "",
    build = "steps: [{ run: make }]",
    notifyOn = "",
  }: Parts = {},
) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  build: { runs-on: x, ${build} }
  test: { runs-on: x, steps: [{ run: make test }] }
  notify:
    needs: ${needs}
    ${job}
    runs-on: x
    steps: [${before}{ ${OURS}, ${step} with: { doctor: true, to: Release train, ${given} } }]
`,
    github: { job: "notify" },
    with: { status: "success", ...(notifyOn && { "notify-on": notifyOn }) },
  });
  return { found: rows.map(([, what, found]) => `${what}: ${found}`), advice, blocks };
}

const NEEDS = `needs: \${{ toJSON(needs) }}`;
const SOME = "has only the result of `test`. This job also needs `build`, and its failure is not reported.";
const FAILED = "contains(needs.*.result, 'failure')";
const ONE = "All results are one status here, so the message names this job instead of those that failed.";

describe("a status of some of the needed jobs", () => {
  test.each<[string, string, Parts?]>([
    ["of one", TEST],
    ["of one, for failures", TEST, { notifyOn: "failure, fixed" }],
    ["of one, for successes", TEST, { notifyOn: "success" }],
    ["that decides", of("needs.test.result == 'failure' && 'failure' || 'success'")],
    ["of one, after a download", TEST, { before: "{ uses: actions/download-artifact@v7 }, " }],
    ["of one, for failures of any", TEST, { job: "if: failure()" }],
  ])("%s", async (_, given, parts) => {
    const { found, advice, blocks } = await told(given, parts);
    expect(found).toEqual([`status: \`status\` ${SOME}`]);
    expect(advice).toEqual(["Write this line instead of `status:`:"]);
    expect(blocks).toEqual([NEEDS]);
  });

  test("is replaced with `needs` if `event` has it", async () => {
    const { found, advice } = await told(of("needs.test.result", "event"));
    expect(found).toContain(`event: \`event\` ${SOME}`);
    expect(advice).toContain("Write this line instead of `event:`:");
  });
});

describe("a status of all needed jobs as one", () => {
  test.each([
    ["a failure", `${FAILED} && 'failure' || 'success'`],
    [
      "a failure of each",
      "needs.build.result == 'failure' || needs.test.result == 'failure' && 'failure' || 'success'",
    ],
    ["a success", `!${FAILED} && 'success' || 'failure'`],
    [
      "each end",
      `${FAILED} && 'failure' || contains(needs.*.result, 'cancelled') && 'cancelled' || 'success'`,
    ],
    ["words", `contains(join(needs.*.result, ','), 'failure') && 'failure' || 'success'`],
    ["JSON", `contains(toJSON(needs), 'failure') && 'failure' || 'success'`],
  ])("%s", async (_, expression) => {
    const { found, blocks } = await told(of(expression));
    expect(found).toEqual([`status: ${ONE}`]);
    expect(blocks).toEqual([NEEDS]);
  });
});

describe("nothing is said of a status", () => {
  test.each<[string, string, Parts?]>([
    ["of the only needed job", TEST, { needs: "test" }],
    ["with a title", `${TEST}, title: Tests`],
    ["of all, with a title", `${of(`${FAILED} && 'failure' || 'success'`)}, title: Nightly`],
    ["with a message", `${TEST}, message: The tests have ended`],
    ["with a template", `${TEST}, template: a.md`],
    ["next to `needs`", `${TEST}, needs: "\${{ toJSON(needs) }}"`],
    ["in a step about the other job", TEST, { step: "if: needs.build.result == 'success'," }],
    ["in a job about the other job", TEST, { job: "if: always() && needs.build.result == 'success'" }],
    [
      "next to a step about the other job",
      TEST,
      { before: `{ ${OURS}, with: { ${of("needs.build.result")} } }, ` },
    ],
    [
      "next to a message of another tool",
      TEST,
      { before: "{ uses: slackapi/slack-github-action@v2, if: failure() }, " },
    ],
    ["if the other one posts its end", TEST, { build: `steps: [{ run: make }, { ${OURS}, if: always() }]` }],
    [
      "if the other one only posts the start",
      TEST,
      { build: `steps: [{ ${OURS}, with: { event: start } }]` },
    ],
    ["if the other one may fail", TEST, { build: "continue-on-error: true, steps: [{ run: make }]" }],
    ["in a job that works", TEST, { before: "{ run: make docs }, " }],
    ["that only posts successes of all", TEST, { job: "", notifyOn: "success" }],
    ["of the job", of("job.status")],
    ["of an output", of("needs.test.outputs.status")],
  ])("%s", async (_, given, parts) => {
    const { found } = await told(given, parts);
    expect(found.filter((one) => /is not reported|one status here/.test(one))).toEqual([]);
  });
});
