import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const of = (output: string): string => `steps.webex.outputs.${output}`;
const OUTPUTS = `outputs: { ended: "\${{ ${of("event")} }}", sent: "\${{ ${of("ok")} }}" }`;

/** What is said of steps below one that reports its whole job, and of jobs after it. */
async function told(below: string, { jobs = "", outputs = "", lifecycle = "true" } = {}) {
  const { rows, summary, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  deploy:
    runs-on: x
    ${outputs}
    steps:
      - { id: webex, ${OURS}, with: { doctor: true, to: Release train, lifecycle: ${lifecycle} } }
      - run: make
      - ${below}
${jobs}`,
    with: { lifecycle },
  });
  const notes = summary.split("\n").filter((line) => line.includes("about the start of the job, not"));
  return { rows, notes, advice, blocks };
}

const never = (who: string, name: string, word: string): string =>
  `${who} asks if \`${name}\` is "${word}", but with \`lifecycle\` the outputs are about the start of the job, so it never is.`;

describe("a condition that takes the event of the start for the end of the job", () => {
  test.each([
    [`always() && ${of("event")} == 'failure'`, "failure", `if: "always() && job.status == 'failure'"`],
    [`${of("event")} == 'failure'`, "failure", `if: "always() && job.status == 'failure'"`],
    [`${of("event")} == 'success'`, "success", `if: "job.status == 'success'"`],
    [`${of("event")} != 'success'`, "success", `if: "always() && job.status != 'success'"`],
    [
      `\${{ failure() && ${of("event")} == 'cancelled' }}`,
      "cancelled",
      `if: \${{ failure() && job.status == 'cancelled' }}`,
    ],
    [`always() && ${of("event")} == 'rollback'`, "rollback", undefined],
  ])("%s", async (condition, word, line) => {
    const { rows, blocks, notes } = await told(`{ if: "${condition}", run: make clean }`);
    expect(rows).toEqual([["⚠️", "lifecycle", never("A later step", of("event"), word)]]);
    expect(blocks).toEqual(line === undefined ? [] : [line]);
    expect(notes).toEqual([]);
  });

  test.each([
    [
      "of a job",
      "  after: { needs: deploy, if: \"always() && needs.deploy.outputs.ended == 'failure'\", runs-on: x, steps: [{ run: x }] }\n",
    ],
    [
      "of its step",
      "  after: { needs: deploy, if: always(), runs-on: x, steps: [{ if: \"always() && needs.deploy.outputs.ended == 'failure'\", run: x }] }\n",
    ],
  ])("%s that needs it", async (_, jobs) => {
    const { rows, blocks } = await told("{ run: x }", { jobs, outputs: OUTPUTS });
    expect(rows).toEqual([
      ["⚠️", "lifecycle", never("The job `after`", "needs.deploy.outputs.ended", "failure")],
    ]);
    expect(blocks).toEqual([`if: "always() && needs.deploy.result == 'failure'"`]);
  });
});

describe("for a step that asks if the message was sent, a note says that the start is meant", () => {
  test.each([
    [`{ if: "always() && ${of("ok")} != 'true'", run: make alarm }`, "ok"],
    [`{ if: "${of("ok")} == 'true'", run: make alarm }`, "ok"],
  ])("%s", async (below, name) => {
    const { rows, notes } = await told(below);
    expect(rows).toEqual([]);
    expect(notes.join()).toContain(`\`${of(name)}\` is about the start of the job`);
    expect(notes.join()).toContain("➖");
  });

  test("also if other jobs ask", async () => {
    const { rows, notes } = await told("{ run: x }", { outputs: OUTPUTS });
    expect(rows).toEqual([]);
    expect(notes.join()).toContain(of("ok"));
  });
});

describe("nothing is said", () => {
  test.each([
    `{ if: "${of("event")} == 'start'", run: make }`,
    `{ if: "${of("event")} != 'skipped'", run: make }`,
    `{ run: make, env: { ID: "\${{ ${of("message-id")} }}" } }`,
    `{ ${OURS}, with: { thread: "\${{ ${of("thread")} }}", update-mode: reply, to: x } }`,
    `{ if: "steps.make.outputs.event == 'failure'", run: make }`,
  ])("of %s", async (below) => {
    const { rows, notes } = await told(below);
    expect([...rows.filter(([, what]) => what === "lifecycle"), ...notes]).toEqual([]);
  });

  test("of a step that reports the end itself", async () => {
    const { rows, notes } = await told(`{ if: "always() && ${of("ok")} == 'true'", run: make }`, {
      lifecycle: "false",
    });
    expect([...rows.filter(([, what]) => what === "lifecycle"), ...notes]).toEqual([]);
  });
});
