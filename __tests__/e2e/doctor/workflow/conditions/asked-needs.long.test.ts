import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

/** What is said of `notify-on` in a job that reports two others. */
async function told(condition: string, notifyOn: string, step = "") {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  build: { runs-on: x, steps: [{ run: make }] }
  test: { runs-on: x, steps: [{ run: make test }] }
  notify:
    needs: [build, test]
    if: ${JSON.stringify(condition)}
    runs-on: x
    steps:
      - uses: your-org/webex-notify@v1
        ${step === "" ? "" : `if: ${JSON.stringify(step)}`}
        with: { doctor: true, to: Release train, notify-on: "${notifyOn}", needs: "\${{ toJSON(needs) }}" }
`,
    github: { job: "notify" },
    with: { "notify-on": notifyOn, needs: '{"build":{"result":"failure"},"test":{"result":"success"}}' },
  });
  const own = rows.filter(([, what]) => what === "notify-on").map(([, , found]) => found);
  return { own, advice, blocks };
}

const ONE = "contains(needs.*.result, 'failure')";
const EACH = "needs.build.result == 'failure' || needs.test.result == 'failure'";
const found = (moments: string, where: string, condition: string): string =>
  `\`notify-on\` names ${moments}, but GitHub skips the ${where} then: it has \`if: ${condition}\`.`;

describe("an outcome that a question about the needed jobs rules out", () => {
  test.each([
    [`always() && ${ONE}`, "failure, fixed", "`fixed`"],
    [`always() && ${ONE}`, "failure, cancelled", "`cancelled`"],
    [`\${{ !cancelled() && ${ONE} }}`, "failure, success", "`success`"],
    [`always() && (${EACH})`, "failure, cancelled", "`cancelled`"],
    ["always() && contains(join(needs.*.result, ','), 'failure')", "failure, fixed", "`fixed`"],
    [
      `always() && (${ONE} || contains(needs.*.result, 'cancelled'))`,
      "failure, cancelled, success",
      "`success`",
    ],
    [`always() && !${ONE}`, "failure, success", "`failure`"],
  ])("%s with %s", async (condition, notifyOn, lost) => {
    const { own, advice, blocks } = await told(condition, notifyOn);
    expect(own).toEqual([found(lost, "job", condition.replace(/^\$\{\{ | \}\}$/g, ""))]);
    expect(advice).toContain("Replace the `if:` of the job with this line.");
    expect(blocks).toContain("if: always()");
  });

  test.each([ONE, `always() && ${ONE}`, EACH])("in the step: %s", async (condition) => {
    const { own, blocks } = await told("always()", "failure, cancelled", condition);
    expect(own).toEqual([found("`cancelled`", "step", condition)]);
    expect(blocks).toContain("if: always()");
  });

  test.each([
    "always() && needs.test.result == 'failure'",
    `always() && ${ONE} && github.ref_name == 'main'`,
  ])("has no line if the condition asks about something else: %s", async (condition) => {
    const { own, advice, blocks } = await told(condition, "failure, fixed");
    expect(own).toEqual([found("`fixed`", "job", condition)]);
    expect(advice).toContain("Change the `if:` of the job, or `notify-on:`.");
    expect(blocks).not.toContain("if: always()");
  });
});

test("whoever leaves out failures, and names no outcome, means it", async () => {
  const { own, blocks } = await told(`always() && !${ONE}`, "");
  expect([own, blocks]).toEqual([[], []]);
});

describe("nothing is said of", () => {
  test.each([
    ["always()", "failure, fixed, cancelled"],
    [`always() && ${ONE}`, "failure"],
    [`always() && (${ONE} || contains(needs.*.result, 'cancelled'))`, "failure, cancelled"],
    ["always() && contains(needs.*.result, 'cancelled')", "failure, cancelled"],
    ["always() && needs.build.result != 'success'", "failure, success"],
    ["always() && needs.build.outputs.changed == 'failure'", "failure, fixed"],
    [`always() && (${ONE} || github.ref_name == 'main')`, "failure, fixed"],
    ["always() && contains(needs.*.result, 'success')", "failure, success"],
  ])("%s with %s", async (condition, notifyOn) => {
    expect((await told(condition, notifyOn)).own).toEqual([]);
  });
});
