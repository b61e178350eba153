import { describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import type { WorkflowOptions } from "../../../runner/index.ts";
import { pushEvent } from "../../support/events.ts";
import { runWorkflow } from "../../support/run-workflow.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);
const USES = "your-org/webex-notify@v1";
const tell = (condition: string): string => `- { uses: ${USES}, if: "${condition}" }`;
const MAKE = "- { id: make, run: make, shell: bash }";
const IDLE = "- { run: idle, shell: bash }";

const action = (...steps: readonly string[]): string => `name: Test
description: Test
runs:
  using: composite
  steps:
${steps.map((step) => `    ${step}`).join("\n")}
`;

const job = (...steps: readonly string[]): string => `name: CI
jobs:
  build:
    steps:
      - uses: actions/checkout@v6
${steps.map((step) => `      ${step}`).join("\n")}
`;

type Place = (condition: string) => {
  readonly yaml: string;
  readonly checkout?: WorkflowOptions["checkout"];
};

/** Every place for a step that reports on its own job. */
const PLACES: Readonly<Record<string, Place>> = {
  "a step of the job": (condition) => ({ yaml: job(MAKE, tell(condition)) }),
  "a step of the job, after a composite action": (condition) => ({
    yaml: job("- uses: ./a", tell(condition)),
    checkout: { "a/action.yml": action(MAKE) },
  }),
  "a step of a composite action": (condition) => ({
    yaml: job("- uses: ./a"),
    checkout: { "a/action.yml": action(MAKE, tell(condition)) },
  }),
  "a step of a composite action in another": (condition) => ({
    yaml: job("- uses: ./a"),
    checkout: { "a/action.yml": action(IDLE, "- uses: ./b"), "b/action.yml": action(MAKE, tell(condition)) },
  }),
  "a step of a composite action, after another in it": (condition) => ({
    yaml: job("- uses: ./a"),
    checkout: { "a/action.yml": action("- uses: ./b", tell(condition)), "b/action.yml": action(MAKE) },
  }),
  "a step of a called workflow": (condition) => ({
    yaml: "name: CI\njobs: { call: { uses: ./.github/workflows/called.yml } }",
    checkout: { ".github/workflows/called.yml": `on: { workflow_call: {} }\n${job(MAKE, tell(condition))}` },
  }),
};

const ENDS = {
  success: { "always()": "✅ CI › build passed", "failure()": undefined },
  failure: { "always()": "❌ CI › build failed", "failure()": "❌ CI › build failed" },
  cancelled: { "always()": "⏹️ CI › build cancelled", "failure()": undefined },
} as const;

const ROWS = Object.keys(PLACES).flatMap((place) =>
  (["success", "failure", "cancelled"] as const).flatMap((end) =>
    (["always()", "failure()"] as const).map(
      (condition) => [place, end, condition, ENDS[end][condition]] as const,
    ),
  ),
);

async function run(
  webex: Emulator,
  { yaml, checkout = {} }: ReturnType<Place>,
  more: Partial<WorkflowOptions>,
) {
  await using _run = await runWorkflow(yaml, {
    event: pushEvent(),
    checkout,
    with: { to: ROOM, token: seedPeople.bot.token, "api-url": webex.url },
    ...more,
  });
  return webex.messagesIn(ROOM).map(({ text }) => text?.split(/:| · |\n/)[0]);
}

const ending = (end: keyof typeof ENDS): Partial<WorkflowOptions> =>
  end === "cancelled"
    ? { cancel: { job: "build", step: "make", when: "during" } }
    : { results: { make: end } };

describe("what a step reports about its own job", () => {
  test.each(ROWS)("%s, %s, if: %s: %s", async (place, end, condition, told) => {
    await using webex = await startEmulator();
    const words = await run(webex, PLACES[place]?.(condition) ?? { yaml: "" }, ending(end));
    expect(words).toEqual(told === undefined ? [] : [told]);
  });
});

test("notify-on: failure reports a failure within a composite action", async () => {
  await using webex = await startEmulator();
  const place = PLACES["a step of a composite action"]?.("always()") ?? { yaml: "" };
  const own = { to: ROOM, token: seedPeople.bot.token, "api-url": webex.url, "notify-on": "failure" };
  expect(await run(webex, place, { ...ending("failure"), with: own })).toEqual(["❌ CI › build failed"]);
});

test("a job that failed before the composite action is also reported as failed there", async () => {
  await using webex = await startEmulator();
  const yaml = job(MAKE, "- { uses: ./a, if: always() }");
  const words = await run(
    webex,
    { yaml, checkout: { "a/action.yml": action(tell("success()")) } },
    ending("failure"),
  );
  expect(words).toEqual(["❌ CI › build failed"]);
});

test("an inner action knows what failed in the outer one if the status is passed in", async () => {
  await using webex = await startEmulator();
  const inner = `name: In\ndescription: In\ninputs: { status: {} }\nruns: { using: composite, steps: [{ uses: ${USES}, with: { status: "\${{ inputs.status }}" } }] }`;
  const outer = action(
    MAKE,
    `- { uses: ./b, if: always(), with: { status: "\${{ github.action_status }}" } }`,
  );
  const checkout = { "a/action.yml": outer, "b/action.yml": inner };
  expect(await run(webex, { yaml: job("- uses: ./a"), checkout }, ending("failure"))).toEqual([
    "❌ CI › build failed",
  ]);
});

test("in the post stage the job's status decides, not that of the action around it", async () => {
  await using webex = await startEmulator();
  const lifecycle = `- { uses: ${USES}, with: { lifecycle: "true" } }`;
  const checkout = { "a/action.yml": action(lifecycle, MAKE) };
  expect(await run(webex, { yaml: job("- uses: ./a"), checkout }, ending("failure"))).toEqual([
    "❌ CI › build failed",
    "❌ CI › build failed",
  ]);
});
