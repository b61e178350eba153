import { describe, expect, test } from "vitest";
import { doctorTold } from "../support/doctor-told.ts";

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
  const notes = summary.split("\n").filter((line) => line.includes("about the start of the job"));
  return { rows, notes, advice, blocks };
}

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
