import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1, with: { doctor: true, format: markdown }";
const READ = "needs.tell.outputs.ok != 'true'";

/** What is said in a called workflow, whose caller has a third job with a condition. */
const called = (parts: { outputs?: string; job?: string; reads?: string; needs?: string }) =>
  doctorTold({
    workflow: `on: push
jobs:
  tell: { uses: ./called.yml, secrets: inherit }
  other: { needs: ${parts.needs ?? "tell"}, if: "always() && ${parts.reads ?? READ}", runs-on: x, steps: [{ run: echo }] }
`,
    workspace: {
      "called.yml": `on: { workflow_call: { ${parts.outputs ?? ""} } }
jobs:
  deploy: { runs-on: x, ${parts.job ?? ""} steps: [{ run: make }, { id: webex, if: always(), ${OURS} }] }
`,
    },
  });

const FOUND =
  "The job `other` reads the output `ok` of the job `tell`, which the workflow that it calls does not declare.";
const LINES = `outputs:\n  ok: { value: "\${{ jobs.deploy.outputs.ok }}" }`;

describe("an output that a called workflow does not declare", () => {
  test("has its lines, and those of the job", async () => {
    const { rows, blocks, advice } = await called({});
    expect(rows).toContainEqual(["⚠️", "outputs", FOUND]);
    expect(advice.join()).toContain(
      `and \`ok: \${{ steps.webex.outputs.ok }}\` to the \`outputs:\` of the job \`deploy\``,
    );
    expect(blocks).toContain(LINES);
  });

  test("may be one of the job", async () => {
    const { advice, blocks } = await called({ job: `outputs: { ok: "\${{ steps.webex.outputs.ok }}" },` });
    expect(advice.join()).not.toContain("to the `outputs:` of the job `deploy`");
    expect(blocks).toContain(LINES);
  });

  test("has no line if the workflow declares others", async () => {
    const { rows, blocks } = await called({
      outputs: `outputs: { sent: { value: "\${{ jobs.deploy.outputs.ok }}" } }`,
    });
    expect(rows).toContainEqual(["⚠️", "outputs", FOUND]);
    expect(blocks).not.toContain(LINES);
  });

  test.each<[string, Parameters<typeof called>[0]]>([
    ["it is declared", { outputs: `outputs: { OK: { value: "\${{ jobs.deploy.outputs.ok }}" } }` }],
    ["nothing reads it", { reads: "needs.tell.result == 'failure'" }],
    ["a text only looks like it", { reads: "github.actor != 'needs.tell.outputs.ok'" }],
  ])("is none if %s", async (_, parts) => {
    expect((await called(parts)).rows.map(([, what]) => what)).not.toContain("outputs");
  });
});

describe("an output that the condition of another job reads", () => {
  const own = (outputs: string, reads: string) =>
    doctorTold({
      workflow: `on: push
jobs:
  deploy: { runs-on: x, ${outputs} steps: [{ run: make }, { id: webex, if: always(), ${OURS} }] }
  other: { needs: deploy, runs-on: x, ${reads} }
`,
    });

  test.each([
    `if: "always() && needs.deploy.outputs.ok != 'true'", steps: [{ run: echo }]`,
    `if: always(), steps: [{ run: "echo \${{ needs.deploy.outputs.ok }}" }]`,
    `if: always(), steps: [{ run: echo, if: "\${{ needs.deploy.outputs.ok != 'true' }}" }]`,
  ])("%s", async (reads) => {
    const { rows, blocks } = await own("", reads);
    const found = "The job `other` reads the output `ok` of this job, which does not declare it.";
    expect(rows).toContainEqual(["⚠️", "outputs", found]);
    expect(blocks).toContain(`outputs:\n  ok: \${{ steps.webex.outputs.ok }}`);
  });

  test("is none if the job declares it", async () => {
    const outputs = `outputs: { ok: "\${{ steps.webex.outputs.ok }}" },`;
    const { rows } = await own(outputs, `if: "needs.deploy.outputs.ok != 'true'", steps: [{ run: echo }]`);
    expect(rows.map(([, what]) => what)).not.toContain("outputs");
  });
});
