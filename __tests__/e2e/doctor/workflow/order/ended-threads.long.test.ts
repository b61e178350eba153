import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const FINISHED = "The message of the job `deploy` is finished when other jobs continue it as `thread`.";
const NEEDS = `needs: "\${{ toJSON(needs) }}"`;

/** What the doctor says about a step that reports its whole job, with steps of other jobs in its thread. */
const told = (notify: string, { before = "", lifecycle = "true" } = {}) =>
  doctorTold({
    workflow: `on: push
jobs:
  deploy:
    runs-on: x
    outputs: { first: "\${{ steps.webex.outputs.thread }}" }
    steps:
${before}      - { id: webex, ${OURS}, with: { doctor: true, to: Release train, lifecycle: ${lifecycle} } }
      - run: make
  notify:
    needs: deploy
    if: always()
    steps:
      - { ${OURS}, with: { ${notify} } }
`,
    with: { lifecycle },
  });

const THREAD = `thread: "\${{ needs.deploy.outputs.first }}"`;

describe("a message of a whole job", () => {
  test.each([
    `${NEEDS}, ${THREAD}`,
    `${NEEDS}, ${THREAD}, update-mode: edit`,
    `status: "\${{ needs.deploy.result }}", ${THREAD}`,
  ])("is finished before another job says how all ended: %s", async (notify) => {
    const { rows, advice, blocks } = await told(notify);
    expect(rows).toEqual([["⚠️", "event", FINISHED]]);
    expect(advice).toEqual([
      "If they should finish it, add this line to the `with:` of its step `webex`, and remove `lifecycle:`.",
    ]);
    expect(blocks).toEqual(["event: start"]);
  });

  test("also if it comes after others", async () => {
    const { summary } = await told(`${NEEDS}, ${THREAD}`, { before: "      - run: make deps\n" });
    expect(summary).toContain(FINISHED);
  });

  test.each([
    ["others reply to it", `${NEEDS}, ${THREAD}, update-mode: reply`],
    ["the jobs are a message of their own", `${NEEDS}, ${THREAD}, update-mode: new`],
    ["another job tells of itself in its thread", THREAD],
    ["nobody continues it", NEEDS],
    [
      "another action has its thread",
      `${NEEDS} } }\n      - { uses: your-org/other@v1, with: { ${NEEDS}, ${THREAD}`,
    ],
  ])("may be finished if %s", async (_, notify) => {
    expect((await told(notify)).summary).not.toContain(FINISHED);
  });
});
