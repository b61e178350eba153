import { join } from "node:path";
import { parse } from "yaml";
import { evaluateText } from "../../runner/expressions.ts";
import { type RunOptions, runAction, type StepResult } from "../../runner/index.ts";

interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly env?: Readonly<Record<string, string>>; readonly steps: readonly WorkflowStep[] }
    >
  >;
}

/** How a job of an example is run. */
export interface JobOptions extends Pick<RunOptions, "event" | "github"> {
  /** A folder with what ships. */
  readonly actionDir: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** Inputs that every step gets besides its own, such as the address of a local Webex. */
  readonly with: Readonly<Record<string, string>>;
}

/** What came of a job's steps, in order; those with an id by it as well. */
export interface JobResult {
  readonly steps: readonly StepResult[];
  readonly byId: Readonly<Record<string, StepResult>>;
}

/** Runs the steps of one job that use our actions, one after another, outputs of earlier ones in sight of later ones. */
export async function runJob(workflowYaml: string, jobId: string, options: JobOptions): Promise<JobResult> {
  const workflow: Workflow = parse(workflowYaml);
  const job = workflow.jobs[jobId];
  if (job === undefined) throw new Error(`the workflow has no job ${jobId}`);
  const steps: StepResult[] = [];
  const byId: Record<string, StepResult> = {};
  for (const step of job.steps) {
    const action = actionFolder(step.uses);
    if (action === undefined) continue;
    const contexts = { secrets: options.secrets, steps: byId, github: options.github ?? {} };
    const texts = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, evaluateText(String(value), contexts)]),
      );
    const result = await runAction({
      ...options,
      actionDir: join(options.actionDir, action),
      with: { ...texts(step.with), ...options.with },
      env: texts(job.env),
      secrets: Object.values(options.secrets),
    });
    steps.push(result);
    if (step.id !== undefined) byId[step.id] = result;
  }
  return { steps, byId };
}

/** Where an action of ours lies below what ships; `undefined` for actions of others. */
function actionFolder(uses = ""): string | undefined {
  const [, folder] = /^your-org\/webex-notify(?:\/(\w+))?@/.exec(uses) ?? [];
  return uses.startsWith("your-org/webex-notify") ? (folder ?? "") : undefined;
}
