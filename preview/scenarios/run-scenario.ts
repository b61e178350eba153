import { join } from "node:path";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { type ProcessResult, type RunOptions, runAction } from "../../runner/index.ts";
import type { Scenario, ScenarioEnd, ScenarioStep } from "./scenario.ts";

/** Where the steps of a scenario post. */
export interface Target {
  readonly token: string;
  /** As the input `to`. */
  readonly to: string;
  readonly apiUrl: string;
}

/** A stage of a step: its main stage, or the end of its job. */
export interface StageStart {
  readonly heading: string;
  /** The inputs, without those that say where to post. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** A stage that has ended. */
export interface ScenarioStage extends StageStart {
  readonly result: ProcessResult;
}

/** Callbacks and options for running a scenario. */
interface RunHow extends Pick<RunOptions, "inProcess"> {
  readonly onStart?: (stage: StageStart) => void;
  /** Called with each line of the log. */
  readonly onLine?: (line: string) => void;
  /** Kills the process of the current stage. */
  readonly killSignal?: AbortSignal;
}

const ACTION = join(import.meta.dirname, "../..");

/** Runs the bundle for each step of a scenario, as GitHub's runner does, and yields each stage when it has ended. */
export async function* runScenario(
  { steps }: Scenario,
  target: Target,
  how: RunHow = {},
): AsyncGenerator<ScenarioStage> {
  for (const step of steps) if (!how.killSignal?.aborted) yield* runStep(step, target, how);
}

async function* runStep(
  step: ScenarioStep,
  target: Target,
  { onStart, ...how }: RunHow,
): AsyncGenerator<ScenarioStage> {
  const { heading, known, options, end } = step;
  await using github = known && (await startGitHub(known));
  const access = github && { githubToken: GITHUB_TOKEN, github: { ...options.github, api_url: github.url } };
  const inputs = options.with ?? {};
  onStart?.({ heading, inputs });
  await using main = await runAction({
    ...how,
    ...options,
    ...access,
    actionDir: ACTION,
    with: { ...inputs, ...inputsFor(target) },
  });
  yield { heading, inputs, result: main };
  if (end === undefined || how.killSignal?.aborted) return;
  const atEnd = { ...inputs, ...end.options.with };
  onStart?.({ heading: end.heading, inputs: atEnd });
  const { inProcess: _, ...told } = how;
  const result = await main.post({
    ...told,
    ...end.options,
    ...laterBy(end),
    with: { ...atEnd, ...inputsFor(target) },
  });
  if (result !== undefined) yield { heading: end.heading, inputs: atEnd, result };
}

function inputsFor({ token, to, apiUrl }: Target): Readonly<Record<string, string>> {
  return { token, to, "api-url": apiUrl };
}

/** Sets the step's clock ahead, so that a job seems to have run for a while without anybody waiting. */
function laterBy({ afterSeconds }: ScenarioEnd) {
  const module = `const now = Date.now; globalThis.Date = class extends Date {
    constructor(...given) { if (given.length === 0) super(now() + ${afterSeconds * 1000}); else super(...given); }
    static now() { return now() + ${afterSeconds * 1000}; }
  };`;
  return { env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(module)}` } };
}
