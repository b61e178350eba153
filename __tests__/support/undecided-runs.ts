import { ENDED, OPERATION_CANCELED } from "../../emulator/github/annotations.ts";
import type { JobFacts, RunFacts } from "../../emulator/github/entities.ts";
import { GITHUB_TOKEN, type GitHubOptions, startGitHub } from "../../emulator/github/start-github.ts";
import type { StepResult } from "../../runner/index.ts";
import { needsOf, workflowRunEvent } from "./events.ts";
import { startWorld, type World } from "./start-world.ts";

export type Conclusion = "success" | "failure" | "cancelled" | "skipped" | null;
type Result = "success" | "failure";
export type Said = JobFacts["annotations"];

export const TIME_LIMIT = [ENDED.timeLimit("10m0s"), OPERATION_CANCELED];
export const BY_GROUP = [ENDED.concurrency("ci-main"), OPERATION_CANCELED];
export const BY_PERSON = [ENDED.person("alice"), OPERATION_CANCELED];
export const BY_APP = [ENDED.person("github-actions[bot]"), OPERATION_CANCELED];
export const LOST = [ENDED.lost];
export const SHUT_DOWN = [ENDED.shutdown, OPERATION_CANCELED];

const status = (conclusion: Conclusion) => (conclusion === null ? "in_progress" : "completed");
export const run = (
  number: number,
  conclusion: Conclusion = null,
  attempts?: RunFacts["attempts"],
): RunFacts => {
  return { number, status: status(conclusion), conclusion, ...(attempts && { attempts }) };
};
const IDS: Readonly<Record<string, number>> = { test: 1000, e2e: 2000, notify: 3000 };
export const job = (
  number: number,
  name: string,
  conclusion: Conclusion = null,
  annotations: Said = [],
): JobFacts => {
  return {
    id: number + (IDS[name] ?? 4000),
    run: number,
    name,
    status: status(conclusion),
    conclusion,
    annotations,
    log: "",
  };
};

/** What reports #42: the job `test` on itself, `notify` on the job that it needs, or another workflow on the run. */
export type Reporter = "test" | "notify" | "trigger";

export interface Told extends Pick<GitHubOptions, "permissions" | "isPublic"> {
  readonly result: Result;
  readonly runs: readonly RunFacts[];
  /** If the job `notify` reports, it has ended in these runs as well, unless it is among these jobs. */
  readonly jobs?: readonly JobFacts[];
  readonly attempt?: number;
  readonly with?: Readonly<Record<string, string>>;
  /** The number of a run whose jobs GitHub does not report. */
  readonly silent?: number;
  /** The ID of a job. GitHub does not report why it ended. */
  readonly unread?: number;
}

export interface Reported {
  readonly step: StepResult;
  readonly transition: string | undefined;
  readonly messages: readonly string[];
  /** Those about jobs, and about why they ended. */
  readonly requests: readonly string[];
}

/** Reports #42 to a new Webex. */
export async function report(by: Reporter, told: Told): Promise<Reported> {
  await using world = await startWorld();
  return await reportTo(world, by, told);
}

export async function reportTo(world: World, by: Reporter, told: Told): Promise<Reported> {
  const {
    result,
    runs,
    attempt = 1,
    permissions = ["actions", "checks", "contents"],
    isPublic = false,
  } = told;
  const own =
    by === "notify" ? [job(42, "test", result), job(42, "notify")] : by === "test" ? [job(42, "test")] : [];
  const others = told.jobs ?? [];
  const isTold = ({ id }: JobFacts) => others.some((one) => one.id === id);
  const listed = own.filter((one) => !isTold(one)).map((one) => ({ ...one, run_attempt: attempt }));
  const reported = by === "notify" ? [...new Set(others.map(({ run = 42 }) => run))] : [];
  const notified = reported.flatMap((number) => {
    const has = others.some(({ run, name }) => run === number && name === "notify");
    const first = attempt > 1 && number === 42 ? { id: 78 } : {};
    return has || (number === 42 && attempt === 1) ? [] : [{ ...job(number, "notify", "success"), ...first }];
  });
  await using github = await startGitHub({
    runs,
    jobs: [...listed, ...notified, ...others],
    permissions,
    isPublic,
  });
  if (told.silent !== undefined) {
    const path = `/repos/your-org/shop/actions/runs/${8959 + told.silent}/jobs`;
    github.fail({ kind: "answer", status: 500, match: { path } });
  }
  if (told.unread !== undefined) {
    const path = `/repos/your-org/shop/check-runs/${told.unread}/annotations`;
    github.fail({ kind: "answer", status: 502, match: { path }, times: "forever" });
  }
  const event = workflowRunEvent("CI", result);
  const { workflow_run } = event.payload as { workflow_run: object };
  Object.assign(workflow_run, { id: 9001, run_number: 42, run_attempt: attempt, workflow_id: 161335 });
  const id = (IDS[by] ?? 0) + 42;
  const step = await world.run({
    ...(by === "trigger" && { event }),
    githubToken: GITHUB_TOKEN,
    github: { api_url: github.url, run_attempt: String(attempt), ...(by !== "trigger" && { job: by }) },
    ...(by !== "trigger" && { contexts: { job: { status: result, check_run_id: id } } }),
    with: {
      ...(by === "test" && { status: result }),
      ...(by === "notify" && { needs: needsOf({ test: result }) }),
      ...(by === "trigger" && { about: "trigger" }),
      ...told.with,
    },
  });
  return {
    step,
    transition: step.outputs["transition"],
    messages: world.read().map((text = "") => text.split("\n")[0] ?? ""),
    requests: github.requests
      .map(({ path }) => path.replace(/^\/repos\/your-org\/shop\//, ""))
      .filter((path) => /jobs|annotations/.test(path)),
  };
}

/** #42 after #41, with what is known about one of its jobs, and #40. */
export function runsAfter(
  conclusion: Conclusion,
  [name, ended, said]: [string, Conclusion, Said?],
  before: Result,
) {
  const jobs = [job(41, name, ended, said), job(40, "test", before), job(41, "e2e", conclusion)];
  return { runs: [run(42), run(41, conclusion), run(40, before)], jobs };
}
