import {
  BY_ADA,
  cancelledFor,
  type NoRow,
  type OutcomeRow,
  overtaken,
  type Place,
  SHUT_DOWN,
  TIME_LIMIT,
} from "./outcome-row.ts";

const USES = "your-org/webex-notify@v1";
const TELL = `- { uses: ${USES}, if: always() }`;
const MAKE = "- { id: make, run: make, shell: bash }";
const CHECKOUT = "- uses: actions/checkout@v6";

const action = (...steps: readonly string[]): string =>
  [
    "name: Test",
    "description: Test",
    "runs:",
    "  using: composite",
    "  steps:",
    ...steps.map((step) => `    ${step}`),
  ].join("\n");

const job = (...steps: readonly string[]): string =>
  ["name: CI", "jobs:", "  build:", "    steps:", ...steps.map((step) => `      ${step}`)].join("\n");

/** Files of a workflow whose step `make` ends as the row says. */
type Files = Required<Pick<NonNullable<OutcomeRow["workflow"]>, "yaml" | "checkout">>;

const never = (why: string): NoRow => ({ never: why });

/** What a place says that hears of its own job as a last step does. */
function placeOf(name: string, files: Files, title = "build"): Place {
  const cancel = { job: "build", step: "make", when: "during" } as const;
  const cancelled = { workflow: { ...files, cancel } };
  return {
    name,
    ends: {
      success: {
        told: "the step before passed",
        workflow: files,
        says: [`✅ CI › ${title} passed`],
      },
      failure: {
        told: "the step before failed",
        workflow: { ...files, results: { make: "failure" } },
        says: [`❌ CI › ${title} failed`],
      },
      "cancelled by a person": {
        told: "the job is cancelled, and an annotation names who did it",
        ...cancelled,
        github: cancelledFor(BY_ADA),
        says: [`⏹️ CI › ${title} cancelled by @ada`],
      },
      superseded: {
        told: "the job is cancelled, and an annotation says that a newer run took its place",
        ...cancelled,
        github: overtaken(),
        says: [],
        silence: "Superseded by #43.",
      },
      "time limit": {
        told: "the job is cancelled, and an annotation of the job names the limit",
        ...cancelled,
        github: cancelledFor(TIME_LIMIT),
        says: [`❌ CI › ${title} failed: Run npm test`],
      },
      "runner shut down": {
        told: "the job is cancelled, and an annotation of the job says so",
        ...cancelled,
        github: cancelledFor(SHUT_DOWN),
        says: [`❌ CI › ${title} failed: Run npm test`],
      },
      skipped: never("A job that is skipped runs no step."),
      "not begun": never("It tells of its own job, which has begun."),
      waiting: never("A job that waits runs no step; one beside it says so with `event: waiting`."),
      unknown: never("GitHub knows how its own job stands."),
    },
  };
}

/** Where the runner tells a step of its job in another way. */
export const WITHIN_ACTIONS: readonly Place[] = [
  placeOf("A step of a composite action, with `if: always()`", {
    yaml: job(CHECKOUT, "- uses: ./a"),
    checkout: { "a/action.yml": action(MAKE, TELL) },
  }),
  placeOf("A step of a composite action in another, with `if: always()`", {
    yaml: job(CHECKOUT, "- uses: ./a"),
    checkout: { "a/action.yml": action("- uses: ./b"), "b/action.yml": action(MAKE, TELL) },
  }),
  placeOf("A step of a called workflow, with `if: always()`", {
    yaml: "name: CI\njobs: { call: { uses: ./.github/workflows/called.yml } }",
    checkout: { ".github/workflows/called.yml": `on: { workflow_call: {} }\n${job(CHECKOUT, MAKE, TELL)}` },
  }),
];
