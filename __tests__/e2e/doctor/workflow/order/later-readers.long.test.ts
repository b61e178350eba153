import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const OK = "steps.webex.outputs.ok";
const ERROR = `\${{ steps.webex.outputs.error }}`;

/** What the doctor says about steps after one of ours, other than that they follow it. */
async function told(below: string, more: Parameters<typeof workflowWith>[0] = {}) {
  const workflow = workflowWith({ step: "id: webex\nif: always()", ...more }) + below;
  const { rows, blocks, advice } = await doctorTold({ workflow });
  return { rows: rows.filter(([, what]) => what !== "event").map(([, ...row]) => row), blocks, advice };
}

const found = (name: string): string =>
  `GitHub skips the step \`${name}\` after a failure, although it asks about \`webex\`, which runs then.`;

describe("a later step that GitHub skips when this one reports a failure", () => {
  test.each([
    [`- { if: "${OK} != 'true'", run: make alarm }`, `if: always() && ${OK} != 'true'`],
    [`- { if: "\${{ ${OK} != 'true' }}", run: make alarm }`, `if: always() && ${OK} != 'true'`],
    [`- { if: "${OK} == 'false'", run: make alarm }`, `if: always() && ${OK} == 'false'`],
    [
      `- { if: "${OK} == 'false' || github.ref_name == 'x'", run: make alarm }`,
      `if: always() && (${OK} == 'false' || github.ref_name == 'x')`,
    ],
    [
      `- { if: "steps.webex.outputs['skipped-reason']", run: make alarm }`,
      "if: always() && steps.webex.outputs['skipped-reason']",
    ],
    [`- { run: make alarm, env: { ERROR: "${ERROR}" } }`, "if: always()"],
    ["- { if: steps.webex.outcome, run: make alarm }", "if: always() && steps.webex.outcome"],
    [`- { run: make alarm, with: { text: "${ERROR}" } }`, "if: always()"],
  ])("%s", async (below, line) => {
    const { rows, blocks, advice } = await told(`      ${below}\n`);
    expect(rows).toEqual([["if", found("make alarm")]]);
    expect(blocks).toContain(line);
    expect(advice).toContain(
      line === "if: always()"
        ? "Add this line to the step `make alarm`:"
        : "Let the condition of the step `make alarm` begin with `always() &&`.",
    );
  });

  test("that only runs then asks the same", async () => {
    const below = `      - { if: "${OK} != 'true'", run: make alarm }\n`;
    const { blocks } = await told(below, { step: "id: webex\nif: failure()" });
    expect(blocks).toContain(`if: failure() && ${OK} != 'true'`);
  });

  test("with another mistake is reported only as that", async () => {
    const { rows } = await told(`      - { if: "!${OK}", run: make alarm }\n`);
    expect(rows).toEqual([["ok", expect.stringMatching(/is a text: "true" or "false"\.$/)]]);
  });
});

describe("a later step that reads why the message was lost after failures of other steps", () => {
  const ofFailure =
    "A later step asks how `webex` ended, but it ends green if its message was lost, unless `fail-on-error` is `true`.";
  const reading = `run: make alarm, env: { ERROR: "${ERROR}" }`;

  test.each([
    [`{ if: failure(), ${reading} }`, `if: always() && ${OK} != 'true'`],
    [`{ if: "\${{ failure() }}", ${reading} }`, `if: \${{ always() && ${OK} != 'true' }}`],
    [
      `{ if: "failure() && github.ref_name == 'main'", ${reading} }`,
      `if: always() && github.ref_name == 'main' && ${OK} != 'true'`,
    ],
    [`{ if: failure(), run: make alarm, env: { OK: "\${{ ${OK} }}" } }`, `if: always() && ${OK} != 'true'`],
  ])("%s", async (step, line) => {
    for (const own of ["id: webex\nif: always()", "id: webex"]) {
      const { rows, blocks, advice } = await told(`      - ${step}\n`, { step: own });
      expect(rows).toContainEqual(["ok", ofFailure]);
      expect(blocks.map((block) => block.replaceAll('"', ""))).toContain(line);
      expect(advice).toContain("Write this line there instead:");
    }
  });

  test.each<[string, Parameters<typeof workflowWith>[0]]>([
    [`{ if: failure(), ${reading} }`, { step: "id: webex\nif: failure()" }],
    [`{ if: failure(), ${reading} }`, { with: "fail-on-error: true" }],
    [`{ if: "failure() && ${OK} != 'true'", ${reading} }`, {}],
    [`{ if: "failure() || cancelled()", ${reading} }`, {}],
    [`{ if: always(), ${reading} }`, {}],
    [`{ if: "always() && ${OK} != 'true'", ${reading} }`, {}],
    [`{ if: failure(), run: make alarm, env: { ID: "\${{ steps.webex.outputs.message-id }}" } }`, {}],
    [`{ if: failure(), run: make alarm, env: { OK: "\${{ steps.make.outputs.ok }}" } }`, {}],
  ])("is none: %s", async (step, more) => {
    const { rows } = await told(`      - ${step}\n`, more);
    expect(rows.filter(([what]) => what === "ok")).toEqual([]);
  });
});

describe("nothing is said", () => {
  test.each([
    `{ if: "always() && ${OK} != 'true'", run: make alarm }`,
    `{ if: "failure() && ${OK} != 'true'", run: make alarm }`,
    `{ if: "success() && ${OK} != 'true'", run: make alarm }`,
    `{ if: "!cancelled() && ${OK} != 'true'", run: make alarm }`,
    `{ if: "${OK} == 'true'", run: make alarm }`,
    `{ if: "job.status == 'success' && ${OK} != 'true'", run: make alarm }`,
    `{ if: "steps.make.outcome == 'success' && ${OK} != 'true'", run: make alarm }`,
    `{ if: "steps.make.outputs.error != ''", run: make alarm }`,
    "{ run: echo steps.webex.outputs.error }",
    `{ uses: your-org/webex-notify@v1, with: { notify-on: success, thread: "\${{ steps.webex.outputs.thread }}" } }`,
    `{ uses: your-org/webex-notify@v1, with: { event: success, thread: "\${{ steps.webex.outputs.thread }}" } }`,
    `{ run: make, env: { ID: "\${{ steps.webex.outputs.message-id }}" } }`,
    `{ uses: your-org/deploy@v1, with: { thread: "\${{ steps.webex.outputs.thread }}" } }`,
  ])("of %s", async (step) => {
    const { rows } = await told(`      - ${step}\n`);
    expect(rows.filter(([what]) => what === "if")).toEqual([]);
  });

  test.each(["id: webex", "id: webex\nif: success()", "if: always()"])(
    "after a step with `%s`",
    async (step) => {
      const { rows } = await told(
        `      - { if: "${OK} != 'true'", run: make alarm }
`,
        { step },
      );
      expect(rows.map(([, text]) => text).join()).not.toContain("asks about");
    },
  );
});

describe("a job that GitHub skips when the step it asks about reports a failure", () => {
  const SENT = "needs.deploy.outputs.sent";
  const OUTPUTS = `outputs: { sent: "\${{ ${OK} }}", why: "${ERROR}", thread: "\${{ steps.webex.outputs.thread }}" }`;
  const ofJob = (jobs: string, more: Parameters<typeof workflowWith>[0] = {}) =>
    told(`  alarm: { needs: deploy, runs-on: x, ${jobs} }\n`, { job: `runs-on: x\n${OUTPUTS}`, ...more });
  const skipped =
    "GitHub skips the job `alarm` after a failure, although it asks about `webex`, which runs then.";
  const STEPS = "steps: [{ run: make alarm }]";

  test.each([
    [`if: "${SENT} != 'true'", ${STEPS}`, `if: always() && ${SENT} != 'true'`],
    [`if: "${SENT} == 'false'", ${STEPS}`, `if: always() && ${SENT} == 'false'`],
    [`if: "\${{ needs.deploy.outputs.why }}", ${STEPS}`, "if: always() && needs.deploy.outputs.why"],
    [`steps: [{ if: "${SENT} != 'true'", run: make alarm }]`, "if: always()"],
    [`steps: [{ if: "always() && ${SENT} != 'true'", run: make alarm }]`, "if: always()"],
    [`steps: [{ run: make alarm, env: { WHY: "\${{ needs.deploy.outputs.why }}" } }]`, "if: always()"],
  ])("%s", async (jobs, line) => {
    const { rows, blocks, advice } = await ofJob(jobs);
    expect(rows).toEqual([["if", skipped]]);
    expect(blocks).toContain(line);
    expect(advice.join()).toContain("the job `alarm`");
  });

  test("because of a job before both", async () => {
    const job = `needs: build\nif: always()\nruns-on: x\n${OUTPUTS}`;
    const { rows } = await ofJob(`if: "${SENT} != 'true'", ${STEPS}`, { job, step: "id: webex" });
    expect(rows).toContainEqual(["if", skipped]);
  });

  test.each<[string, Parameters<typeof workflowWith>[0]]>([
    [`if: "always() && ${SENT} != 'true'", ${STEPS}`, {}],
    [`if: "failure() && ${SENT} != 'true'", ${STEPS}`, {}],
    [`if: "${SENT} == 'true'", ${STEPS}`, {}],
    [`if: always(), steps: [{ if: "${SENT} != 'true'", run: make alarm }]`, {}],
    [`steps: [{ run: make alarm, env: { A: "\${{ needs.deploy.outputs.thread }}" } }]`, {}],
    [`if: needs.deploy.outputs.thread, ${STEPS}`, {}],
    [`if: "${SENT} != 'true'", ${STEPS}`, { step: "id: webex" }],
  ])("nothing is said of %s", async (jobs, more) => {
    const { rows } = await ofJob(jobs, more);
    expect(rows.filter(([, found]) => found?.includes("GitHub skips the job"))).toEqual([]);
  });
});
