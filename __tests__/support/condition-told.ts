import type { RunEvent } from "../../runner/index.ts";
import { CI, doctorTold, workflowWith } from "./doctor-told.ts";

const BEFORE = "- { id: unit, run: make test }\n- { id: lint, run: make lint, continue-on-error: true }";

/** How the doctor names the step in the workflow of `conditionTold`. */
export const OWNER = "In the `if:` of a step of the job `deploy`, ";

/** What else a workflow has: its events, and lines of its job. */
export interface Around {
  readonly on?: string;
  readonly job?: string;
  /** What happened; a push if it is missing. */
  readonly event?: RunEvent;
}

/** A workflow in whose first step of ours the doctor is asked, and whose second has the condition. */
export function conditionWorkflow(
  condition: string,
  { on = eventFor(condition), job = "needs: build" }: Around = {},
): string {
  const workflow = workflowWith({ before: BEFORE, job: `runs-on: ubuntu-latest\n${job}` });
  const second = `      - { if: ${JSON.stringify(condition)}, uses: mirror/webex-notify@v1 }\n`;
  return workflow.replace("on: push", `on: ${on}`) + second;
}

/** What the doctor says about the condition. */
export async function conditionTold(condition: string, around: Around = {}) {
  const workflow = conditionWorkflow(condition, around);
  const { rows, blocks, advice } = await doctorTold({
    // For other events, the file of the checkout may be somebody else's.
    ...(around.event && { event: around.event, at: { files: { [CI]: workflow } } }),
    workflow,
    with: { "notify-on": "success" },
  });
  const own = rows.filter(([, what]) => what === "if").map(([, , found]) => found);
  return { own, blocks: blocks.map((block) => block.replaceAll('"', "")), advice };
}

/** An event that has what the condition reads. */
function eventFor(condition: string): string {
  return condition.includes("event.pull_request") ? "pull_request_target" : "push";
}
