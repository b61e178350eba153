import { expect } from "vitest";
import { type GitHubOptions, startGitHub } from "../../emulator/github/start-github.ts";
import { type Step, startWorld } from "./start-world.ts";

/** The workflow file of the doctor's step. */
export const CI = ".github/workflows/ci.yml";
const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";

/** A job that ended before `LATE_JOB` began, which has the doctor's step. */
export const JOB_BEFORE = { id: 7100, name: "build", created_at: "2026-01-05T11:00:00Z" };
export const LATE_JOB = {
  id: 7001,
  name: "deploy",
  status: "in_progress",
  conclusion: null,
  created_at: "2026-01-06T12:00:00Z",
} as const;

/** What the doctor says about a step. */
export interface Told {
  readonly summary: string;
  readonly conclusion: string;
  /** Faults and warnings: the mark, what each is about, and what was found. */
  readonly rows: readonly (readonly [mark: string, what: string, found: string])[];
  /** What to do about them. */
  readonly advice: readonly string[];
  /** The lines to paste. */
  readonly blocks: readonly string[];
}

/** A step that is asked the doctor, and the workflow that it is in. */
export interface Asked extends Step {
  /** The workflow file of the checkout. Without one, there is none. */
  readonly workflow?: string;
  readonly at?: GitHubOptions;
}

/** A workflow whose job `deploy` has the step, with lines of the job, of the step and of its `with:`. */
export function workflowWith({
  with: inputs = "format: markdown",
  step = "if: always()",
  before = "- uses: actions/checkout@v6\n- { id: make, run: make }",
  job = "runs-on: ubuntu-latest",
  top = "",
}: Partial<Record<"with" | "step" | "before" | "job" | "top", string>>): string {
  const indented = (text: string, by: number): string => text.replaceAll(/^/gm, " ".repeat(by));
  return `on: push
${top}
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  deploy:
${indented(job, 4)}
    steps:
${indented(before, 6)}
      - uses: your-org/webex-notify@v1
${indented(step, 8)}
        with:
          doctor: true
${indented(inputs, 10)}
`;
}

/** What the doctor says about a step that posts to a room, and that it only asked. */
export async function doctorTold({ workflow, at = {}, ...step }: Asked): Promise<Told> {
  await using github = await startGitHub({
    runs: [{ number: 42 }],
    jobs: [{ id: 7001, name: "deploy" }],
    commits: [{ sha: SHA }],
    permissions: ["actions", "checks", "contents", "deployments"],
    ...at,
  });
  await using world = await startWorld({ github });
  const { summary, conclusion } = await world.run({
    ...step,
    github: {
      api_url: github.url,
      workflow_ref: `your-org/shop/${CI}@refs/heads/main`,
      job: "deploy",
      ...step.github,
    },
    workspace: {
      ...(workflow !== undefined && { [CI]: workflow }),
      ...(typeof step.workspace === "object" && step.workspace),
    },
    with: { to: "Release train", doctor: "true", ...step.with },
  });
  expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  const plain = summary.replaceAll("\\", "");
  const found = plain.matchAll(/^(❌|⚠️) \*\*(.*?)\*\* — (.*)$/gm);
  return {
    summary: plain,
    conclusion,
    rows: [...found].map(([, mark = "", what = "", says = ""]) => [mark, what, says]),
    advice: [...plain.matchAll(/^👉 (.*)$/gm)].map(([, advice = ""]) => advice),
    blocks: [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block),
  };
}
