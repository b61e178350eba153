import { describe, expect, test } from "vitest";
import { CI, workflowWith } from "../../support/doctor-told.ts";
import { eventOf } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

/** A workflow that is broken, what the summary says about it, and the line that it has there to paste. */
type Broken = readonly [what: string, step: Step, says: string, line: string];

const OURS = "uses: your-org/webex-notify@v1, with: { to: Release train";

/** A workflow with these events and jobs. The doctor is asked in `deploy`. */
const inJobs = (on: string, jobs: string, called?: string): Step => ({
  workspace: {
    [CI]: `on: ${on}\njobs:\n${jobs.replaceAll(/^/gm, "  ")}\n`,
    ...(called !== undefined && { "called.yml": called }),
  },
  github: { workflow_ref: `your-org/shop/${CI}@refs/heads/main`, job: "deploy" },
});

/** The same with a second step that has a condition. */
const asking = (on: string, condition: string): Step =>
  inJobs(
    on,
    `deploy: { steps: [{ run: make }, { if: always(), ${OURS}, doctor: true } }, { if: "${condition}", ${OURS} } }] }`,
  );

const byHand = eventOf("workflow_dispatch", { ref: "refs/heads/main", inputs: { stage: "staging" } });
const DISPATCH = "{ workflow_dispatch: { inputs: { stage: {}, undo: { type: boolean } } } }";
const fixed = workflowWith({ job: `environment: "\${{ inputs.stage }}"`, with: "environment: production" });
const box = workflowWith({ with: `version: "\${{ github.event.inputs.undo && 'old' || 'new' }}"` });

const broken: readonly Broken[] = [
  [
    "a tag, where only branches start it",
    asking("{ push: { branches: [main] } }", "startsWith(github.ref, 'refs/tags/v')"),
    "the filters of `push:` in `on:` leave it out",
    'tags: ["v**"]',
  ],
  [
    "a label without its type",
    asking("pull_request", "github.event.label.name == 'deploy'"),
    "when a pull request is `labeled`",
    "types: [labeled]",
  ],
  [
    "another time",
    asking("{ schedule: [{ cron: '0 4 * * *' }] }", "github.event.schedule == '0 3 * * *'"),
    "no `cron:` in `on:` is this",
    "github.event.schedule == '0 4 * * *'",
  ],
  [
    "a checkbox that a push does not have",
    asking(
      "{ push: {}, workflow_dispatch: { inputs: { tell: { type: boolean, default: true } } } }",
      "inputs.tell",
    ),
    "which has no inputs",
    "if: github.event_name == 'push' || inputs.tell",
  ],
  [
    "a question whether it is called",
    asking("[push, workflow_call]", "github.event_name == 'workflow_call'"),
    "a called workflow has the event of the one that calls it",
    "Remove the `if:`.",
  ],
  [
    "a group without a branch",
    inJobs(
      "[push, pull_request]",
      `deploy: { concurrency: { group: "ci-\${{ github.head_ref }}", cancel-in-progress: true }, steps: [{ run: make }, { if: always(), ${OURS}, doctor: true } }] }`,
    ),
    "have the same group and cancel each other",
    `ci-\${{ github.head_ref || github.ref }}`,
  ],
  [
    "an environment that the step fixes",
    {
      ...inJobs("push", ""),
      event: byHand,
      workspace: { [CI]: fixed.replace("on: push", `on: ${DISPATCH}`) },
      with: { environment: "production" },
    },
    "but the message always says `production`",
    `environment: \${{ inputs.stage }}`,
  ],
  [
    "a checkbox that is a text",
    {
      ...inJobs("push", ""),
      event: byHand,
      workspace: { [CI]: box.replace("on: push", `on: ${DISPATCH}`) },
      with: { version: "old" },
    },
    'even the text "false" counts as true',
    "inputs.undo && 'old' || 'new'",
  ],
  [
    "results that are not used",
    inJobs(
      "push",
      `build: { steps: [{ run: make }] }\ntell: { needs: build, if: always(), uses: ./called.yml, secrets: inherit, with: { needs: "\${{ toJSON(needs) }}" } }`,
      `on: { workflow_call: { inputs: { needs: { type: string } } } }\njobs:\n  deploy: { steps: [{ ${OURS}, doctor: true } }] }`,
    ),
    "but the step does not use them",
    `needs: \${{ inputs.needs }}`,
  ],
  [
    "an output that a called workflow does not declare",
    inJobs(
      "push",
      `tell: { uses: ./called.yml, secrets: inherit }\nother: { needs: tell, if: "always() && needs.tell.outputs.ok != 'true'", steps: [{ run: echo }] }`,
      `on: workflow_call\njobs:\n  deploy: { outputs: { ok: "\${{ steps.a.outputs.ok }}" }, steps: [{ run: make }, { id: a, if: always(), ${OURS}, doctor: true } }] }`,
    ),
    "which the workflow that it calls does not declare",
    `ok: { value: "\${{ jobs.deploy.outputs.ok }}" }`,
  ],
];

describe("what starts, calls, or groups a workflow", () => {
  test.each(broken)("%s", async (_, step, says, line) => {
    await using world = await startWorld();
    const { summary } = await world.run({
      ...step,
      with: { to: "Release train", doctor: "true", ...step.with },
    });
    const [top = ""] = summary.replaceAll("\\", "").split(/<details>|\n\| \|/);
    expect(top.split("\n")[0]).toMatch(/^### 🩺 Webex Notify: .*\d things? to (change|look at)$/);
    expect(top).toContain(says);
    expect(top).toContain(line);
    expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});
