import { JUNIT } from "../samples/report-files.ts";
import type { Scenario } from "./scenario.ts";
import { FIRST_FAILURE, FIX_PUSH, FIXED, ownJob, PUSH, SOURCES } from "./shop.ts";

const INPUTS = { lifecycle: "true", "test-results": "reports/*.xml" };
const PASSED = JUNIT.replaceAll(/<failure[\s\S]*?<\/failure>/g, "");

/** The same job in the previous run, which failed. */
const FAILED_JOB = { id: 7000, name: "test", run: 42, steps: { "Run npm test": "failure" } } as const;

/** And in the one before, which passed. */
const PASSED_JOB = { ...FAILED_JOB, id: 6900, run: 41, conclusion: "success", steps: {} } as const;

/** What a room gets from a push that breaks the tests, and from the one that fixes them. */
export const STORY: Scenario = {
  name: "story",
  title: "Started, failed, fixed",
  about:
    "One step at the top of a job. Its message then says how the job ended, and a failure also gets a reply.",
  steps: [
    {
      heading: "A push starts the tests",
      known: { ...FIRST_FAILURE, jobs: [ownJob("Run npm test")] },
      options: { event: PUSH, github: { job: "test" }, with: INPUTS, workspace: SOURCES },
      end: {
        heading: "The tests fail: the message is edited, and a reply notifies the room",
        afterSeconds: 194,
        options: {
          with: INPUTS,
          contexts: { job: { status: "failure" } },
          workspace: { "reports/junit.xml": JUNIT },
        },
      },
    },
    {
      heading: "The next push starts them again",
      known: { ...FIXED, jobs: [{ ...ownJob("Run npm test"), run: 43, steps: {} }, FAILED_JOB, PASSED_JOB] },
      options: {
        event: FIX_PUSH,
        github: { job: "test", run_number: "43", run_id: "9002" },
        with: INPUTS,
        workspace: SOURCES,
      },
      end: {
        heading: "They pass: the message is edited, and says since when they failed",
        afterSeconds: 171,
        options: { with: INPUTS, workspace: { "reports/junit.xml": PASSED } },
      },
    },
  ],
};
