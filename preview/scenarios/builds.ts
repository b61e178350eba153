import type { RunFacts } from "../../emulator/github/entities.ts";
import { exampleOf, pushBefore } from "./example-events.ts";
import { resultsOf, type Scenario } from "./scenario.ts";

const push = exampleOf("push", 4);
const nextPush = pushBefore(push, exampleOf("check_suite", 0));
const REPOSITORY = "Codertocat/Hello-World";

/** Builds from GitHub's example payloads. */
export const BUILDS: readonly Scenario[] = [
  {
    name: "build",
    title: "A build fails, the next one passes",
    about: "Each message says that the build started, and then how it ended. A failure also gets a reply.",
    steps: [
      {
        heading: "A push starts a build",
        options: { event: push, with: { lifecycle: "true", stage: "build" } },
        end: {
          heading: "The build fails: the message is edited, and a reply notifies the room",
          afterSeconds: 194,
          options: {
            with: { stage: "build", steps: resultsOf("steps", { compile: "success", unit: "failure" }) },
            contexts: { job: { status: "failure" } },
          },
        },
      },
      {
        heading: "The next push starts",
        options: {
          event: nextPush,
          github: { run_number: "43" },
          with: { lifecycle: "true", stage: "build" },
        },
        end: {
          heading: "It succeeds: the message is edited",
          afterSeconds: 171,
          options: { with: { stage: "build" } },
        },
      },
    ],
  },
  {
    name: "fix",
    title: "A fix",
    about: "Four runs in a row failed. The message about the one that passes says so, and since when.",
    steps: [
      {
        heading: "On the default branch, four runs failed in a row; now every job passes",
        known: { repository: REPOSITORY, runs: brokenForHours(43) },
        options: {
          event: push,
          github: { run_number: "43", run_id: "9002" },
          with: {
            needs: resultsOf("needs", { build: "success", test: "success" }),
            "notify-on": "failure, fixed",
          },
        },
      },
    ],
  },
  {
    name: "release",
    title: "A release",
    about: "A release is published, and a workflow builds its files.",
    steps: [
      {
        heading: "A release is published, and every job before this one passes",
        options: {
          event: exampleOf("release", 0),
          github: { workflow: "Release" },
          with: { needs: resultsOf("needs", { build: "success", publish: "success" }) },
        },
      },
    ],
  },
];

/** The run with this number, still in progress, after four failures in the last three hours and one earlier success. */
function brokenForHours(number: number): readonly RunFacts[] {
  const branch = String(Object(push.payload).ref).replace("refs/heads/", "");
  const ours = { from: REPOSITORY, head_branch: branch };
  const before = [0, 1, 2, 3, 4].map((back) => {
    const created_at = new Date(Date.now() - (back + 0.1) * 3600_000).toISOString();
    const conclusion = back === 4 ? ("success" as const) : ("failure" as const);
    return { ...ours, number: number - 1 - back, conclusion, created_at };
  });
  return [{ ...ours, number }, ...before];
}
