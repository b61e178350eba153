import { asksForStatus, evaluateCondition, evaluateText } from "../expressions.ts";
import { createGithubContext, type RunEvent } from "../github-context.ts";
import type { ProcessResult } from "../step.ts";
import { createWorkplace } from "../workplace.ts";
import { ancestorsOf, statusAfter } from "./ancestors.ts";
import { calledOptions, calledOutputs } from "./called-workflow.ts";
import { checkNames, givenOutcome, valueFor } from "./given.ts";
import type { JobContexts } from "./job-state.ts";
import { joined, joinedCalls, worst } from "./joined-runs.ts";
import { keptJob, keptRuns } from "./kept-jobs.ts";
import type { JobResult, JobRun, Outcome, WorkflowOptions, WorkflowResult } from "./run.ts";
import { runJob } from "./run-job.ts";
import { cutOffOf, neverBegun, readStrategy } from "./strategy.ts";
import { type Job, parseWorkflow, type Workflow } from "./workflow-file.ts";

const FIRST_RUN_ID = 7001;

/**
 * Runs a workflow file as GitHub does, one job after the other. Our actions really run, and everything else ends as the
 * options say. With `fail-fast`, a failed combination of a matrix stops later ones; earlier ones have already ended.
 */
export async function runWorkflow(yaml: string, options: WorkflowOptions): Promise<WorkflowResult> {
  const workflow = parseWorkflow(yaml);
  checkNames(workflow, options);
  const stack = new AsyncDisposableStack();
  try {
    const run = new WorkflowRun(workflow, options, stack);
    for (const job of workflow.jobs) await run.runJob(job);
    return { ...run.result(), [Symbol.asyncDispose]: () => stack.disposeAsync() };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

class WorkflowRun {
  readonly #workflow: Workflow;
  readonly #options: WorkflowOptions;
  readonly #event: RunEvent;
  readonly #stack: AsyncDisposableStack;
  readonly #jobs: Record<string, JobResult> = {};
  readonly #shared: Shared;
  #cancelled: boolean;

  constructor(
    workflow: Workflow,
    options: WorkflowOptions,
    stack: AsyncDisposableStack,
    shared: Shared = { processes: [], nextRunId: FIRST_RUN_ID, isCancelled: false },
  ) {
    this.#workflow = workflow;
    this.#shared = shared;
    this.#cancelled = shared.isCancelled;
    this.#event = options.event ?? { name: "push", payload: {} };
    const run_attempt = options.before === undefined ? "1" : "2";
    this.#options = { ...options, github: { workflow: workflow.name, run_attempt, ...options.github } };
    this.#stack = stack;
  }

  async runJob(job: Job): Promise<void> {
    const kept = keptJob(job, this.#workflow.jobs, this.#options.before);
    const result = kept ?? (await this.#resultOf(job));
    this.#jobs[job.id] = result;
    this.#cancelled ||= result.runs.some(
      ({ status, cause }) => status === "cancelled" && cause === undefined,
    );
  }

  result(): Omit<WorkflowResult, typeof Symbol.asyncDispose> {
    const results = Object.values(this.#jobs).map(({ result }) => result);
    return {
      conclusion: worst(results),
      jobs: this.#jobs,
      processes: this.#shared.processes,
      job: (id) => this.#job(id),
    };
  }

  async #resultOf(job: Job): Promise<JobResult> {
    const contexts = this.#contexts(job);
    const verdict = this.#verdict(job, contexts);
    return verdict === undefined ? await this.#run(job, contexts) : joined([], verdict);
  }

  #job(id: string): JobResult {
    const job = this.#jobs[id];
    if (job === undefined) throw new Error(`the workflow has no job ${id}`);
    return job;
  }

  #contexts(job: Job): JobContexts {
    const { githubToken = "", secrets = {}, vars = {}, inputs } = this.#options;
    const payload: { inputs?: unknown } = Object(this.#event.payload);
    const github = createGithubContext(this.#event, this.#options.github ?? {});
    return {
      github: { ...github, event: payload },
      secrets: { ...(githubToken === "" ? {} : { GITHUB_TOKEN: githubToken }), ...secrets },
      vars,
      inputs: inputs ?? payload.inputs ?? {},
      needs: Object.fromEntries(
        job.needs.map((id) => {
          const { result, outputs } = this.#job(id);
          return [id, { result, outputs }];
        }),
      ),
    };
  }

  /** The outcome of a job that does not run: cancelled if only the cancellation prevents it. */
  #verdict(job: Job, { secrets: _secrets, ...contexts }: JobContexts): Outcome | undefined {
    const ancestors = ancestorsOf(job, this.#workflow.jobs).map((id) => this.#jobs[id]?.result);
    const asks = asksForStatus(job.condition);
    const holds = (cancelled: boolean) => {
      const status = statusAfter(ancestors, cancelled);
      return (asks || status.success) && evaluateCondition(job.condition, contexts, status);
    };
    if (holds(this.#cancelled)) return undefined;
    return this.#cancelled && holds(false) ? "cancelled" : "skipped";
  }

  async #run(job: Job, contexts: JobContexts): Promise<JobResult> {
    if (job.uses !== undefined) return await this.#callEach(job, job.uses, contexts);
    const { combinations, strategy } = readStrategy(job, contexts);
    const runs: JobRun[] = [];
    const kept = keptRuns(job, this.#workflow.jobs, this.#options.before);
    const continues = ({ matrix }: JobRun) =>
      evaluateText(job.continueOnError, { ...contexts, matrix, strategy }) === "true";
    const hasFailed = (run: JobRun) => run.status === "failure" && !continues(run);
    for (const [index, matrix] of combinations.entries()) {
      const cut = cutOffOf(runs.find(hasFailed), { runs, index, strategy });
      const done = kept[index] ?? (cut?.hasBegun === false ? neverBegun(job, matrix) : undefined);
      if (done !== undefined) {
        runs.push(done);
        continue;
      }
      const workplace = this.#stack.use(createWorkplace(this.#options));
      const parts = {
        options: this.#options,
        job: job.id,
        isBlind: job.isBlind,
        matrix,
        contexts,
        workplace,
        processes: this.#shared.processes,
        cutOffIn: cut?.step,
      };
      const runId = this.#shared.nextRunId++;
      runs.push(
        await runJob(job, this.#workflow.env, {
          ...parts,
          runId,
          strategy: { ...strategy, "job-index": index },
        }),
      );
    }
    const results = runs.map((run) => (run.status === "failure" && continues(run) ? "success" : run.status));
    return joined(runs, worst(results));
  }

  /** Calls a workflow once for each combination. With `fail-fast`, those after a failed one are cancelled. */
  async #callEach(job: Job, uses: string, contexts: JobContexts): Promise<JobResult> {
    const { combinations, strategy } = readStrategy(job, contexts);
    const calls: JobResult[] = [];
    for (const [index, matrix] of combinations.entries()) {
      const isCut = strategy["fail-fast"] === true && calls.some(({ result }) => result === "failure");
      const own = { ...contexts, matrix, strategy: { ...strategy, "job-index": index } };
      calls.push(isCut ? joined([], "cancelled") : await this.#call(job, uses, own));
    }
    return joinedCalls(calls);
  }

  /** Calls a workflow of this or another repository. If its file is missing, it ends as the options say. */
  async #call(job: Job, uses: string, contexts: JobContexts): Promise<JobResult> {
    const { checkout = {}, workflows = {} } = this.#options;
    const text = uses.startsWith("./") ? checkout[uses.slice(2)] : workflows[uses.replace(/@.*$/, "")];
    if (text === undefined) {
      const outputs = { ...valueFor(this.#options.outputs, [job.id]) };
      return { ...joined([], givenOutcome(this.#options, [job.id], null)), outputs };
    }
    const workflow = parseWorkflow(text);
    const { before: _before, ...own } = this.#options;
    const shared = { ...this.#shared, isCancelled: this.#cancelled };
    const options = { ...own, ...calledOptions(job, workflow.call, contexts) };
    const called = new WorkflowRun(workflow, options, this.#stack, shared);
    for (const one of workflow.jobs) await called.runJob(one);
    this.#shared.nextRunId = shared.nextRunId;
    const { conclusion, jobs } = called.result();
    const runs = Object.values(jobs).flatMap((one) => one.runs);
    return { ...joined(runs, conclusion), outputs: calledOutputs(workflow.call, { ...contexts, jobs }) };
  }
}

/** State that a run shares with the workflows that it calls. */
interface Shared {
  readonly processes: ProcessResult[];
  nextRunId: number;
  isCancelled: boolean;
}
