import { expect, test } from "vitest";
import { pushEvent } from "../../support/events.ts";
import { type OurWorkflowOptions, runWorkflow } from "../../support/run-workflow.ts";
import { RELEASE_TRAIN, startWorld, TOKEN } from "../../support/start-world.ts";
import { action, job } from "../../support/workflow-yaml.ts";

const TELL = "- { uses: your-org/webex-notify@v1, if: failure() }";
const MAKE = "- { id: make, run: make, shell: bash }";

const USES_A = job("- uses: actions/checkout@v6", "- uses: ./a");

type Files = Pick<OurWorkflowOptions, "checkout"> & { readonly yaml: string };

test.each<[string, Files]>([
  ["a step of the job", { yaml: job(MAKE, TELL) }],
  ["a composite action", { yaml: USES_A, checkout: { "a/action.yml": action(MAKE, TELL) } }],
  [
    "a composite action in another",
    { yaml: USES_A, checkout: { "a/action.yml": action("- uses: ./b"), "b/action.yml": action(MAKE, TELL) } },
  ],
  [
    "a called workflow",
    {
      yaml: "name: CI\njobs: { call: { uses: ./.github/workflows/called.yml } }",
      checkout: { ".github/workflows/called.yml": `on: { workflow_call: {} }\n${job(MAKE, TELL)}` },
    },
  ],
])("in %s, with if: failure(), a failure is reported, and nothing else", async (_, { yaml, ...files }) => {
  const says = async (options: Partial<OurWorkflowOptions>): Promise<readonly (string | undefined)[]> => {
    await using world = await startWorld();
    const inputs = { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url };
    await using _run = await runWorkflow(yaml, { event: pushEvent(), with: inputs, ...files, ...options });
    return world.read().map((text) => text?.split(/ · |\n/)[0]);
  };
  expect(await says({ results: { make: "failure" } })).toEqual(["❌ CI › build failed"]);
  expect(await says({})).toEqual([]);
  expect(await says({ cancel: { job: "build", step: "make", when: "during" } })).toEqual([]);
});
