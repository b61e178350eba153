import type { JobFacts } from "../../emulator/github/entities.ts";
import type { GitHubOptions } from "../../emulator/github/start-github.ts";
import { action, job } from "../support/workflow-yaml.ts";
import {
  ALONE,
  BY_ADA,
  cancelledFor,
  FAIL_FAST,
  NO_STEP_BESIDE,
  NOT_OF_OWN_JOB,
  never,
  type OutcomeRow,
  overtaken,
  type Place,
  REPLACED,
  replaced,
  SHUT_DOWN,
  TIME_LIMIT,
} from "./outcome-row.ts";

const USES = "your-org/webex-notify@v1";
const TELL = `- { uses: ${USES}, if: always() }`;
const BEGIN = `- { uses: ${USES}, with: { lifecycle: true } }`;
const MAKE = "- { id: make, run: make, shell: bash }";
const CHECKOUT = "- uses: actions/checkout@v6";

/** Files of a workflow whose step `make` ends as the row says. */
type Files = Required<Pick<NonNullable<OutcomeRow["workflow"]>, "yaml" | "checkout">>;

/** What a place says that hears about its own job as a last step does, or as a post stage with a message in the room. */
function placeOf(name: string, files: Files, stands = false): Place {
  const bad = (title: string): readonly string[] => [title, ...(stands ? [`reply: ${title}`] : [])];
  const cancel = { job: "build", step: "make", when: "during" } as const;
  const cancelled = { workflow: { ...files, cancel } };
  return {
    name,
    ends: {
      success: {
        told: "the previous step passed",
        workflow: files,
        says: ["✅ CI › build passed"],
      },
      failure: {
        told: "the previous step failed",
        workflow: { ...files, results: { make: "failure" } },
        says: bad("❌ CI › build failed"),
      },
      "cancelled by a person": {
        told: "the job is cancelled, and an annotation names the person",
        ...cancelled,
        github: cancelledFor(BY_ADA),
        says: ["⏹️ CI › build cancelled by @ada"],
      },
      superseded: {
        told: "the job is cancelled, and an annotation says that a newer run replaced it",
        ...cancelled,
        github: overtaken(),
        ...(stands
          ? { says: ["⏹️ CI › build superseded by #43"] }
          : { says: [], silence: "Superseded by #43." }),
      },
      "cancelled by its group": {
        told: "the job is cancelled, an annotation names its concurrency group, and GitHub lists no newer run of its branch",
        ...cancelled,
        github: replaced(),
        says: [`⏹️ CI › build ${REPLACED}`],
      },
      "cancelled by fail-fast": {
        told: "the job is cancelled, and an annotation names the combination that failed",
        ...cancelled,
        github: cancelledFor(FAIL_FAST),
        says: ["⏹️ CI › build cancelled after test.macos-latest failed"],
      },
      "time limit": {
        told: "the job is cancelled, and the job's annotation names the time limit",
        ...cancelled,
        github: cancelledFor(TIME_LIMIT),
        says: bad("❌ CI › build failed: Run npm test"),
      },
      "runner shut down": {
        told: "the job is cancelled, and the job's annotation says so",
        ...cancelled,
        github: cancelledFor(SHUT_DOWN),
        says: bad("❌ CI › build failed: Run npm test"),
      },
      "a step still runs": NO_STEP_BESIDE,
      ...NOT_OF_OWN_JOB,
      unknown: never("GitHub always knows the status of the step's own job."),
    },
  };
}

/** What GitHub's API says about the steps of the own job, which still runs. */
function stepsAre(steps: NonNullable<JobFacts["steps"]>): GitHubOptions {
  const own: JobFacts = { id: 7001, name: "build", status: "in_progress", conclusion: null, steps };
  return { ...ALONE, jobs: [own] };
}

const BESIDE: Files = { yaml: job("- { id: make, run: make, background: true }", TELL), checkout: {} };

/** The job's status contains no failure of a background step that nobody has waited for. */
const besideBackground: Place = {
  name: "The last step next to a background step, with `if: always()`",
  ends: {
    ...placeOf("", BESIDE).ends,
    success: {
      told: "`job.status` is `success`, and so is the background step",
      workflow: BESIDE,
      github: stepsAre({ "Run make": "success", Tell: null }),
      says: ["✅ CI › build passed"],
    },
    failure: {
      told: "`job.status` is `success`, and the background step has failed",
      workflow: { ...BESIDE, results: { make: "failure" } },
      github: stepsAre({ "Run make": "failure", Tell: null }),
      says: ["❌ CI › build failed: Run make"],
    },
    "a step still runs": {
      told: "`job.status` is `success`, and the background step is still running although a later step has ended",
      workflow: BESIDE,
      github: stepsAre({ "Run make": null, "Run lint": "success", Tell: null }),
      says: ["⏳ CI › build passed so far"],
    },
  },
};

/** Where the runner tells a step of its job in another way. */
export const WITHIN_ACTIONS: readonly Place[] = [
  besideBackground,
  placeOf("A step of a composite action, with `if: always()`", {
    yaml: job(CHECKOUT, "- uses: ./a"),
    checkout: { "a/action.yml": action(MAKE, TELL) },
  }),
  placeOf("A step of a nested composite action, with `if: always()`", {
    yaml: job(CHECKOUT, "- uses: ./a"),
    checkout: { "a/action.yml": action("- uses: ./b"), "b/action.yml": action(MAKE, TELL) },
  }),
  placeOf(
    "The post stage of `lifecycle: true` in a composite action",
    { yaml: job(CHECKOUT, "- uses: ./a"), checkout: { "a/action.yml": action(BEGIN, MAKE) } },
    true,
  ),
  placeOf(
    "The post stage of `lifecycle: true` in a nested composite action",
    {
      yaml: job(CHECKOUT, "- uses: ./a"),
      checkout: { "a/action.yml": action("- uses: ./b"), "b/action.yml": action(BEGIN, MAKE) },
    },
    true,
  ),
  placeOf("A step of a reusable workflow, with `if: always()`", {
    yaml: "name: CI\njobs: { call: { uses: ./.github/workflows/called.yml } }",
    checkout: { ".github/workflows/called.yml": `on: { workflow_call: {} }\n${job(CHECKOUT, MAKE, TELL)}` },
  }),
];
