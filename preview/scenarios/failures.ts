import { JUNIT, JUNIT_BEFORE, SARIF } from "../samples/report-files.ts";
import { resultsOf, type Scenario, type ScenarioStep } from "./scenario.ts";
import { E2E_JOB, FIRST_FAILURE, ownJob, PUSH, SOURCES } from "./shop.ts";

const FAILED = { job: { status: "failure" } };

/** Failures for which the message says what broke. */
export const FAILURES: readonly Scenario[] = [
  {
    name: "tests",
    title: "Tests fail",
    about: "The message lists the failed tests, with their location and message.",
    steps: [
      ofJob("Tests fail: the message says which, where and why", "npm test", {
        "test-results": "reports/*.xml",
      }),
    ],
  },
  {
    name: "regression",
    title: "A test regression",
    about: "Compared with the run before: one test is new among the failures, one is fixed.",
    steps: [
      ofJob("Compared with the last run, one failed test is new", "npm test", {
        "test-results": "reports/*.xml",
        "test-baseline": "before/*.xml",
      }),
    ],
  },
  {
    name: "lint",
    title: "Lint errors",
    about: "The message lists what the linter found, file by file.",
    steps: [
      ofJob("The linter finds errors: the message lists them", "npm run lint", {
        "lint-results": "reports/*.sarif",
      }),
    ],
  },
  {
    name: "logs",
    title: "A job’s log",
    about: "Another job failed. The message names its step and quotes the lines of its log that say why.",
    steps: [
      {
        heading: "Another job failed: its step, its errors and its log",
        known: { ...FIRST_FAILURE, jobs: [E2E_JOB] },
        options: {
          event: PUSH,
          github: { job: "report" },
          with: { needs: resultsOf("needs", { build: "success", e2e: "failure" }) },
        },
      },
    ],
  },
];

/** The last step of a job in which a step failed. */
function ofJob(heading: string, command: string, inputs: Readonly<Record<string, string>>): ScenarioStep {
  return {
    heading,
    known: { ...FIRST_FAILURE, jobs: [ownJob(`Run ${command}`)] },
    options: {
      event: PUSH,
      github: { job: "test" },
      contexts: FAILED,
      with: inputs,
      workspace: {
        ...SOURCES,
        "reports/junit.xml": JUNIT,
        "before/junit.xml": JUNIT_BEFORE,
        "reports/eslint.sarif": SARIF,
      },
    },
  };
}
