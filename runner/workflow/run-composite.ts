import type { CompositeAction } from "../action-file.ts";
import { evaluateText } from "../expressions.ts";
import { resolveInputs } from "../inputs.ts";
import { CompositeState } from "./composite-state.ts";
import type { JobState } from "./job-state.ts";
import type { Outcome, StepRun } from "./run.ts";
import type { Action } from "./uses.ts";
import type { Step } from "./workflow-file.ts";

/** A composite action, and a function that runs each of its steps. */
interface Composite {
  action: Action;
  file: CompositeAction;
  runStep: (state: JobState, step: Step) => Promise<void>;
}

/** Runs the steps of a composite action as one step of the job, or of another such action. Returns how it ended. */
export async function runComposite(
  state: JobState,
  { step, env, run }: { step: Step; env: Readonly<Record<string, string>>; run: StepRun },
  { action, file, runStep }: Composite,
): Promise<Outcome> {
  const contexts = state.contexts(env);
  const inputs = resolveInputs(file, state.texts(step.with, env), contexts).values;
  const composite = new CompositeState(state, {
    dir: action.dir,
    inputs,
    env,
    action: {
      action: state.actionName(step.id, action.name),
      action_ref: action.ref,
      action_repository: action.repository,
    },
  });
  if (composite.postScope === composite) state.posts.push(() => composite.runPosts());
  for (const one of file.steps) await runStep(composite, one);
  run.steps = composite.steps;
  const ended = composite.contexts();
  const outputs = Object.entries(file.outputs).map(
    ([id, value]) => [id, evaluateText(value, ended)] as const,
  );
  // An empty output counts as none, like an empty value that a script writes.
  run.outputs = Object.fromEntries(outputs.filter(([, value]) => value !== ""));
  return composite.status;
}
