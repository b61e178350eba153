import { createAnnotation, type JobFacts, type RunFacts } from "../../emulator/github/entities.ts";
import { createRunEvent } from "../../emulator/github/run-event.ts";
import type { GitHubOptions } from "../../emulator/github/start-github.ts";
import type { RunEvent } from "../../runner/index.ts";
import type { Choices, SampleOutcome } from "../model/builder.ts";
import { SAMPLE_LOG } from "./sample-files.ts";

const AUTHOR = { name: "Octavia Cat", email: "octo@example.com", username: "octocat" };
const REPOSITORY = {
  full_name: "your-org/shop",
  html_url: "https://github.com/your-org/shop",
  default_branch: "main",
};
const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";

/** The event that started the run. */
export function eventOf({ report }: Choices, outcome: SampleOutcome): RunEvent {
  if (report === "forks") {
    const conclusion = outcome === "rollback" ? "success" : outcome;
    return createRunEvent({ number: 42, event: "pull_request", from: "mallory/shop", conclusion }, AUTHOR);
  }
  const common = { repository: REPOSITORY, sender: { login: "octocat" } };
  if (report === "deploy") {
    const inputs =
      outcome === "rollback"
        ? { version: "v1.3.2", "rollback-from": "v1.4.0" }
        : { version: "v1.4.0", "rollback-from": "" };
    return { name: "workflow_dispatch", payload: { ...common, inputs, ref: "refs/heads/main" } };
  }
  const head_commit = { id: SHA, message: "Count every cup once", author: AUTHOR };
  return { name: "push", payload: { ...common, ref: "refs/heads/main", after: SHA, head_commit } };
}

/** What GitHub knows: previous runs, and how the jobs of this one ended. */
export function knownToGitHub({ report }: Choices, outcome: SampleOutcome): GitHubOptions {
  const isFork = report === "forks";
  const event = {
    job: "push",
    workflow: "push",
    matrix: "push",
    deploy: "workflow_dispatch",
    forks: "pull_request",
  }[report];
  const of = { event, ...(isFork ? { from: "mallory/shop" } : {}) };
  // A job that passes now failed before, and the reverse, so that each sample is a change.
  const conclusion = outcome === "success" ? ("failure" as const) : ("success" as const);
  const before: RunFacts[] = [41, 40].map((number) => ({
    ...of,
    number,
    status: "completed",
    conclusion,
    created_at: hoursAgo(2 * (42 - number)),
  }));
  const name = {
    job: "build",
    workflow: "test",
    matrix: "test (windows-latest, 24)",
    deploy: "deploy",
    forks: "test",
  }[report];
  const jobsBefore: JobFacts[] = before.map(({ number }) => ({
    id: 30 + number,
    run: number,
    name,
    conclusion,
  }));
  const step = report === "deploy" ? "Run ./deploy.sh" : "Run make test";
  const failed: JobFacts = {
    id: 170,
    name,
    steps: { "Set up job": "success", [step]: outcome === "failure" ? "failure" : "success" },
    annotations:
      outcome === "failure" ? [createAnnotation({ message: "AssertionError: expected 2 to be 3" })] : [],
    log: SAMPLE_LOG,
  };
  // The job that contains the step is still in progress when GitHub is asked.
  const own: JobFacts = { ...failed, id: OWN_JOB, status: "in_progress", conclusion: null };
  const isOwn = report === "job" || report === "deploy";
  const present = isOwn ? [own] : outcome === "failure" ? [failed] : [];
  return {
    runs: [{ ...of, number: 42, created_at: hoursAgo(0.02) }, ...before],
    jobs: [...present, ...jobsBefore],
  };
}

/** The ID that the runner gives the first job. */
const OWN_JOB = 7001;

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}
